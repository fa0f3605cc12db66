use super::*;

/// Size and FNV-1a of the squares, as another encoder (qrcodegen 1.8 for Python) draws them.
fn drawn(bytes: &[u8], mask: u32) -> (usize, u32) {
    let code = with_mask(bytes, mask).unwrap();
    let mut hash = 0x811c_9dc5_u32;
    for y in 0..code.size {
        for x in 0..code.size {
            hash = (hash ^ u32::from(code.dark(x, y))).wrapping_mul(0x0100_0193);
        }
    }
    (code.size, hash)
}

#[test]
fn known_codes_of_several_sizes() {
    let link = String::from("https://example.org/en/hand-over#a=") + &"Ab3-_".repeat(20);
    assert_eq!(drawn(b"Hello", 0), (21, 0xdcd2_81a9));
    assert_eq!(drawn(link.as_bytes(), 5), (45, 0xbfa4_6499));
    assert_eq!(drawn(&[b'x'; 300], 3), (61, 0xeda0_380b));
    assert_eq!(drawn(&[b'7'; 1200], 1), (117, 0x4efa_7098));
    assert_eq!(drawn("é".repeat(20).as_bytes(), 7), (29, 0x5857_4c2d));
}

#[test]
fn every_size_is_filled_exactly_and_what_is_too_long_is_refused() {
    for version in 1..CORRECTION.len() {
        let head = if version < 10 { 2 } else { 3 };
        let bytes = vec![7; data_bytes(version).unwrap() - head];
        let code = encode(&bytes).unwrap();
        assert_eq!(code.size, version * 4 + 17);
        let all = interleaved(&bytes, version).unwrap();
        assert_eq!(all.len(), raw_bits(version) / 8);
    }
    assert!(encode(&vec![7; data_bytes(25).unwrap()]).is_none());
}

#[test]
fn a_label_cannot_leave_its_attribute() {
    let drawing = encode(b"1").unwrap().drawing("\"><script>");
    assert!(drawing.contains("aria-label=\"&quot;>&lt;script>\""));
}

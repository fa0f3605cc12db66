//! Any text as answers that were handed over: declined, or plain lines that are written and read
//! again the same, and that the rules as they ship can answer to.
#![no_main]

use engine::facts::link::{read, write};
use engine::facts::text;
use libfuzzer_sys::fuzz_target;
use rules_fuzz::{PACK, ask_everything};

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const MORE: [&str; 1] = ["navigator.needs"];

/// What stands in a link, with its checksum in order.
fn sealed(body: &[u8]) -> String {
    let sum = |hash: u32, byte: &u8| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
    let sum = body.iter().fold(0x811c_9dc5, sum).to_be_bytes();
    let bytes = [body, &sum].concat();
    let digits = bytes.chunks(3).flat_map(|three| {
        let byte = |at: usize| u32::from(three.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        (0..=three.len()).map(move |at| DIGITS[(bits >> (18 - 6 * at) & 63) as usize])
    });
    digits.map(char::from).collect()
}

fuzz_target!(|bytes: &[u8]| {
    let _ = read(&PACK, &String::from_utf8_lossy(bytes), &MORE);
    if let Ok(held) = read(&PACK, &sealed(bytes), &MORE) {
        assert!(held.lines.iter().all(|line| !line.chars().any(char::is_control)));
        let again = write(&PACK, &held.lines, &MORE);
        assert_eq!(read(&PACK, &again, &MORE).unwrap().lines, held.lines);
        if let Ok(read) = text::read(&PACK, &text::of_lines(&held.lines), &|_| None) {
            ask_everything(read.facts);
        }
    }
});

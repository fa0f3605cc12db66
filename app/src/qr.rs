//! Square codes (QR) of bytes: for a screen held in front of a camera.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// The largest that is scanned with ease: 117 squares a side, 1,273 bytes.
const LARGEST: u8 = 25;
/// The light frame that a code needs, in squares.
const FRAME: i32 = 4;

/// The smallest code that holds the bytes, at the lowest level of error correction; `None` where
/// they are too many.
pub(crate) fn encode(bytes: &[u8]) -> Option<QrCode> {
    let segment = QrSegment::make_bytes(bytes);
    let sizes = (Version::MIN, Version::new(LARGEST));
    let level = QrCodeEcc::Low;
    QrCode::encode_segments_advanced(&[segment], level, sizes.0, sizes.1, None, false).ok()
}

/// A code as a drawing, dark on light in every theme.
pub(crate) fn drawing(code: &QrCode, label: &str) -> String {
    let whole = (code.size() + 2 * FRAME).to_string();
    let mut svg = String::from("<svg role=\"img\" aria-label=\"");
    svg.push_str(&label.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;"));
    svg.push_str("\" viewBox=\"0 0 ");
    svg.push_str(&whole);
    svg.push(' ');
    svg.push_str(&whole);
    svg.push_str(
        "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h999v999H0z\"/><path d=\"",
    );
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            svg.push('M');
            svg.push_str(&(x + FRAME).to_string());
            svg.push(' ');
            svg.push_str(&(y + FRAME).to_string());
            svg.push_str("h1v1h-1z");
        }
    }
    svg.push_str("\"/></svg>");
    svg
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_long_to_scan_is_refused() {
        assert_eq!(encode(b"Hello").unwrap().size(), 21);
        assert_eq!(encode(&[7; 1273]).unwrap().size(), 117);
        assert!(encode(&[7; 1274]).is_none());
    }

    #[test]
    fn a_drawing_has_a_frame_and_a_square_for_each_dark_one() {
        let code = encode(b"1").unwrap();
        let squares = 0..code.size();
        let dark = squares.clone().flat_map(|y| squares.clone().map(move |x| (x, y)));
        let dark = dark.filter(|(x, y)| code.get_module(*x, *y)).count();
        let drawing = drawing(&code, "code");
        assert_eq!(drawing.matches("h1v1h-1z").count(), dark);
        assert!(drawing.contains("viewBox=\"0 0 29 29\"") && drawing.contains("M4 4h1v1h-1z"));
    }

    #[test]
    fn a_label_cannot_leave_its_attribute() {
        let drawing = drawing(&encode(b"1").unwrap(), "\"><script>");
        assert!(drawing.contains("aria-label=\"&quot;>&lt;script>\""));
    }
}

//! SHA-256 in the spellings that are needed.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

/// Sixteen hexadecimal digits: enough to tell a site's files apart for ever.
pub(crate) fn short(content: &[u8]) -> String {
    let mut text = whole(content);
    text.truncate(16);
    text
}

/// All 64 hexadecimal digits.
pub(super) fn whole(content: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(content) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// The whole hash as a security policy wants it.
pub(super) fn base64(content: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(44);
    for chunk in Sha256::digest(content).chunks(3) {
        let bits = chunk.iter().fold(0u32, |bits, byte| bits << 8 | u32::from(*byte));
        let bits = bits << (8 * (3 - chunk.len()));
        for place in 0..4 {
            let digit = DIGITS.get((bits >> (18 - 6 * place) & 63) as usize);
            text.push(if place > chunk.len() { '=' } else { char::from(*digit.unwrap_or(&b'=')) });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_answers() {
        assert_eq!(short(b"abc"), "ba7816bf8f01cfea");
        assert_eq!(base64(b"abc"), "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
        assert_eq!(base64(b""), "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }
}

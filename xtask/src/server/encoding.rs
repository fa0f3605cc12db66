//! Which compressed copy a client takes, and what a file is.

use std::path::Path;

/// A way to send a file: the name in headers and the ending of the copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Encoding {
    pub(super) name: &'static str,
    pub(super) ending: &'static str,
}

/// Best first.
const ENCODINGS: [Encoding; 2] =
    [Encoding { name: "br", ending: ".br" }, Encoding { name: "gzip", ending: ".gz" }];

pub(super) fn accepted(header: Option<&str>) -> impl Iterator<Item = Encoding> {
    let header = header.unwrap_or_default().to_owned();
    ENCODINGS.into_iter().filter(move |encoding| takes(&header, encoding.name))
}

/// `br;q=0` refuses; any other mention takes.
fn takes(header: &str, name: &str) -> bool {
    header.split(',').any(|offer| {
        let mut parts = offer.split(';').map(str::trim);
        let named = parts.next() == Some(name);
        let refused = parts.any(|part| {
            let quality = part.strip_prefix("q=").and_then(|q| q.parse::<f32>().ok());
            quality.is_some_and(|quality| quality <= 0.0)
        });
        named && !refused
    })
}

pub(super) fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("webmanifest") => "application/manifest+json; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("txt") => "text/plain; charset=utf-8",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brotli_before_gzip_and_neither_when_refused() {
        let names = |header| accepted(header).map(|e| e.name).collect::<Vec<_>>();
        assert_eq!(names(Some("gzip, deflate, br, zstd")), ["br", "gzip"]);
        assert_eq!(names(Some("gzip;q=0.8, br;q=0")), ["gzip"]);
        assert_eq!(names(Some("identity")), [""; 0]);
        assert_eq!(names(None), [""; 0]);
    }
}

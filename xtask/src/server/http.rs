//! As much of HTTP/1.1 as a static site takes: a request without a body, an answer with a length.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, BufRead, ErrorKind, Read as _, Write};

use super::site::Answer;

/// A request longer than this is not from a browser.
const MOST_BYTES: u64 = 32 * 1024;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Method {
    Get,
    Head,
    Other,
}

#[derive(Debug)]
pub(super) struct Request {
    pub(super) method: Method,
    pub(super) target: String,
    /// The client wants no further answer on this connection.
    pub(super) closes: bool,
    headers: BTreeMap<String, String>,
}

impl Request {
    /// By its name in lower case.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(String::as_str)
    }
}

/// The next request, or nothing when the client has finished.
pub(super) fn read(connection: &mut impl BufRead) -> io::Result<Option<Request>> {
    let mut head = connection.take(MOST_BYTES);
    let mut line = String::new();
    if head.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut words = line.split_whitespace();
    let (Some(method), Some(target), Some(version)) = (words.next(), words.next(), words.next())
    else {
        return Err(io::Error::from(ErrorKind::InvalidData));
    };
    let method = match method {
        "GET" => Method::Get,
        "HEAD" => Method::Head,
        _ => Method::Other,
    };
    let (target, version) = (target.to_owned(), version.to_owned());

    let mut headers = BTreeMap::new();
    loop {
        line.clear();
        if head.read_line(&mut line)? == 0 {
            return Err(io::Error::from(ErrorKind::UnexpectedEof));
        }
        if line.trim().is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':') {
            headers.insert(name.trim().to_ascii_lowercase(), value.trim().to_owned());
        }
    }
    let wish = headers.get("connection").map(|wish| wish.to_ascii_lowercase());
    let closes = wish.as_deref() == Some("close") || version != "HTTP/1.1";
    Ok(Some(Request { method, target, closes, headers }))
}

/// Sends an answer, without its body for a HEAD request.
pub(super) fn write(
    mut connection: impl Write,
    answer: &Answer,
    head_only: bool,
    last: bool,
) -> io::Result<()> {
    let reason = match answer.status {
        200 => "OK",
        304 => "Not Modified",
        308 => "Permanent Redirect",
        405 => "Method Not Allowed",
        _ => "Not Found",
    };
    let mut message = format!("HTTP/1.1 {} {reason}\r\n", answer.status);
    for (name, value) in &answer.headers {
        let _ = write!(message, "{name}: {value}\r\n");
    }
    if answer.status != 304 {
        let _ = write!(message, "Content-Length: {}\r\n", answer.body.len());
    }
    message.push_str(if last { "Connection: close\r\n\r\n" } else { "\r\n" });
    let mut message = message.into_bytes();
    if !head_only {
        message.extend_from_slice(&answer.body);
    }
    connection.write_all(&message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_follow_each_other() {
        let mut two =
            "GET /en/ HTTP/1.1\r\nAccept-Encoding: br\r\n\r\nHEAD / HTTP/1.0\r\n\r\n".as_bytes();
        let first = read(&mut two).unwrap().unwrap();
        assert_eq!(
            (first.method, first.target.as_str(), first.closes),
            (Method::Get, "/en/", false)
        );
        assert_eq!(first.header("accept-encoding"), Some("br"));
        let second = read(&mut two).unwrap().unwrap();
        assert_eq!((second.method, second.closes), (Method::Head, true));
        assert!(read(&mut two).unwrap().is_none());
    }

    #[test]
    fn what_is_no_request_is_refused() {
        let huge = format!("GET / HTTP/1.1\r\nA: {}\r\n\r\n", "x".repeat(40_000));
        for text in ["hello\r\n\r\n", "GET / HTTP/1.1\r\nA: b", &huge] {
            assert!(read(&mut text.as_bytes()).is_err());
        }
    }

    #[test]
    fn an_answer_to_head_has_the_length_and_no_body() {
        let answer = Answer { status: 200, headers: vec![], body: b"four".to_vec() };
        let mut sent = Vec::new();
        write(&mut sent, &answer, true, false).unwrap();
        assert_eq!(sent, b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n");
    }
}

//! Households as they stand in files, one after the other: JSON, one a line or over several, and
//! texts of answers as the app saves them.
//!
//! No more than one is held at a time. One that is broken ends where the next begins, so that it
//! costs no other its answer.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use engine::facts::text;
use serde::de::IgnoredAny;

use crate::Failure;

/// More bytes than any household needs: what is longer is refused, and not held.
const LONGEST: usize = 1 << 20;

/// One household as it stands in the input.
#[derive(Debug)]
pub(crate) struct Raw {
    /// The file, where more than one was named.
    pub(crate) file: Option<String>,
    /// The line that it begins on, from 1.
    pub(crate) line: usize,
    /// What it says, or why that is nothing.
    pub(crate) body: Body,
}

/// What is written of a household.
#[derive(Debug)]
pub(crate) enum Body {
    /// JSON, perhaps broken.
    Json(Vec<u8>),
    /// A text of answers.
    Answers(String),
    /// Why there is nothing that could be read.
    Nothing(&'static str),
}

/// The households in the files, or on standard input where there are none.
pub(crate) struct Stream {
    files: VecDeque<PathBuf>,
    several: bool,
    open: Option<Open>,
}

/// A file that is being read.
struct Open {
    name: Option<String>,
    input: Box<dyn BufRead + Send>,
    /// The line that comes next.
    line: usize,
    /// How many households were found.
    found: usize,
}

impl Stream {
    /// # Errors
    /// When a file is not there.
    pub(crate) fn of(files: Vec<PathBuf>) -> Result<Self, Failure> {
        for path in files.iter().filter(|path| !is_standard_input(path)) {
            path.metadata().map_err(|error| unreadable(path, &error))?;
        }
        let mut files = VecDeque::from(files);
        if files.is_empty() {
            files.push_back(PathBuf::from("-"));
        }
        Ok(Self { several: files.len() > 1, files, open: None })
    }

    /// The next household; `None` at the end.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub(crate) fn next(&mut self) -> Result<Option<Raw>, Failure> {
        loop {
            let Some(open) = &mut self.open else {
                let Some(path) = self.files.pop_front() else { return Ok(None) };
                let name = self.several.then(|| path.display().to_string());
                self.open = Some(Open::file(&path, name)?);
                continue;
            };
            if let Some((line, body)) = open.next()? {
                open.found = open.found.saturating_add(1);
                return Ok(Some(Raw { file: open.name.clone(), line, body }));
            }
            let (empty, file) = (open.found == 0, open.name.take());
            self.open = None;
            if empty {
                let body = Body::Nothing("there is nothing in it");
                return Ok(Some(Raw { file, line: 1, body }));
            }
        }
    }
}

impl Open {
    fn file(path: &Path, name: Option<String>) -> Result<Self, Failure> {
        let input: Box<dyn BufRead + Send> = if is_standard_input(path) {
            Box::new(BufReader::new(io::stdin()))
        } else {
            Box::new(BufReader::new(File::open(path).map_err(|error| unreadable(path, &error))?))
        };
        Ok(Self { name, input, line: 1, found: 0 })
    }

    fn next(&mut self) -> Result<Option<(usize, Body)>, Failure> {
        self.skip_space()?;
        let first = self.line;
        match self.input.fill_buf()?.first() {
            None => Ok(None),
            Some(b'{' | b'[') => Ok(Some((first, self.json()?))),
            Some(_) => Ok(Some((first, self.other()?))),
        }
    }

    /// Passes over what may stand between households.
    fn skip_space(&mut self) -> Result<(), Failure> {
        loop {
            let bytes = self.input.fill_buf()?;
            let space = bytes.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
            let spaces = bytes.get(..space).unwrap_or_default();
            self.line = self.line.saturating_add(lines(spaces));
            let all = space == bytes.len();
            self.input.consume(space);
            if !all || space == 0 {
                return Ok(());
            }
        }
    }

    /// JSON within brackets, up to the bracket that closes them; broken, up to the next line that
    /// begins another household.
    fn json(&mut self) -> Result<Body, Failure> {
        let mut text = Vec::new();
        let mut nesting = Nesting::default();
        loop {
            let bytes = self.input.fill_buf()?;
            if bytes.is_empty() {
                return Ok(Body::Json(text));
            }
            let begins = text.last() == Some(&b'\n') && bytes.first() == Some(&b'{');
            if begins && !may_follow(&text) {
                return Ok(Body::Json(text));
            }
            // A line at a time, or what is there of it.
            let line = bytes.iter().position(|byte| *byte == b'\n');
            let line = bytes.get(..=line.unwrap_or(bytes.len())).unwrap_or(bytes);
            let end = line.iter().position(|byte| nesting.closes(*byte));
            let taken = end.map_or(line.len(), |end| end.saturating_add(1));
            let taken = line.get(..taken).unwrap_or(line);
            let length = taken.len();
            self.line = self.line.saturating_add(lines(taken));
            text.extend_from_slice(taken);
            self.input.consume(length);
            if end.is_some() {
                return Ok(Body::Json(text));
            }
            if text.len() > LONGEST {
                self.line()?;
                return Ok(Body::Nothing("this is longer than any household"));
            }
        }
    }

    /// A text of answers, or a line that is neither.
    fn other(&mut self) -> Result<Body, Failure> {
        let mut line = self.line()?;
        if line.len() >= LONGEST {
            return Ok(Body::Nothing("this is longer than any household"));
        }
        if !text::is_one(&String::from_utf8_lossy(&line)) {
            return Ok(Body::Json(line));
        }
        while line.len() < LONGEST {
            let next = self.line()?;
            if next.is_empty() || next.trim_ascii() == b"end" {
                line.extend(next);
                break;
            }
            line.extend(next);
        }
        Ok(Body::Answers(String::from_utf8_lossy(&line).into_owned()))
    }

    /// One line with its end, and no more of it than a household may be long.
    fn line(&mut self) -> Result<Vec<u8>, Failure> {
        let mut line = Vec::new();
        let longest = u64::try_from(LONGEST).unwrap_or(u64::MAX);
        self.input.by_ref().take(longest).read_until(b'\n', &mut line)?;
        if line.len() >= LONGEST {
            self.input.skip_until(b'\n')?;
        }
        self.line = self.line.saturating_add(1);
        Ok(line)
    }
}

/// How deep in brackets a text is.
#[derive(Debug, Default)]
struct Nesting {
    depth: usize,
    in_text: bool,
    escaped: bool,
}

impl Nesting {
    /// Whether this byte closes what was opened first.
    fn closes(&mut self, byte: u8) -> bool {
        if self.in_text {
            // A text that a line ends in is broken; the brackets after it count again.
            self.in_text = self.escaped || !matches!(byte, b'"' | b'\n');
            self.escaped = !self.escaped && byte == b'\\';
            return false;
        }
        match byte {
            b'"' => self.in_text = true,
            b'{' | b'[' => self.depth = self.depth.saturating_add(1),
            b'}' | b']' => {
                self.depth = self.depth.saturating_sub(1);
                return self.depth == 0;
            }
            _ => {}
        }
        false
    }
}

/// Whether an object may come after this beginning of JSON.
fn may_follow(text: &[u8]) -> bool {
    let with_object = [text, b"{"].concat();
    let read = serde_json::from_slice::<IgnoredAny>(&with_object);
    read.is_err_and(|error| error.is_eof())
}

fn lines(bytes: &[u8]) -> usize {
    bytes.split(|byte| *byte == b'\n').count().saturating_sub(1)
}

fn is_standard_input(path: &Path) -> bool {
    path == Path::new("-")
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    Failure::Unusable(format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bodies(text: &str) -> Vec<(usize, String)> {
        let input = Box::new(BufReader::new(io::Cursor::new(text.to_owned().into_bytes())));
        let mut open = Open { name: None, input, line: 1, found: 0 };
        let mut found = Vec::new();
        while let Some((line, body)) = open.next().unwrap() {
            let text = match body {
                Body::Json(bytes) => String::from_utf8(bytes).unwrap(),
                Body::Answers(text) => text,
                Body::Nothing(why) => why.to_owned(),
            };
            found.push((line, text.trim().to_owned()));
        }
        found
    }

    fn expect(text: &str, wanted: &[(usize, &str)]) {
        let found = bodies(text);
        let found: Vec<_> = found.iter().map(|(line, text)| (*line, text.as_str())).collect();
        assert_eq!(found, wanted, "{:?}", text.get(..80).unwrap_or(text));
    }

    #[test]
    fn households_are_told_apart_as_they_stand() {
        expect("", &[]);
        expect(" \n\n", &[]);
        expect("{}\n{}\n", &[(1, "{}"), (2, "{}")]);
        expect("{} {}{}", &[(1, "{}"), (1, "{}"), (1, "{}")]);
        expect("\n\n{\n \"a\": [\n{}\n]}\n[1]", &[(3, "{\n \"a\": [\n{}\n]}"), (7, "[1]")]);
        expect("{\"a\":\"}\\\"{\"}\r\n{}", &[(1, "{\"a\":\"}\\\"{\"}"), (2, "{}")]);
    }

    #[test]
    fn what_is_broken_ends_where_the_next_begins() {
        expect("{\"a\":1\n{\"b\":2}\n", &[(1, "{\"a\":1"), (2, "{\"b\":2}")]);
        expect("{\"a\":\"x\n{\"b\":2}\n", &[(1, "{\"a\":\"x"), (2, "{\"b\":2}")]);
        expect("nonsense\n{}\n1 2\n", &[(1, "nonsense"), (2, "{}"), (3, "1 2")]);
        expect("}\n{}", &[(1, "}"), (2, "{}")]);
        let long = format!("{{\"a\":\"{}\"}}\n{{}}", "x".repeat(2 * LONGEST));
        expect(&long, &[(1, "this is longer than any household"), (2, "{}")]);
        let long = format!("{}\n{{}}", "x".repeat(2 * LONGEST));
        expect(&long, &[(1, "this is longer than any household"), (2, "{}")]);
    }

    #[test]
    fn texts_of_answers_stand_beside_json() {
        let text = "benefits-navigator-answers 1\nperson.birth_date = 1961-05-04\nend";
        expect(&format!("{text}\n{{}}\n{text}\n"), &[(1, text), (4, "{}"), (5, text)]);
        let cut = "benefits-navigator-answers 1\nperson.birth_date = 1961-05-04";
        expect(cut, &[(1, cut)]);
    }
}

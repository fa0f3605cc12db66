//! From an address to an answer; knows files, not connections, and so is tested without them.

use std::fs;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result};

use super::encoding::{self, content_type};
use super::rules::{Fallbacks, Headers};
use crate::site::hash;

#[derive(Debug)]
pub(super) struct Site {
    folder: PathBuf,
    headers: Headers,
    fallbacks: Fallbacks,
}

#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

impl Site {
    pub(super) fn open(folder: &Path) -> Result<Site> {
        let folder = folder.canonicalize().context("the site's folder is not there")?;
        let read = |name| fs::read_to_string(folder.join(name)).unwrap_or_default();
        let headers = Headers::parse(&read("_headers"));
        let fallbacks = Fallbacks::parse(&read("_redirects"));
        Ok(Site { folder, headers, fallbacks })
    }

    /// `accepted` and `known` are the client's Accept-Encoding and If-None-Match.
    pub(super) fn answer(&self, url: &str, accepted: Option<&str>, known: Option<&str>) -> Answer {
        let address = url.split(['?', '#']).next().unwrap_or_default();
        let (status, file) = match self.find(address) {
            Found::File(file) => (200, file),
            Found::Folder => return Answer::moved(&format!("{address}/")),
            Found::Nothing => (404, self.folder.join("404.html")),
        };
        let mut headers = self.headers.of(address).collect::<Vec<_>>();
        if status == 404 {
            // What is not there today may be there tomorrow, under a name that is kept for ever.
            headers.retain(|(name, _)| !name.eq_ignore_ascii_case("Cache-Control"));
            headers.push(("Cache-Control".into(), "no-store".into()));
        }
        let mut add = |name: &str, value: &str| headers.push((name.into(), value.into()));
        add("Vary", "Accept-Encoding");

        let copies = encoding::accepted(accepted).filter_map(|encoding| {
            let mut name = file.clone().into_os_string();
            name.push(encoding.ending);
            Some((fs::read(name).ok()?, encoding.name))
        });
        let body = match copies.into_iter().next() {
            Some((copy, encoding)) => {
                add("Content-Encoding", encoding);
                copy
            }
            None => fs::read(&file).unwrap_or_default(),
        };
        add("Content-Type", content_type(&file));
        let tag = format!("\"{}\"", hash::short(&body));
        add("ETag", &tag);
        let same = known.is_some_and(|known| known.split(',').any(|one| one.trim() == tag));
        if status == 200 && same {
            return Answer { status: 304, headers, body: Vec::new() };
        }
        Answer { status, headers, body }
    }

    fn find(&self, address: &str) -> Found {
        let Some(path) = decoded(address).and_then(|path| self.below(&path)) else {
            return Found::Nothing;
        };
        if path.is_dir() {
            let page = path.join("index.html");
            return match page.is_file() {
                true if address.ends_with('/') => Found::File(page),
                true => Found::Folder,
                false => self.fallback(address),
            };
        }
        if path.is_file() { Found::File(path) } else { self.fallback(address) }
    }

    /// A missing file is missing; a missing page may be drawn by the program.
    fn fallback(&self, address: &str) -> Found {
        let last = address.rsplit('/').next().unwrap_or_default();
        match self.fallbacks.of(address) {
            Some(file) if !last.contains('.') => {
                Found::File(self.folder.join(file.trim_start_matches('/')))
            }
            _ => Found::Nothing,
        }
    }

    /// INVARIANT: the result is below the folder. Every part must be a plain name, and files for
    /// hosts, which begin with `_`, are not handed out.
    fn below(&self, path: &str) -> Option<PathBuf> {
        let relative = Path::new(path.trim_start_matches('/'));
        let plain = relative.components().all(|part| match part {
            Component::Normal(name) => !name.to_string_lossy().starts_with(['_', '.']),
            _ => false,
        });
        // Two slashes would become another host in a redirection.
        let odd = path.contains(['\\', '\0', ':']) || path.starts_with("//");
        if plain && !odd { Some(self.folder.join(relative)) } else { None }
    }
}

enum Found {
    File(PathBuf),
    /// A folder that was asked for without its slash.
    Folder,
    Nothing,
}

impl Answer {
    /// To any request but GET and HEAD.
    pub(super) fn refusal() -> Answer {
        let headers = vec![("Allow".to_owned(), "GET, HEAD".to_owned())];
        Answer { status: 405, headers, body: Vec::new() }
    }

    fn moved(to: &str) -> Answer {
        let headers = vec![("Location".to_owned(), to.to_owned())];
        Answer { status: 308, headers, body: Vec::new() }
    }
}

/// Undoes `%20` and the like; nothing if that is not text.
fn decoded(address: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(address.len());
    let mut rest = address.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            let digits = std::str::from_utf8(&digits).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A small site in a folder of its own.
    fn site(name: &str) -> Site {
        let folder = std::env::temp_dir().join(format!("xtask-site-{name}-{}", std::process::id()));
        for (file, content) in [
            ("index.html", "root"),
            ("404.html", "lost"),
            ("en/index.html", "shell"),
            ("en/programs/index.html", "programs"),
            ("assets/a-1.wasm", "wasm"),
            ("assets/a-1.wasm.br", "small"),
            ("_headers", "/assets/*\n  Cache-Control: immutable\n"),
            ("_redirects", "/en/* /en/index.html 200\n"),
        ] {
            let file = folder.join(file);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, content).unwrap();
        }
        Site::open(&folder).unwrap()
    }

    fn body(answer: &Answer) -> &str {
        std::str::from_utf8(&answer.body).unwrap()
    }

    fn header<'a>(answer: &'a Answer, name: &str) -> Option<&'a str> {
        let found = answer.headers.iter().find(|(candidate, _)| candidate == name);
        found.map(|(_, value)| value.as_str())
    }

    #[test]
    fn pages_files_and_fallbacks() {
        let site = site("pages");
        let get = |url| site.answer(url, None, None);
        assert_eq!(body(&get("/")), "root");
        assert_eq!(body(&get("/en/?x=1")), "shell");
        assert_eq!(body(&get("/en/questions/3")), "shell");
        assert_eq!(body(&get("/en/programs/")), "programs");
        assert_eq!(header(&get("/en"), "Location"), Some("/en/"));
        let lost = get("/en/missing.js");
        assert_eq!((lost.status, body(&lost)), (404, "lost"));
        assert_eq!(get("/de/").status, 404);
    }

    #[test]
    fn what_is_missing_is_not_kept_by_anybody() {
        let site = site("missing");
        let there = site.answer("/assets/a-1.wasm", None, None);
        assert_eq!(header(&there, "Cache-Control"), Some("immutable"));
        let missing = site.answer("/assets/a-2.wasm", None, None);
        assert_eq!(missing.status, 404);
        let said = missing.headers.iter().filter(|(name, _)| name == "Cache-Control");
        assert_eq!(said.map(|(_, value)| value.as_str()).collect::<Vec<_>>(), ["no-store"]);
    }

    #[test]
    fn compressed_copies_have_their_own_tag() {
        let site = site("copies");
        let plain = site.answer("/assets/a-1.wasm", None, None);
        let small = site.answer("/assets/a-1.wasm", Some("br, gzip"), None);
        assert_eq!((body(&plain), body(&small)), ("wasm", "small"));
        assert_eq!(header(&small, "Content-Encoding"), Some("br"));
        assert_eq!(header(&small, "Content-Type"), Some("application/wasm"));
        assert_eq!(header(&small, "Cache-Control"), Some("immutable"));
        assert_ne!(header(&plain, "ETag"), header(&small, "ETag"));

        let again = site.answer("/assets/a-1.wasm", Some("br"), header(&small, "ETag"));
        assert_eq!((again.status, body(&again)), (304, ""));
    }

    #[test]
    fn nothing_outside_the_folder() {
        let site = site("outside");
        for url in [
            "/../Cargo.toml",
            "/en/../../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "/..%2fCargo.toml",
            "/en\\..\\..\\Cargo.toml",
            "//etc/passwd",
            "//en",
            "/_headers",
            "/%ff",
            "/%2",
        ] {
            assert_eq!(site.answer(url, None, None).status, 404, "{url}");
        }
    }
}

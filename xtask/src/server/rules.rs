//! The two files that tell hosts how to serve the site, read as the hosts read them.

/// `_headers`: a line with an address, then indented lines with the headers it gets.
#[derive(Debug, Default)]
pub(super) struct Headers {
    rules: Vec<(String, Vec<(String, String)>)>,
}

impl Headers {
    pub(super) fn parse(text: &str) -> Headers {
        let mut headers = Headers::default();
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            if !line.starts_with(' ') {
                headers.rules.push((line.trim().to_owned(), Vec::new()));
            } else if let (Some((_, rule)), Some((name, value))) =
                (headers.rules.last_mut(), line.split_once(':'))
            {
                rule.push((name.trim().to_owned(), value.trim().to_owned()));
            }
        }
        headers
    }

    pub(super) fn of(&self, address: &str) -> impl Iterator<Item = (String, String)> {
        let matching = self.rules.iter().filter(move |(pattern, _)| matches(pattern, address));
        matching.flat_map(|(_, headers)| headers.iter().cloned())
    }
}

/// `_redirects`: an address and the file that is sent in its place, with status 200.
#[derive(Debug, Default)]
pub(super) struct Fallbacks(Vec<(String, String)>);

impl Fallbacks {
    pub(super) fn parse(text: &str) -> Fallbacks {
        let rule = |line: &str| {
            let mut words = line.split_whitespace();
            Some((words.next()?.to_owned(), words.next()?.to_owned()))
        };
        Fallbacks(text.lines().filter_map(rule).collect())
    }

    pub(super) fn of(&self, address: &str) -> Option<&str> {
        let rule = self.0.iter().find(|(pattern, _)| matches(pattern, address));
        rule.map(|(_, file)| file.as_str())
    }
}

/// A pattern is an address, or the beginning of one followed by a star.
fn matches(pattern: &str, address: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(beginning) => address.starts_with(beginning),
        None => address == pattern,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_add_up() {
        let headers = Headers::parse("/*\n  A: 1\n  B: x: y\n\n/assets/*\n  C: 2\n");
        let of = |address| headers.of(address).map(|(name, _)| name).collect::<Vec<_>>();
        assert_eq!(of("/en/"), ["A", "B"]);
        assert_eq!(of("/assets/a.js"), ["A", "B", "C"]);
        assert_eq!(headers.of("/").nth(1).unwrap().1, "x: y");
    }

    #[test]
    fn deep_addresses_fall_back_to_their_language() {
        let fallbacks = Fallbacks::parse("/en/* /en/index.html 200\n/fr/* /fr/index.html 200\n");
        assert_eq!(fallbacks.of("/fr/questions"), Some("/fr/index.html"));
        assert_eq!(fallbacks.of("/de/"), None);
    }
}

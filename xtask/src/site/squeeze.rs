//! Makes styles and the starter small enough to stand inside a page.
//!
//! Only what is safe without understanding CSS: comments go, white space becomes one space, and
//! none around braces, semicolons and commas. Text in quotes is left alone. Of a script, whole
//! lines of comment go and what lines are indented with.

pub(super) fn script(source: &str) -> String {
    let lines = source.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.filter(|line| !line.starts_with("//")).collect::<Vec<_>>().join("\n")
}

pub(super) fn css(source: &str) -> String {
    let mut small = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(next) = rest.chars().next() {
        let taken = match next {
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            '"' => rest.get(1..).and_then(|text| text.find('"')).map_or(rest.len(), |end| end + 2),
            _ => next.len_utf8(),
        };
        let (piece, after) = rest.split_at(taken);
        rest = after;
        match next {
            _ if piece.starts_with("/*") => {}
            _ if next.is_whitespace() => {
                if !small.is_empty() && !small.ends_with([' ', '{', '}', ';', ',', ':']) {
                    small.push(' ');
                }
            }
            '{' | '}' | ';' | ',' => {
                let keep = small.trim_end_matches([' ', if next == '}' { ';' } else { ' ' }]).len();
                small.truncate(keep);
                small.push(next);
            }
            _ => small.push_str(piece),
        }
    }
    small.truncate(small.trim_end().len());
    small
}

#[cfg(test)]
mod tests {
    use super::{css, script};

    #[test]
    fn squeezes() {
        let source =
            "/* why */\na,\nb > i {\n  color: red; /* so */\n  margin: 0 calc(1px + 2px);\n}\n";
        assert_eq!(css(source), "a,b > i{color:red;margin:0 calc(1px + 2px)}");
    }

    #[test]
    fn a_script_keeps_its_lines() {
        let source = "// why\nif (a) {\n  // so\n  b(\"// c\");\n\n}\n";
        assert_eq!(script(source), "if (a) {\nb(\"// c\");\n}");
    }

    #[test]
    fn keeps_what_matters() {
        assert_eq!(css("li :hover { }"), "li :hover{}");
        assert_eq!(css("q { content: \"a ;  } b\"; }"), "q{content:\"a ;  } b\"}");
        assert_eq!(css("@media (x) and (y) { a { b: c } }"), "@media (x) and (y){a{b:c}}");
    }
}

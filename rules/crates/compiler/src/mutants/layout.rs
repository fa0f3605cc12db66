//! How TOML is laid out in a rule file: where a table, an entry of a list and a line begin and end.

use crate::source::files::Span;

/// The table around a place, from its heading to the next one.
pub(super) fn table(text: &str, at: Span) -> Span {
    let before = text.get(..at.start).unwrap_or_default();
    let after = text.get(at.end..).unwrap_or_default();
    let start = headings(before).last().unwrap_or(0);
    let end = headings(after).find(|start| *start > 0).map_or(text.len(), |next| at.end + next);
    Span::new(at.file, start..end)
}

/// The inline table `{ … }` around a place, with the comma that follows it or stands before it.
pub(super) fn entry(text: &str, at: Span) -> Option<Span> {
    let start = text.get(..at.start)?.rfind('{')?;
    let mut end = at.end + text.get(at.end..)?.find('}')? + 1;
    let rest = text.get(end..)?;
    if let Some(after) = rest.trim_start().strip_prefix(',') {
        end = text.len() - after.trim_start_matches([' ', '\n']).len();
        return Some(Span::new(at.file, start..end));
    }
    let before = text.get(..start)?.trim_end();
    let start = before.strip_suffix(',').map_or(start, str::len);
    Some(Span::new(at.file, start..end))
}

/// The line of a key, from its name to the line break after its value. Nothing for a key that
/// stands among others on a line.
pub(super) fn line(text: &str, value: Span) -> Option<Span> {
    let before = text.get(..value.start)?;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let key = before.get(start..)?.trim_end().strip_suffix('=')?.trim();
    let named = !key.is_empty() && key.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    let rest = text.get(value.end..)?;
    let end = rest.find('\n').map_or(text.len(), |at| value.end + at + 1);
    named.then(|| Span::new(value.file, start..end))
}

/// A line such as `time = true` within a table, with its line break.
pub(super) fn said(text: &str, table: Span, line: &str) -> Option<Span> {
    let body = text.get(table.start..table.end)?;
    let at = body.find(&format!("\n{line}\n"))? + 1;
    let start = table.start + at;
    Some(Span::new(table.file, start..start + line.len() + 1))
}

/// Where lines such as `[[condition]]` begin.
fn headings(text: &str) -> impl Iterator<Item = usize> {
    let mut start = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let here = start;
        start += line.len();
        is_heading(line).then_some(here)
    })
}

fn is_heading(line: &str) -> bool {
    let name = line.trim_end().strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let name = name.map(|name| name.trim_start_matches('[').trim_end_matches(']'));
    name.is_some_and(|name| {
        let belongs = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_.".contains(c);
        !name.is_empty() && name.chars().all(belongs)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "id = \"a\"\n\n[[condition]]\nid = \"b\"\nwhen = \"x\"\ntime = true\n\
                        unless = [{ id = \"c\" }, { id = \"d\" }]\n\n[[note]]\nid = \"e\"\n";

    fn at(needle: &str) -> Span {
        let start = TEXT.find(needle).unwrap();
        Span::new(0, start..start + needle.len())
    }

    fn cut(span: Span) -> &'static str {
        &TEXT[span.start..span.end]
    }

    #[test]
    fn tables_entries_and_lines_are_found_whole() {
        let condition = table(TEXT, at("\"b\""));
        assert!(cut(condition).starts_with("[[condition]]") && cut(condition).ends_with("]\n\n"));
        assert_eq!(cut(table(TEXT, at("\"e\""))), "[[note]]\nid = \"e\"\n");
        assert_eq!(cut(entry(TEXT, at("\"c\"")).unwrap()), "{ id = \"c\" }, ");
        assert_eq!(cut(entry(TEXT, at("\"d\"")).unwrap()), ", { id = \"d\" }");
        assert_eq!(cut(line(TEXT, at("\"x\"")).unwrap()), "when = \"x\"\n");
        assert_eq!(line(TEXT, at("\"c\"")), None);
        assert_eq!(cut(said(TEXT, condition, "time = true").unwrap()), "time = true\n");
    }
}

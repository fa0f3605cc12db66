//! Rule files as they are written: one structure for each kind of table, names unresolved.

pub(crate) mod accepted;
pub(crate) mod channels;
pub(crate) mod entries;
pub(crate) mod facts;
pub(crate) mod figures;
pub(crate) mod library;
pub mod parts;
pub(crate) mod programs;
pub mod shape;
pub(crate) mod sums;
pub mod text;
pub mod tree;

use toml::de::DeTable;

use crate::source::diagnostic::{Diagnostic, Diagnostics};
use crate::source::files::{Files, Span};
use tree::Section;

/// All rule files.
#[derive(Debug, Default)]
pub(crate) struct RuleFiles {
    pub(crate) library: library::Library,
    pub(crate) facts: facts::Dictionary,
    pub(crate) parameters: Vec<figures::Parameter>,
    pub(crate) tables: Vec<figures::Table>,
    pub(crate) programs: Vec<programs::Program>,
    pub(crate) entries: Vec<entries::Entry>,
    pub(crate) channels: Vec<channels::File>,
    pub(crate) accepted: Vec<accepted::Accepted>,
}

/// Reads every file for what its path says it is.
pub(crate) fn read(files: &Files, diagnostics: &mut Diagnostics) -> RuleFiles {
    let mut rules = RuleFiles::default();
    for (file, path, source) in files.iter() {
        let name = path.rsplit('/').next().unwrap_or_default();
        let Some(stem) = name.strip_suffix(".toml") else { continue };
        let (table, errors) = DeTable::parse_recoverable(source);
        let broken = !errors.is_empty();
        for error in errors {
            let span = Span::new(file, error.span().unwrap_or(0..0));
            let message = format!("not TOML: {}", error.message());
            let help = toml_help(error.message()).map(str::to_owned);
            diagnostics.push(Diagnostic::error("E0101", span, message).help_if(help));
        }
        if broken {
            continue;
        }
        let Some(shape) = shape::of(path) else {
            let message = format!("`{path}` is not a place for rules");
            let help = "rules are in facts/, params/, programs/, channels/, tables/ and places/, beside \
                        acts.toml, sources.toml, topics.toml, entries.toml and accepted.toml";
            diagnostics.push(Diagnostic::error("E0105", Span::new(file, 0..0), message).help(help));
            continue;
        };
        let section = Section::of_file(file, source, table.get_ref(), shape.table);
        match shape.name {
            "facts" => facts::read(section, &mut rules.facts, diagnostics),
            "params" => {
                figures::read_parameters(stem, section, &mut rules.parameters, diagnostics);
            }
            "tables" => {
                rules.tables.push(figures::read_table(stem, section, files, diagnostics));
            }
            "channels" => {
                if let Some((lets, file)) = channels::read(section, diagnostics) {
                    rules.programs.push(lets);
                    rules.channels.push(file);
                }
            }
            "programs" => rules.programs.extend(programs::read(section, diagnostics)),
            "entries" => rules.entries.extend(entries::read(section, diagnostics)),
            "accepted" => rules.accepted.extend(accepted::read(section, diagnostics)),
            "acts" => library::read_acts(section, &mut rules.library, diagnostics),
            "sources" => library::read_sources(section, &mut rules.library, diagnostics),
            "topics" => library::read_topics(section, &mut rules.library, diagnostics),
            // Places are an asset of their own; the law is what citations are held against.
            _ => {}
        }
    }
    within_limits(&rules, diagnostics);
    rules
}

/// What is meant by the mistakes that come up most.
fn toml_help(message: &str) -> Option<&'static str> {
    if message.contains("invalid date") {
        Some("a day stands without quotes, a month with them: `2026-11-23`, `\"2026-11\"`")
    } else if message.contains("invalid basic string") {
        Some("text over several lines stands between three quotes: `\"\"\"…\"\"\"`")
    } else if message.contains("duplicate key") {
        Some("a name can be there once")
    } else {
        None
    }
}

/// Positions in a pack are 16 bits wide; real rules come nowhere near.
fn within_limits(rules: &RuleFiles, diagnostics: &mut Diagnostics) {
    const MOST: usize = 10_000;
    const MOST_COLUMNS: usize = 64;
    let definitions = rules.programs.iter().map(|program| {
        let parts = [
            program.lets.len(),
            program.conditions.len().saturating_mul(3),
            program.conditions.iter().map(|condition| condition.unless.len()).sum(),
            program.amounts.len(),
            program.windows.len().saturating_mul(2),
            program.documents.len(),
            program.steps.len(),
            program.notes.len().saturating_mul(2),
            program.spans.len().saturating_mul(3),
            program.compares.iter().map(|compare| compare.values.len().saturating_add(3)).sum(),
            program
                .sums
                .iter()
                .map(|sum| sum.columns.len().saturating_mul(4).saturating_add(1))
                .sum(),
        ];
        parts.iter().sum::<usize>()
    });
    let channels = rules.channels.iter().flat_map(|file| &file.channels);
    let channels: usize = channels.map(|one| one.weights.len().saturating_add(1)).sum();
    for (what, count) in [
        ("definitions", definitions.sum::<usize>().saturating_add(channels)),
        ("facts", rules.facts.facts.len()),
        ("figures", rules.parameters.len()),
        ("tables", rules.tables.len()),
        ("acts", rules.library.acts.len()),
        ("sources", rules.library.sources.len()),
        ("topics", rules.library.topics.len()),
    ] {
        if count > MOST {
            let message = format!("{count} {what}; there can be {MOST}");
            diagnostics.push(Diagnostic::error("E0602", Span::default(), message));
        }
    }
    let lists = rules.facts.facts.iter().map(|fact| (fact.id.span, fact.fields.len(), "fields"));
    let tables = rules.tables.iter().map(|table| {
        (table.id.span, table.keys.len().saturating_add(table.columns.len()), "columns")
    });
    for (span, count, what) in lists.chain(tables) {
        if count > MOST_COLUMNS {
            let message = format!("{count} {what}; there can be {MOST_COLUMNS}");
            diagnostics.push(Diagnostic::error("E0602", span, message));
        }
    }
}

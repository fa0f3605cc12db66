//! The answers of others, cut into pieces that are put to changed rules one after the other.

use std::collections::BTreeMap;

use super::prints::Root;
use conformance::{self, Report};
use engine::pack::Pack;

/// How many of the answers are asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Depth {
    /// A fixed part, spread over each file: what differs at all mostly differs there.
    #[default]
    Part,
    /// All of them.
    Whole,
}

/// Cases in a piece: what is run before looking whether something differs.
const PIECE: usize = 48;

/// A format: its name, every which case is asked for, and what its answers depend on.
struct Format {
    name: &'static str,
    every: usize,
    programs: &'static [&'static str],
    lets: &'static [&'static str],
}

const OLD_AGE: &[&str] = &["oas", "gis", "alw", "alws"];
const ALLOWANCES: &[&str] = &["alw.allowance", "alws.amount"];
const CHILDREN: &[&str] = &["ccb", "ccb_disability", "ocb"];
const YEARLY: &[&str] = &["ccb.annual", "ccb_disability.annual", "ocb.annual"];

const FORMATS: [Format; 4] = [
    Format { name: "ccb-oracle", every: 1, programs: CHILDREN, lets: YEARLY },
    Format { name: "oas-scenarios", every: 1, programs: OLD_AGE, lets: ALLOWANCES },
    Format { name: "oas-oracle", every: 3, programs: OLD_AGE, lets: ALLOWANCES },
    Format { name: "oas-table", every: 8, programs: OLD_AGE, lets: ALLOWANCES },
];

/// What came of a piece: a case that is skipped for another reason is another answer too.
#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    passed: usize,
    failed: usize,
    skipped: BTreeMap<String, usize>,
}

/// One piece of one file.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) name: String,
    format: &'static str,
    text: String,
    roots: Vec<Root>,
    tally: Tally,
}

/// The answers of others.
#[derive(Debug, Default)]
pub struct Oracles {
    pub(super) pieces: Vec<Piece>,
}

impl Oracles {
    /// Adds a file, by the format that its folder and ending say; other files are left alone.
    ///
    /// # Errors
    /// One sentence, when the file is not of its format.
    pub fn add(&mut self, path: &str, bytes: &[u8], depth: Depth) -> Result<(), String> {
        let Some(format) = format_of(path) else { return Ok(()) };
        let text = conformance::text(bytes).map_err(|what| format!("{path}: {what}"))?;
        let (head, cases) =
            cases_of(format.name, &text).map_err(|what| format!("{path}: {what}"))?;
        let every = if depth == Depth::Whole { 1 } else { format.every };
        let cases: Vec<&String> = cases.iter().step_by(every).collect();
        let pieces = cases.len().div_ceil(PIECE);
        for first in 0..pieces {
            // Spread over the file, so that the first piece is of all that there is.
            let some: Vec<&str> =
                cases.iter().skip(first).step_by(pieces).map(|case| case.as_str()).collect();
            let text = match format.name {
                "oas-scenarios" => format!("[{}]", some.join(",")),
                _ => format!("{head}{}\n", some.join("\n")),
            };
            let decides = format.programs.iter().map(|id| Root::Decides((*id).to_owned()));
            let lets = format.lets.iter().map(|id| Root::Let((*id).to_owned()));
            let name = path.rsplit_once('/').map_or(path, |(_, name)| name).to_owned();
            self.pieces.push(Piece {
                name,
                format: format.name,
                text,
                roots: decides.chain(lets).collect(),
                tally: Tally::default(),
            });
        }
        // The quick ones first.
        let order = |piece: &Piece| FORMATS.iter().position(|format| format.name == piece.format);
        self.pieces.sort_by_key(order);
        Ok(())
    }

    /// Keeps what the rules as they are come to.
    pub(super) fn settle(&mut self, pack: &Pack) -> Result<(), String> {
        for piece in &mut self.pieces {
            piece.tally = piece.run(pack)?;
        }
        Ok(())
    }
}

impl Piece {
    /// What its answers depend on.
    pub(super) fn roots(&self) -> &[Root] {
        &self.roots
    }

    /// Whether the answers are those of the rules as they are.
    pub(super) fn holds(&self, pack: &Pack) -> bool {
        self.run(pack).is_ok_and(|tally| tally == self.tally)
    }

    fn run(&self, pack: &Pack) -> Result<Tally, String> {
        let found = conformance::run(pack, self.format, &self.name, self.text.as_bytes())?;
        let Report { passed, failures, skipped } = found;
        Ok(Tally { passed, failed: failures.len(), skipped })
    }
}

fn format_of(path: &str) -> Option<&'static Format> {
    let (folder, name) = path.rsplit_once('/')?;
    let folder = folder.rsplit_once('/').map_or(folder, |(_, folder)| folder);
    let wanted = match (folder, name) {
        ("oas", name) if name != "departures.csv" && name.rsplit('.').next() == Some("csv") => {
            "oas-table"
        }
        ("oas", "scenarios.json") => "oas-scenarios",
        (folder, "oracle.jsonl.gz") => match folder {
            "oas" => "oas-oracle",
            "ccb" => "ccb-oracle",
            _ => return None,
        },
        _ => return None,
    };
    FORMATS.iter().find(|format| format.name == wanted)
}

/// What stands before the cases, and the cases.
fn cases_of(format: &str, text: &str) -> Result<(String, Vec<String>), String> {
    let lines = |text: &str| -> Vec<String> {
        text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect()
    };
    match format {
        "oas-scenarios" => {
            let all: Vec<serde_json::Value> =
                serde_json::from_str(text).map_err(|error| error.to_string())?;
            Ok((String::new(), all.iter().map(ToString::to_string).collect()))
        }
        "oas-table" => {
            let (head, rows) = text.split_once('\n').ok_or("the table has no rows")?;
            Ok((format!("{head}\n"), lines(rows)))
        }
        _ => Ok((String::new(), lines(text))),
    }
}

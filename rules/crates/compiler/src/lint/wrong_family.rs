//! Words in a folder that a page which needs them does not fetch.
//!
//! A page is drawn with the words in the language's own folder, those of the conversation, and
//! those of the families of programs that the conversation is about; results with those of the
//! doors, too. A conversation is about the programs of entries, so that a message that stands in
//! the folder of a family is blank where an entry needs it and brings no program of that family.

use std::collections::{BTreeMap, BTreeSet};

use super::reads::{beside, decides, definitions, facts};
use crate::messages::fluent::read;
use crate::messages::{WantedMessage, folder, kebab, keys};
use crate::read::RuleFiles;
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use crate::source::files::Files;
use engine::pack::{Fact, Kind, Pack, Program, ProgramId};

/// The folders whose words every page of a conversation has; no name is the language's own.
const EVERYWHERE: [&str; 2] = ["", "conversation"];
/// The folder whose words are there with results and with the question about dealing.
const DOORS: &str = "doors";

/// Families by name.
type Families<'p> = BTreeSet<&'p str>;

/// Where a message may stand besides [`EVERYWHERE`].
#[derive(Debug, Default)]
struct Needed<'p> {
    /// Programs that say it: positions.
    programs: BTreeSet<ProgramId>,
    /// Whether it is first said with a result.
    with_results: bool,
    /// The families of each of the shortest conversations that come to it, by its entry.
    conversations: BTreeMap<&'p str, Families<'p>>,
}

pub(super) fn report(pack: &Pack, rules: &RuleFiles, files: &Files, diagnostics: &mut Diagnostics) {
    let wanted = keys(rules);
    let needs = Needs::new(pack, rules);
    for language in files.languages() {
        let messages = read(files, language, &mut Vec::new());
        for (key, message) in &messages {
            let Some(wanted) = wanted.get(key) else { continue };
            let Some(needed) = needs.of(key, wanted) else { continue };
            let folder = folder(files, message, language);
            if needed.has(folder) {
                continue;
            }
            let text = format!("`{key}` is in `{folder}/`, which a page that says it may not have");
            let wrong = Diagnostic::error("E0907", message.span, text).help(help(needed, folder));
            diagnostics.push(wrong.and(wanted.span, "said for this"));
        }
    }
}

impl Needed<'_> {
    /// Whether every page that says it has the words of a folder.
    fn has(&self, folder: &str) -> bool {
        let there = self.conversations.values().all(|families| families.contains(folder));
        there || (self.with_results && folder == DOORS) || EVERYWHERE.contains(&folder)
    }
}

/// Where messages may stand, of rules that are sound.
pub(crate) struct Folders<'p>(Needs<'p>);

impl<'p> Folders<'p> {
    /// What the rules say of it.
    pub(crate) fn new(pack: &'p Pack, rules: &RuleFiles) -> Self {
        Self(Needs::new(pack, rules))
    }

    /// Whether a message may stand in a folder.
    pub(crate) fn may_hold(&self, folder: &str, key: &str, wanted: &WantedMessage) -> bool {
        self.0.of(key, wanted).is_none_or(|needed| needed.has(folder))
    }
}

fn help(needed: &Needed<'_>, folder: &str) -> String {
    let without = needed.conversations.iter().filter(|(_, families)| !families.contains(folder));
    let names: Vec<String> = without.map(|(name, _)| format!("`{name}`")).collect();
    let names = names.join(", ");
    format!("put it into `conversation/`: who comes for {names} gets no words of `{folder}`")
}

/// Which families need which words.
#[derive(Default)]
struct Needs<'p> {
    /// By message: of facts, questions, documents, and definitions that are shown.
    named: BTreeMap<String, Needed<'p>>,
    /// By the file of a program: what else is said of it.
    programs: BTreeMap<u32, Needed<'p>>,
}

impl<'p> Needs<'p> {
    fn new(pack: &'p Pack, rules: &RuleFiles) -> Self {
        let mut needs = Self::default();
        for (place, program) in (0..).map(ProgramId).zip(&pack.programs) {
            if program.conditions.is_empty() {
                continue;
            }
            if let Some(file) = rules.programs.iter().find(|written| written.id.value == program.id)
            {
                let needed = needs.programs.entry(file.id.span.file).or_default();
                needed.programs.insert(place);
                needed.with_results = true;
            }
            needs.read_by(pack, place, program);
        }
        for needed in needs.named.values_mut().chain(needs.programs.values_mut()) {
            needed.conversations = conversations(pack, &needed.programs);
        }
        needs
    }

    /// What a message of the rules is needed by; nothing of one that is not of a family.
    fn of(&self, key: &str, wanted: &WantedMessage) -> Option<&Needed<'p>> {
        self.named.get(key).or_else(|| self.programs.get(&wanted.span.file))
    }

    /// The words of what a program reads and tells.
    fn read_by(&mut self, pack: &'p Pack, place: ProgramId, program: &'p Program) {
        for id in facts(pack, decides(program).chain(beside(program))) {
            let fact = pack.fact(id);
            if fact.question != pack.channels.question {
                for key in words_of(fact) {
                    self.add(key, place, false);
                }
            }
        }
        for document in &program.documents {
            let key = format!("document-{}", kebab(&document.id));
            self.add(format!("{key}-missing"), place, true);
            self.add(key, place, true);
        }
        let amounts = program.amounts.iter().map(|amount| amount.value);
        for id in definitions(pack, amounts) {
            let known = pack.definition(id);
            if let Some((file, name)) = known.id.split_once('.').filter(|_| known.shown) {
                self.add(format!("{}-let-{}", kebab(file), kebab(name)), place, true);
            }
        }
    }

    fn add(&mut self, key: String, program: ProgramId, with_results: bool) {
        let needed = self.named.entry(key).or_default();
        needed.programs.insert(program);
        needed.with_results = with_results;
    }
}

/// The families of each entry that brings one of the programs; of a program that no entry brings,
/// its own.
fn conversations<'p>(
    pack: &'p Pack,
    programs: &BTreeSet<ProgramId>,
) -> BTreeMap<&'p str, Families<'p>> {
    let mut all: BTreeMap<&str, Families<'_>> = BTreeMap::new();
    for place in programs {
        let entries = pack.entries.iter().filter(|entry| entry.programs.contains(place));
        for entry in entries.clone() {
            let of = entry.programs.iter().map(|id| pack.program(*id).group.as_str());
            all.insert(&entry.id, of.collect());
        }
        if entries.count() == 0 {
            let alone = pack.program(*place);
            all.insert(&alone.id, Families::from([alone.group.as_str()]));
        }
    }
    all
}

/// Every message that a fact and its question may have.
fn words_of(fact: &Fact) -> Vec<String> {
    let name = kebab(&fact.id);
    let question = format!("question-{}", kebab(&fact.question));
    let mut keys: Vec<String> =
        ["-why", "-hint", "-where"].iter().map(|part| format!("{question}{part}")).collect();
    let parts = ["-either", "-row", "-none", "-add", "-add-another"];
    keys.extend(parts.iter().map(|part| format!("fact-{name}{part}")));
    keys.extend([question, format!("fact-{name}")]);
    let choices = |name: &str, kind: &Kind, keys: &mut Vec<String>| {
        if let Kind::Choice(options) = kind {
            let options = options.iter().map(|option| format!("choice-{name}-{}", kebab(option)));
            keys.extend(options);
        }
    };
    choices(&name, &fact.kind, &mut keys);
    if let Kind::Records(fields, _) = &fact.kind {
        for field in fields {
            let name = format!("{name}-{}", kebab(&field.id));
            choices(&name, &field.kind, &mut keys);
            keys.push(format!("fact-{name}"));
        }
    }
    keys
}

//! Messages that are missing, ready to be written: each in the file where its like stand, with a
//! mark and a line on what it says.

use std::collections::{BTreeMap, BTreeSet};

use super::fluent::{Message, read};
use super::{FIGURES, WantedMessage, kebab, keys};
use crate::compile::compile;
use crate::lint::wrong_family::Folders;
use crate::read::{self, RuleFiles};
use crate::source::files::Files;
use crate::source::unfilled::MARK;

/// A message that is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stub {
    /// The language.
    pub language: String,
    /// The file below the language's folder: `old_age/oas.ftl`.
    pub file: String,
    /// Its key, and the marked text.
    pub line: String,
}

/// What each key says, by how it begins (`door-`), ends (`-why`) or by a part of it (`-met-`).
const SAYS: [(&str, &str); 35] = [
    ("-condition-", "the rule itself, in a sentence"),
    ("-met-", "said where it holds"),
    ("-failed-", "said where it does not hold"),
    ("-open-", "said while it is not known"),
    ("-unless-", "said where the exception applies"),
    ("-presumed-", "said while this is only presumed"),
    ("-amount-", "the name of the amount"),
    ("-variant-", "the name of this way of being paid"),
    ("-window-", "the day that matters"),
    ("-step-", "what to do"),
    ("-note-", "what is said beside the result"),
    ("-span-", "the name of this stretch of days"),
    ("-compare-", "the name of what is compared"),
    ("-sum-", "the name of the small table"),
    ("-column-", "the name of the column"),
    ("-let-", "the name of this step of the calculation"),
    ("-because-", "why this way is the best"),
    ("door-", "this way to deal with offices"),
    ("-limits", "what is not checked of this family"),
    ("group-", "the name of the family of programs"),
    ("entry-", "what brings people here"),
    ("document-", "the name of the paper"),
    ("topic-", "the name of the topic"),
    ("choice-", "the option"),
    ("-why", "why this is asked"),
    ("question-", "the question"),
    ("-if", "said after “This holds if”"),
    ("-chosen", "what stands until the person chooses"),
    ("-row", "the name of a row"),
    ("-none", "said where there are no rows"),
    ("-add", "adds a first row"),
    ("-add-another", "adds a further row"),
    ("fact-", "the name of the fact"),
    ("-name", "the name of the program"),
    ("-about", "the program, in a sentence or two"),
];

/// Keys that stand with their like, whatever program needs them.
const TOGETHER: [&str; 5] = ["document-", "entry-", "group-", "door-", "topic-"];

/// Every message that the rules need and that a language lacks, by file.
pub fn stubs(files: &Files) -> Vec<Stub> {
    let rules = read::read(files, &mut Vec::new());
    let wanted = keys(&rules);
    let there: Vec<_> = files
        .languages()
        .into_iter()
        .map(|language| (language, read(files, language, &mut Vec::new())))
        .collect();
    // Of rules with mistakes nobody knows which pages say what: most of the like decide alone.
    let (pack, _) = compile(files);
    let folders = pack.as_ref().map(|pack| Folders::new(pack, &rules));
    let homes = Homes::new(files, &wanted, &there, folders);
    let mut found = Vec::new();
    for (language, messages) in &there {
        for (key, one) in &wanted {
            let elsewhere = there.iter().any(|(_, messages)| messages.contains_key(key));
            if messages.contains_key(key) || (one.optional && !elsewhere) {
                continue;
            }
            let line = format!("{key} = {MARK}: {}", says(key, one));
            found.push(Stub {
                language: (*language).to_owned(),
                file: homes.of(key, one, &rules),
                line,
            });
        }
    }
    // As the rules have them: a program's words follow the program, what holds before what fails.
    let place = |stub: &Stub| {
        let key = stub.line.split(' ').next().unwrap_or_default();
        (wanted.get(key).map(|wanted| wanted.span), SAYS.iter().position(|(part, _)| is(key, part)))
    };
    found.sort_by(|a, b| (&a.language, &a.file, place(a)).cmp(&(&b.language, &b.file, place(b))));
    found
}

/// Whether a key begins, ends or has a part like this.
fn is(key: &str, part: &str) -> bool {
    match (part.starts_with('-'), part.ends_with('-')) {
        (true, true) => key.contains(part),
        (true, false) => key.ends_with(part),
        _ => key.starts_with(part),
    }
}

/// What a message says, and what it may show.
fn says(key: &str, wanted: &WantedMessage) -> String {
    let says = SAYS.iter().find(|(part, _)| is(key, part)).map_or("its words", |(_, says)| *says);
    let given = FIGURES.iter().zip(wanted.given).filter(|(_, given)| *given);
    let given: Vec<String> = given.map(|(figure, _)| format!("${figure}")).collect();
    if given.is_empty() {
        says.to_owned()
    } else {
        format!("{says}; may show {}", given.join(", "))
    }
}

/// Where messages stand.
struct Homes<'k> {
    /// By key: the file below the folder of its language.
    files: BTreeMap<&'k str, &'k str>,
    wanted: &'k BTreeMap<String, WantedMessage>,
    folders: Option<Folders<'k>>,
}

impl<'k> Homes<'k> {
    fn new(
        files: &'k Files,
        wanted: &'k BTreeMap<String, WantedMessage>,
        there: &'k [(&'k str, BTreeMap<String, Message>)],
        folders: Option<Folders<'k>>,
    ) -> Self {
        let mut homes = BTreeMap::new();
        for (language, messages) in there {
            let folder = format!("{language}/");
            for (key, message) in messages {
                let path = files.path(message.span.file);
                let below = match path.rfind(&format!("/{folder}")) {
                    Some(at) => path.get(at.saturating_add(folder.len()).saturating_add(1)..),
                    None => path.strip_prefix(&folder),
                };
                homes.entry(key.as_str()).or_insert(below.unwrap_or(path));
            }
        }
        Self { files: homes, wanted, folders }
    }

    /// The file of the other language, or where most of its like stand, or one for its program; where
    /// a page that says it would not have that, one that every page has.
    fn of(&self, key: &str, one: &WantedMessage, rules: &RuleFiles) -> String {
        if let Some(file) = self.files.get(key) {
            return (*file).to_owned();
        }
        let alike =
            self.most_alike(key, one).map_or_else(|| new_home(key, one, rules), str::to_owned);
        let folder = alike.rsplit_once('/').map_or("", |(folder, _)| folder);
        let may = self.folders.as_ref().is_none_or(|folders| folders.may_hold(folder, key, one));
        if may { alike } else { shared(key) }
    }

    /// The file where most of its like stand.
    fn most_alike(&self, key: &str, one: &WantedMessage) -> Option<&str> {
        let together = TOGETHER.iter().find(|prefix| key.starts_with(**prefix));
        let alike = self.files.iter().filter(|(other, _)| {
            if let Some(prefix) = together {
                return other.starts_with(prefix);
            }
            let of_rules = !TOGETHER.iter().any(|prefix| other.starts_with(prefix));
            let wanted = self.wanted.get(**other);
            of_rules && wanted.is_some_and(|wanted| wanted.span.file == one.span.file)
        });
        let mut votes: BTreeMap<&str, usize> = BTreeMap::new();
        for (_, file) in alike {
            *votes.entry(file).or_default() += 1;
        }
        votes.into_iter().max_by_key(|(_, votes)| *votes).map(|(file, _)| file)
    }
}

/// A file that every page of a conversation has.
fn shared(key: &str) -> String {
    let file = match key.split('-').next() {
        Some("document") => "conversation/documents.ftl",
        Some("entry" | "group") => "entries.ftl",
        Some("door") => "doors/doors.ftl",
        _ => "conversation/questions.ftl",
    };
    file.to_owned()
}

/// A file of its own for what has no like: a program's in the folder of its family.
fn new_home(key: &str, one: &WantedMessage, rules: &RuleFiles) -> String {
    let program = rules.programs.iter().find(|program| program.id.span.file == one.span.file);
    let of_all = ["question-", "fact-", "choice-"]
        .iter()
        .chain(&TOGETHER)
        .any(|prefix| key.starts_with(prefix));
    match program {
        Some(program) if !of_all => {
            let name = kebab(&program.id.value);
            let folder = match &program.group {
                Some(group) => group.value.clone(),
                None => folder_of_users(&program.id.value, rules),
            };
            format!("{folder}/{name}.ftl")
        }
        _ => shared(key),
    }
}

/// The family of a file without one: that of the program whose name it begins with, as
/// `cpp_record` does with `cpp`, where all such programs are of one.
fn folder_of_users(id: &str, rules: &RuleFiles) -> String {
    let stem = id.split('_').next().unwrap_or(id);
    let alike =
        rules.programs.iter().filter(|other| other.id.value.split('_').next() == Some(stem));
    let groups = alike.filter_map(|other| other.group.as_ref());
    let groups: BTreeSet<&str> = groups.map(|group| group.value.as_str()).collect();
    match groups.into_iter().collect::<Vec<_>>().as_slice() {
        [one] => (*one).to_owned(),
        _ => "conversation".to_owned(),
    }
}

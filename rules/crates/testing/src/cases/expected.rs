//! Finds by name what a case expects of a household: verdicts, amounts, what is told beside
//! them, what is worked out on the way, what is asked next. It works out nothing itself.

use super::lists::{LISTS, figure, list};
use super::place::{Home, by_place};
use super::text::{day_span, text};
use super::unknown::{Unknown, position};
use compiler::json::answers::{state_name, verdict_name};
use compiler::json::facts::path_of;
use conformance::worked_out::WorkedOut;
use engine::eval::Evaluation;
use engine::explore::next_question;
use engine::facts::{Answer, MissingReason};
use engine::outcome::channel_ranking::{ChannelRef, doors};
use engine::outcome::guidance::guidance;
use engine::outcome::{Guidance, Outcome, Reason, ToldItem, Verdict, outcomes};
use engine::pack::{DefinitionId, Fact, FactId, Item, Pack, Program, ProgramId, Subject};
use engine::values::Value;

/// What is there and has no figure.
const SHOWN: &str = "shown";
/// What is not there.
const NONE: &str = "none";
/// What can be expected of a program, by the second part of a name of three parts.
const KINDS: [&str; 11] = [
    "let", "note", "document", "step", "door", "window", "span", "reason", "sum", "presumed",
    "place",
];

impl From<String> for Answered {
    fn from(text: String) -> Self {
        Self::Text(vec![text])
    }
}

/// What a look-up came to.
pub(super) enum Answered {
    /// One of these texts: most things have one, a place its name and its number.
    Text(Vec<String>),
    /// The names that it needs were left out of these rules.
    Nameless,
}

type Found = Result<Answered, Unknown>;

/// A household that was evaluated, to be asked by name.
pub(super) struct Household<'e, 'p> {
    pub(super) evaluation: &'e Evaluation<'p>,
    pub(super) outcomes: WorkedOut,
    pub(super) home: Option<Home<'e>>,
}

impl<'p> Household<'_, 'p> {
    /// What a name of an expectation stands for.
    pub(super) fn look_up(&self, name: &str, wanted: &str) -> Found {
        let mut parts: Vec<&str> = name.split('.').collect();
        match parts.as_slice() {
            ["next"] => return self.next(None).map(Answered::from),
            ["next", entry] => return self.next(Some(entry)).map(Answered::from),
            ["place", owner, fact] => return self.place(owner, fact).map(Answered::from),
            ["year", owner, fact] => return self.year(owner, fact).map(Answered::from),
            _ => {}
        }
        let subject = match parts.first() {
            Some(&"partner") => Subject::Partner,
            _ => Subject::Person,
        };
        if matches!(parts.first(), Some(&("partner" | "person"))) {
            parts.remove(0);
        }
        if let [file, "let", id] = parts.as_slice() {
            return self.definition(file, id, subject);
        }
        let (id, rest) = parts.split_first().unwrap_or((&"", &[]));
        let (place, rules) = self.program(id)?;
        let outcome = self.outcomes.of(self.evaluation, place, subject);
        match rest {
            [] => {
                let verdict = outcome.map(|found| verdict_text(found.verdict, wanted));
                Ok(verdict.unwrap_or_else(|| NONE.to_owned()).into())
            }
            ["earliest"] => {
                let told = outcome.map(|found| guidance(self.evaluation, found));
                let first = told.and_then(|told| told.earliest);
                Ok(first.map_or(NONE.to_owned(), |month| month.to_string()).into())
            }
            ["taxable"] => Ok(rules.taxable.to_string().into()),
            ["partner"] => Ok(rules.partner.to_string().into()),
            [kind] if LISTS.contains(kind) => {
                let told = outcome.map(|found| guidance(self.evaluation, found));
                let told = told.unwrap_or_default();
                let told = list(self.evaluation, rules, outcome, (kind, &told));
                Ok(told.filter(|told| !told.is_empty()).unwrap_or_else(|| NONE.to_owned()).into())
            }
            [amount] => self.amount(rules, outcome, amount).map(Answered::from),
            ["place", kind] => self.nearest(kind),
            [kind, rest @ ..] => self.told(rules, outcome, kind, rest).map(Answered::from),
        }
    }

    fn pack(&self) -> &'p Pack {
        self.evaluation.pack()
    }

    fn program(&self, id: &str) -> Result<(ProgramId, &'p Program), Unknown> {
        let found =
            (0..).map(ProgramId).zip(&self.pack().programs).find(|(_, rules)| rules.id == id);
        let known = || self.pack().programs.iter().map(|rules| rules.id.as_str());
        found.ok_or_else(|| Unknown::new("program", id, known()))
    }

    fn amount(
        &self,
        rules: &Program,
        outcome: Option<&Outcome>,
        id: &str,
    ) -> Result<String, Unknown> {
        let known = rules.amounts.iter().map(|amount| amount.id.as_str());
        let place = position((&rules.id, "amount"), id, known)?;
        let found = outcome.and_then(|outcome| outcome.amounts.get(place));
        let amount = rules.amounts.get(place).map(|amount| amount.value);
        Ok(found.map_or(NONE.to_owned(), |found| self.shown(amount, found)))
    }

    /// What is told beside an outcome.
    fn told(
        &self,
        rules: &Program,
        outcome: Option<&Outcome>,
        kind: &str,
        rest: &[&str],
    ) -> Result<String, Unknown> {
        let told = || outcome.map(|found| guidance(self.evaluation, found)).unwrap_or_default();
        let what = (rules.id.as_str(), kind);
        let is_there = |there: bool| if there { SHOWN } else { NONE }.to_owned();
        match (kind, rest) {
            ("note", [id]) => self.item(what, &rules.notes, id, &told().notes),
            ("window", [id]) => self.item(what, &rules.windows, id, &told().windows),
            ("document", [id]) => {
                let known = rules.documents.iter().map(|item| item.id.as_str());
                let place = position(what, id, known)?;
                Ok(is_there(told().documents.iter().any(|told| told.position == place)))
            }
            ("step", ["first"]) => Ok(first(rules, &told())),
            ("step", [id]) => {
                let known = rules.steps.iter().map(|step| step.id.as_str());
                let place = position(what, id, known.chain(["first"]))?;
                Ok(is_there(told().steps.iter().any(|id| id.index() == place)))
            }
            ("door", ["first"]) => Ok(self.door(rules, outcome)),
            ("span", [id]) => {
                let known = rules.spans.iter().map(|span| span.id.as_str());
                let place = position(what, id, known)?;
                let found = told().spans.into_iter().find(|told| told.position == place);
                Ok(found.map_or(NONE.to_owned(), |told| day_span(&told.first, &told.last)))
            }
            ("reason", [id, rest @ ..]) => self.reason(rules, outcome, id, rest),
            ("sum", [id, column, whose]) => self.sum(rules, &told(), (id, column, whose)),
            ("presumed", [path @ .., id]) => self.presumed(&told(), path.first(), id),
            ("door", _) => Err(Unknown::new("door", &rest.join("."), ["first"])),
            (kind, rest) if KINDS.contains(&kind) => {
                let help = if kind == "sum" { "ID.COLUMN.WHO" } else { "ID" };
                let message = format!("`{}` is no name of a {kind}", rest.join("."));
                let help = format!("write `{}.{kind}.{help}`", rules.id);
                Err(Unknown { message, help: Some(help) })
            }
            _ => Err(Unknown::new("kind of expectation", kind, KINDS)),
        }
    }

    fn item(
        &self,
        what: (&str, &str),
        items: &[Item],
        id: &str,
        told: &[ToldItem],
    ) -> Result<String, Unknown> {
        let place = position(what, id, items.iter().map(|item| item.id.as_str()))?;
        let found = told.iter().find(|told| told.position == place);
        let value = items.get(place).and_then(|item| item.value);
        Ok(match found.map(|told| &told.value) {
            None => NONE.to_owned(),
            Some(None) => SHOWN.to_owned(),
            Some(Some(found)) => self.shown(value, found),
        })
    }

    fn door(&self, rules: &Program, outcome: Option<&Outcome>) -> String {
        let doors = outcome.map(|found| doors(self.evaluation, found)).unwrap_or_default();
        let name = doors.first().and_then(|door| match door.way {
            ChannelRef::Step(id) => Some(rules.step(id)?.id.as_str()),
            ChannelRef::Channel(id) => Some(self.pack().channels.channel(id)?.id.as_str()),
        });
        name.unwrap_or(NONE).to_owned()
    }

    fn reason(
        &self,
        rules: &Program,
        outcome: Option<&Outcome>,
        id: &str,
        rest: &[&str],
    ) -> Result<String, Unknown> {
        let known = rules.conditions.iter().map(|condition| condition.id.as_str());
        let place = position((&rules.id, "condition"), id, known)?;
        let reasons = outcome.map_or(&[][..], |outcome| &outcome.reasons);
        let found = reasons.iter().find(|reason| reason.condition == place);
        let condition = rules.conditions.get(place);
        let figure = |definition: Option<DefinitionId>, value: fn(&Reason) -> &Option<Value>| {
            let found = found.and_then(|reason| value(reason).as_ref());
            found.map_or(NONE.to_owned(), |found| self.shown(definition, found))
        };
        match rest {
            [] => {}
            ["value"] => return Ok(figure(condition.and_then(|c| c.value), |r| &r.value)),
            ["limit"] => return Ok(figure(condition.and_then(|c| c.limit), |r| &r.limit)),
            // The distance of two days is no day.
            ["margin"] => return Ok(figure(None, |r| &r.margin)),
            _ => {
                let known = ["value", "limit", "margin"];
                return Err(Unknown::new("figure of a reason", &rest.join("."), known));
            }
        }
        let Some(reason) = found else { return Ok(NONE.to_owned()) };
        let unless = condition.zip(reason.exception).and_then(|(c, at)| c.unless.get(at));
        Ok(match unless {
            Some(exception) => format!("unless {}", exception.id),
            None => state_name(reason.state).to_owned(),
        })
    }

    fn sum(
        &self,
        rules: &Program,
        told: &Guidance,
        (id, column, whose): (&str, &str, &str),
    ) -> Result<String, Unknown> {
        let known = rules.sums.iter().map(|sum| sum.id.as_str());
        let place = position((&rules.id, "sum"), id, known)?;
        let columns = rules.sums.get(place).map_or(&[][..], |sum| &sum.columns);
        let known = columns.iter().map(|column| column.id.as_str());
        let at = position((id, "column"), column, known)?;
        let people = ["person", "partner", "both", "most"];
        let whose = position((column, "share"), whose, people)?;
        let shares = told.sums.iter().find(|told| told.position == place);
        let found = shares.and_then(|told| told.shares.get(at)).and_then(|shares| match whose {
            0 => Some(&shares.person),
            1 => Some(&shares.partner),
            2 => shares.both.as_ref(),
            _ => shares.most.as_ref(),
        });
        let column = columns.get(at).map(|column| column.person);
        Ok(found.map_or(NONE.to_owned(), |found| self.shown(column, found)))
    }

    /// Whether a fact is told to be presumed: of anybody, or of the owner that is named.
    fn presumed(&self, told: &Guidance, owner: Option<&&str>, id: &str) -> Result<String, Unknown> {
        let facts = &self.pack().facts;
        let known = facts.iter().filter(|fact| fact.presumed.is_some());
        let known: Vec<&str> = known.map(|fact| fact.id.as_str()).collect();
        if !known.contains(&id) {
            return Err(Unknown::new("fact with a presumption", id, known));
        }
        let there = told.presumed.iter().any(|(fact, subject)| {
            let (whose, name) = path_of(self.pack(), *fact, *subject);
            name == id && owner.is_none_or(|owner| *owner == whose)
        });
        Ok(if there { SHOWN } else { NONE }.to_owned())
    }

    fn nearest(&self, kind: &str) -> Found {
        let Some(home) = &self.home else { return Err(Unknown::nowhere()) };
        Ok(Answered::Text(match home.nearest(kind)? {
            Some((name, id)) => vec![name.to_owned(), id.to_owned()],
            None => vec![NONE.to_owned()],
        }))
    }

    fn place(&self, owner: &str, id: &str) -> Result<String, Unknown> {
        let Some(home) = &self.home else { return Err(Unknown::nowhere()) };
        let found = by_place(self.pack()).find(|(_, fact)| fact.id == id);
        let Some((_, fact)) = found.filter(|_| owner == "household") else {
            let known: Vec<String> =
                by_place(self.pack()).map(|(_, fact)| format!("household.{}", fact.id)).collect();
            let known = known.iter().map(String::as_str);
            return Err(Unknown::new("fact by place", &format!("{owner}.{id}"), known));
        };
        Ok(home.tells(fact).map_or(NONE.to_owned(), |found| text(&fact.kind, &found)))
    }

    /// The calendar year of which an answer tells.
    fn year(&self, owner: &str, id: &str) -> Result<String, Unknown> {
        let dated = |fact: &&Fact| fact.of_year.is_some();
        let mut slots = (0..).map(FactId).zip(&self.pack().facts).flat_map(|(place, _)| {
            [Subject::Person, Subject::Partner].map(|subject| (place, subject))
        });
        let found =
            slots.find(|(fact, subject)| path_of(self.pack(), *fact, *subject) == (owner, id));
        let year = found.and_then(|slot| self.evaluation.year_of(slot));
        let known = || self.pack().facts.iter().filter(dated).map(|fact| fact.id.as_str());
        year.map(|year| year.to_string()).ok_or_else(|| Unknown::new("fact of a year", id, known()))
    }

    /// The question to ask now: of everything, or of a conversation that began with an entry.
    fn next(&self, entry: Option<&str>) -> Result<String, Unknown> {
        let ask = match entry {
            None => next_question::next_question(self.evaluation, None),
            Some(id) => {
                let entries = &self.pack().entries;
                let known = || entries.iter().map(|entry| entry.id.as_str());
                let found = entries.iter().find(|entry| entry.id == id);
                let entry = found.ok_or_else(|| Unknown::new("entry", id, known()))?;
                let mut begun = self.evaluation.clone();
                for (fact, subject, literal) in &entry.given {
                    if *begun.facts().get(*fact, *subject)
                        == Answer::Missing(MissingReason::NotAsked)
                    {
                        begun.set(*fact, *subject, Answer::Given(Value::from(*literal)));
                    }
                }
                let about = entry.programs.iter().copied();
                next_question::next_question_for(&begun, &outcomes::of(&begun, about), None)
            }
        };
        Ok(ask.map_or(NONE.to_owned(), |ask| ask.question))
    }

    /// A definition of a file, in the month that the file's program speaks of.
    fn definition(&self, file: &str, id: &str, subject: Subject) -> Found {
        let definitions = &self.pack().definitions;
        let name = format!("{file}.{id}");
        let Some(place) = definitions.iter().position(|known| known.id == name) else {
            // Rules that were made small for a page keep few names.
            if definitions.iter().any(|known| known.id.is_empty()) {
                return Ok(Answered::Nameless);
            }
            let of_file: Vec<&str> = definitions
                .iter()
                .filter_map(|known| known.id.strip_prefix(file)?.strip_prefix('.'))
                .collect();
            if of_file.is_empty() {
                let files = definitions.iter().filter_map(|known| known.id.split('.').next());
                return Err(Unknown::new("file of definitions", file, files));
            }
            return Err(Unknown::within(file, "definition", id, of_file));
        };
        let program = self.pack().program_named(file);
        let there = program.and_then(|program| self.outcomes.of(self.evaluation, program, subject));
        let there = there.and_then(|outcome| outcome.elsewhen(self.evaluation));
        let there = there.as_deref().unwrap_or(self.evaluation);
        let definition = DefinitionId::at(place).unwrap_or(DefinitionId(u16::MAX));
        Ok(self.shown(Some(definition), &there.value(definition, subject)).into())
    }

    fn shown(&self, definition: Option<DefinitionId>, value: &Value) -> String {
        figure(self.pack(), definition, value)
    }
}

/// `later` alone stands for any month.
fn verdict_text(verdict: Verdict, wanted: &str) -> String {
    match verdict {
        Verdict::Later(month) if wanted != "later" => format!("later {month}"),
        _ => verdict_name(verdict).to_owned(),
    }
}

/// The first of the steps that lead somewhere.
fn first(rules: &Program, told: &Guidance) -> String {
    let mut steps = told.steps.iter().filter_map(|id| rules.step(*id));
    let step = steps.find(|step| !step.prepares());
    step.map_or(NONE, |step| step.id.as_str()).to_owned()
}

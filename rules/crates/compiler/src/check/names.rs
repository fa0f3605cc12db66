//! What the names in an expression stand for.

use std::collections::BTreeMap;

use crate::resolve::drafts::{Draft, DraftRole, Drafts};
use crate::resolve::types::Options;
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use crate::source::files::Span;
use crate::source::suggest::{nearest, suggestion};
use crate::syntax::tree::{Expr, ExprKind, Name, path_text};
use engine::pack::{Fact, FactId, Kind, Parameter, ParameterId, Scope, Unit, Whose};

/// Everything that can be named.
#[derive(Debug)]
pub(crate) struct Names<'f> {
    pub(crate) facts: &'f [Fact],
    by_fact: BTreeMap<&'f str, FactId>,
    parameters: BTreeMap<&'f str, ParameterId>,
    definitions: BTreeMap<String, usize>,
    pub(crate) partner: Option<usize>,
    pub(crate) existence: &'f BTreeMap<FactId, usize>,
}

/// Why a name stands for nothing.
pub(crate) type Refusal = Box<Diagnostic>;

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    Month,
    Today,
    Day,
    NotModelled,
    Fact(FactId, Whose),
    Definition(usize, Whose),
    Parameter(ParameterId),
    /// A loop's row: which loop, from the innermost.
    Row(u8),
    /// A field of it, by position.
    Field(u8, u16),
    /// What a use fills in, by position among the values of `of`.
    Given(usize),
}

/// Where a name stands: in which program, within which loops.
#[derive(Clone, Debug)]
pub(crate) struct Place<'p> {
    pub(crate) home: &'p str,
    /// Variables with the list they run over, outermost first; the list is not known while
    /// only dependencies are looked for.
    pub(crate) loops: Vec<(String, Option<FactId>)>,
    /// Names of the values that a use fills in; rows among them are the outermost loops.
    pub(crate) given: Vec<&'p str>,
}

impl<'p> Place<'p> {
    /// Where a draft's expression starts, with what is known of each thing that is filled in.
    pub(crate) fn of(draft: &'p Draft, list: impl Fn(&str) -> Option<FactId>) -> Self {
        let mut place = Self { home: &draft.home, loops: Vec::new(), given: Vec::new() };
        for (name, kind) in &draft.of {
            if kind.value.contains('.') {
                place.loops.push((name.value.clone(), list(&kind.value)));
            } else {
                place.given.push(&name.value);
            }
        }
        place
    }
}

impl<'f> Names<'f> {
    pub(crate) fn new(
        facts: &'f [Fact],
        parameters: &'f [Parameter],
        drafts: &'f Drafts,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let by_fact =
            (0..).map(FactId).zip(facts).map(|(id, fact)| (fact.id.as_str(), id)).collect();
        let parameters: BTreeMap<&str, ParameterId> = (0..)
            .map(ParameterId)
            .zip(parameters)
            .map(|(id, figure)| (figure.id.as_str(), id))
            .collect();
        let mut definitions = BTreeMap::new();
        for (place, draft) in drafts.all.iter().enumerate() {
            if !matches!(draft.role, DraftRole::Let | DraftRole::Result) {
                continue;
            }
            if parameters.contains_key(draft.id.as_str()) {
                let message = format!("`{}` is also a figure", draft.id);
                let help = "expressions could not tell which is meant: rename one of them";
                diagnostics.push(Diagnostic::error("E0307", draft.span, message).help(help));
            }
            definitions.entry(draft.id.clone()).or_insert(place);
        }
        Self {
            facts,
            by_fact,
            parameters,
            definitions,
            partner: drafts.partner,
            existence: &drafts.existence,
        }
    }

    /// What a path stands for.
    pub(crate) fn resolve(&self, path: &[Name], place: &Place<'_>) -> Result<Meaning, Refusal> {
        match path {
            [] => Err(Box::new(Diagnostic::error("E0301", Span::default(), "a name is missing"))),
            [word] => self.word(word, place),
            [first, rest @ ..] => {
                if let Some((depth, list)) = variable(&first.text, place) {
                    return self.field(first, rest, depth, list);
                }
                match first.text.as_str() {
                    "person" => self.of_person(first, rest, Whose::Subject, place),
                    "partner" => self.of_person(first, rest, Whose::Other, place),
                    "household" => self.of_household(first, rest),
                    _ => self.dotted(path),
                }
            }
        }
    }

    /// The list fact that a path names.
    pub(crate) fn list(&self, path: &str) -> Option<FactId> {
        let (owner, name) = path.split_once('.')?;
        let id = *self.by_fact.get(name)?;
        let fact = self.facts.get(id.index())?;
        let whose = match fact.about {
            Scope::Each => owner == "person" || owner == "partner",
            Scope::Household => owner == "household",
        };
        (whose && matches!(fact.kind, Kind::Records(..))).then_some(id)
    }

    /// Whether a path is a definition; its position.
    pub(crate) fn definition(&self, id: &str) -> Option<usize> {
        self.definitions.get(id).copied()
    }

    /// The definition that is written before `(`.
    pub(crate) fn called(&self, name: &Name, place: &Place<'_>) -> Option<usize> {
        if name.text.contains('.') {
            return self.definition(&name.text);
        }
        self.definition(&format!("{}.{}", place.home, name.text))
    }

    /// Ids of all definitions that can be named.
    pub(crate) fn definition_ids(&self) -> impl Iterator<Item = &str> {
        self.definitions.keys().map(String::as_str)
    }

    /// The options of a path to a choice, without looking at definitions.
    pub(crate) fn options_of(&self, expr: &Expr, place: &Place<'_>) -> Option<Options> {
        let ExprKind::Path(path) = &expr.kind else { return None };
        let kind = match self.resolve(path, place).ok()? {
            Meaning::Fact(id, _) => &self.facts.get(id.index())?.kind,
            _ => return None,
        };
        match kind {
            Kind::Choice(names) => Some(Options { names: names.clone(), of: path_text(path) }),
            _ => None,
        }
    }

    fn word(&self, word: &Name, place: &Place<'_>) -> Result<Meaning, Refusal> {
        let text = word.text.as_str();
        match text {
            "month" => return Ok(Meaning::Month),
            "today" => return Ok(Meaning::Today),
            "day" => return Ok(Meaning::Day),
            "not_modelled" => return Ok(Meaning::NotModelled),
            _ => {}
        }
        if let Some((depth, _)) = variable(text, place) {
            return Ok(Meaning::Row(depth));
        }
        if let Some(position) = place.given.iter().position(|given| *given == text) {
            return Ok(Meaning::Given(position));
        }
        if let Some(definition) = self.called(word, place) {
            return Ok(Meaning::Definition(definition, Whose::Subject));
        }
        let message = format!("unknown name `{text}`");
        Err(Box::new(
            Diagnostic::error("E0301", word.span, message).help_if(self.hint(text, place)),
        ))
    }

    fn hint(&self, word: &str, place: &Place<'_>) -> Option<String> {
        if matches!(word, "person" | "partner" | "household") {
            return Some(format!("say what of them: `{word}.…`; or `exists(partner)`"));
        }
        if let Some(fact) = self.by_fact.get(word).and_then(|id| self.facts.get(id.index())) {
            let owner = if fact.about == Scope::Each { "person" } else { "household" };
            return Some(format!("the fact is written `{owner}.{word}`"));
        }
        let ending = format!(".{word}");
        if let Some(fact) = self.facts.iter().find(|fact| has_option(fact, word)) {
            let owner = if fact.about == Scope::Each { "person" } else { "household" };
            let path = format!("{owner}.{}", fact.id);
            return Some(format!("`{word}` is an option of `{path}`: write `{path} == {word}`"));
        }
        let elsewhere = self
            .parameters
            .keys()
            .copied()
            .chain(self.definitions.keys().map(String::as_str))
            .find(|id| id.ends_with(&ending));
        if let Some(id) = elsewhere {
            return Some(format!("did you mean `{id}`?"));
        }
        let prefix = format!("{}.", place.home);
        let local = self.definitions.keys().filter_map(|id| id.strip_prefix(&prefix));
        let loops = place.loops.iter().map(|(name, _)| name.as_str());
        let own = nearest(word, local.chain(loops).chain(["month", "today", "day"]));
        if let Some(name) = own {
            return Some(format!("did you mean `{name}`?"));
        }
        let fact = nearest(word, self.by_fact.keys().copied())?;
        Some(format!("did you mean the fact `{fact}` of the person or the household?"))
    }

    fn of_person(
        &self,
        first: &Name,
        rest: &[Name],
        of: Whose,
        place: &Place<'_>,
    ) -> Result<Meaning, Refusal> {
        let [name] = rest else {
            if let Meaning::Definition(id, _) = self.dotted(rest)? {
                return Ok(Meaning::Definition(id, of));
            }
            let message = format!("`{}` is a figure, the same for everybody", path_text(rest));
            let help = format!("write `{}`", path_text(rest));
            let span = rest.last().map_or(first.span, |last| first.span.to(last.span));
            return Err(Box::new(Diagnostic::error("E0308", span, message).help(help)));
        };
        let local = self.definitions.get(&format!("{}.{}", place.home, name.text));
        let fact = self.by_fact.get(name.text.as_str());
        let fact = fact.and_then(|id| Some((*id, self.facts.get(id.index())?)));
        match (fact, local) {
            (Some((_, fact)), Some(_)) if fact.about == Scope::Each => {
                let message = format!("`{}` is both a fact and a definition here", name.text);
                let help = "rename the definition";
                Err(Box::new(Diagnostic::error("E0307", name.span, message).help(help)))
            }
            (_, Some(definition)) => Ok(Meaning::Definition(*definition, of)),
            (Some((id, fact)), None) if fact.about == Scope::Each => Ok(Meaning::Fact(id, of)),
            (Some(_), None) => {
                let message = format!("`{}` is a fact of the household", name.text);
                let help = format!("write `household.{}`", name.text);
                Err(Box::new(Diagnostic::error("E0308", name.span, message).help(help)))
            }
            (None, None) => {
                let own = self.facts.iter().filter(|fact| fact.about == Scope::Each);
                let message = format!("unknown fact `{}.{}`", first.text, name.text);
                let help = self
                    .age(&first.text, &name.text)
                    .or_else(|| suggestion(&name.text, own.map(|fact| fact.id.as_str())));
                Err(Box::new(Diagnostic::error("E0302", name.span, message).help_if(help)))
            }
        }
    }

    /// What to write for an age: nobody is asked for one, it follows from a day.
    pub(crate) fn age(&self, owner: &str, word: &str) -> Option<String> {
        if word != "age" && !word.starts_with("age_") && !word.ends_with("_age") {
            return None;
        }
        let is_day = |fact: &&Fact| fact.kind == Kind::Number(Unit::Date);
        let mut days = self.facts.iter().filter(|fact| fact.about == Scope::Each).filter(is_day);
        let birth = days.find(|fact| fact.id.starts_with("birth"))?;
        let day = format!("{owner}.{}", birth.id);
        Some(format!(
            "nobody is asked for an age, it follows from a day: 65 or more is `month >= month_of({day}) + 65 years`, \
             whole years today are `years_between({day}, today, before)`"
        ))
    }

    fn of_household(&self, first: &Name, rest: &[Name]) -> Result<Meaning, Refusal> {
        let span = rest.last().map_or(first.span, |last| last.span);
        let text = path_text(rest);
        let fact = self.by_fact.get(text.as_str());
        match fact.and_then(|id| Some((*id, self.facts.get(id.index())?))) {
            Some((id, fact)) if fact.about == Scope::Household => {
                Ok(Meaning::Fact(id, Whose::Household))
            }
            Some(_) => {
                let message = format!("`{text}` is a fact of each person");
                let help = format!("write `person.{text}` or `partner.{text}`");
                Err(Box::new(Diagnostic::error("E0308", span, message).help(help)))
            }
            None => {
                let shared = self.facts.iter().filter(|fact| fact.about == Scope::Household);
                let message = format!("unknown fact `household.{text}`");
                let help = suggestion(&text, shared.map(|fact| fact.id.as_str()));
                Err(Box::new(Diagnostic::error("E0302", span, message).help_if(help)))
            }
        }
    }

    fn field(
        &self,
        first: &Name,
        rest: &[Name],
        depth: u8,
        list: Option<FactId>,
    ) -> Result<Meaning, Refusal> {
        let fact = list.and_then(|id| self.facts.get(id.index()));
        let Some(Kind::Records(fields, _)) = fact.map(|fact| &fact.kind) else {
            return Ok(Meaning::Field(depth, 0));
        };
        let text = path_text(rest);
        let found = (0..).zip(fields).find(|(_, field)| field.id == text);
        found.map(|(place, _)| Meaning::Field(depth, place)).ok_or_else(|| {
            let message = format!("a row `{}` has no field `{text}`", first.text);
            let span = rest.last().map_or(first.span, |last| last.span);
            let help = suggestion(&text, fields.iter().map(|field| field.id.as_str()));
            Box::new(Diagnostic::error("E0302", span, message).help_if(help))
        })
    }

    /// A figure or another program's definition.
    fn dotted(&self, path: &[Name]) -> Result<Meaning, Refusal> {
        let id = path_text(path);
        if let Some(parameter) = self.parameters.get(id.as_str()) {
            return Ok(Meaning::Parameter(*parameter));
        }
        if let Some(definition) = self.definitions.get(&id) {
            return Ok(Meaning::Definition(*definition, Whose::Subject));
        }
        let first = path.first().map_or("", |name| name.text.as_str());
        let owner = nearest(first, ["person", "partner", "household"]);
        let span = path.iter().map(|name| name.span).reduce(Span::to).unwrap_or_default();
        let known = || {
            let definitions = self.definitions.keys().map(String::as_str);
            self.parameters.keys().copied().chain(definitions)
        };
        let prefix = format!("{first}.");
        let within: Vec<&str> = known().filter(|id| id.starts_with(&prefix)).collect();
        let message = format!("unknown name `{id}`");
        let help = if let (true, Some(owner), [_, rest @ ..]) = (within.is_empty(), owner, path) {
            Some(format!("did you mean `{owner}.{}`?", path_text(rest)))
        } else if within.is_empty() {
            let namespaces = known().filter_map(|id| id.split('.').next());
            suggestion(&id, known().filter(|known| nearest(&id, [*known]).is_some()))
                .or_else(|| suggestion(first, namespaces))
        } else {
            suggestion(&id, within)
        };
        Err(Box::new(Diagnostic::error("E0301", span, message).help_if(help)))
    }
}

fn has_option(fact: &Fact, word: &str) -> bool {
    matches!(&fact.kind, Kind::Choice(options) if options.iter().any(|option| option == word))
}

/// Which loop a word is the variable of, from the innermost.
fn variable(word: &str, place: &Place<'_>) -> Option<(u8, Option<FactId>)> {
    let found = (0_u8..).zip(place.loops.iter().rev()).find(|(_, (name, _))| name == word);
    found.map(|(depth, (_, list))| (depth, *list))
}

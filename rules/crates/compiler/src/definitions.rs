//! Everything with a name and a value, collected from facts and programs with stable ids.

use std::collections::BTreeMap;

use crate::channels::known_place;
use crate::diagnostic::Diagnostic;
use crate::expression::parse;
use crate::expression::tree::{Expr, Kind};
use crate::files::Span;
use crate::library::{Library, twice};
use crate::nearest::suggestion;
use crate::raw::Raw;
use crate::raw::programs::{Condition as RawCondition, Item as RawItem};
use crate::raw::programs::{Given, Program as RawProgram, Step as RawStep};
use crate::raw::text::Text;
use engine::pack::{
    Channels, Cite, Comparison, Condition, Consequence, DefinitionId, Exception, Fact, FactId,
    Item, Program, Step, Unit,
};
use engine::values::{Date, Number, Rounding};

/// Something with a name and a value, before its names are resolved.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) id: String,
    /// The program whose names it can use without saying so.
    pub(crate) home: String,
    pub(crate) span: Span,
    pub(crate) expr: Expr,
    pub(crate) wanted: Wanted,
    pub(crate) rounding: Option<(Rounding, Number)>,
    pub(crate) cites: Vec<Cite>,
    pub(crate) shown: bool,
    /// Whether expressions can name it.
    pub(crate) role: Role,
    /// What each use fills in; where there is something, it is written out at each use and is
    /// no definition of the pack.
    pub(crate) of: Vec<Given>,
}

/// What an entry is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// A `[[let]]`: can be named, and should be.
    Let,
    /// A condition or amount: can be named.
    Result,
    /// One side of a condition's comparison: taken from the typed condition.
    Side { of: usize, right: bool },
    /// A fact's or the partner's condition of existence.
    Existence(Option<FactId>),
    /// Anything else.
    Other,
}

/// The type an entry must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    Anything,
    Truth,
    /// Any number, day or month.
    Number,
    Unit(Unit),
    /// A day or a month.
    Point,
    /// A value of this fact.
    ValueOf(FactId),
}

/// All entries, and what refers to them by position.
#[derive(Debug, Default)]
pub(crate) struct Collected {
    pub(crate) entries: Vec<Entry>,
    /// Programs with their display order and place; definition ids are entry positions.
    pub(crate) programs: Vec<(u32, Span, Program)>,
    pub(crate) channels: Channels,
    pub(crate) partner: Option<usize>,
    pub(crate) existence: BTreeMap<FactId, usize>,
    /// By fact: the year that its answer belongs to.
    pub(crate) years: BTreeMap<FactId, usize>,
    /// By fact: its plain case, where that follows from other answers.
    pub(crate) plain: BTreeMap<FactId, usize>,
    /// Names of amounts that a comparison adds up: program, comparison, name.
    pub(crate) totals: Vec<(usize, usize, Text)>,
    /// Facts that are compared.
    pub(crate) compared: Vec<FactId>,
}

pub(crate) fn collect(
    raw: &Raw,
    facts: &[Fact],
    library: &mut Library,
    to: &mut Vec<Diagnostic>,
) -> Collected {
    let mut all = Collected::default();
    if let Some(text) = &raw.facts.partner {
        let entry = Draft::new("", text).wanted(Wanted::Truth);
        let entry = entry.role(Role::Existence(None));
        all.partner = Some(usize::from(all.add("partner.exists".to_owned(), text.span, entry, to)));
    }
    for raw in &raw.facts.facts {
        let place = facts.iter().position(|fact| fact.id == raw.id.value);
        let fact = place.and_then(|place| FactId::try_from(place).ok());
        if let (Some(text), Some(fact)) = (&raw.exists, fact) {
            let entry = Draft::new("", text).wanted(Wanted::Truth);
            let entry = entry.role(Role::Existence(Some(fact)));
            let id = format!("{}.exists", raw.id.value);
            let place = usize::from(all.add(id, text.span, entry, to));
            all.existence.insert(fact, place);
        }
        if let (Some(text), Some(fact)) = (&raw.of_year, fact) {
            let entry = Draft::new("", text).wanted(Wanted::Unit(Unit::Whole));
            let id = format!("{}.of_year", raw.id.value);
            let place = usize::from(all.add(id, text.span, entry, to));
            all.years.insert(fact, place);
        }
        if let (Some(text), Some(fact)) = (&raw.plain_from, fact) {
            let entry = Draft::new("", text).wanted(Wanted::ValueOf(fact));
            let id = format!("{}.plain", raw.id.value);
            let place = usize::from(all.add(id, text.span, entry, to));
            all.plain.insert(fact, place);
        }
    }
    let mut homes: BTreeMap<&str, Span> = BTreeMap::new();
    for raw in &raw.programs {
        if let Some(before) = homes.insert(&raw.id.value, raw.id.span) {
            to.push(twice("program", &raw.id.value, raw.id.span, before));
        }
        all.add_program(raw, facts, library, to);
    }
    crate::channels::collect(raw, library, &mut all, to);
    all
}

/// An entry without its name.
pub(crate) struct Draft<'t> {
    home: &'t str,
    text: &'t Text,
    wanted: Wanted,
    cites: Vec<Cite>,
    shown: bool,
    pub(crate) rounding: Option<(Rounding, Number)>,
    role: Role,
    of: Vec<Given>,
}

impl<'t> Draft<'t> {
    pub(crate) fn new(home: &'t str, text: &'t Text) -> Self {
        let (wanted, role) = (Wanted::Anything, Role::Other);
        let (cites, of) = (Vec::new(), Vec::new());
        Self { home, text, wanted, cites, shown: false, rounding: None, role, of }
    }

    pub(crate) fn wanted(self, wanted: Wanted) -> Self {
        Self { wanted, ..self }
    }

    pub(crate) fn role(self, role: Role) -> Self {
        Self { role, ..self }
    }

    pub(crate) fn cites(self, cites: Vec<Cite>) -> Self {
        Self { cites, ..self }
    }
}

impl Collected {
    pub(crate) fn add(
        &mut self,
        id: String,
        span: Span,
        draft: Draft<'_>,
        to: &mut Vec<Diagnostic>,
    ) -> DefinitionId {
        self.add_with(id, span, draft, |expr, _| expr, to)
    }

    /// The same, with something made of the expression.
    pub(crate) fn add_with(
        &mut self,
        id: String,
        span: Span,
        draft: Draft<'_>,
        make: impl FnOnce(Expr, &mut Vec<Diagnostic>) -> Expr,
        to: &mut Vec<Diagnostic>,
    ) -> DefinitionId {
        let expr = parse(draft.text, to);
        let expr = make(expr, to);
        self.push(Entry {
            id,
            home: draft.home.to_owned(),
            span,
            expr,
            wanted: draft.wanted,
            rounding: draft.rounding,
            cites: draft.cites,
            shown: draft.shown,
            role: draft.role,
            of: draft.of,
        })
    }

    fn push(&mut self, entry: Entry) -> DefinitionId {
        self.entries.push(entry);
        // Too many entries are reported when the pack is put together.
        DefinitionId::try_from(self.entries.len().saturating_sub(1)).unwrap_or(DefinitionId::MAX)
    }

    fn add_program(
        &mut self,
        raw: &RawProgram,
        facts: &[Fact],
        library: &mut Library,
        to: &mut Vec<Diagnostic>,
    ) {
        let home = raw.id.value.as_str();
        for raw in &raw.lets {
            let Some(text) = &raw.value else { continue };
            let mut draft = Draft::new(home, text).role(Role::Let);
            draft.cites = library.cites(&raw.basis, None, to);
            draft.shown = raw.show;
            draft.of.clone_from(&raw.of);
            self.add(format!("{home}.{}", raw.id.value), raw.id.span, draft, to);
        }
        let act = raw.act.as_ref().and_then(|act| library.act(&act.value, act.span, to));
        let mut program = Program {
            id: home.to_owned(),
            group: raw.group.as_ref().map_or(home, |group| &group.value).to_owned(),
            act: act.unwrap_or(0),
            partner: raw.partner,
            taxable: raw.taxable,
            conditions: Vec::new(),
            amounts: Vec::new(),
            windows: Vec::new(),
            documents: Vec::new(),
            steps: Vec::new(),
            notes: Vec::new(),
            spans: Vec::new(),
            comparisons: Vec::new(),
            sums: Vec::new(),
        };
        for raw in &raw.conditions {
            program.conditions.extend(self.add_condition(home, raw, library, to));
        }
        program.amounts = self.add_amounts(home, &raw.amounts, library, to);
        for raw in &raw.windows {
            let cites = library.cites(&raw.basis, Some(("a window", raw.id.span)), to);
            let names = ["window", ".when", ""];
            program.windows.push(self.add_item(home, raw, names, Wanted::Point, &cites, to));
        }
        for raw in &raw.documents {
            let cites = library.cites(&raw.basis, None, to);
            let names = ["document", "", ".value"];
            program.documents.push(self.add_item(home, raw, names, Wanted::Number, &cites, to));
        }
        for raw in &raw.notes {
            let cites = library.cites(&raw.basis, None, to);
            let names = ["note", "", ".value"];
            program.notes.push(self.add_item(home, raw, names, Wanted::Number, &cites, to));
        }
        for raw in &raw.spans {
            program.spans.extend(self.add_span(home, raw, library, to));
        }
        for raw in &raw.steps {
            program.steps.push(self.add_step(home, raw, to));
        }
        for raw in &raw.compares {
            let place = (self.programs.len(), program.comparisons.len());
            program.comparisons.extend(self.add_compare(home, raw, place, facts, to));
        }
        program.sums = self.add_sums(home, &raw.sums, library, to);
        crate::unique::unique(raw, to);
        if raw.has_rules {
            let order = raw.order.map_or(u32::MAX, |order| order.value);
            self.programs.push((order, raw.id.span, program));
        }
    }

    fn add_condition(
        &mut self,
        home: &str,
        raw: &RawCondition,
        library: &mut Library,
        to: &mut Vec<Diagnostic>,
    ) -> Option<Condition> {
        let cites = library.cites(&raw.basis, Some(("a condition", raw.id.span)), to);
        let name = format!("{home}.{}", raw.id.value);
        let mut unless = Vec::new();
        for raw in &raw.unless {
            let cites = library.cites(&raw.basis, Some(("an exception", raw.id.span)), to);
            let then = raw.then.as_ref().and_then(|then| then_of(then, to));
            let Some(text) = &raw.when else { continue };
            let draft = Draft::new(home, text).wanted(Wanted::Truth).cites(cites);
            let id = format!("{name}.unless.{}", raw.id.value);
            let holds = self.add(id, raw.id.span, draft, to);
            let then = then.unwrap_or(Consequence::AskAPerson);
            unless.push(Exception { id: raw.id.value.clone(), holds, then });
        }
        let text = raw.when.as_ref()?;
        let draft = Draft::new(home, text).wanted(Wanted::Truth).role(Role::Result);
        let holds = self.add(name.clone(), raw.id.span, draft.cites(cites), to);
        let value = self.add_side(home, &name, raw.value.as_ref(), holds, false, to);
        let limit = self.add_side(home, &name, raw.limit.as_ref(), holds, true, to);
        Some(Condition { id: raw.id.value.clone(), holds, time: raw.time, value, limit, unless })
    }

    /// A condition's figure or limit: as given, or a side of its single comparison.
    fn add_side(
        &mut self,
        home: &str,
        name: &str,
        given: Option<&Text>,
        condition: DefinitionId,
        right: bool,
        to: &mut Vec<Diagnostic>,
    ) -> Option<DefinitionId> {
        let id = format!("{name}.{}", if right { "limit" } else { "value" });
        if let Some(text) = given {
            let draft = Draft::new(home, text).wanted(Wanted::Number);
            return Some(self.add(id, text.span, draft, to));
        }
        let of = usize::from(condition);
        let (left, limit) = sides(&self.entries.get(of)?.expr)?;
        let expr = if right { limit } else { left };
        let entry = Entry {
            id,
            home: home.to_owned(),
            span: expr.span,
            expr: expr.clone(),
            wanted: Wanted::Number,
            rounding: None,
            cites: Vec::new(),
            shown: false,
            role: Role::Side { of, right },
            of: Vec::new(),
        };
        Some(self.push(entry))
    }

    fn add_item(
        &mut self,
        home: &str,
        raw: &RawItem,
        [section, when, value]: [&str; 3],
        wanted: Wanted,
        cites: &[Cite],
        to: &mut Vec<Diagnostic>,
    ) -> Item {
        let name = format!("{home}.{section}.{}", raw.id.value);
        let when = raw.when.as_ref().map(|text| {
            let draft = Draft::new(home, text).wanted(Wanted::Truth).cites(cites.to_vec());
            self.add(format!("{name}{when}"), raw.id.span, draft, to)
        });
        let value = raw.value.as_ref().map(|text| {
            let draft = Draft::new(home, text).wanted(wanted).cites(cites.to_vec());
            self.add(format!("{name}{value}"), raw.id.span, draft, to)
        });
        Item { id: raw.id.value.clone(), when, value }
    }

    fn add_step(&mut self, home: &str, raw: &RawStep, to: &mut Vec<Diagnostic>) -> Step {
        const CHANNELS: [&str; 6] = ["online", "phone", "mail", "in-person", "none", "prepare"];
        let when = raw.when.as_ref().map(|text| {
            let draft = Draft::new(home, text).wanted(Wanted::Truth);
            self.add(format!("{home}.step.{}", raw.id.value), raw.id.span, draft, to)
        });
        if let Some(channel) = &raw.channel
            && !CHANNELS.contains(&channel.value.as_str())
        {
            let message = format!("unknown channel `{}`", channel.value);
            let help = suggestion(&channel.value, CHANNELS);
            to.push(Diagnostic::error("E0306", channel.span, message).help_if(help));
        }
        known_place(raw.place.as_ref(), to);
        Step {
            id: raw.id.value.clone(),
            when,
            channel: raw.channel.as_ref().map(|text| text.value.clone()).unwrap_or_default(),
            place: raw.place.as_ref().map(|text| text.value.clone()).unwrap_or_default(),
            url: raw.url.clone(),
            phone: raw.phone.clone(),
            tty: raw.tty.clone(),
            form: raw.form.clone(),
            checked: raw.checked.map_or(Date::from_days(0), |day| day.value),
        }
    }
}

/// The two sides of an expression that is a single comparison of order.
pub(crate) fn sides(expr: &Expr) -> Option<(&Expr, &Expr)> {
    match &expr.kind {
        Kind::Compare(Comparison::Equal | Comparison::Different, ..) => None,
        Kind::Compare(_, left, right) => Some((left, right)),
        _ => None,
    }
}

fn then_of(text: &Text, to: &mut Vec<Diagnostic>) -> Option<Consequence> {
    match text.value.as_str() {
        "met" => Some(Consequence::Met),
        "first" => Some(Consequence::First),
        "ask-a-person" => Some(Consequence::AskAPerson),
        other => {
            let message = format!("unknown `then` value `{other}`");
            let help = "`met`: the condition counts as met; `first`: once that is done; `ask-a-person`: the rules end here";
            to.push(Diagnostic::error("E0306", text.span, message).help(help));
            None
        }
    }
}

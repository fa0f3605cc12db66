//! Everything with a name and a value, collected from facts and programs with stable ids.

use std::collections::BTreeMap;

use crate::read::Raw;
use crate::read::parts::known_place;
use crate::read::programs::{Condition as RawCondition, Item as RawItem};
use crate::read::programs::{Program as RawProgram, Step as RawStep};
use crate::read::text::Text;
use crate::resolve::citations::Citations;
use crate::resolve::drafts::{Draft, DraftBuilder, DraftRole, Drafts, Wanted};
use crate::source::diagnostic::{Diagnostic, Diagnostics, duplicate};
use crate::source::files::Span;
use crate::source::suggest::suggestion;
use crate::syntax::tree::{Expr, Kind};
use engine::pack::{
    ActId, Cite, Comparison, Condition, Consequence, DefinitionId, Exception, Fact, FactId, Item,
    Program, Step, Unit,
};
use engine::values::Date;

/// The drafts of facts and programs.
pub(crate) fn collect(
    raw: &Raw,
    facts: &[Fact],
    citations: &mut Citations,
    diagnostics: &mut Diagnostics,
) -> Drafts {
    let mut all = Drafts::default();
    if let Some(text) = &raw.facts.partner {
        let draft = DraftBuilder::new("", text).wanted(Wanted::Truth);
        let draft = draft.role(DraftRole::Existence(None));
        all.partner =
            Some(all.add("partner.exists".to_owned(), text.span, draft, diagnostics).index());
    }
    for raw in &raw.facts.facts {
        let place = facts.iter().position(|fact| fact.id == raw.id.value);
        let fact = place.and_then(FactId::at);
        if let (Some(text), Some(fact)) = (&raw.exists, fact) {
            let draft = DraftBuilder::new("", text).wanted(Wanted::Truth);
            let draft = draft.role(DraftRole::Existence(Some(fact)));
            let id = format!("{}.exists", raw.id.value);
            let place = all.add(id, text.span, draft, diagnostics).index();
            all.existence.insert(fact, place);
        }
        if let (Some(text), Some(fact)) = (&raw.of_year, fact) {
            let draft = DraftBuilder::new("", text).wanted(Wanted::Unit(Unit::Whole));
            let id = format!("{}.of_year", raw.id.value);
            let place = all.add(id, text.span, draft, diagnostics).index();
            all.years.insert(fact, place);
        }
        if let (Some(text), Some(fact)) = (&raw.plain_from, fact) {
            let draft = DraftBuilder::new("", text).wanted(Wanted::ValueOf(fact));
            let id = format!("{}.plain", raw.id.value);
            let place = all.add(id, text.span, draft, diagnostics).index();
            all.plain.insert(fact, place);
        }
    }
    let mut homes: BTreeMap<&str, Span> = BTreeMap::new();
    for raw in &raw.programs {
        if let Some(before) = homes.insert(&raw.id.value, raw.id.span) {
            diagnostics.push(duplicate("program", &raw.id.value, raw.id.span, before));
        }
        all.add_program(raw, facts, citations, diagnostics);
    }
    all
}

impl Drafts {
    fn add_program(
        &mut self,
        raw: &RawProgram,
        facts: &[Fact],
        citations: &mut Citations,
        diagnostics: &mut Diagnostics,
    ) {
        let home = raw.id.value.as_str();
        for raw in &raw.lets {
            let Some(text) = &raw.value else { continue };
            let cites = citations.cites(&raw.basis, None, diagnostics);
            let draft = DraftBuilder::new(home, text).role(DraftRole::Let).cites(cites);
            let draft = draft.shown(raw.show).of(raw.of.clone());
            self.add(format!("{home}.{}", raw.id.value), raw.id.span, draft, diagnostics);
        }
        let act = raw.act.as_ref().and_then(|act| citations.act(&act.value, act.span, diagnostics));
        let mut program = Program {
            id: home.to_owned(),
            group: raw.group.as_ref().map_or(home, |group| &group.value).to_owned(),
            act: act.unwrap_or(ActId(0)),
            partner: raw.partner,
            taxable: raw.taxable,
            ..Program::EMPTY
        };
        for raw in &raw.conditions {
            program.conditions.extend(self.add_condition(home, raw, citations, diagnostics));
        }
        program.amounts = self.add_amounts(home, &raw.amounts, citations, diagnostics);
        for raw in &raw.windows {
            let cites = citations.cites(&raw.basis, Some(("a window", raw.id.span)), diagnostics);
            let names = ["window", ".when", ""];
            program.windows.push(self.add_item(
                home,
                raw,
                names,
                Wanted::Point,
                &cites,
                diagnostics,
            ));
        }
        for raw in &raw.documents {
            let cites = citations.cites(&raw.basis, None, diagnostics);
            let names = ["document", "", ".value"];
            program.documents.push(self.add_item(
                home,
                raw,
                names,
                Wanted::Number,
                &cites,
                diagnostics,
            ));
        }
        for raw in &raw.notes {
            let cites = citations.cites(&raw.basis, None, diagnostics);
            let names = ["note", "", ".value"];
            program.notes.push(self.add_item(
                home,
                raw,
                names,
                Wanted::Number,
                &cites,
                diagnostics,
            ));
        }
        for raw in &raw.spans {
            program.spans.extend(self.add_span(home, raw, citations, diagnostics));
        }
        for raw in &raw.steps {
            program.steps.push(self.add_step(home, raw, diagnostics));
        }
        for raw in &raw.compares {
            let place = (self.programs.len(), program.comparisons.len());
            program.comparisons.extend(self.add_compare(home, raw, place, facts, diagnostics));
        }
        program.sums = self.add_sums(home, &raw.sums, citations, diagnostics);
        if raw.has_rules {
            let order = raw.order.map_or(u32::MAX, |order| order.value);
            self.programs.push((order, raw.id.span, program));
        }
    }

    fn add_condition(
        &mut self,
        home: &str,
        raw: &RawCondition,
        citations: &mut Citations,
        diagnostics: &mut Diagnostics,
    ) -> Option<Condition> {
        let cites = citations.cites(&raw.basis, Some(("a condition", raw.id.span)), diagnostics);
        let name = format!("{home}.{}", raw.id.value);
        let mut unless = Vec::new();
        for raw in &raw.unless {
            let cites =
                citations.cites(&raw.basis, Some(("an exception", raw.id.span)), diagnostics);
            let then = raw.then.as_ref().and_then(|then| then_of(then, diagnostics));
            let Some(text) = &raw.when else { continue };
            let draft = DraftBuilder::new(home, text).wanted(Wanted::Truth).cites(cites);
            let id = format!("{name}.unless.{}", raw.id.value);
            let holds = self.add(id, raw.id.span, draft, diagnostics);
            let then = then.unwrap_or(Consequence::AskAPerson);
            unless.push(Exception { id: raw.id.value.clone(), holds, then });
        }
        let text = raw.when.as_ref()?;
        let draft = DraftBuilder::new(home, text).wanted(Wanted::Truth).role(DraftRole::Result);
        let holds = self.add(name.clone(), raw.id.span, draft.cites(cites), diagnostics);
        let value = self.add_side(home, &name, raw.value.as_ref(), holds, false, diagnostics);
        let limit = self.add_side(home, &name, raw.limit.as_ref(), holds, true, diagnostics);
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
        diagnostics: &mut Diagnostics,
    ) -> Option<DefinitionId> {
        let id = format!("{name}.{}", if right { "limit" } else { "value" });
        if let Some(text) = given {
            let draft = DraftBuilder::new(home, text).wanted(Wanted::Number);
            return Some(self.add(id, text.span, draft, diagnostics));
        }
        let of = condition.index();
        let (left, limit) = sides(&self.all.get(of)?.expr)?;
        let expr = if right { limit } else { left };
        let draft = Draft {
            id,
            home: home.to_owned(),
            span: expr.span,
            expr: expr.clone(),
            wanted: Wanted::Number,
            rounding: None,
            cites: Vec::new(),
            shown: false,
            role: DraftRole::Side { of, right },
            of: Vec::new(),
        };
        Some(self.push(draft))
    }

    fn add_item(
        &mut self,
        home: &str,
        raw: &RawItem,
        [section, when, value]: [&str; 3],
        wanted: Wanted,
        cites: &[Cite],
        diagnostics: &mut Diagnostics,
    ) -> Item {
        let name = format!("{home}.{section}.{}", raw.id.value);
        let when = raw.when.as_ref().map(|text| {
            let draft = DraftBuilder::new(home, text).wanted(Wanted::Truth).cites(cites.to_vec());
            self.add(format!("{name}{when}"), raw.id.span, draft, diagnostics)
        });
        let value = raw.value.as_ref().map(|text| {
            let draft = DraftBuilder::new(home, text).wanted(wanted).cites(cites.to_vec());
            self.add(format!("{name}{value}"), raw.id.span, draft, diagnostics)
        });
        Item { id: raw.id.value.clone(), when, value }
    }

    fn add_step(&mut self, home: &str, raw: &RawStep, diagnostics: &mut Diagnostics) -> Step {
        const CHANNELS: [&str; 6] = ["online", "phone", "mail", "in-person", "none", "prepare"];
        let when = raw.when.as_ref().map(|text| {
            let draft = DraftBuilder::new(home, text).wanted(Wanted::Truth);
            self.add(format!("{home}.step.{}", raw.id.value), raw.id.span, draft, diagnostics)
        });
        if let Some(channel) = &raw.channel
            && !CHANNELS.contains(&channel.value.as_str())
        {
            let message = format!("unknown channel `{}`", channel.value);
            let help = suggestion(&channel.value, CHANNELS);
            diagnostics.push(Diagnostic::error("E0306", channel.span, message).help_if(help));
        }
        known_place(raw.place.as_ref(), diagnostics);
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

fn then_of(text: &Text, diagnostics: &mut Diagnostics) -> Option<Consequence> {
    match text.value.as_str() {
        "met" => Some(Consequence::Met),
        "first" => Some(Consequence::First),
        "ask-a-person" => Some(Consequence::AskAPerson),
        other => {
            let message = format!("unknown `then` value `{other}`");
            let help = "`met`: the condition counts as met; `first`: once that is done; `ask-a-person`: the rules end here";
            diagnostics.push(Diagnostic::error("E0306", text.span, message).help(help));
            None
        }
    }
}

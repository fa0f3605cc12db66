//! Everything with a name and a value, collected from facts and programs with stable ids.

use std::collections::BTreeMap;

use crate::read::RuleFiles;
use crate::read::parts::known_place;
use crate::read::programs::{Condition as WrittenCondition, Item as WrittenItem};
use crate::read::programs::{Program as WrittenProgram, Step as WrittenStep};
use crate::read::text::Text;
use crate::resolve::citations::Citations;
use crate::resolve::drafts::{Draft, DraftBuilder, DraftRole, Drafts, WantedType};
use crate::source::diagnostic::{Diagnostic, Diagnostics, duplicate};
use crate::source::files::Span;
use crate::source::suggest::suggestion;
use crate::syntax::tree::{Expr, ExprKind};
use engine::pack::{
    ActId, Cite, Comparison, Condition, Consequence, DefinitionId, Exception, Fact, FactId, Item,
    Program, Step, Unit,
};
use engine::values::Date;

/// The drafts of facts and programs.
pub(crate) fn collect(
    rules: &RuleFiles,
    facts: &[Fact],
    citations: &mut Citations,
    diagnostics: &mut Diagnostics,
) -> Drafts {
    let mut all = Drafts::default();
    if let Some(text) = &rules.facts.partner {
        let draft = DraftBuilder::new("", text).wanted(WantedType::Truth);
        let draft = draft.role(DraftRole::Existence(None));
        all.partner =
            Some(all.add("partner.exists".to_owned(), text.span, draft, diagnostics).index());
    }
    for written in &rules.facts.facts {
        let place = facts.iter().position(|fact| fact.id == written.id.value);
        let fact = place.and_then(FactId::at);
        if let (Some(text), Some(fact)) = (&written.exists, fact) {
            let draft = DraftBuilder::new("", text).wanted(WantedType::Truth);
            let draft = draft.role(DraftRole::Existence(Some(fact)));
            let id = format!("{}.exists", written.id.value);
            let place = all.add(id, text.span, draft, diagnostics).index();
            all.existence.insert(fact, place);
        }
        if let (Some(text), Some(fact)) = (&written.of_year, fact) {
            let draft = DraftBuilder::new("", text).wanted(WantedType::Unit(Unit::Whole));
            let id = format!("{}.of_year", written.id.value);
            let place = all.add(id, text.span, draft, diagnostics).index();
            all.years.insert(fact, place);
        }
        if let (Some(text), Some(fact)) = (&written.plain_from, fact) {
            let draft = DraftBuilder::new("", text).wanted(WantedType::ValueOf(fact));
            let id = format!("{}.plain", written.id.value);
            let place = all.add(id, text.span, draft, diagnostics).index();
            all.plain.insert(fact, place);
        }
    }
    let mut homes: BTreeMap<&str, Span> = BTreeMap::new();
    for written in &rules.programs {
        if let Some(before) = homes.insert(&written.id.value, written.id.span) {
            diagnostics.push(duplicate("program", &written.id.value, written.id.span, before));
        }
        all.add_program(written, facts, citations, diagnostics);
    }
    all
}

impl Drafts {
    fn add_program(
        &mut self,
        file: &WrittenProgram,
        facts: &[Fact],
        citations: &mut Citations,
        diagnostics: &mut Diagnostics,
    ) {
        let home = file.id.value.as_str();
        for written in &file.lets {
            let Some(text) = &written.value else { continue };
            let cites = citations.cites(&written.basis, None, diagnostics);
            let draft = DraftBuilder::new(home, text).role(DraftRole::Let).cites(cites);
            let draft = draft.shown(written.show).of(written.of.clone());
            self.add(format!("{home}.{}", written.id.value), written.id.span, draft, diagnostics);
        }
        let act =
            file.act.as_ref().and_then(|act| citations.act(&act.value, act.span, diagnostics));
        let mut program = Program {
            id: home.to_owned(),
            group: file.group.as_ref().map_or(home, |group| &group.value).to_owned(),
            act: act.unwrap_or(ActId(0)),
            partner: file.partner,
            taxable: file.taxable,
            ..Program::EMPTY
        };
        for written in &file.conditions {
            program.conditions.extend(self.add_condition(home, written, citations, diagnostics));
        }
        program.amounts = self.add_amounts(home, &file.amounts, citations, diagnostics);
        for written in &file.windows {
            let cites =
                citations.cites(&written.basis, Some(("a window", written.id.span)), diagnostics);
            let names = ["window", ".when", ""];
            program.windows.push(self.add_item(
                home,
                written,
                names,
                WantedType::Point,
                &cites,
                diagnostics,
            ));
        }
        for written in &file.documents {
            let cites = citations.cites(&written.basis, None, diagnostics);
            let names = ["document", "", ".value"];
            program.documents.push(self.add_item(
                home,
                written,
                names,
                WantedType::Number,
                &cites,
                diagnostics,
            ));
        }
        for written in &file.notes {
            let cites = citations.cites(&written.basis, None, diagnostics);
            let names = ["note", "", ".value"];
            program.notes.push(self.add_item(
                home,
                written,
                names,
                WantedType::Number,
                &cites,
                diagnostics,
            ));
        }
        for written in &file.spans {
            program.spans.extend(self.add_span(home, written, citations, diagnostics));
        }
        for written in &file.steps {
            program.steps.push(self.add_step(home, written, diagnostics));
        }
        for written in &file.compares {
            let place = (self.programs.len(), program.comparisons.len());
            program.comparisons.extend(self.add_compare(home, written, place, facts, diagnostics));
        }
        program.sums = self.add_sums(home, &file.sums, citations, diagnostics);
        if file.has_rules {
            let order = file.order.map_or(u32::MAX, |order| order.value);
            self.programs.push((order, file.id.span, program));
        }
    }

    fn add_condition(
        &mut self,
        home: &str,
        written: &WrittenCondition,
        citations: &mut Citations,
        diagnostics: &mut Diagnostics,
    ) -> Option<Condition> {
        let cites =
            citations.cites(&written.basis, Some(("a condition", written.id.span)), diagnostics);
        let name = format!("{home}.{}", written.id.value);
        let mut unless = Vec::new();
        for exception in &written.unless {
            let cites = citations.cites(
                &exception.basis,
                Some(("an exception", exception.id.span)),
                diagnostics,
            );
            let then = exception.then.as_ref().and_then(|then| then_of(then, diagnostics));
            let Some(text) = &exception.when else { continue };
            let draft = DraftBuilder::new(home, text).wanted(WantedType::Truth).cites(cites);
            let id = format!("{name}.unless.{}", exception.id.value);
            let holds = self.add(id, exception.id.span, draft, diagnostics);
            let then = then.unwrap_or(Consequence::AskAPerson);
            unless.push(Exception { id: exception.id.value.clone(), holds, then });
        }
        let text = written.when.as_ref()?;
        let draft = DraftBuilder::new(home, text).wanted(WantedType::Truth).role(DraftRole::Result);
        let holds = self.add(name.clone(), written.id.span, draft.cites(cites), diagnostics);
        let value = self.add_side(home, &name, written.value.as_ref(), holds, false, diagnostics);
        let limit = self.add_side(home, &name, written.limit.as_ref(), holds, true, diagnostics);
        Some(Condition {
            id: written.id.value.clone(),
            holds,
            time: written.time,
            value,
            limit,
            unless,
        })
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
            let draft = DraftBuilder::new(home, text).wanted(WantedType::Number);
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
            wanted: WantedType::Number,
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
        written: &WrittenItem,
        [section, when, value]: [&str; 3],
        wanted: WantedType,
        cites: &[Cite],
        diagnostics: &mut Diagnostics,
    ) -> Item {
        let name = format!("{home}.{section}.{}", written.id.value);
        let when = written.when.as_ref().map(|text| {
            let draft =
                DraftBuilder::new(home, text).wanted(WantedType::Truth).cites(cites.to_vec());
            self.add(format!("{name}{when}"), written.id.span, draft, diagnostics)
        });
        let value = written.value.as_ref().map(|text| {
            let draft = DraftBuilder::new(home, text).wanted(wanted).cites(cites.to_vec());
            self.add(format!("{name}{value}"), written.id.span, draft, diagnostics)
        });
        Item { id: written.id.value.clone(), when, value }
    }

    fn add_step(
        &mut self,
        home: &str,
        written: &WrittenStep,
        diagnostics: &mut Diagnostics,
    ) -> Step {
        const CHANNELS: [&str; 6] = ["online", "phone", "mail", "in-person", "none", "prepare"];
        let when = written.when.as_ref().map(|text| {
            let draft = DraftBuilder::new(home, text).wanted(WantedType::Truth);
            self.add(
                format!("{home}.step.{}", written.id.value),
                written.id.span,
                draft,
                diagnostics,
            )
        });
        if let Some(channel) = &written.channel
            && !CHANNELS.contains(&channel.value.as_str())
        {
            let message = format!("unknown channel `{}`", channel.value);
            let help = suggestion(&channel.value, CHANNELS);
            diagnostics.push(Diagnostic::error("E0306", channel.span, message).help_if(help));
        }
        known_place(written.place.as_ref(), diagnostics);
        Step {
            id: written.id.value.clone(),
            when,
            channel: written.channel.as_ref().map(|text| text.value.clone()).unwrap_or_default(),
            place: written.place.as_ref().map(|text| text.value.clone()).unwrap_or_default(),
            url: written.url.clone(),
            phone: written.phone.clone(),
            tty: written.tty.clone(),
            form: written.form.clone(),
            checked: written.checked.map_or(Date::from_days(0), |day| day.value),
        }
    }
}

/// The two sides of an expression that is a single comparison of order.
pub(crate) fn sides(expr: &Expr) -> Option<(&Expr, &Expr)> {
    match &expr.kind {
        ExprKind::Compare(Comparison::Equal | Comparison::Different, ..) => None,
        ExprKind::Compare(_, left, right) => Some((left, right)),
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

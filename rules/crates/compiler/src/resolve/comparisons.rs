//! `[[compare]]`: choices that are set side by side.

use crate::read::programs::{Also, Compare as WrittenCompare};
use crate::read::text::Text;
use crate::read::tree::Placed;
use crate::resolve::drafts::{DraftBuilder, Drafts, WantedType};
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use crate::source::suggest::suggestion;
use engine::pack::{Compare, DefinitionId, Fact, FactId, Scope, Unit};
use engine::values::Number;

impl Drafts {
    pub(crate) fn add_compare(
        &mut self,
        home: &str,
        written: &WrittenCompare,
        (program, compare): (usize, usize),
        facts: &[Fact],
        diagnostics: &mut Diagnostics,
    ) -> Option<Compare> {
        let name = format!("{home}.compare.{}", written.id.value);
        let fact = compared_fact(written.fact.as_ref()?, facts, diagnostics)?;
        let mut values = Vec::new();
        for (number, text) in (1..).zip(&written.values) {
            let draft = DraftBuilder::new(home, text).wanted(WantedType::ValueOf(fact));
            values.push(self.add(format!("{name}.{number}"), text.span, draft, diagnostics));
        }
        let also = written.also.iter().zip(1_usize..);
        let also = also.filter_map(|(also, place)| {
            let of = format!("{name}.also.{place}");
            self.add_also(home, &of, also, written.values.len(), facts, diagnostics)
        });
        let also: Vec<(FactId, Vec<DefinitionId>)> = also.collect();
        let labels: Vec<Number> =
            written.labels.iter().filter_map(|label| label_of(label, diagnostics)).collect();
        if written.labels.len() != written.values.len() {
            let message =
                format!("{} values but {} labels", written.values.len(), written.labels.len());
            diagnostics.push(
                Diagnostic::error("E0405", written.span, message).help("each value has one label"),
            );
        }
        if written.totals.is_empty() {
            let message = "nothing is added up";
            let help = "`totals` names amounts or definitions of dollars/month";
            diagnostics.push(Diagnostic::error("E0103", written.span, message).help(help));
        }
        let when = written.when.as_ref().map(|text| {
            let draft = DraftBuilder::new(home, text).wanted(WantedType::Truth);
            self.add(format!("{name}.when"), text.span, draft, diagnostics)
        });
        let mut month = |text: &Text, end: &str| {
            let draft = DraftBuilder::new(home, text).wanted(WantedType::Unit(Unit::Month));
            self.add(format!("{name}.{end}"), text.span, draft, diagnostics)
        };
        let span = (month(written.from.as_ref()?, "from"), month(written.to.as_ref()?, "to"));
        self.totals.extend(written.totals.iter().map(|text| (program, compare, text.clone())));
        self.compared.push(fact);
        let (id, totals) = (written.id.value.clone(), Vec::new());
        Some(Compare { id, fact, when, values, also, labels, totals, span })
    }

    /// A further fact, with a value for each choice or one for all of them.
    fn add_also(
        &mut self,
        home: &str,
        name: &str,
        written: &Also,
        choices: usize,
        facts: &[Fact],
        diagnostics: &mut Diagnostics,
    ) -> Option<(FactId, Vec<DefinitionId>)> {
        let fact = compared_fact(written.fact.as_ref()?, facts, diagnostics)?;
        if written.values.len() != choices && written.values.len() != 1 {
            let message = format!("{} values for {choices} choices", written.values.len());
            let help = "give one for each choice, or one for all of them";
            diagnostics.push(Diagnostic::error("E0405", written.span, message).help(help));
        }
        let mut values = Vec::new();
        for (number, text) in (1..).zip(&written.values) {
            let draft = DraftBuilder::new(home, text).wanted(WantedType::ValueOf(fact));
            values.push(self.add(format!("{name}.{number}"), text.span, draft, diagnostics));
        }
        if let [only] = values.as_slice() {
            values = vec![*only; choices];
        }
        self.compared.push(fact);
        Some((fact, values))
    }
}

fn label_of(label: &Placed<String>, diagnostics: &mut Diagnostics) -> Option<Number> {
    let number = label.number();
    if number.is_none() {
        let message = format!("`{}` is not a number", label.value);
        diagnostics.push(Diagnostic::error("E0703", label.span, message));
    }
    number
}

/// A comparison varies a fact of the person.
fn compared_fact(text: &Text, facts: &[Fact], diagnostics: &mut Diagnostics) -> Option<FactId> {
    let own = (0..).map(FactId).zip(facts).filter(|(_, fact)| fact.about == Scope::Each);
    let name = text.value.strip_prefix("person.").unwrap_or_default();
    let found = own.clone().find(|(_, fact)| fact.id == name);
    if found.is_none() {
        let message = format!("`{}` is not a fact of the person", text.value);
        let help = suggestion(name, own.map(|(_, fact)| fact.id.as_str()));
        let help = help.unwrap_or_else(|| "write `person.` and the fact".to_owned());
        diagnostics.push(Diagnostic::error("E0302", text.span, message).help(help));
    }
    found.map(|(id, _)| id)
}

//! `[[sum]]`: what a program comes to for two people together.

use crate::read::sums::{Column as WrittenColumn, Sum as WrittenSum};
use crate::resolve::citations::Citations;
use crate::resolve::drafts::{DraftBuilder, DraftRole, Drafts, WantedType};
use crate::resolve::parameters::unit_of;
use crate::source::diagnostic::Diagnostics;
use engine::pack::{Cite, Column, Sum};

impl Drafts {
    pub(crate) fn add_sums(
        &mut self,
        home: &str,
        all: &[WrittenSum],
        citations: &mut Citations,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Sum> {
        let mut sums = Vec::new();
        for written in all {
            let cites =
                citations.cites(&written.basis, Some(("a sum", written.id.span)), diagnostics);
            let name = format!("{home}.sum.{}", written.id.value);
            let when = written.when.as_ref().map(|text| {
                let draft =
                    DraftBuilder::new(home, text).wanted(WantedType::Truth).cites(cites.clone());
                self.add(format!("{name}.when"), written.id.span, draft, diagnostics)
            });
            let column = |written| self.add_column(home, &name, written, &cites, diagnostics);
            let columns: Vec<Column> = written.columns.iter().filter_map(column).collect();
            sums.push(Sum { id: written.id.value.clone(), when, columns });
        }
        sums
    }

    fn add_column(
        &mut self,
        home: &str,
        sum: &str,
        written: &WrittenColumn,
        cites: &[Cite],
        diagnostics: &mut Diagnostics,
    ) -> Option<Column> {
        let unit = written.unit.as_ref().and_then(|unit| unit_of(unit, diagnostics));
        let rounding = crate::resolve::rounding::of_amount(
            written.round.as_ref(),
            unit,
            written.id.span,
            diagnostics,
        );
        let mut add = |part: &str, text: Option<&crate::read::text::Text>| {
            let wanted = unit.map_or(WantedType::Number, WantedType::Unit);
            let draft = DraftBuilder::new(home, text?).wanted(wanted).role(DraftRole::Other);
            let mut draft = draft.cites(cites.to_vec());
            draft.rounding = rounding;
            Some(self.add(
                format!("{sum}.{}.{part}", written.id.value),
                written.id.span,
                draft,
                diagnostics,
            ))
        };
        let (person, partner) =
            (add("person", written.person.as_ref()), add("partner", written.partner.as_ref()));
        let (both, most) = (add("both", written.both.as_ref()), add("most", written.most.as_ref()));
        Some(Column {
            id: written.id.value.clone(),
            person: person?,
            partner: partner?,
            both,
            most,
        })
    }
}

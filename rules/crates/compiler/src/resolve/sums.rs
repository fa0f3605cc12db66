//! `[[sum]]`: what a program comes to for two people together.

use crate::read::sums::{Column as RawColumn, Sum as RawSum};
use crate::resolve::citations::Citations;
use crate::resolve::drafts::{DraftBuilder, DraftRole, Drafts, Wanted};
use crate::resolve::parameters::unit_of;
use crate::source::diagnostic::Diagnostics;
use engine::pack::{Cite, Column, Sum};

impl Drafts {
    pub(crate) fn add_sums(
        &mut self,
        home: &str,
        all: &[RawSum],
        citations: &mut Citations,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Sum> {
        let mut sums = Vec::new();
        for raw in all {
            let cites = citations.cites(&raw.basis, Some(("a sum", raw.id.span)), diagnostics);
            let name = format!("{home}.sum.{}", raw.id.value);
            let when = raw.when.as_ref().map(|text| {
                let draft =
                    DraftBuilder::new(home, text).wanted(Wanted::Truth).cites(cites.clone());
                self.add(format!("{name}.when"), raw.id.span, draft, diagnostics)
            });
            let column = |raw| self.add_column(home, &name, raw, &cites, diagnostics);
            let columns: Vec<Column> = raw.columns.iter().filter_map(column).collect();
            sums.push(Sum { id: raw.id.value.clone(), when, columns });
        }
        sums
    }

    fn add_column(
        &mut self,
        home: &str,
        sum: &str,
        raw: &RawColumn,
        cites: &[Cite],
        diagnostics: &mut Diagnostics,
    ) -> Option<Column> {
        let unit = raw.unit.as_ref().and_then(|unit| unit_of(unit, diagnostics));
        let rounding =
            crate::resolve::rounding::of_amount(raw.round.as_ref(), unit, raw.id.span, diagnostics);
        let mut add = |part: &str, text: Option<&crate::read::text::Text>| {
            let wanted = unit.map_or(Wanted::Number, Wanted::Unit);
            let draft = DraftBuilder::new(home, text?).wanted(wanted).role(DraftRole::Other);
            let mut draft = draft.cites(cites.to_vec());
            draft.rounding = rounding;
            Some(self.add(
                format!("{sum}.{}.{part}", raw.id.value),
                raw.id.span,
                draft,
                diagnostics,
            ))
        };
        let (person, partner) =
            (add("person", raw.person.as_ref()), add("partner", raw.partner.as_ref()));
        let (both, most) = (add("both", raw.both.as_ref()), add("most", raw.most.as_ref()));
        Some(Column { id: raw.id.value.clone(), person: person?, partner: partner?, both, most })
    }
}

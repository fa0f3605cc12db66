//! `[[span]]`: stretches of days for a calendar of the benefit.

use crate::read::programs::Span as WrittenSpan;
use crate::read::text::Text;
use crate::resolve::citations::Citations;
use crate::resolve::drafts::{DraftBuilder, Drafts, WantedType};
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use engine::pack::{Span, SpanKind, Unit};

impl Drafts {
    pub(crate) fn add_span(
        &mut self,
        home: &str,
        written: &WrittenSpan,
        citations: &mut Citations,
        diagnostics: &mut Diagnostics,
    ) -> Option<Span> {
        let cites = citations.cites(&written.basis, Some(("a span", written.id.span)), diagnostics);
        let name = format!("{home}.span.{}", written.id.value);
        let mut add = |text: &Text, end: &str, wanted: WantedType| {
            let draft = DraftBuilder::new(home, text).wanted(wanted).cites(cites.clone());
            self.add(format!("{name}.{end}"), written.id.span, draft, diagnostics)
        };
        let when = written.when.as_ref().map(|text| add(text, "when", WantedType::Truth));
        let from = add(written.from.as_ref()?, "from", WantedType::Unit(Unit::Date));
        let last = add(written.to.as_ref()?, "to", WantedType::Unit(Unit::Date));
        let kind = written
            .kind
            .as_ref()
            .map_or(Some(SpanKind::Paid), |kind| kind_of(kind, diagnostics))?;
        Some(Span { id: written.id.value.clone(), when, from, to: last, kind })
    }
}

fn kind_of(text: &Text, diagnostics: &mut Diagnostics) -> Option<SpanKind> {
    match text.value.as_str() {
        "paid" => Some(SpanKind::Paid),
        "unpaid" => Some(SpanKind::Unpaid),
        "window" => Some(SpanKind::Window),
        other => {
            let message = format!("unknown `kind` of span `{other}`");
            let help = "`paid`, `unpaid`, or `window`: what is paid has to lie within it";
            diagnostics.push(Diagnostic::error("E0306", text.span, message).help(help));
            None
        }
    }
}

//! `[[span]]`: stretches of days for a calendar of the benefit.

use crate::read::programs::Span as RawSpan;
use crate::read::text::Text;
use crate::resolve::citations::Citations;
use crate::resolve::drafts::{DraftBuilder, Drafts, Wanted};
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use engine::pack::{Span, SpanKind, Unit};

impl Drafts {
    pub(crate) fn add_span(
        &mut self,
        home: &str,
        raw: &RawSpan,
        citations: &mut Citations,
        diagnostics: &mut Diagnostics,
    ) -> Option<Span> {
        let cites = citations.cites(&raw.basis, Some(("a span", raw.id.span)), diagnostics);
        let name = format!("{home}.span.{}", raw.id.value);
        let mut add = |text: &Text, end: &str, wanted: Wanted| {
            let draft = DraftBuilder::new(home, text).wanted(wanted).cites(cites.clone());
            self.add(format!("{name}.{end}"), raw.id.span, draft, diagnostics)
        };
        let when = raw.when.as_ref().map(|text| add(text, "when", Wanted::Truth));
        let from = add(raw.from.as_ref()?, "from", Wanted::Unit(Unit::Date));
        let last = add(raw.to.as_ref()?, "to", Wanted::Unit(Unit::Date));
        let kind =
            raw.kind.as_ref().map_or(Some(SpanKind::Paid), |kind| kind_of(kind, diagnostics))?;
        Some(Span { id: raw.id.value.clone(), when, from, to: last, kind })
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

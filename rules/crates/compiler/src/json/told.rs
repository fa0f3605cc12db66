//! What is told of each program, written as JSON without being put together first: batches ask for
//! thousands of results a second.

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use crate::json::answers::{cited, state_name, verdict_name};
use crate::json::facts::{Exact, Shown};
use crate::json::parts::{CiteText, Path, unit};
use crate::json::schema::subject_name;
use engine::eval::Evaluation;
use engine::outcome::guidance::guidance;
use engine::outcome::{
    FactKey, Figures, Guidance, JointTotal, Outcome, Reason, ToldItem, ToldSpan, Verdict, verdict,
};
use engine::pack::{Cite, DefinitionId, Item, Pack, Program};
use engine::values::{Date, Value};

/// An iterator that is written as a list, each time anew.
struct List<F>(F);

impl<F, I> Serialize for List<F>
where
    F: Fn() -> I,
    I: IntoIterator<Item: Serialize>,
{
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq((self.0)())
    }
}

/// Something that is written as its text.
struct Text<T>(T);

impl<T: std::fmt::Display> Serialize for Text<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&self.0)
    }
}

/// Verdicts, amounts and the reasons that decided.
pub struct Outcomes<'e, 'p> {
    evaluation: &'e Evaluation<'p>,
    all: Vec<Outcome>,
}

impl<'e, 'p> Outcomes<'e, 'p> {
    pub(super) fn new(evaluation: &'e Evaluation<'p>, all: Vec<Outcome>) -> Self {
        Self { evaluation, all }
    }
}

impl std::fmt::Debug for Outcomes<'_, '_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Outcomes").field(&self.all).finish()
    }
}

impl Serialize for Outcomes<'_, '_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let clock = self.evaluation.clock();
        let mut map = to.serialize_map(None)?;
        map.serialize_entry("as_of", &Text(clock.today))?;
        map.serialize_entry("figures_until", &clock.figures_until.map(Text))?;
        map.serialize_entry("figures_are_stale", &clock.figures_are_stale())?;
        let each = || self.all.iter().map(|outcome| Told::new(self.evaluation, outcome));
        map.serialize_entry("outcomes", &List(each))?;
        map.end()
    }
}

/// One outcome, and what is told beside it.
struct Told<'e, 'p> {
    evaluation: &'e Evaluation<'p>,
    outcome: &'e Outcome,
    beside: Guidance,
}

impl<'e, 'p> Told<'e, 'p> {
    fn new(evaluation: &'e Evaluation<'p>, outcome: &'e Outcome) -> Self {
        Self { evaluation, outcome, beside: guidance(evaluation, outcome) }
    }
}

impl Serialize for Told<'_, '_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let Self { evaluation, outcome, beside } = self;
        let pack = evaluation.pack();
        let rules = pack.program(outcome.program);
        let mut map = to.serialize_map(None)?;
        map.serialize_entry("program", &rules.id)?;
        map.serialize_entry("subject", &subject_name(outcome.subject))?;
        map.serialize_entry("verdict", &verdict_name(outcome.verdict))?;
        if let Verdict::Later(month) = outcome.verdict {
            map.serialize_entry("from", &Text(month))?;
        }
        let amounts = || {
            rules.amounts.iter().zip(&outcome.amounts).map(|(amount, found)| {
                let definition = pack.definition(amount.value);
                let value = Shown(&definition.kind, found);
                Amount { id: &amount.id, unit: unit(definition), value }
            })
        };
        map.serialize_entry("amounts", &List(amounts))?;
        map.serialize_entry("earliest", &beside.earliest.map(Text))?;
        map.serialize_entry("figures", &beside.figures.as_ref().map(Lasting::of))?;
        let reasons = || {
            let all = outcome.reasons.iter();
            all.filter_map(|reason| ReasonTold::of(evaluation, outcome, reason))
        };
        map.serialize_entry("reasons", &List(reasons))?;
        let keys = |(asked, _): &(FactKey, Value)| *asked;
        map.serialize_entry("missing", &List(|| paths(pack, outcome.missing.iter().copied())))?;
        let refining = || outcome.refining.iter().chain(&beside.refining).copied();
        map.serialize_entry("refining", &List(|| paths(pack, refining())))?;
        let supposed = || outcome.supposed.iter().chain(&beside.supposed).map(keys);
        map.serialize_entry("supposed", &List(|| paths(pack, supposed())))?;
        map.serialize_entry("presumed", &List(|| paths(pack, beside.presumed.iter().copied())))?;
        map.serialize_entry("choices", &List(|| paths(pack, beside.choices.iter().copied())))?;
        map.serialize_entry("years", &beside.years)?;
        map.serialize_entry("windows", &List(|| items(pack, &rules.windows, &beside.windows)))?;
        map.serialize_entry("spans", &List(|| spans(pack, rules, &beside.spans)))?;
        map.serialize_entry("sums", &List(|| sums(pack, rules, &beside.sums)))?;
        let documents = || {
            let places = beside.documents.iter();
            places.filter_map(|told| Some(&told.among(&rules.documents)?.id))
        };
        map.serialize_entry("documents", &List(documents))?;
        let steps = || {
            let places = beside.steps.iter();
            places.filter_map(|id| Some(&rules.step(*id)?.id))
        };
        map.serialize_entry("steps", &List(steps))?;
        map.serialize_entry("notes", &List(|| items(pack, &rules.notes, &beside.notes)))?;
        map.end()
    }
}

#[derive(Serialize)]
struct Amount<'a> {
    id: &'a str,
    unit: Option<&'static str>,
    value: Shown<'a>,
}

/// How long figures are known.
#[derive(Serialize)]
struct Lasting {
    #[serde(rename = "from")]
    since: Text<Date>,
    until: Text<Date>,
    read_for: Text<Date>,
    known: bool,
}

impl Lasting {
    fn of(figures: &Figures) -> Self {
        let Figures { since, until, read_for } = *figures;
        let known = !figures.are_stale();
        Self { since: Text(since), until: Text(until), read_for: Text(read_for), known }
    }
}

/// A condition that decided.
#[derive(Serialize)]
pub(super) struct ReasonTold<'a> {
    condition: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    exception: Option<&'a str>,
    state: &'static str,
    /// Only where it is so.
    #[serde(skip_serializing_if = "Option::is_none")]
    first: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<Shown<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<Shown<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    margin: Option<Exact>,
    cites: Vec<CiteText<'a>>,
    facts: Vec<Path<'a>>,
}

impl<'a> ReasonTold<'a> {
    pub(super) fn of<'p: 'a>(
        evaluation: &Evaluation<'p>,
        outcome: &Outcome,
        reason: &'a Reason,
    ) -> Option<Self> {
        let pack = evaluation.pack();
        let rules = pack.program(outcome.program);
        let condition = rules.conditions.get(reason.condition)?;
        let exception = reason.exception.and_then(|place| condition.unless.get(place));
        let figure = |id: Option<DefinitionId>, found: &'a Option<Value>| {
            let definition = pack.definition(id?);
            let shown = Shown(&definition.kind, found.as_ref()?);
            Some((shown, unit(definition)))
        };
        let value = figure(condition.value, &reason.value);
        let limit = figure(condition.limit, &reason.limit);
        let both = [&value, &limit];
        let cite = |cite: &'a Cite| CiteText::of(pack, cite);
        Some(Self {
            condition: &condition.id,
            exception: exception.map(|exception| exception.id.as_str()),
            state: state_name(reason.state),
            first: reason.is_to_do(rules).then_some(true),
            unit: both.into_iter().flatten().find_map(|(_, unit)| *unit),
            value: value.map(|(shown, _)| shown).filter(Shown::is_something),
            limit: limit.map(|(shown, _)| shown).filter(Shown::is_something),
            margin: reason.margin.as_ref().and_then(Value::exact).map(Exact),
            cites: cited(pack, rules, reason)?.cites.iter().map(cite).collect(),
            facts: paths(pack, verdict::rests_on(evaluation, outcome, reason)).collect(),
        })
    }
}

/// Facts as people's answers name them.
fn paths(pack: &Pack, facts: impl IntoIterator<Item = FactKey>) -> impl Iterator<Item = Path<'_>> {
    facts.into_iter().map(|asked| Path::of(pack, asked))
}

/// What applies, with the figure that each mentions.
#[derive(Serialize)]
struct Applies<'a> {
    id: &'a str,
    #[serde(flatten)]
    figure: Option<Mentioned<'a>>,
}

#[derive(Serialize)]
struct Mentioned<'a> {
    unit: Option<&'static str>,
    value: Shown<'a>,
}

fn items<'a>(
    pack: &'a Pack,
    items: &'a [Item],
    found: &'a [ToldItem],
) -> impl Iterator<Item = Applies<'a>> {
    found.iter().filter_map(|told| {
        let item = told.among(items)?;
        let definition = item.value.map(|id| pack.definition(id));
        let figure = definition.zip(told.value.as_ref()).map(|(definition, found)| Mentioned {
            unit: unit(definition),
            value: Shown(&definition.kind, found),
        });
        Some(Applies { id: &item.id, figure })
    })
}

/// A stretch of days.
#[derive(Serialize)]
struct Stretch<'a> {
    id: &'a str,
    from: Shown<'a>,
    to: Shown<'a>,
}

fn spans<'a>(
    pack: &'a Pack,
    rules: &'a Program,
    found: &'a [ToldSpan],
) -> impl Iterator<Item = Stretch<'a>> {
    found.iter().filter_map(|told| {
        let span = told.among(rules)?;
        let day = |id, found| Shown(&pack.definition(id).kind, found);
        Some(Stretch {
            id: &span.id,
            from: day(span.from, &told.first),
            to: day(span.to, &told.last),
        })
    })
}

/// A sum for two people.
#[derive(Serialize)]
struct Sum<'a> {
    id: &'a str,
    columns: Vec<Column<'a>>,
}

#[derive(Serialize)]
struct Column<'a> {
    id: &'a str,
    unit: Option<&'static str>,
    person: Shown<'a>,
    partner: Shown<'a>,
    both: Option<Shown<'a>>,
    most: Option<Shown<'a>>,
}

fn sums<'a>(
    pack: &'a Pack,
    rules: &'a Program,
    found: &'a [JointTotal],
) -> impl Iterator<Item = Sum<'a>> {
    found.iter().filter_map(|told| {
        let sum = told.among(rules)?;
        let columns = sum.columns.iter().zip(&told.shares).map(|(column, shares)| {
            let definition = pack.definition(column.person);
            let shown = |found| Shown(&definition.kind, found);
            Column {
                id: &column.id,
                unit: unit(definition),
                person: shown(&shares.person),
                partner: shown(&shares.partner),
                both: shares.both.as_ref().map(shown),
                most: shares.most.as_ref().map(shown),
            }
        });
        Some(Sum { id: &sum.id, columns: columns.collect() })
    })
}

//! Why a verdict is what it is: the conditions that decided, the person's own figure beside
//! the limit, and where the law says so.

use crate::ui::element::{as_it_is, el};
use engine::outcome::{ConditionState, Outcome, Reason};
use engine::pack::{Act, Cite, DefinitionId, Kind, Pack, Unit};
use engine::values::{Number, Value};
use leptos::prelude::*;

use crate::i18n::{Messages, key, who};

/// The list of reasons; what has to be done first stands apart.
pub(crate) fn reasons(messages: &Messages, pack: &Pack, outcome: &Outcome) -> Option<AnyView> {
    listed(messages, pack, outcome, false)
}

/// What has to be done before the result holds.
pub(crate) fn first(messages: &Messages, pack: &Pack, outcome: &Outcome) -> Option<AnyView> {
    let list = listed(messages, pack, outcome, true)?;
    let title = el("p").class("notice-title").child(messages.text("first-title"));
    Some(el("div").class("first").child(title).child(list).into_any())
}

fn listed(messages: &Messages, pack: &Pack, outcome: &Outcome, to_do: bool) -> Option<AnyView> {
    let program = pack.program(outcome.program);
    let kept = outcome.reasons.iter().filter(|reason| reason.is_to_do(program) == to_do);
    let items: Vec<_> = kept.filter_map(|reason| one(messages, pack, outcome, reason)).collect();
    (!items.is_empty()).then(|| el("ul").class("reasons").child(items).into_any())
}

fn one(messages: &Messages, pack: &Pack, outcome: &Outcome, reason: &Reason) -> Option<AnyView> {
    let program = pack.program(outcome.program);
    let condition = program.conditions.get(reason.condition)?;
    let exception = reason.exception.and_then(|place| condition.unless.get(place));
    let (kind, id) = match (reason.state, exception) {
        (ConditionState::Met | ConditionState::Referred, Some(exception)) => {
            ("unless", &exception.id)
        }
        (ConditionState::Met, None) => ("met", &condition.id),
        (ConditionState::Failed | ConditionState::NotYet, _) => ("failed", &condition.id),
        (ConditionState::Open | ConditionState::Referred, _) => ("open", &condition.id),
    };
    let told = |value: &Option<Value>, of: Option<DefinitionId>| {
        let value = value.as_ref().filter(|value| value.is_known())?;
        Some(messages.value(&pack.definition(of?).kind, value))
    };
    let value = told(&reason.value, condition.value);
    // A limit that is not settled is told as a range: where one lives decides between its ends.
    let limit = told(&reason.limit, condition.limit).or_else(|| {
        let (low, high) = reason.limit.as_ref()?.ends();
        let range = low > Number::ZERO && high < Number::MAX && !is_time(pack, condition.limit);
        let kind = &pack.definition(condition.limit?).kind;
        range.then(|| messages.value(kind, &Value::Between(low, high)))
    });
    let margin = margin(messages, pack, reason, condition.value);
    // What is not known is not given: words that would have a hole then give way to the rule's own.
    let named = [("value", &value), ("limit", &limit), ("margin", &margin)];
    let known = named.iter().filter_map(|(name, text)| Some((*name, text.as_deref()?)));
    let args: Vec<(&'static str, &str)> = known.chain([("who", who(outcome.subject))]).collect();
    let whole = |text: &String| !text.contains("{$");
    let rule = || messages.say(&key(&[&program.id, "condition", &condition.id]), &args);
    let text = messages.find(&key(&[&program.id, kind, id]), &args);
    let text = text.filter(whole).unwrap_or_else(rule);
    let (class, state) = match reason.state {
        ConditionState::Met => ("reason met", "state-met"),
        ConditionState::Failed => ("reason failed", "state-failed"),
        ConditionState::NotYet => ("reason later", "state-not-yet"),
        ConditionState::Open => ("reason open", "state-open"),
        ConditionState::Referred => ("reason open", "state-referred"),
    };
    // What has to be done first stands under a title that says so.
    let state = (!reason.is_to_do(program))
        .then(|| el("span").class("visually-hidden").child(messages.text(state)).child(" "));
    // Words that already name both figures need no list of them, and today's month is nobody's
    // own figure.
    let said = [&value, &limit]
        .iter()
        .all(|figure| figure.as_ref().is_none_or(|figure| text.contains(figure.as_str())));
    let own = !is_time(pack, condition.value);
    // That something has to be more than nothing needs no table either.
    let nothing = reason.limit.as_ref().and_then(Value::exact) == Some(Number::ZERO);
    let figures =
        if said || !own || nothing { None } else { figures(messages, outcome, value, limit) };
    let definition = exception.map_or(condition.holds, |exception| exception.holds);
    let law = law(messages, pack, definition);
    Some(
        el("li")
            .attr("class", class)
            .child(el("p").child(state).child(text))
            .child(figures)
            .child(law)
            .into_any(),
    )
}

fn is_time(pack: &Pack, definition: Option<DefinitionId>) -> bool {
    let definition = definition.map(|id| pack.definition(id));
    definition
        .is_some_and(|definition| matches!(definition.kind, Kind::Number(Unit::Month | Unit::Date)))
}

/// How far the person's figure is from the limit, without its sign.
fn margin(
    messages: &Messages,
    pack: &Pack,
    reason: &Reason,
    of: Option<DefinitionId>,
) -> Option<String> {
    let margin = reason.margin.as_ref()?.exact()?.distance();
    let Kind::Number(unit) = pack.definition(of?).kind else { return None };
    let unit = match unit {
        Unit::Date => Unit::Days,
        Unit::Month => Unit::Months,
        other => other,
    };
    Some(messages.number(unit, margin, crate::i18n::format::Cents::IfAny))
}

fn figures(
    messages: &Messages,
    outcome: &Outcome,
    value: Option<String>,
    limit: Option<String>,
) -> Option<AnyView> {
    let (value, limit) = (value?, limit?);
    let own = messages.say("reason-value", &[("who", who(outcome.subject))]);
    let bound = messages.text("reason-limit");
    Some(
        el("dl")
            .class("figures")
            .child(el("div").child(el("dt").child(own)).child(el("dd").child(value)))
            .child(el("div").child(el("dt").child(bound)).child(el("dd").child(limit)))
            .into_any(),
    )
}

/// Links to the sections that say so, each act named once.
pub(crate) fn law(messages: &Messages, pack: &Pack, definition: DefinitionId) -> Option<AnyView> {
    let cites = &pack.definition(definition).cites;
    let mut last = None;
    let links: Vec<_> = cites
        .iter()
        .filter_map(|cite| {
            let act = pack.acts.get(usize::from(cite.act))?;
            let (code, title) = messages.language.pick_with_code(&act.title);
            if cite.section.is_empty() {
                let url = address(messages, act, cite);
                let link = super::contact::outside(messages, url, as_it_is(title));
                return Some(el("span").child(link));
            }
            let named = last.replace(cite.act) != Some(cite.act);
            let title = el("span").attr("lang", code.to_owned()).child(title.to_owned());
            let title = if named { title } else { title.class("visually-hidden").child(" ") };
            let (url, section) = (
                address(messages, act, cite),
                messages.say("law-section", &[("section", &cite.section)]),
            );
            Some(
                el("span")
                    .child(title)
                    .child(" ")
                    .child(super::contact::outside(messages, url, section)),
            )
        })
        .collect();
    (!links.is_empty()).then(|| el("p").class("law").child(links).into_any())
}

/// Justice Laws has a page a section; subsections are on it.
fn address(messages: &Messages, act: &Act, cite: &Cite) -> String {
    let section = cite.section.split('(').next().unwrap_or_default();
    messages.language.pick(&act.url).replace("{section}", section)
}

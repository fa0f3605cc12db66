//! Why a verdict is what it is, in words: the conditions that decided, the person's own figure
//! beside the limit, and where the law says so.

use engine::outcome::{ConditionState, Outcome, Reason};
use engine::pack::{Act, Cite, Condition, DefinitionId, Kind, Pack, Program, Unit};
use engine::values::{Number, Value};

use crate::i18n::format::Cents;
use crate::i18n::{Messages, key, who};

/// One reason.
pub(crate) struct Said {
    pub(crate) state: ConditionState,
    pub(crate) text: String,
    /// Whether it is to be done before the result holds.
    pub(crate) to_do: bool,
    /// The person's own figure and the limit, each with its name, where the text lacks them.
    pub(crate) figures: Vec<(String, String)>,
    pub(crate) law: Vec<Cited>,
}

/// A place in the law, or a policy.
pub(crate) struct Cited {
    pub(crate) url: String,
    /// The language of the title.
    pub(crate) code: String,
    pub(crate) title: String,
    /// Whether the act is another than in the place before.
    pub(crate) is_new: bool,
    /// The section in words; a policy has none.
    pub(crate) section: Option<String>,
}

/// The reasons of a result, or what has to be done before it holds.
#[inline(never)]
pub(crate) fn reasons(
    messages: &Messages,
    pack: &Pack,
    outcome: &Outcome,
    to_do: bool,
) -> Vec<Said> {
    let program = pack.program(outcome.program);
    let chosen = outcome.reasons.iter().filter(|reason| reason.is_to_do(program) == to_do);
    chosen.filter_map(|reason| one(messages, pack, program, outcome, reason)).collect()
}

fn one(
    messages: &Messages,
    pack: &Pack,
    program: &Program,
    outcome: &Outcome,
    reason: &Reason,
) -> Option<Said> {
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
    let (value, limit) = figures(messages, pack, condition, reason);
    let margin = margin(messages, pack, reason, condition.value);
    // What is not known is not given: words that would have a hole then give way to the rule's own.
    let named = [("value", &value), ("limit", &limit), ("margin", &margin)];
    let known = named.iter().filter_map(|(name, text)| Some((*name, text.as_deref()?)));
    let whose = who(outcome.subject);
    let args: Vec<(&'static str, &str)> = known.chain([("who", whose)]).collect();
    let has_no_hole = |text: &String| !text.contains("{$");
    let rule = || messages.say(&key(&[&program.id, "condition", &condition.id]), &args);
    let text = messages.find(&key(&[&program.id, kind, id]), &args);
    let text = text.filter(has_no_hole).unwrap_or_else(rule);
    // Words that already name both figures need no list of them, and today's month is nobody's
    // own figure.
    let said = [&value, &limit]
        .iter()
        .all(|figure| figure.as_ref().is_none_or(|figure| text.contains(figure.as_str())));
    let own = !is_time(pack, condition.value);
    // That something has to be more than nothing needs no table either.
    let nothing = reason.limit.as_ref().and_then(Value::exact) == Some(Number::ZERO);
    let figures = match (value, limit) {
        (Some(value), Some(limit)) if !said && own && !nothing => vec![
            (messages.say("reason-value", &[("who", whose)]), value),
            (messages.text("reason-limit"), limit),
        ],
        _ => Vec::new(),
    };
    let definition = exception.map_or(condition.holds, |exception| exception.holds);
    let to_do = reason.is_to_do(program);
    Some(Said { state: reason.state, text, to_do, figures, law: law(messages, pack, definition) })
}

/// The person's own figure and the limit, as far as they can be told.
fn figures(
    messages: &Messages,
    pack: &Pack,
    condition: &Condition,
    reason: &Reason,
) -> (Option<String>, Option<String>) {
    let told = |value: &Option<Value>, of: Option<DefinitionId>| {
        let value = value.as_ref().filter(|value| value.is_known())?;
        Some(messages.value(&pack.definition(of?).kind, value))
    };
    // A limit that is not settled is told as a range: where one lives decides between its ends.
    let range = || {
        let (low, high) = reason.limit.as_ref()?.ends();
        let range = low > Number::ZERO && high < Number::MAX && !is_time(pack, condition.limit);
        let kind = &pack.definition(condition.limit?).kind;
        range.then(|| messages.value(kind, &Value::Between(low, high)))
    };
    (told(&reason.value, condition.value), told(&reason.limit, condition.limit).or_else(range))
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
    Some(messages.number(unit, margin, Cents::IfAny))
}

/// The sections that say so, each act named once.
pub(crate) fn law(messages: &Messages, pack: &Pack, definition: DefinitionId) -> Vec<Cited> {
    let cites = &pack.definition(definition).cites;
    let mut last = None;
    let found = cites.iter().map(|cite| {
        let act = pack.act(cite.act);
        let (code, title) = messages.language.pick_with_code(&act.title);
        let section = (!cite.section.is_empty())
            .then(|| messages.say("law-section", &[("section", &cite.section)]));
        Cited {
            url: address(messages, act, cite),
            code: code.to_owned(),
            title: title.to_owned(),
            // A policy stands by itself.
            is_new: section.is_none() || last.replace(cite.act) != Some(cite.act),
            section,
        }
    });
    found.collect()
}

/// Justice Laws has a page a section; subsections are on it.
fn address(messages: &Messages, act: &Act, cite: &Cite) -> String {
    let section = cite.section.split('(').next().unwrap_or_default();
    messages.language.pick(&act.url).replace("{section}", section)
}

#[cfg(test)]
mod tests {
    use engine::outcome::Verdict;
    use engine::pack::{ActId, Definition, Localized, NodeId};

    use super::*;
    use crate::i18n::tests::english;
    use crate::present::samples;

    fn definition(unit: Unit, cites: &[(u16, &str)]) -> Definition {
        let cites = cites
            .iter()
            .map(|(act, section)| Cite { act: ActId(*act), section: (*section).into() });
        Definition {
            id: "p.d".to_owned(),
            kind: Kind::Number(unit),
            node: NodeId(0),
            cites: cites.collect(),
            shown: false,
            reads: Default::default(),
        }
    }

    fn act(id: &str) -> Act {
        let url = ["https://law/", id, "/{section}"].concat();
        let texts = |text: &str| Localized::new([("en", text)]);
        Act { id: id.to_owned(), title: texts(id), url: texts(&url) }
    }

    /// A condition that holds a figure of a unit against a limit.
    fn pack(unit: Unit) -> Pack {
        let law = [(0, "3(1)"), (0, "4"), (1, "")];
        let mut program = samples::program("p");
        program.conditions.push(Condition {
            id: "c".to_owned(),
            holds: DefinitionId(0),
            time: false,
            value: Some(DefinitionId(0)),
            limit: Some(DefinitionId(0)),
            unless: Vec::new(),
        });
        Pack {
            programs: vec![program],
            definitions: vec![definition(unit, &law)],
            acts: vec![act("A"), act("B")],
            ..Pack::default()
        }
    }

    fn said(unit: Unit, value: i64, limit: Value) -> Said {
        let mut outcome = samples::outcome(Verdict::LikelyNot);
        outcome.reasons.push(Reason {
            condition: 0,
            exception: None,
            state: ConditionState::Failed,
            value: Some(Value::Exact(Number::whole(value))),
            limit: Some(limit),
            margin: None,
        });
        reasons(&english(), &pack(unit), &outcome, false).into_iter().next().unwrap()
    }

    fn figures_of(said: &Said) -> Vec<&str> {
        said.figures.iter().map(|(_, figure)| figure.as_str()).collect()
    }

    #[test]
    fn the_own_figure_stands_beside_the_limit() {
        let exact = said(Unit::Dollars, 20, Value::Exact(Number::whole(50)));
        assert_eq!(figures_of(&exact), ["$20", "$50"]);
        // Where one lives decides between the ends.
        let range = Value::between(Number::whole(50), Number::whole(60));
        let range = said(Unit::Dollars, 20, range);
        assert!(figures_of(&range).last().is_some_and(|text| text.contains("60")));
    }

    #[test]
    fn months_and_limits_of_nothing_are_no_figures() {
        assert!(said(Unit::Month, 20, Value::Exact(Number::whole(50))).figures.is_empty());
        assert!(said(Unit::Dollars, 20, Value::Exact(Number::ZERO)).figures.is_empty());
    }

    #[test]
    fn an_act_is_named_once_and_a_subsection_is_on_the_page_of_its_section() {
        let law = said(Unit::Dollars, 20, Value::Exact(Number::ZERO)).law;
        assert_eq!(law.iter().map(|cited| cited.is_new).collect::<Vec<_>>(), [true, false, true]);
        let [first, _, policy] = law.as_slice() else { panic!() };
        assert_eq!(first.url, "https://law/A/3");
        assert!(first.section.as_ref().is_some_and(|section| section.contains("3(1)")));
        assert_eq!((policy.title.as_str(), policy.section.is_none()), ("B", true));
    }
}

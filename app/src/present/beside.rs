//! What is told beside a result, in words: what it supposes, its days and notes, what would make
//! it clearer.

use engine::outcome::{FactKey, Guidance, Outcome, Verdict};
use engine::pack::{DefinitionId, Pack, Program};
use engine::values::Value;

use super::amounts;
use super::answers::fact_name;
use crate::address::Page;
use crate::i18n::{Messages, key, who};
use crate::session::Session;

/// What was supposed, with the page of the question that settles it and what the link there says.
pub(crate) struct Assumption {
    pub(crate) text: String,
    pub(crate) page: Page,
    pub(crate) link: String,
}

/// That an amount is an estimate, at which figures, and the income of which year it counts.
pub(crate) fn estimate(messages: &Messages, program: &Program, guidance: &Guidance) -> String {
    let text = messages.text(if program.taxable { "estimate" } else { "estimate-tax-free" });
    let years: Vec<String> = guidance.years.iter().map(ToString::to_string).collect();
    let years = (!years.is_empty())
        .then(|| messages.say("income-of", &[("years", &messages.list(&years))]));
    let parts = [Some(text), amounts::figures(messages, guidance), years];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The presumptions that could turn a yes into a no, for the verdict's own line.
pub(crate) fn holds(
    messages: &Messages,
    pack: &Pack,
    outcome: &Outcome,
    guidance: &Guidance,
) -> Option<String> {
    let yes = matches!(outcome.verdict, Verdict::Likely | Verdict::LikelyIf | Verdict::Later(_));
    let weighty = guidance.presumed.iter().filter_map(|(fact, subject)| {
        let fact = Some(pack.fact(*fact)).filter(|fact| fact.weighty)?;
        Some(messages.say(&key(&["fact", &fact.id, "if"]), &[("who", who(*subject))]))
    });
    let weighty: Vec<String> = weighty.collect();
    (yes && !weighty.is_empty())
        .then(|| messages.say("verdict-holds-if", &[("what", &messages.list(&weighty))]))
}

/// What amounts and days suppose that the person could not say.
pub(crate) fn supposed(
    session: Session,
    messages: &Messages,
    outcome: &Outcome,
    guidance: &Guidance,
) -> Vec<Assumption> {
    let all = outcome.supposed.iter().chain(&guidance.supposed);
    let said = all.map(|((id, subject), plain)| {
        let name = fact_name(session, messages, (*id, *subject));
        let value = messages.answer(session.pack.fact(*id), who(*subject), plain);
        Assumption {
            text: messages.say("supposed", &[("fact", &name), ("value", &value)]),
            page: Page::Change(session.screen_of(*id, *subject)),
            link: messages.text("supposed-link"),
        }
    });
    said.collect()
}

/// What was taken to be so and weighs enough to be said beside the result.
pub(crate) fn presumed(
    session: Session,
    messages: &Messages,
    program: &Program,
    guidance: &Guidance,
) -> Vec<Assumption> {
    let said = guidance.presumed.iter().filter_map(|(fact, subject)| {
        // What weighs stands in the verdict's own line.
        let id = &Some(session.pack.fact(*fact)).filter(|fact| !fact.weighty)?.id;
        let args = [("who", who(*subject))];
        Some(Assumption {
            text: messages.find(&key(&[&program.id, "presumed", id]), &args)?,
            page: Page::Change(session.screen_of(*fact, *subject)),
            link: messages.say(&key(&[&program.id, "presumed", id, "link"]), &args),
        })
    });
    said.collect()
}

/// Questions that would make an amount, or what is told beside it, clearer, once each.
pub(crate) fn refining(
    session: Session,
    messages: &Messages,
    asked: &[FactKey],
) -> Vec<(String, Page)> {
    let mut found: Vec<(String, Page)> = Vec::new();
    for (fact, subject) in asked {
        let screen = session.screen_of(*fact, *subject);
        let year = session.year_on(&screen);
        let args = [("who", who(*subject)), ("year", year.as_str())];
        let question = messages.say(&key(&["question", &screen.question]), &args);
        let page = Page::Change(screen);
        if found.iter().all(|(_, known)| *known != page) {
            found.push((question, page));
        }
    }
    found
}

/// Days and months that matter.
pub(crate) fn windows(
    messages: &Messages,
    pack: &Pack,
    program: &Program,
    outcome: &Outcome,
    guidance: &Guidance,
) -> Vec<String> {
    // A day that could be any in a century is no date to keep in mind.
    let known = guidance.windows.iter().filter_map(|told| {
        told.value.as_ref().and_then(Value::exact)?;
        let window = told.among(&program.windows)?;
        let value = figure(messages, pack, window.value, told.value.as_ref());
        let args = [("value", value.as_str()), ("who", who(outcome.subject))];
        Some(messages.say(&key(&[&program.id, "window", &window.id]), &args))
    });
    known.collect()
}

/// What to say beside the result.
pub(crate) fn notes(
    messages: &Messages,
    pack: &Pack,
    program: &Program,
    outcome: &Outcome,
    guidance: &Guidance,
) -> Vec<String> {
    let said = guidance.notes.iter().filter_map(|told| {
        let note = told.among(&program.notes)?;
        let value = figure(messages, pack, note.value, told.value.as_ref());
        let args = [("value", value.as_str()), ("who", who(outcome.subject))];
        Some(messages.say(&key(&[&program.id, "note", &note.id]), &args))
    });
    said.collect()
}

fn figure(
    messages: &Messages,
    pack: &Pack,
    definition: Option<DefinitionId>,
    value: Option<&Value>,
) -> String {
    let definition = definition.map(|id| pack.definition(id));
    match (definition, value) {
        (Some(definition), Some(value)) => messages.value(&definition.kind, value),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use engine::outcome::ToldItem;
    use engine::pack::{Fact, Item, Kind, Scope, Subject};
    use engine::values::{Date, Number};
    use leptos::prelude::Owner;

    use super::*;
    use crate::i18n::tests::english;
    use crate::present::samples;

    /// A weighty fact and a light one on one page, and one on another.
    fn pack() -> Pack {
        let fact = |id: &str, question: &str, weighty: bool| {
            let bounds = (Number::ZERO, Number::ZERO);
            let fact = Fact::new(id, Scope::Household, Kind::Truth, bounds);
            Fact { question: question.to_owned(), weighty, ..fact }
        };
        let facts = vec![fact("a", "one", true), fact("b", "one", false), fact("c", "two", false)];
        Pack { facts, ..Pack::default() }
    }

    fn asked(ids: &[u16]) -> Vec<FactKey> {
        ids.iter().map(|id| (engine::pack::FactId(*id), Subject::Person)).collect()
    }

    fn guidance(presumed: &[u16]) -> Guidance {
        Guidance { presumed: asked(presumed), ..Guidance::default() }
    }

    fn with_session<T>(run: impl FnOnce(Session) -> T) -> T {
        let pack = Box::leak(Box::new(pack()));
        Owner::new().with(|| run(Session::new(pack, Date::new(2026, 11, 27).unwrap())))
    }

    #[test]
    fn only_what_weighs_stands_in_the_line_of_a_yes() {
        let said = |verdict, presumed: &[u16]| {
            holds(&english(), &pack(), &samples::outcome(verdict), &guidance(presumed))
        };
        assert!(said(Verdict::Likely, &[0, 1]).is_some());
        assert!(said(Verdict::Likely, &[1]).is_none());
        assert!(said(Verdict::LikelyNot, &[0]).is_none());
    }

    #[test]
    fn a_page_is_led_to_once() {
        let links = with_session(|session| refining(session, &english(), &asked(&[0, 1, 2])));
        assert_eq!(links.len(), 2);
        assert_ne!(links.first().unwrap().1, links.last().unwrap().1);
    }

    #[test]
    fn what_is_supposed_is_said_with_the_way_to_settle_it() {
        let mut outcome = samples::outcome(Verdict::Likely);
        outcome.supposed.push(((engine::pack::FactId(2), Subject::Person), Value::YES));
        let said = with_session(|session| supposed(session, &english(), &outcome, &guidance(&[])));
        let [one] = said.as_slice() else { panic!() };
        assert!(matches!(&one.page, Page::Change(screen) if screen.question == "two"));
    }

    #[test]
    fn a_day_that_is_not_known_is_no_date_to_keep_in_mind() {
        let mut program = samples::program("p");
        program.windows.push(Item { id: "w".to_owned(), when: None, value: None });
        let said = |value: Option<Value>| {
            let guidance =
                Guidance { windows: vec![ToldItem { position: 0, value }], ..Guidance::default() };
            let outcome = samples::outcome(Verdict::Likely);
            windows(&english(), &Pack::default(), &program, &outcome, &guidance).len()
        };
        assert_eq!(said(Some(Value::Exact(Number::ONE))), 1);
        assert_eq!(said(Some(Value::between(Number::ZERO, Number::ONE))), 0);
        assert_eq!(said(None), 0);
    }

    #[test]
    fn an_estimate_names_the_years_it_counts() {
        let guidance = Guidance { years: vec![2025], ..Guidance::default() };
        let text = estimate(&english(), &samples::program("p"), &guidance);
        assert!(text.starts_with(&english().text("estimate")), "{text}");
    }
}

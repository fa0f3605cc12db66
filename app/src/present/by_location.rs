//! What a result comes to in each of the places that an answer leaves open, in words.

use engine::pack::Pack;

use super::{amounts, verdicts};
use crate::i18n::{Messages, key, who};
use crate::session::explored::ByLocation;

/// What is said of them.
pub(crate) struct Said {
    /// For each place: its name with the verdict there, and the amounts.
    pub(crate) lines: Vec<(String, Option<String>)>,
    /// Why the place matters.
    pub(crate) why: Option<String>,
}

/// In words; nothing where there are not two to tell apart.
pub(crate) fn by_location(messages: &Messages, pack: &Pack, found: &ByLocation) -> Option<Said> {
    let lines = found.outcomes.iter().map(|(place, there)| {
        let name = messages.answer(found.fact, who(found.subject), place);
        let first = verdicts::has_first(pack.program(there.program), there);
        let verdict = verdicts::words(messages, there.verdict, first);
        let amounts = amounts::lines(pack, there);
        let amounts = amounts.iter().map(|line| amounts::in_words(messages, line));
        let amounts: Vec<String> = amounts.map(|words| words.trim().to_owned()).collect();
        let amounts = (!amounts.is_empty()).then(|| messages.list(&amounts));
        (messages.say("either-place", &[("place", &name), ("verdict", &verdict)]), amounts)
    });
    let lines: Vec<_> = lines.collect();
    let why = messages.find(&key(&["fact", &found.fact.id, "either"]), &[]);
    (lines.len() > 1).then_some(Said { lines, why })
}

#[cfg(test)]
mod tests {
    use engine::outcome::{Outcome, Verdict};
    use engine::pack::{Fact, Kind, Scope, Subject};
    use engine::values::Number;
    use engine::values::{ChoiceSet, Value};

    use super::*;
    use crate::i18n::tests::english;
    use crate::present::samples;

    fn there(bit: u64, verdict: Verdict) -> (Value, Outcome) {
        (Value::Choice(ChoiceSet(bit)), samples::outcome(verdict))
    }

    fn said(outcomes: Vec<(Value, Outcome)>) -> Option<Said> {
        let kind = Kind::Choice(vec!["north".into(), "south".into()]);
        let fact = Fact::new("region", Scope::Household, kind, (Number::ZERO, Number::ZERO));
        let found =
            ByLocation { fact: Box::leak(Box::new(fact)), subject: Subject::Person, outcomes };
        by_location(&english(), &Pack::default(), &found)
    }

    #[test]
    fn one_place_is_no_choice() {
        assert!(said(vec![there(1, Verdict::Likely)]).is_none());
    }

    #[test]
    fn two_places_are_told_apart() {
        let both = said(vec![there(1, Verdict::Likely), there(2, Verdict::LikelyNot)]).unwrap();
        assert_eq!(both.lines.len(), 2);
        assert_ne!(both.lines.first(), both.lines.last());
        assert!(both.lines.iter().all(|(_, amounts)| amounts.is_none()));
        assert_eq!(both.why, None);
    }
}

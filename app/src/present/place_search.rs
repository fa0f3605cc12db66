//! What a search for a place found, and the options that hold there, in words.

use engine::pack::Fact;
use places::{Found, Places, Search};

use super::place::label;
use crate::i18n::Messages;
use crate::input::OR;

/// A name of more letters than this that is not found is no place.
const SHORT: usize = 2;

/// What stands below the field.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Matches {
    /// That nothing was found, or the question which one is meant.
    pub(crate) said: Option<String>,
    /// The places to choose from.
    pub(crate) names: Vec<String>,
}

/// What was found by what is typed; nothing while it may still come. `none` names the message for
/// a place that is not found.
pub(crate) fn matches(
    messages: &Messages,
    places: &Places,
    (typed, search): (&str, &Search<'_>),
    none: &str,
) -> Option<Matches> {
    if search.found.is_empty() {
        let nothing = !search.unfinished && typed.trim().chars().count() > SHORT;
        return nothing.then(|| Matches { said: Some(messages.text(none)), names: Vec::new() });
    }
    let said = search.ask.then(|| messages.text("place-which"));
    let names = search.found.iter().map(|found| label(messages, places, found)).collect();
    Some(Matches { said, names })
}

/// What is said of a postal area whose middle is no place to measure from.
pub(crate) fn too_wide(messages: &Messages, search: &Search<'_>) -> Option<Matches> {
    match search.found.as_slice() {
        [Found::Area(area)] if !area.middle_means_something || area.at.is_none() => {
            let north = area.code.starts_with("P0");
            let key = if north { "places-name-community" } else { "places-name-town" };
            Some(Matches { said: Some(messages.text(key)), names: Vec::new() })
        }
        _ => None,
    }
}

/// What a place tells of a choice, and the options to choose from where it leaves several.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) text: String,
    /// The options with their names; none where there is nothing to choose.
    pub(crate) options: Vec<(String, String)>,
}

/// What holds of a choice at a place, by its options as they are typed.
pub(crate) fn told(messages: &Messages, fact: &Fact, who: &str, typed: &str) -> Told {
    let options = typed.split(OR).filter(|option| !option.is_empty());
    let mut options: Vec<(String, String)> =
        options.map(|option| (option.to_owned(), messages.option(fact, option, who))).collect();
    let names: Vec<String> = options.iter().map(|(_, name)| name.clone()).collect();
    let key = match names.len() {
        0 => "place-tells-nothing",
        1 => "place-found",
        _ => "place-several",
    };
    let text = messages.say(key, &[("found", &messages.list_or(&names))]);
    if options.len() < 2 {
        options.clear();
    }
    Told { text, options }
}

#[cfg(test)]
mod tests {
    use engine::pack::{Kind, Scope};
    use engine::values::Number;
    use places::{Area, Community, Point};

    use super::*;
    use crate::i18n::tests::english_with_places as english;

    fn found(search: &Search<'_>, typed: &str) -> Option<Matches> {
        matches(&english(), &Places::default(), (typed, search), "place-not-found")
    }

    #[test]
    fn a_place_is_missed_only_once_enough_is_typed() {
        let nothing = Search::default();
        let told = found(&nothing, "Xyz").unwrap();
        assert_eq!(told.said, Some(english().text("place-not-found")));
        assert_eq!(found(&nothing, " Xy "), None);
        assert_eq!(found(&Search { unfinished: true, ..nothing }, "K1A"), None);
    }

    #[test]
    fn places_are_offered_with_the_question_which_where_it_is_open() {
        let (one, other) = (Community::default(), Community::default());
        let both = vec![Found::Community(&one), Found::Community(&other)];
        let told = found(&Search { found: both, ask: true, ..Search::default() }, "x").unwrap();
        assert_eq!((told.said, told.names.len()), (Some(english().text("place-which")), 2));
        let one = vec![Found::Community(&one)];
        let told = found(&Search { found: one, ..Search::default() }, "x").unwrap();
        assert_eq!((told.said, told.names.len()), (None, 1));
    }

    #[test]
    fn an_area_too_wide_to_measure_from_asks_for_a_name() {
        let told = |code: &str, middle_means_something| {
            let area = Area {
                code: code.to_owned(),
                label: String::new(),
                at: Some(Point::default()),
                middle_means_something,
                sets: Vec::new(),
            };
            let found = vec![Found::Area(&area)];
            too_wide(&english(), &Search { found, ..Search::default() })?.said
        };
        assert_eq!(told("P0T", false), Some(english().text("places-name-community")));
        assert_eq!(told("K0A", false), Some(english().text("places-name-town")));
        assert_eq!(told("K1A", true), None);
    }

    #[test]
    fn options_are_offered_where_a_place_leaves_several() {
        let kind = Kind::Choice(vec!["north".into(), "south".into()]);
        let fact = Fact::new("region", Scope::Household, kind, (Number::ZERO, Number::ZERO));
        let told = |typed: &str| told(&english(), &fact, "person", typed);
        assert_eq!(told("").text, english().text("place-tells-nothing"));
        assert!(told("north").options.is_empty());
        let several = told("north|south").options;
        assert_eq!(
            several.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(),
            ["north", "south"]
        );
    }
}

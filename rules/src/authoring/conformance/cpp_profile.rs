//! Earnings over a life in words: "max from 30, zero 45-49", "half YMPE every year",
//! "10 years max only 2015-2024", "60% YMPE from age 22 to 50".

use crate::number::Number;

/// Earnings as a share of the yearly maximum, by year or age.
pub(super) struct Profile {
    spans: Vec<Span>,
}

/// What holds from one year or age to another; a later span overrides.
struct Span {
    share: Number,
    from: i64,
    to: i64,
}

/// Numbers above this are years, others are ages.
const OLDEST: i64 = 200;

impl Profile {
    /// Reads a description. What it does not say is that there are no earnings.
    pub(super) fn read(words: &str) -> Self {
        let lower = words.to_lowercase();
        // What stands in brackets explains, but may hold the figure: "max (1.2 x YMPE every …)".
        let plain: String = lower.replace(['(', ')'], " ");
        let mut spans = Vec::new();
        let mut share = None;
        for clause in plain.split([',', ';']).flat_map(|part| part.split(" then ")) {
            share = share_in(clause).or(share);
            let share = share.unwrap_or_else(most);
            let (from, to) = reach(clause);
            spans.push(Span { share, from, to });
        }
        Self { spans }
    }

    /// The share in a year at the end of which somebody has that age.
    pub(super) fn share(&self, year: i64, age: i64) -> Number {
        let within = |span: &&Span| {
            let at = if span.from > OLDEST || (span.to > OLDEST && span.to < i64::MAX) {
                year
            } else {
                age
            };
            span.from <= at && at <= span.to
        };
        self.spans.iter().rev().find(within).map_or(Number::ZERO, |span| span.share)
    }
}

/// More than both maximums.
fn most() -> Number {
    Number::parse("1.2").unwrap_or(Number::ONE)
}

fn share_in(clause: &str) -> Option<Number> {
    let words: Vec<&str> = clause.split_whitespace().collect();
    let named = words.iter().find_map(|word| match *word {
        "zero" | "no" | "nothing" | "none" => Some("0"),
        "half" => Some("0.5"),
        "quarter" => Some("0.25"),
        "third" => Some("0.3333333333"),
        _ => None,
    });
    let percent = words.iter().find_map(|word| word.strip_suffix('%').and_then(Number::parse));
    let times = words.windows(2).find_map(|pair| match pair {
        [figure, "x" | "times" | "×" | "ympe"] => Number::parse(figure),
        _ => None,
    });
    times
        .or_else(|| percent.map(|percent| percent.over(Number::whole(100))))
        .or_else(|| named.and_then(Number::parse))
        .or_else(|| clause.contains("max").then(most))
        .or_else(|| clause.contains("or above").then(most))
}

/// From when to when: "from 30", "from age 25 to 40", "45-49", "2015-2024", "to 55".
fn reach(clause: &str) -> (i64, i64) {
    let words: Vec<&str> =
        clause.split_whitespace().filter(|word| !matches!(*word, "age" | "year")).collect();
    let mut reach = (i64::MIN, i64::MAX);
    for (place, word) in words.iter().enumerate() {
        let next = words.get(place.saturating_add(1)).and_then(|word| word.parse::<i64>().ok());
        match (*word, next) {
            ("from" | "since" | "after", Some(from)) => reach.0 = from,
            ("to" | "until" | "till", Some(to)) => reach.1 = to,
            _ => {}
        }
        if let Some((from, to)) = word.split_once(['-', '–'])
            && let (Ok(from), Ok(to)) = (from.parse(), to.parse())
        {
            reach = (from, to);
        }
    }
    reach
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shares(words: &str, at: &[(i64, i64)]) -> Vec<String> {
        let profile = Profile::read(words);
        at.iter().map(|(year, age)| profile.share(*year, *age).to_string()).collect()
    }

    #[test]
    fn descriptions_say_what_was_earned_when() {
        let at = [(1985, 24), (1991, 30), (2006, 45), (2010, 49), (2011, 50), (2020, 59)];
        assert_eq!(shares("max from 30, zero 45-49", &at), ["0", "1.2", "0", "0", "1.2", "1.2"]);
        assert_eq!(shares("half YMPE every year", &at), ["0.5"; 6]);
        assert_eq!(shares("10 years max only 2015-2024", &at), ["0", "0", "0", "0", "0", "1.2"]);
        assert_eq!(shares("max (1.2 x YMPE every year 18-claim)", &at), ["1.2"; 6]);
        assert_eq!(shares("60% YMPE from age 30 to 49", &at), ["0", "0.6", "0.6", "0.6", "0", "0"]);
        assert_eq!(
            shares(
                "at or above YMPE (and YAMPE from 2024) in every month from 18 (contributory period fully at the maximum)",
                &at
            ),
            ["1.2"; 6]
        );
    }
}

//! Money that is paid, in words: how much, how often, at which figures.

use engine::outcome::{Guidance, Outcome, Verdict};
use engine::pack::{Kind, Pack, Unit};
use engine::values::{Number, Value};

use crate::i18n::format::Cents;
use crate::i18n::{Messages, key, who};

/// An amount of a program: what it is called and what it comes to.
pub(crate) struct Line {
    pub(crate) id: String,
    pub(crate) unit: Unit,
    pub(crate) value: Value,
    /// The way of being paid it belongs to, and the id of the amount whose row it is in.
    pub(crate) variant: Option<(String, String)>,
}

/// A program's amounts, the headline first. None where the verdict leaves nothing to say.
pub(crate) fn lines(pack: &Pack, outcome: &Outcome) -> Vec<Line> {
    let told = !matches!(outcome.verdict, Verdict::LikelyNot | Verdict::CannotTell);
    if !told {
        return Vec::new();
    }
    let program = pack.program(outcome.program);
    let values = program.amounts.iter().zip(&outcome.amounts);
    values
        .filter_map(|(amount, value)| {
            let definition = pack.definition(amount.value);
            let Kind::Number(unit) = definition.kind else { return None };
            let known = value.ends().1 < Number::MAX;
            let variant = amount.variant.as_ref().and_then(|variant| {
                let like = program.amounts.get(usize::from(variant.like))?;
                Some((variant.id.clone(), like.id.clone()))
            });
            known.then(|| Line { id: amount.id.clone(), unit, value: value.clone(), variant })
        })
        .collect()
}

/// How often a unit is paid.
pub(crate) fn period(messages: &Messages, unit: Unit) -> String {
    match unit {
        Unit::DollarsPerMonth => messages.text("per-month"),
        Unit::DollarsPerYear => messages.text("per-year"),
        Unit::DollarsPerWeek => messages.text("per-week"),
        Unit::DollarsPerHour => messages.text("per-hour"),
        _ => String::new(),
    }
}

/// An amount with how often it is paid.
pub(crate) fn in_words(messages: &Messages, line: &Line) -> String {
    let mut text = messages.quantity(line.unit, &line.value, Cents::Always);
    text.push(' ');
    text.push_str(&period(messages, line.unit));
    text
}

/// The period of the figures that an amount rests on, such as a quarter.
pub(crate) fn figures(messages: &Messages, told: &Guidance) -> Option<String> {
    let known = told.figures?;
    let (from, until) = (messages.month(known.since.month()), messages.month(known.until.month()));
    if known.are_stale() {
        let day = messages.date(known.read_for);
        return Some(messages.say("figures-unknown", &[("date", &day), ("to", &until)]));
    }
    Some(messages.say("figures-period", &[("from", &from), ("to", &until)]))
}

/// The sum of what is likely and paid by the month; `None` with fewer than two to add.
pub(crate) fn monthly_total(pack: &Pack, outcomes: &[&Outcome]) -> Option<Value> {
    let mut count = 0;
    let mut sum = Value::Exact(Number::ZERO);
    for outcome in outcomes.iter().filter(|outcome| outcome.verdict == Verdict::Likely) {
        let first = lines(pack, outcome).into_iter().next();
        if let Some(line) = first.filter(|line| line.unit == Unit::DollarsPerMonth) {
            sum = sum.plus(&line.value);
            count += 1;
        }
    }
    (count > 1).then_some(sum)
}

/// What stands beside the headline.
pub(crate) struct Beside {
    /// The ways of being paid, where there are several.
    pub(crate) variants: Option<Variants>,
    /// The other amounts: a name, and what it comes to.
    pub(crate) others: Vec<(String, String)>,
}

/// Ways of being paid beside one another.
pub(crate) struct Variants {
    pub(crate) heads: Vec<String>,
    /// An amount, and what it comes to by each of the ways.
    pub(crate) rows: Vec<(String, Vec<Option<String>>)>,
}

/// What stands beside the headline of a result.
pub(crate) fn beside(
    messages: &Messages,
    pack: &Pack,
    outcome: &Outcome,
    lines: &[Line],
) -> Beside {
    let id = pack.program(outcome.program).id.as_str();
    let name = |part: &str, of: &str| {
        messages.say(&key(&[id, part, of]), &[("who", who(outcome.subject))])
    };
    Beside { variants: variants(messages, lines, &name), others: others(messages, lines, &name) }
}

/// A row for each amount, a column for each way of being paid.
fn variants(
    messages: &Messages,
    lines: &[Line],
    name: &dyn Fn(&str, &str) -> String,
) -> Option<Variants> {
    let (mut columns, mut rows): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
    for (variant, row) in lines.iter().filter_map(|line| line.variant.as_ref()) {
        for (id, all) in [(variant, &mut columns), (row, &mut rows)] {
            if !all.contains(&id.as_str()) {
                all.push(id);
            }
        }
    }
    if columns.len() < 2 {
        return None;
    }
    let cell = |column: &str, row: &str| {
        let own = |line: &&Line| {
            let place = line.variant.as_ref();
            place.is_some_and(|(variant, of)| variant == column && of == row)
        };
        let line = lines.iter().find(own)?;
        Some(messages.quantity(line.unit, &line.value, Cents::IfAny))
    };
    let of_row = |row: &&str| {
        let cells = columns.iter().map(|column| cell(column, row)).collect();
        (name("amount", row), cells)
    };
    Some(Variants {
        rows: rows.iter().map(of_row).collect(),
        heads: columns.iter().map(|id| name("variant", id)).collect(),
    })
}

/// Those that come to nothing, or to the same as the headline, or that stand in a table, say
/// nothing.
fn others(
    messages: &Messages,
    lines: &[Line],
    name: &dyn Fn(&str, &str) -> String,
) -> Vec<(String, String)> {
    let headline = lines.first().map(|line| &line.value);
    let telling = |line: &&Line| {
        line.value != Value::Exact(Number::ZERO)
            && Some(&line.value) != headline
            && line.variant.is_none()
    };
    let rest = lines.iter().skip(1).filter(telling);
    rest.map(|line| (name("amount", &line.id), in_words(messages, line))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::tests::english;

    fn line(id: &str, dollars: i64, variant: Option<(&str, &str)>) -> Line {
        Line {
            id: id.to_owned(),
            unit: Unit::DollarsPerWeek,
            value: Value::Exact(Number::whole(dollars)),
            variant: variant.map(|(variant, row)| (variant.to_owned(), row.to_owned())),
        }
    }

    fn name(part: &str, id: &str) -> String {
        [part, id].join(" ")
    }

    #[test]
    fn ways_of_being_paid_stand_beside_one_another() {
        let one = line("weekly", 500, Some(("standard", "weekly")));
        let other = line("weekly_longer", 300, Some(("extended", "weekly")));
        let alone = line("weeks", 40, Some(("extended", "weeks")));
        let table = variants(&english(), &[one, other, alone], &name).unwrap();
        assert_eq!(table.heads, ["variant standard", "variant extended"]);
        let [(first, both), (second, one)] = table.rows.as_slice() else { panic!() };
        assert_eq!((first.as_str(), second.as_str()), ("amount weekly", "amount weeks"));
        assert_eq!(both, &[Some("$500".to_owned()), Some("$300".to_owned())]);
        assert_eq!(one.first(), Some(&None));
        let single = line("weekly", 500, Some(("standard", "weekly")));
        assert!(variants(&english(), &[single], &name).is_none());
    }

    #[test]
    fn other_amounts_are_told_where_they_say_more_than_the_headline() {
        let lines = [
            line("total", 500, None),
            line("basic", 500, None),
            line("supplement", 0, None),
            line("family", 25, None),
            line("longer", 300, Some(("extended", "total"))),
        ];
        let told = others(&english(), &lines, &name);
        let [(what, money)] = told.as_slice() else { panic!() };
        assert_eq!(what, "amount family");
        assert!(money.starts_with("$25"), "{money}");
    }
}

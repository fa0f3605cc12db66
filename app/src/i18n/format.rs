//! Money, numbers, days and lengths of time in words.
//!
//! Works on exact decimal text. The shape of a date or of "between … and …" is in the
//! messages; digits and signs are here.

use engine::pack::{Fact, Field, Kind, Unit};
use engine::values::{Date, Month, Number, Records, Rounding, Truth, Value};

use super::{Language, Messages, key};

const MINUS: &str = "\u{2212}";

/// Plain digits with a point, grouped in threes: `1,234.56`, `1 234,56`.
pub(crate) fn digits(language: Language, plain: &str) -> String {
    let formats = language.locale();
    let (sign, unsigned) = match plain.strip_prefix('-') {
        Some(rest) => (MINUS, rest),
        None => ("", plain),
    };
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let mut text = String::from(sign);
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            text.push_str(&formats.group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push_str(&formats.point);
        text.push_str(fraction);
    }
    text
}

/// Whether whole dollars are written with their cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cents {
    Always,
    IfAny,
}

/// `$1,234.56`, `1 234,56 $`.
pub(crate) fn money(language: Language, dollars: Number, cents: Cents) -> String {
    let mut plain = dollars.rounded(Rounding::HalfUp, Number::CENT).to_string();
    match (plain.split_once('.').map(|(_, cents)| cents.len()), cents) {
        (None, Cents::Always) => plain.push_str(".00"),
        (Some(1), _) => plain.push('0'),
        _ => {}
    }
    let (sign, unsigned) = match plain.strip_prefix('-') {
        Some(rest) => (MINUS, rest),
        None => ("", plain.as_str()),
    };
    language.locale().money.around(sign, &digits(language, unsigned))
}

/// Dollars in thousands, short enough for an axis: `$20k`, `20 k$`.
pub(crate) fn thousands(language: Language, dollars: i64) -> String {
    if dollars == 0 {
        return money(language, Number::ZERO, Cents::IfAny);
    }
    let sign = if dollars < 0 { MINUS } else { "" };
    language.locale().thousands.around(sign, &(dollars.abs() / 1000).to_string())
}

/// `0.15` as `15%`, `15 %`.
fn percent(language: Language, ratio: Number) -> String {
    let digits = digits(language, &ratio.times(Number::whole(100)).to_string());
    language.locale().percent.around("", &digits)
}

impl Messages {
    /// `May 4, 1961`, `4 mai 1961`, `1er mai 1961`.
    pub(crate) fn date(&self, date: Date) -> String {
        let (year, month, day) = date.civil();
        let first = || self.language.locale().first_day.clone();
        let day = if day == 1 { first() } else { day.to_string() };
        let month = self.month_name(month);
        self.say("date", &[("day", &day), ("month", &month), ("year", &year.to_string())])
    }

    /// `May 2026`, `mai 2026`.
    pub(crate) fn month(&self, month: Month) -> String {
        let (year, month) = month.civil();
        let month = self.month_name(month);
        self.say("month-and-year", &[("month", &month), ("year", &year.to_string())])
    }

    pub(crate) fn month_name(&self, month: i32) -> String {
        self.text(&key(&["month", &month.to_string()]))
    }

    /// Several things as a sentence lists them: `a, b and c`.
    pub(crate) fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => {
                self.say("list-and", &[("first", &first.join(", ")), ("last", last)])
            }
        }
    }

    /// A number of the unit, with the unit.
    pub(crate) fn number(&self, unit: Unit, number: Number, cents: Cents) -> String {
        let whole = || number.to_whole();
        match unit {
            Unit::Dollars
            | Unit::DollarsPerHour
            | Unit::DollarsPerWeek
            | Unit::DollarsPerMonth
            | Unit::DollarsPerYear => money(self.language, number, cents),
            Unit::Ratio => percent(self.language, number),
            Unit::Date => self.date(Date::from_days(whole())),
            Unit::Month => self.month(Month::from_index(whole())),
            Unit::Years => self.count("years", whole()),
            Unit::Months => self.months(whole()),
            Unit::Weeks => self.count("weeks", whole()),
            Unit::Days => self.count("days", whole()),
            Unit::Hours => self.count("hours", whole()),
            Unit::Whole => digits(self.language, &number.to_string()),
        }
    }

    /// Months as years and months: `3 years and 2 months`.
    fn months(&self, months: i64) -> String {
        let (years, rest) = (months / 12, months % 12);
        if years.abs() < 2 {
            return self.count("months", months);
        }
        let years = self.count("years", years);
        if rest == 0 { years } else { self.list(&[years, self.count("months", rest)]) }
    }

    /// A number or a range of them.
    pub(crate) fn quantity(&self, unit: Unit, value: &Value, cents: Cents) -> String {
        match value {
            Value::Exact(number) => self.number(unit, *number, cents),
            Value::Between(low, high) if is_from_nothing(unit, *low) => {
                self.say("up-to", &[("high", &self.number(unit, *high, cents))])
            }
            Value::Between(low, high) => {
                let (low_known, high_known) = (*low > Number::MIN, *high < Number::MAX);
                let (low, high) = (self.number(unit, *low, cents), self.number(unit, *high, cents));
                match (low_known, high_known) {
                    (true, true) => self.say("between", &[("low", &low), ("high", &high)]),
                    (true, false) => self.say("at-least", &[("low", &low)]),
                    (false, true) => self.say("at-most", &[("high", &high)]),
                    (false, false) => self.text("not-known"),
                }
            }
            _ => self.text("not-known"),
        }
    }

    /// Any value of a definition; options are found by the ids of `options`.
    pub(crate) fn value(&self, kind: &Kind, value: &Value) -> String {
        match (kind, value) {
            (Kind::Number(unit), _) => self.quantity(*unit, value, Cents::IfAny),
            (Kind::Truth, Value::Truth(truth)) => self.truth(*truth),
            _ => self.text("not-known"),
        }
    }

    fn truth(&self, truth: Truth) -> String {
        self.text(match truth {
            Truth::Yes => "yes",
            Truth::No => "no",
            Truth::Unknown => "not-known",
        })
    }

    /// An answer as the person would say it. `who` is whom it is about.
    pub(crate) fn answer(&self, fact: &Fact, who: &str, value: &Value) -> String {
        match (&fact.kind, value) {
            (Kind::Choice(options), Value::Choice(set)) => {
                let named = set.of(options).map(|option| self.option(fact, option, who));
                let named: Vec<String> = named.collect();
                self.list_or(&named)
            }
            (Kind::Truth, Value::Truth(truth @ (Truth::Yes | Truth::No))) => {
                self.option(fact, if *truth == Truth::Yes { "yes" } else { "no" }, who)
            }
            (Kind::Records(fields, _), Value::Records(records)) => {
                self.records(fact, fields, who, records)
            }
            // The least month there can be stands for one that nobody needs to know.
            (Kind::Number(Unit::Month), Value::Exact(month)) if *month == fact.bounds.0 => {
                self.text("some-time-ago")
            }
            // And the last day for one that has not come.
            (Kind::Number(Unit::Date), Value::Exact(day)) if *day == fact.bounds.1 => {
                self.text("not-so-far")
            }
            (kind, value) => self.value(kind, value),
        }
    }

    /// A few rows one by one, many as their count.
    fn records(&self, fact: &Fact, fields: &[Field], who: &str, records: &Records) -> String {
        const FEW: usize = 8;
        if records.rows.is_empty() || records.rows.len() > FEW {
            let count = i64::try_from(records.rows.len()).unwrap_or(i64::MAX);
            return self.count("entries", count);
        }
        let row = |row: &Vec<Value>| {
            let field = |(field, value): (&Field, &Value)| {
                let name = [fact.id.as_str(), &field.id].join("-");
                let label = self.say(&key(&["fact", &name]), &[("who", who)]);
                let text = match (&field.kind, value) {
                    (Kind::Choice(options), Value::Choice(set)) if value.is_known() => {
                        let option = set.of(options).next().map_or("", String::as_str);
                        self.say(&key(&["choice", &name, option]), &[("who", who)])
                    }
                    (kind, value) => self.value(kind, value),
                };
                self.say("problem-of", &[("field", &label), ("problem", &text)])
            };
            let texts: Vec<String> = fields.iter().zip(row).map(field).collect();
            texts.join("; ")
        };
        let rows: Vec<String> = records.rows.iter().map(row).collect();
        rows.join(" · ")
    }

    /// An option of a question; yes and no are the same everywhere unless the question says
    /// otherwise.
    pub(crate) fn option(&self, fact: &Fact, option: &str, who: &str) -> String {
        let own = self.find(&key(&["choice", &fact.id, option]), &[("who", who)]);
        own.unwrap_or_else(|| self.text(option))
    }

    pub(crate) fn list_or(&self, items: &[String]) -> String {
        match items {
            [] => self.text("not-known"),
            [only] => only.clone(),
            [first @ .., last] => {
                self.say("list-or", &[("first", &first.join(", ")), ("last", last)])
            }
        }
    }
}

/// Whether a range begins at nothing, or at a dollar or less: what it comes to is then at most its
/// other end.
fn is_from_nothing(unit: Unit, low: Number) -> bool {
    let least = match unit {
        Unit::Date | Unit::Month | Unit::Ratio | Unit::Whole => return false,
        Unit::Dollars
        | Unit::DollarsPerHour
        | Unit::DollarsPerWeek
        | Unit::DollarsPerMonth
        | Unit::DollarsPerYear => Number::ONE,
        _ => Number::ZERO,
    };
    Number::ZERO <= low && low <= least
}

#[cfg(test)]
mod tests {
    use super::super::tests::{english, french};
    use super::*;

    fn n(text: &str) -> Number {
        Number::parse(text).unwrap()
    }

    fn both(dollars: &str, cents: Cents) -> (String, String) {
        let money = |language| money(language, n(dollars), cents);
        (money(english().language), money(french().language))
    }

    #[test]
    fn money_in_both_languages() {
        let cases = [
            ("1234.56", "$1,234.56", "1\u{a0}234,56\u{a0}$"),
            ("762.5", "$762.50", "762,50\u{a0}$"),
            ("22512", "$22,512.00", "22\u{a0}512,00\u{a0}$"),
            ("1234567.8", "$1,234,567.80", "1\u{a0}234\u{a0}567,80\u{a0}$"),
            ("0", "$0.00", "0,00\u{a0}$"),
            ("-12", "\u{2212}$12.00", "\u{2212}12,00\u{a0}$"),
            ("999.995", "$1,000.00", "1\u{a0}000,00\u{a0}$"),
        ];
        for (plain, english, french) in cases {
            assert_eq!(both(plain, Cents::Always), (english.into(), french.into()), "{plain}");
        }
        assert_eq!(both("22512", Cents::IfAny).0, "$22,512");
        assert_eq!(both("22512.4", Cents::IfAny).1, "22\u{a0}512,40\u{a0}$");
    }

    #[test]
    fn dates_in_both_languages() {
        let date = |text| Date::parse(text).unwrap();
        assert_eq!(english().date(date("1961-05-04")), "May\u{a0}4, 1961");
        assert_eq!(french().date(date("1961-05-04")), "4\u{a0}mai\u{a0}1961");
        assert_eq!(french().date(date("2026-08-01")), "1er\u{a0}août\u{a0}2026");
        assert_eq!(english().month(Month::parse("2026-05").unwrap()), "May 2026");
        assert_eq!(french().month(Month::parse("2026-02").unwrap()), "février 2026");
    }

    #[test]
    fn ranges_and_lengths_of_time() {
        let range = Value::between(n("100"), n("250.5"));
        let text = english().quantity(Unit::DollarsPerMonth, &range, Cents::Always);
        assert_eq!(text, "between $100.00 and $250.50");
        let text = french().quantity(Unit::DollarsPerMonth, &range, Cents::Always);
        assert_eq!(text, "entre 100,00\u{a0}$ et 250,50\u{a0}$");
        let any = Value::between(n("0"), n("1448.06"));
        let text = english().quantity(Unit::DollarsPerMonth, &any, Cents::Always);
        assert_eq!(text, "up to $1,448.06");
        let above = Value::between(n("10"), Number::MAX);
        assert_eq!(english().quantity(Unit::Years, &above, Cents::IfAny), "at least 10\u{a0}years");
        assert_eq!(
            english().number(Unit::Months, n("38"), Cents::IfAny),
            "3\u{a0}years and 2\u{a0}months"
        );
        assert_eq!(french().number(Unit::Months, n("7"), Cents::IfAny), "7\u{a0}mois");
        assert_eq!(french().number(Unit::Years, n("1"), Cents::IfAny), "1\u{a0}an");
        assert_eq!(english().number(Unit::Ratio, n("0.15"), Cents::IfAny), "15%");
        assert_eq!(french().number(Unit::Ratio, n("0.006"), Cents::IfAny), "0,6\u{a0}%");
    }
}

//! Numbers as people type them: `1,234.56`, `1 234,56 $`, `$1234`.

use engine::pack::Unit;
use engine::values::Number;

use crate::i18n::Language;

/// Whether cents or other fractions make sense.
pub(super) fn has_fraction(unit: Unit) -> bool {
    matches!(
        unit,
        Unit::Dollars
            | Unit::DollarsPerHour
            | Unit::DollarsPerWeek
            | Unit::DollarsPerMonth
            | Unit::DollarsPerYear
            | Unit::Ratio
            | Unit::Hours
    )
}

/// Reads a number. A sign for dollars or percent and spaces are left out; a comma or point
/// before the last one or two digits begins the fraction, in front of three it groups.
pub(super) fn read(unit: Unit, text: &str) -> Option<Number> {
    let bare: String = text.chars().filter(|c| !c.is_whitespace() && !"$%".contains(*c)).collect();
    let (sign, digits) = match bare.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => ("-", rest),
        None => ("", bare.as_str()),
    };
    let mut plain = String::from(sign);
    let mut groups = digits.split([',', '.']).peekable();
    let mut first = true;
    let mut separators = digits.chars().filter(|c| ",.".contains(*c));
    while let Some(group) = groups.next() {
        let last = groups.peek().is_none();
        if !group.bytes().all(|b| b.is_ascii_digit()) || group.is_empty() {
            return None;
        }
        if !first {
            let separator = separators.next()?;
            match (group.len(), last) {
                // `1.234` could be either: ask again rather than guess.
                (3, true) if separator == '.' => return None,
                (3, _) => {}
                (1 | 2, true) => plain.push('.'),
                _ => return None,
            }
        }
        plain.push_str(group);
        first = false;
    }
    let number = Number::parse(&plain)?;
    Some(if unit == Unit::Ratio { number.over(Number::whole(100)) } else { number })
}

/// The number as it would be typed, without grouping.
pub(super) fn plain(language: Language, unit: Unit, number: Number) -> String {
    let number = if unit == Unit::Ratio { number.times(Number::whole(100)) } else { number };
    number.to_string().replace('.', &language.locale().point)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_people_type_them() {
        let cases = [
            ("1234.56", "1234.56"),
            ("1,234.56", "1234.56"),
            ("1 234,56 $", "1234.56"),
            ("1\u{a0}234,5\u{202f}$", "1234.5"),
            ("$1,234", "1234"),
            ("1,234,567", "1234567"),
            ("1.234,56", "1234.56"),
            ("18000", "18000"),
            ("-50", "-50"),
            ("\u{2212}50", "-50"),
            ("0,5", "0.5"),
        ];
        for (typed, number) in cases {
            assert_eq!(read(Unit::Dollars, typed), Number::parse(number), "{typed}");
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for typed in [
            "",
            "abc",
            "12a",
            "1,23,4",
            "1.2.3",
            ".",
            ",5",
            "5,",
            "1.234",
            "1e5",
            "--5",
            "12 or 13",
            "１２",
            "999999999999999999999999999999999999",
        ] {
            assert_eq!(read(Unit::Dollars, typed), None, "{typed}");
        }
    }

    #[test]
    fn percentages_are_ratios() {
        assert_eq!(read(Unit::Ratio, "15 %"), Number::parse("0.15"));
    }
}

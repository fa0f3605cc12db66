//! A made-up language, to see what no translation has reached and what has no room to grow.
//!
//! English with an accent on every letter and its vowels doubled, which makes it about a third
//! longer: text that shows no accents on such a page does not come from the messages.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

/// What `a` to `z` become.
const SMALL: [char; 26] = [
    'á', 'ƀ', 'č', 'ď', 'é', 'ƒ', 'ğ', 'ĥ', 'í', 'ĵ', 'ķ', 'ĺ', 'ɱ', 'ń', 'ó', 'ƥ', 'ɋ', 'ŕ', 'š',
    'ť', 'ú', 'ṽ', 'ŵ', 'ẋ', 'ý', 'ž',
];
/// What `A` to `Z` become.
const LARGE: [char; 26] = [
    'Á', 'Ɓ', 'Č', 'Ď', 'É', 'Ƒ', 'Ğ', 'Ĥ', 'Í', 'Ĵ', 'Ķ', 'Ĺ', 'Ṁ', 'Ń', 'Ó', 'Ƥ', 'Ɋ', 'Ŕ', 'Š',
    'Ť', 'Ú', 'Ṽ', 'Ŵ', 'Ẋ', 'Ý', 'Ž',
];
/// How ids of messages begin that are formats and no words.
const FORMATS: [&str; 6] =
    ["address-", "number-", "date-parts", "date-first", "language-direction", "language-official"];

/// The messages of a Fluent file in the made-up language. Text that is not Fluent is left out.
///
/// ```
/// let pseudo = messages::pseudo::pseudo("hello = Hello { $name }\n");
/// assert_eq!(pseudo, "hello = Ĥééĺĺóó { $name }\n");
/// ```
pub fn pseudo(source: &str) -> String {
    let mut resource: Resource<String> = match parser::parse(source.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                let is_format = FORMATS.iter().any(|start| message.id.name.starts_with(start));
                if let Some(pattern) = message.value.as_mut().filter(|_| !is_format) {
                    change(pattern);
                }
            }
            Entry::Term(term) => change(&mut term.value),
            _ => {}
        }
    }
    serializer::serialize(&resource)
}

fn change(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = accented(value),
            PatternElement::Placeable { expression } => change_expression(expression),
        }
    }
}

fn change_expression(expression: &mut Expression<String>) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                change(&mut variant.value);
            }
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => *value = accented(value),
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            change_expression(expression);
        }
        Expression::Inline(_) => {}
    }
}

fn accented(text: &str) -> String {
    let mut out = String::with_capacity(text.len().saturating_mul(3));
    for sign in text.chars() {
        let letters = if sign.is_ascii_uppercase() { &LARGE } else { &SMALL };
        let place = u32::from(sign.to_ascii_lowercase()).checked_sub(u32::from('a'));
        let place = place.and_then(|place| usize::try_from(place).ok());
        let Some(letter) = place.and_then(|place| letters.get(place)) else {
            out.push(sign);
            continue;
        };
        out.push(*letter);
        if matches!(sign, 'a' | 'e' | 'i' | 'o' | 'u') {
            out.push(*letter);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::pseudo;
    use crate::Catalogue;
    use crate::compile::compile;

    #[test]
    fn words_change_and_what_is_put_in_does_not() {
        let source = "-tool = Tool\na = { $n ->\n    [one] One of { $n }\n   *[other] { -tool }s\n }\n\
                      number-money = ${ $number }k\nlanguage-name = English\n";
        let catalogue = Catalogue::new(compile(&pseudo(source)).unwrap());
        let say = |id, args| catalogue.find(id, args).unwrap();
        assert_eq!(say("a", &[("n", "one")]), "Óńéé óóƒ one");
        assert_eq!(say("a", &[("n", "2")]), "Ťóóóóĺš");
        assert_eq!(say("number-money", &[("number", "7")]), "$7k");
        assert_eq!(say("language-name", &[]), "Éńğĺííšĥ");
    }

    #[test]
    fn it_is_about_a_third_longer() {
        let text = "Say what brings you here, answer a few questions, and see what you may get.";
        let longer = super::accented(text).chars().count();
        let length = text.chars().count();
        assert!(longer * 10 > length * 12 && longer * 10 < length * 15, "{length} {longer}");
    }
}

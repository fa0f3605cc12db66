//! Answers as a short text that fits into a link's fragment or a square code.
//!
//! Each answer is the hash of its fact's name and its value, so that the text means the same with
//! other rules. Only answers to facts of the rules, and lines that the caller allows, are put in:
//! nothing that somebody typed freely. Reading expects anything at all: what comes out is text for
//! the reader of answers, which checks it again.

use crate::facts::Declined;
use crate::pack::{Pack, Scope};
use crate::values::{Date, Month};

/// The form this build writes and reads.
const VERSION: u8 = 1;
/// More than any set of answers needs.
const LONGEST: usize = 6000;
const MOST_ANSWERS: usize = 600;
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

const WORDS: [&str; 4] = ["yes", "no", "?unknown", "?declined"];
const DAY: u8 = 4;
const MONTH: u8 = 5;
const WHOLE: u8 = 6;
const TEXT: u8 = 7;
/// Days and months count from here, so that they are not negative.
const BEFORE: i64 = 1_000_000;

/// What a text held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// Lines such as `person.birth_date = 1961-05-04`.
    pub lines: Vec<String>,
    /// How many answers these rules do not know.
    pub unknown: usize,
}

/// Every name that an answer can have, with those of `more`.
fn names(pack: &Pack, more: &[&str]) -> Vec<(u16, String)> {
    let owners = |about: Scope| match about {
        Scope::Household => &["household"][..],
        Scope::Each => &["person", "partner"],
    };
    let facts = pack.facts.iter().flat_map(|fact| {
        owners(fact.about).iter().map(move |owner| [*owner, ".", &fact.id].concat())
    });
    let mut all: Vec<(u16, String)> = Vec::new();
    for name in facts.chain(more.iter().map(|name| (*name).to_owned())) {
        all.push((hash(&name), name));
    }
    all
}

/// Writes answers, given as lines. A name whose hash another shares is written out.
///
/// ```
/// # use std::path::Path;
/// # let rules = compiler::Files::read(Path::new("../..")).unwrap();
/// # let pack = compiler::compile(&rules).0.unwrap();
/// let line = "person.birth_date = 1958-03-02".to_owned();
/// let text = engine::facts::link::write(&pack, &[line.clone()], &[]);
/// assert_eq!(engine::facts::link::read(&pack, &text, &[]).unwrap().lines, [line]);
/// ```
pub fn write(pack: &Pack, lines: &[String], more: &[&str]) -> String {
    let names = names(pack, more);
    let mut bytes = vec![VERSION];
    for line in lines {
        let Some((name, value)) = line.split_once(" = ") else { continue };
        let hash = hash(name);
        let mut sharing = names.iter().filter(|(other, _)| *other == hash);
        match (sharing.next(), sharing.next()) {
            (Some((_, known)), None) if known == name => {
                bytes.extend_from_slice(&hash.to_be_bytes());
            }
            (Some(_), _) if names.iter().any(|(_, known)| known == name) => {
                bytes.extend_from_slice(&[0, 0]);
                put_text(&mut bytes, name);
            }
            _ => continue,
        }
        put_value(&mut bytes, value);
    }
    let sum = checksum(&bytes).to_be_bytes();
    bytes.extend_from_slice(&sum);
    digits(&bytes)
}

/// Reads what [`write()`] wrote.
///
/// # Errors
/// When the text is of a newer form, or not one of ours.
pub fn read(pack: &Pack, text: &str, more: &[&str]) -> Result<Held, Declined> {
    if text.len() > LONGEST {
        return Err(Declined::Damaged);
    }
    let bytes = undigits(text).ok_or(Declined::Damaged)?;
    let (body, sum) = bytes.split_last_chunk::<4>().ok_or(Declined::Damaged)?;
    if *sum != checksum(body).to_be_bytes() {
        return Err(Declined::Damaged);
    }
    let (version, mut rest) = body.split_first().ok_or(Declined::Damaged)?;
    if *version > VERSION {
        return Err(Declined::Newer);
    }
    let names = names(pack, more);
    let mut held = Held::default();
    while !rest.is_empty() {
        let hash = u16::from_be_bytes(take(&mut rest).ok_or(Declined::Damaged)?);
        let written =
            if hash == 0 { Some(get_text(&mut rest).ok_or(Declined::Damaged)?) } else { None };
        let value = get_value(&mut rest).ok_or(Declined::Damaged)?;
        let known = names.iter().find(|(other, name)| match &written {
            Some(written) => written == name,
            None => *other == hash,
        });
        match known {
            Some((_, name)) => held.lines.push([name, " = ", &value].concat()),
            None => held.unknown = held.unknown.saturating_add(1),
        }
        if held.lines.len().saturating_add(held.unknown) > MOST_ANSWERS {
            return Err(Declined::Damaged);
        }
    }
    Ok(held)
}

fn put_value(bytes: &mut Vec<u8>, value: &str) {
    let word = WORDS.iter().position(|word| *word == value);
    if let Some(word) = word.and_then(|word| u8::try_from(word).ok()) {
        return bytes.push(word);
    }
    // Each in the shortest form that reads back the same.
    let day = Date::parse(value).filter(|day| day.to_string() == value);
    let month = Month::parse(value).filter(|month| month.to_string() == value);
    let whole = value.parse::<u32>().ok().filter(|number| number.to_string() == value);
    let (kind, number) = match (day, month, whole) {
        (Some(day), _, _) => (DAY, day.days().saturating_add(BEFORE)),
        (_, Some(month), _) => (MONTH, month.index().saturating_add(BEFORE)),
        (_, _, Some(whole)) => (WHOLE, i64::from(whole)),
        _ => {
            bytes.push(TEXT);
            return put_text(bytes, value);
        }
    };
    bytes.push(kind);
    put_number(bytes, u64::try_from(number).unwrap_or(0));
}

fn get_value(bytes: &mut &[u8]) -> Option<String> {
    let [kind] = take::<1>(bytes)?;
    if let Some(word) = WORDS.get(usize::from(kind)) {
        return Some((*word).to_owned());
    }
    if kind == TEXT {
        return get_text(bytes);
    }
    let number = i64::try_from(get_number(bytes)?).ok()?;
    let from = number.checked_sub(BEFORE)?;
    let near = from.checked_abs()? <= BEFORE;
    match kind {
        DAY if near => Some(Date::from_days(from).to_string()),
        MONTH if near => Some(Month::from_index(from).to_string()),
        _ => None,
    }
    .or_else(|| (kind == WHOLE).then(|| number.to_string()))
}

fn put_text(bytes: &mut Vec<u8>, text: &str) {
    put_number(bytes, u64::try_from(text.len()).unwrap_or(0));
    bytes.extend_from_slice(text.as_bytes());
}

fn get_text(bytes: &mut &[u8]) -> Option<String> {
    let length = usize::try_from(get_number(bytes)?).ok()?;
    let (text, rest) = bytes.split_at_checked(length)?;
    *bytes = rest;
    let text = std::str::from_utf8(text).ok()?;
    (!text.chars().any(char::is_control)).then(|| text.to_owned())
}

/// Seven bits a byte, the lowest first.
fn put_number(bytes: &mut Vec<u8>, mut number: u64) {
    loop {
        let low = u8::try_from(number & 0x7f).unwrap_or(0);
        number >>= 7;
        if number == 0 {
            return bytes.push(low);
        }
        bytes.push(low | 0x80);
    }
}

fn get_number(bytes: &mut &[u8]) -> Option<u64> {
    let mut number = 0_u64;
    for place in 0..5_u32 {
        let [byte] = take::<1>(bytes)?;
        number |= u64::from(byte & 0x7f).checked_shl(place.saturating_mul(7))?;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

fn take<const N: usize>(bytes: &mut &[u8]) -> Option<[u8; N]> {
    let (first, rest) = bytes.split_first_chunk::<N>()?;
    *bytes = rest;
    Some(*first)
}

/// 16 bits of FNV-1a, never 0.
fn hash(name: &str) -> u16 {
    let sum = checksum(name.as_bytes());
    let folded = (sum >> 16) ^ (sum & 0xffff);
    u16::try_from(folded & 0xffff).unwrap_or(1).max(1)
}

/// FNV-1a, 32 bits: notices damage; it is no signature.
fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

/// Base 64 for addresses, without padding.
fn digits(bytes: &[u8]) -> String {
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let mut bits = 0_u32;
        for place in 0..3 {
            bits = (bits << 8) | u32::from(three.get(place).copied().unwrap_or(0));
        }
        for place in 0..=three.len() {
            let shift = 18_u32.saturating_sub(u32::try_from(place).unwrap_or(0).saturating_mul(6));
            let digit = usize::try_from((bits >> shift) & 63).unwrap_or(0);
            text.push(char::from(DIGITS.get(digit).copied().unwrap_or(b'A')));
        }
    }
    text
}

fn undigits(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for four in text.as_bytes().chunks(4) {
        if four.len() == 1 {
            return None;
        }
        let mut bits = 0_u32;
        for place in 0..4 {
            let value = match four.get(place) {
                Some(sign) => DIGITS.iter().position(|digit| digit == sign)?,
                None => 0,
            };
            bits = (bits << 6) | u32::try_from(value).ok()?;
        }
        let [_, a, b, c] = bits.to_be_bytes();
        bytes.extend([a, b, c].into_iter().take(four.len().saturating_sub(1)));
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::{Fact, Kind};

    fn pack() -> Pack {
        let none = (crate::values::Number::ZERO, crate::values::Number::ZERO);
        let fact = |id: &str, about| Fact::new(id, about, Kind::Truth, none);
        let facts = vec![fact("birth_date", Scope::Each), fact("online", Scope::Household)];
        Pack { facts, ..Pack::default() }
    }

    fn lines() -> Vec<String> {
        [
            "person.birth_date = 1961-05-04",
            "partner.birth_date = ?declined",
            "household.online = helped",
            "needs = older|sick",
        ]
        .map(str::to_owned)
        .to_vec()
    }

    #[test]
    fn what_is_written_is_read_again() {
        let text = write(&pack(), &lines(), &["needs"]);
        let held = read(&pack(), &text, &["needs"]).unwrap();
        assert_eq!(held, Held { lines: lines(), unknown: 0 });
        assert!(text.len() < 70, "{text}");
        for value in ["2026-11", "18000.5", "007", "0", "4294967295", "1..2", "[a:yes;a:no]", "é"]
        {
            let line = ["household.online = ", value].concat();
            let text = write(&pack(), std::slice::from_ref(&line), &[]);
            assert_eq!(read(&pack(), &text, &[]).unwrap().lines, [line]);
        }
    }

    #[test]
    fn nothing_but_facts_is_written() {
        let name = ["person.name = Ann".to_owned(), "phone = 555".to_owned(), "end".to_owned()];
        assert_eq!(write(&pack(), &name, &["needs"]), write(&pack(), &[], &[]));
    }

    #[test]
    fn facts_that_are_gone_are_counted() {
        let text = write(&pack(), &lines(), &["needs"]);
        let other = Pack { facts: pack().facts.split_off(1), ..Pack::default() };
        let held = read(&other, &text, &[]).unwrap();
        assert_eq!(held.lines, ["household.online = helped"]);
        assert_eq!(held.unknown, 3);
    }

    #[test]
    fn damage_is_noticed_wherever_it_is() {
        let text = write(&pack(), &lines(), &["needs"]);
        for place in 0..text.len() {
            assert_eq!(read(&pack(), &text[..place], &["needs"]), Err(Declined::Damaged));
            for sign in ["A", "z", "é", " ", "%", "\0"] {
                let mut other = text.clone();
                other.replace_range(place..=place, sign);
                if other != text {
                    assert!(read(&pack(), &other, &["needs"]).is_err(), "{place} {sign:?}");
                }
            }
        }
        assert!(read(&pack(), &"A".repeat(LONGEST + 1), &[]).is_err());
    }

    /// Bodies with a right checksum: everything behind it is still read with care.
    #[test]
    fn hostile_bodies_are_declined_or_read_as_plain_lines() {
        let sealed = |body: &[u8]| {
            let mut bytes = body.to_vec();
            bytes.extend_from_slice(&checksum(body).to_be_bytes());
            digits(&bytes)
        };
        assert_eq!(read(&pack(), &sealed(&[2]), &[]), Err(Declined::Newer));
        let hash = hash("household.online").to_be_bytes();
        let with = |rest: &[u8]| [&[1_u8][..], &hash, rest].concat();
        for body in [
            &[][..],
            &[1, 9][..],
            &with(&[]),
            &with(&[TEXT, 200]),
            &with(&[TEXT, 2, 0xff, 0xfe]),
            &with(&[TEXT, 1, b'\n']),
            &with(&[TEXT, 0xff, 0xff, 0xff, 0xff, 0xff, 1]),
            &with(&[DAY, 0xff, 0xff, 0xff, 0xff, 0x7f]),
            &with(&[8]),
        ] {
            assert_eq!(read(&pack(), &sealed(body), &[]), Err(Declined::Damaged), "{body:?}");
        }
        let mut seed = 7_u64;
        for _ in 0..20_000 {
            let mut body = vec![1];
            for _ in 0..seed % 40 {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                body.push(seed.to_be_bytes()[3]);
            }
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(3) >> 1;
            if let Ok(held) = read(&pack(), &sealed(&body), &[]) {
                assert!(held.lines.iter().all(|line| !line.contains('\n')));
            }
        }
    }
}

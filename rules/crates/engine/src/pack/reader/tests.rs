//! What is read is what postcard wrote, or nothing.

use proptest::prelude::*;
use serde::Serialize;

use super::*;
use crate::values::Number;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
enum Choice {
    None,
    One(i64),
    Two(bool, Option<String>),
    Named { small: i8, large: u64 },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct All {
    choices: Vec<Choice>,
    numbers: (u8, u16, u32, i16, i32),
    figure: Number,
    inner: Option<Box<All>>,
}

fn choice() -> impl Strategy<Value = Choice> {
    prop_oneof![
        Just(Choice::None),
        any::<i64>().prop_map(Choice::One),
        (any::<bool>(), any::<Option<String>>()).prop_map(|(is, text)| Choice::Two(is, text)),
        (any::<i8>(), any::<u64>()).prop_map(|(small, large)| Choice::Named { small, large }),
    ]
}

fn all() -> impl Strategy<Value = All> {
    let figure = any::<i64>().prop_map(|whole| {
        Number::whole(whole).times(Number::parse("0.01").unwrap_or(Number::ZERO))
    });
    let leaf = (prop::collection::vec(choice(), 0..5), any::<(u8, u16, u32, i16, i32)>(), figure)
        .prop_map(|(choices, numbers, figure)| All { choices, numbers, figure, inner: None });
    leaf.prop_recursive(3, 8, 1, |inner| {
        (inner.clone(), inner).prop_map(|(outer, inner)| All { inner: Some(inner.into()), ..outer })
    })
}

proptest! {
    #[test]
    fn what_postcard_wrote_is_read(all in all()) {
        let bytes = postcard::to_stdvec(&all).unwrap();
        prop_assert_eq!(read::<All>(&bytes), Some(all));
    }

    #[test]
    fn what_is_cut_off_or_goes_on_is_declined(all in all(), cut in any::<prop::sample::Index>()) {
        let mut bytes = postcard::to_stdvec(&all).unwrap();
        prop_assert_eq!(read::<All>(bytes.get(..cut.index(bytes.len())).unwrap()), None);
        bytes.push(0);
        prop_assert_eq!(read::<All>(&bytes), None);
    }

    #[test]
    fn what_is_changed_is_declined_or_what_postcard_reads(
        all in all(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
    ) {
        let mut bytes = postcard::to_stdvec(&all).unwrap();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            *bytes.get_mut(place).unwrap() = byte;
        }
        if let Some(found) = read::<All>(&bytes) {
            let same = postcard::from_bytes::<All>(&bytes);
            prop_assert_eq!(same, Ok(found));
        }
    }

    #[test]
    fn nothing_that_is_read_ends_the_program(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read::<All>(&bytes);
        let _ = read::<Vec<Choice>>(&bytes);
    }
}

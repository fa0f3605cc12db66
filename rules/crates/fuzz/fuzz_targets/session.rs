//! Any text as a file of answers: declined, or read, written and read again the same, and
//! everything answered that the rules as they ship can be asked.
#![no_main]

use engine::facts::Facts;
use engine::facts::text::{read, write};
use libfuzzer_sys::fuzz_target;
use rules_fuzz::{PACK, ask_everything, evaluation};

fuzz_target!(|text: &str| {
    let nobody = evaluation(Facts::none(&PACK));
    let years = |asked| nobody.year_of(asked);
    let Ok(held) = read(&PACK, text, &years) else { return };
    let again = read(&PACK, &write(&PACK, &held.facts, &years, &held.foreign), &years).unwrap();
    assert_eq!((&again.facts, &again.foreign), (&held.facts, &held.foreign));
    assert!(again.past.is_empty());
    for (id, _, answer) in held.facts.asked() {
        if let engine::facts::Answer::Given(value) = answer {
            assert!(PACK.fact(id).admits(value));
        }
    }
    ask_everything(held.facts);
});

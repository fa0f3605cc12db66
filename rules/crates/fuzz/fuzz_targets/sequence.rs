//! Answers one after the other, taken back and given otherwise: what an evaluation that kept what
//! it could tells is what a new one tells.
#![no_main]

use engine::facts::Facts;
use libfuzzer_sys::arbitrary::Unstructured;
use libfuzzer_sys::fuzz_target;
use rules_fuzz::{PACK, evaluation, household, told};

fuzz_target!(|bytes: &[u8]| {
    let mut bytes = Unstructured::new(bytes);
    let mut kept = evaluation(Facts::none(&PACK));
    let mut looks = 0;
    while !bytes.is_empty() {
        let Ok((fact, subject, answer)) = household::answer(&mut bytes) else { break };
        kept.set(fact, subject, answer);
        // What was looked at is kept, and may be out of date after the next answer.
        if looks < 8 && bytes.ratio(1, 3).unwrap_or(false) {
            looks += 1;
            told(&kept);
        }
    }
    assert_eq!(told(&kept), told(&evaluation(kept.facts().clone())));
});

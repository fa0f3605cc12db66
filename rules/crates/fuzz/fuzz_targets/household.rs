//! Any household that can be: every program is evaluated, every question asked, and no figure
//! leaves its bounds.
#![no_main]

use engine::facts::Facts;
use libfuzzer_sys::arbitrary::Unstructured;
use libfuzzer_sys::fuzz_target;
use rules_fuzz::{PACK, ask_everything, household};

fuzz_target!(|bytes: &[u8]| {
    let mut bytes = Unstructured::new(bytes);
    let mut facts = Facts::none(&PACK);
    while !bytes.is_empty() {
        let Ok((fact, subject, answer)) = household::answer(&mut bytes) else { break };
        facts.set(fact, subject, answer);
    }
    ask_everything(facts);
});

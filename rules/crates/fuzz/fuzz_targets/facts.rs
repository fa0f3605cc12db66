//! Any text as answers in JSON: refused with places, or read, written and read again the same, and
//! everything answered that the rules as they ship can be asked.
#![no_main]

use compiler::json;
use libfuzzer_sys::fuzz_target;
use rules_fuzz::{PACK, ask_everything, today};

fuzz_target!(|text: &str| {
    match json::facts::read(&PACK, text, Some(today())) {
        Err(problems) => assert!(!problems.is_empty()),
        Ok(facts) => {
            let json = json::facts::write(&PACK, &facts);
            assert_eq!(json::facts::read_value(&PACK, &json, None).unwrap(), facts);
            ask_everything(facts);
        }
    }
});

//! Any text as a table or list of cases of others: refused in a sentence, or every case of it
//! passes, fails or is left out.
#![no_main]

use conformance::{FORMATS, run};
use libfuzzer_sys::fuzz_target;
use rules_fuzz::PACK;

fuzz_target!(|input: (u8, &[u8])| {
    let format = FORMATS[usize::from(input.0) % FORMATS.len()];
    match run(&PACK, format, "table.csv", input.1) {
        Err(sentence) => assert!(!sentence.is_empty()),
        Ok(report) => assert!(report.summary().contains(" passed, ")),
    }
});

//! Any bytes as a pack: refused, or good enough to evaluate.
#![no_main]

use engine::eval::{Clock, Evaluation};
use engine::facts::Facts;
use engine::outcome::guidance::guidance;
use engine::outcome::outcomes;
use engine::pack::codec::{FORMAT, decode, encode};
use libfuzzer_sys::fuzz_target;
use rules_fuzz::{sealed, today};

fuzz_target!(|body: &[u8]| {
    let _ = decode(body);
    // With the mark and the checksum in order, what follows is looked at too.
    let Ok(pack) = decode(&sealed(*b"NAVR", FORMAT, body)) else { return };
    let evaluation = Evaluation::new(&pack, Facts::none(&pack), Clock::new(&pack, today()));
    for outcome in outcomes::all(&evaluation) {
        guidance(&evaluation, &outcome);
    }
    assert_eq!(decode(&encode(&pack).unwrap()).unwrap(), pack);
});

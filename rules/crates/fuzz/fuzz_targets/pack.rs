//! Any bytes as a pack: refused, or good enough to evaluate.
#![no_main]

use libfuzzer_sys::fuzz_target;
use engine::eval::{Clock, Evaluation};
use engine::pack::codec::{FORMAT, decode, encode};
use engine::values::Date;
use engine::facts::Facts;
use engine::outcome::guidance::guidance;
use engine::outcome::outcomes;

fuzz_target!(|body: &[u8]| {
    let _ = decode(body);
    // With the mark and the checksum in order, what follows is looked at too.
    let sum = body.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let mut bytes = b"NAVR".to_vec();
    bytes.extend(FORMAT.to_le_bytes());
    bytes.extend(sum.to_le_bytes());
    bytes.extend(body);
    let Ok(pack) = decode(&bytes) else { return };
    let today = Date::parse("2026-11-23").unwrap();
    let evaluation = Evaluation::new(&pack, Facts::none(&pack), Clock::new(&pack, today));
    for outcome in outcomes::all(&evaluation) {
        guidance(&evaluation, &outcome);
    }
    assert_eq!(decode(&encode(&pack).unwrap()).unwrap(), pack);
});

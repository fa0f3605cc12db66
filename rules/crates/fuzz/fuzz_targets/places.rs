//! Any bytes as a pack of places: refused, or good enough to search, to measure distances in, and
//! to tell opening hours from.
#![no_main]

use libfuzzer_sys::fuzz_target;
use places::{FORMAT, decode, search};
use rules_fuzz::{sealed, today};

fuzz_target!(|bytes: &[u8]| {
    let _ = decode(bytes);
    // With the mark and the checksum in order, what follows is looked at too.
    let (typed, body) = bytes.split_at(bytes.len().min(6));
    let Ok(places) = decode(&sealed(*b"NAVP", FORMAT, body)) else { return };
    let typed = String::from_utf8_lossy(typed);
    for typed in [typed.as_ref(), "p0t", "Armstrong", ""] {
        let search = search(&places, typed);
        for found in search.found.iter().take(3) {
            let Some(spot) = places.spot(found) else { continue };
            for reached in places.nearest(spot, |_| true).iter().take(3) {
                places.next(reached.service, today());
                places.now(reached.service, 1_795_000_000);
            }
            for fact in &places.facts {
                places.set(found, &fact.id);
            }
        }
    }
});

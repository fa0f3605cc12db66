//! Rules that are sound, and do not do what whoever wrote them will expect: a fact that nobody is
//! asked for, a program that no conversation comes to, words that are not there when they are
//! needed, a figure that can be anything. One file a lint.

pub mod accepted;
pub mod bounds;
pub(crate) mod constant;
mod cut;
pub mod expired;
pub mod law;
mod never_asked;
mod reads;
mod same_order;
mod unbounded;
pub(crate) mod unique;
mod unreached;
pub(crate) mod unused;
pub(crate) mod wrong_family;

use crate::read;
use crate::source::diagnostic::{Diagnostics, sort_and_dedup};
use crate::source::files::Files;
use engine::pack::Pack;

/// What to look at in rules that were compiled. Messages are looked at where they were read.
pub fn check(pack: &Pack, files: &Files) -> Diagnostics {
    let mut found = Vec::new();
    // What is wrong with the files themselves is for `compile` and `messages` to say.
    let rules = read::read(files, &mut Vec::new());
    never_asked::report(pack, &rules, &mut found);
    unreached::report(pack, &rules, &mut found);
    wrong_family::report(pack, &rules, files, &mut found);
    same_order::report(&rules, &mut found);
    cut::report(pack, &rules, &mut found);
    unbounded::report(pack, &rules, &mut found);
    sort_and_dedup(&mut found);
    found
}

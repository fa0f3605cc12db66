//! What is said: outcomes and messages made into words and rows. Pure, and tested without a
//! browser; `ui` draws what comes of it.

pub(crate) mod amounts;
pub(crate) mod answers;
pub(crate) mod beside;
pub(crate) mod by_location;
pub(crate) mod calendar;
pub(crate) mod changes;
pub(crate) mod compare;
pub(crate) mod contact;
pub(crate) mod doors;
pub(crate) mod hours;
pub(crate) mod nearest_place;
pub(crate) mod phone_hours;
pub(crate) mod place;
pub(crate) mod place_search;
pub(crate) mod reasons;
#[cfg(test)]
pub(crate) mod samples;
pub(crate) mod sums;
pub(crate) mod timeline;
pub(crate) mod verdicts;

//! The pages: each puts together what `ui` draws from what `session` knows.

pub(crate) mod about;
pub(crate) mod answers;
pub(crate) mod calculation;
pub(crate) mod entries;
pub(crate) mod handover;
pub(crate) mod late_inputs;
mod lists;
pub(crate) mod not_found;
pub(crate) mod place_finder;
pub(crate) mod places;
pub(crate) mod program;
pub(crate) mod question;
pub(crate) mod referral;
pub(crate) mod results;
pub(crate) mod saving;
pub(crate) mod start;

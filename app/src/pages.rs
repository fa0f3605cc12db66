//! The pages: each puts together what `ui` draws from what `session` knows.

pub(crate) mod answers;
pub(crate) mod handover;
mod lists;
pub(crate) mod lost;
pub(crate) mod needs;
pub(crate) mod places;
pub(crate) mod program;
pub(crate) mod question;
pub(crate) mod referral;
pub(crate) mod results;
pub(crate) mod start;
pub(crate) mod steps;
pub(crate) mod texts;

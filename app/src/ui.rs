//! What things look like. Draws what it is given; decides nothing.

pub(crate) mod amount;
pub(crate) mod answers;
pub(crate) mod calendar;
pub(crate) mod changes;
pub(crate) mod chart;
pub(crate) mod compare;
pub(crate) mod details;
pub(crate) mod doors;
pub(crate) mod el;
pub(crate) mod errors;
pub(crate) mod field;
pub(crate) mod frame;
pub(crate) mod keep;
pub(crate) mod line;
pub(crate) mod map;
pub(crate) mod near;
pub(crate) mod notice;
pub(crate) mod place;
pub(crate) mod reasons;
pub(crate) mod record;
pub(crate) mod rows;
pub(crate) mod search;
pub(crate) mod steps;
pub(crate) mod timeline;
pub(crate) mod verdict;

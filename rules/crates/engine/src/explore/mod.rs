//! Other answers and other months: which question comes next, what would change a result, when
//! things open and close, and choices side by side.

pub mod comparison;
pub mod counterfactual;
pub mod next_question;
pub mod timeline;

//! Holds rules against known answers: our own cases, published figures, and whether a wrong rule
//! would be noticed. Native only.

#![deny(clippy::float_arithmetic, clippy::as_conversions)]
#![allow(
    clippy::arithmetic_side_effects,
    reason = "positions in files and lists; numbers of the law are `Number`s, which are total"
)]

pub mod cases;
pub mod coverage;
pub mod mutate;
pub mod published;

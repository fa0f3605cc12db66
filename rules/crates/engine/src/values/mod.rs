//! What a quantity can be: exact numbers, days and months, and sets of what an answer could be.

mod date;
mod number;
mod value;

pub use date::{Date, MissingDay, Month, days_in_month};
pub use number::{Number, Rounding};
pub use value::{ChoiceSet, Records, Sequence, Truth, Value, Weighted};

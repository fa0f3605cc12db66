//! Facts and answers as JSON, and the schema of what is read.

pub mod answers;
pub mod facts;
mod parts;
pub mod schema;
mod told;

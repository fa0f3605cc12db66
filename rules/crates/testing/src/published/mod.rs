//! Every dated figure and every cell of every table against what was published: the files of
//! `conformance/figures`, each of which says where it was read. A figure that no published row
//! names is wrong, and so is a published row that no figure has; what is no published number
//! stands in `not-published.csv`, with the value it was given and why.

mod bands;
mod held;
mod in_rules;
mod pension;
mod printed;
mod rows;

pub use held::{Held, Place};
pub use in_rules::in_rules;
pub use pension::{growth, pension_index};
pub use printed::printed;
pub use rows::{Cell, Row, of_file, rounded};

use std::io;
use std::path::Path;

use compiler::Files;
use compiler::source::files;

/// Where the published files are, within the rules folder.
pub const FOLDER: &str = "conformance/figures";

/// Reads the published files beside the rules in a folder.
///
/// # Errors
///
/// When one cannot be read as UTF-8 text.
pub fn read(rules: &Path) -> io::Result<Files> {
    Ok(Files::from_texts(files::folder_of(&rules.join(FOLDER), FOLDER, &["csv"])?))
}

/// What differs between the figures of the rules and the published ones: a line each, in the order
/// of their names.
///
/// # Errors
/// One sentence, when a file is not what it should be.
pub fn compare(rules: &Files, published: &Files) -> Result<Vec<String>, String> {
    Ok(in_rules(rules)?.against(&printed(published)?))
}

//! `[[sum]]` of a program, as written.

use super::parts::{Basis, basis, each, id_of};
use super::text::Text;
use super::tree::{Placed, Section};
use crate::source::diagnostic::Diagnostics;

/// What two people come to together.
#[derive(Debug)]
pub(crate) struct Sum {
    pub(crate) id: Placed<String>,
    pub(crate) when: Option<Text>,
    pub(crate) columns: Vec<Column>,
    pub(crate) basis: Basis,
}

#[derive(Debug)]
pub(crate) struct Column {
    pub(crate) id: Placed<String>,
    pub(crate) unit: Option<Text>,
    pub(crate) round: Option<Text>,
    pub(crate) person: Option<Text>,
    pub(crate) partner: Option<Text>,
    pub(crate) both: Option<Text>,
    pub(crate) most: Option<Text>,
}

pub(crate) fn read(mut section: Section<'_>, diagnostics: &mut Diagnostics) -> Option<Sum> {
    let id = id_of(&mut section, diagnostics);
    let when = section.text("when", diagnostics);
    let columns = section.sections("column", diagnostics);
    let columns = each(columns, diagnostics, read_column);
    let basis = basis(&mut section, diagnostics);
    section.finish(diagnostics);
    Some(Sum { id: id?, when, columns, basis })
}

fn read_column(mut section: Section<'_>, diagnostics: &mut Diagnostics) -> Option<Column> {
    let id = id_of(&mut section, diagnostics);
    let unit = section.text("unit", diagnostics);
    let round = section.text("round", diagnostics);
    let person = section.text("person", diagnostics);
    let partner = section.text("partner", diagnostics);
    let both = section.text("both", diagnostics);
    let most = section.text("most", diagnostics);
    section.finish(diagnostics);
    Some(Column { id: id?, unit, round, person, partner, both, most })
}

//! `[[sum]]` of a program, as written.

use super::parts::{Basis, basis, each, id_of};
use super::text::Text;
use super::tree::{Placed, Section};
use crate::source::diagnostic::Diagnostic;

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

pub(crate) fn read(mut section: Section<'_>, to: &mut Vec<Diagnostic>) -> Option<Sum> {
    section.need("column", to);
    let id = id_of(&mut section, to);
    let when = section.text("when", to);
    let columns = section.sections("column", to);
    let columns = each(columns, to, read_column);
    let basis = basis(&mut section, to);
    section.finish(to);
    Some(Sum { id: id?, when, columns, basis })
}

fn read_column(mut section: Section<'_>, to: &mut Vec<Diagnostic>) -> Option<Column> {
    let id = id_of(&mut section, to);
    let unit = section.needed_text("unit", to);
    let round = section.text("round", to);
    let person = section.needed_text("person", to);
    let partner = section.needed_text("partner", to);
    let both = section.text("both", to);
    let most = section.text("most", to);
    section.finish(to);
    Some(Column { id: id?, unit, round, person, partner, both, most })
}

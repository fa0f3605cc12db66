//! The part of a question that asks for a list.

use engine::facts::Answer;
use engine::pack::{Fact, FactId, Kind, Subject};
use leptos::prelude::*;

use super::late_inputs::LateInputs;
use crate::i18n::{Messages, who};
use crate::input::{self, RowProblem, RowsRead, table};
use crate::session::Session;
use crate::state::App;
use crate::ui::errors::Shown;
use crate::ui::record_list::{self, List};

/// The rows of a list fact, as typed or as given before.
pub(crate) fn list(
    app: App,
    messages: &Messages,
    subject: Subject,
    (id, fact): (FactId, &'static Fact),
    problems: RwSignal<Vec<Shown>>,
    late: Option<LateInputs>,
) -> AnyView {
    let fields = app.session.fields(id);
    if app.drafts.rows_typed(id, subject).is_none()
        && let Answer::Given(value) = app.session.answer(id, subject)
    {
        app.drafts.keep_rows(id, subject, input::typed_rows(messages, fields, &value));
    }
    let most = most_rows(fact);
    let App { navigation, drafts, .. } = app;
    let who = who(subject);
    let list = List { navigation, drafts, id, fact, fields, who, subject, most, problems };
    match late {
        Some(late) if table::is_record(fields, most) => (late.earnings_table)(list),
        _ => record_list::rows(list),
    }
}

/// Whether a list is a record of amounts by year.
pub(super) fn is_record(session: Session, id: FactId) -> bool {
    table::is_record(session.fields(id), most_rows(session.pack.fact(id)))
}

/// What was entered, or what is wrong with it.
pub(crate) fn read(app: App, id: FactId, subject: Subject, late: Option<LateInputs>) -> RowsRead {
    let rows = app.drafts.rows(id, subject);
    let fields = app.session.fields(id);
    let most = most_rows(app.session.pack.fact(id));
    match late {
        Some(late) if table::is_record(fields, most) => (late.read_earnings)(fields, most, &rows),
        _ => input::read_rows(fields, &rows, app.session.today()),
    }
}

/// What is wrong with rows, in words.
pub(crate) fn problems(
    app: App,
    (id, fact): (FactId, &Fact),
    subject: Subject,
    messages: &Messages,
    found: &[RowProblem],
) -> Vec<Shown> {
    record_list::shown(messages, (id, fact), app.session.fields(id), subject, found)
}

/// How many rows a list can have.
fn most_rows(fact: &Fact) -> usize {
    match &fact.kind {
        Kind::Records(_, most) => usize::try_from(*most).unwrap_or(usize::MAX),
        _ => 0,
    }
}

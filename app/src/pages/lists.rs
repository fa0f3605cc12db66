//! The part of a question that asks for a list.

use engine::facts::Answer;
use engine::pack::{Fact, FactId, Kind, Subject};
use engine::values::Value;
use leptos::prelude::*;

use crate::i18n::{Messages, who};
use crate::input::{self, RowProblem, record};
use crate::state::App;
use crate::ui;
use crate::ui::errors::Shown;
use crate::ui::record_list::{self, List};

/// The rows of a list fact, as typed or as given before.
pub(crate) fn list(
    app: App,
    messages: &Messages,
    subject: Subject,
    (id, fact): (FactId, &'static Fact),
    problems: RwSignal<Vec<Shown>>,
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
    if record::is_record(fields, most) {
        ui::earnings_table::table(list)
    } else {
        record_list::rows(list)
    }
}

/// What was entered, or what is wrong with it.
pub(crate) fn read(app: App, id: FactId, subject: Subject) -> Result<Value, Vec<RowProblem>> {
    let rows = app.drafts.rows(id, subject);
    let fields = app.session.fields(id);
    match most_rows(app.session.pack.fact(id)) {
        most if record::is_record(fields, most) => record::check(fields, most, &rows),
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

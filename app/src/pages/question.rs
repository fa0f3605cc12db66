//! One question at a time.

use std::rc::Rc;

use crate::ui::element::{el, live, press, views};
use engine::facts::{Answer, MissingReason};
use engine::pack::{Fact, FactId, Kind, Literal, ProgramId, Subject, Unit};
use engine::values::Number;
use leptos::ev::Event;
use leptos::prelude::*;

use super::late_inputs::LateInputs;
use super::lists;
use crate::address::Page;
use crate::i18n::{Messages, key, who};
use crate::input::{self, Typed};
use crate::ports::history;
use crate::session::{Said, Screen};
use crate::state::{App, TITLE};
use crate::ui::details::{details, paragraphs};
use crate::ui::errors::{self, Shown};
use crate::ui::field::{self, Field, base_id, first_part, input_id};

/// Goes on to the question to ask now, or to the review when there is none.
pub(crate) fn go_on(app: App) -> AnyView {
    let page = app.after(false);
    crate::ports::timers::next_tick(move || app.navigation.go_instead(page));
    ().into_any()
}

/// The page of a question. `changing`: its answer leads back to where it was changed from.
/// `late` is there where the question needs it.
pub(crate) fn question(
    app: App,
    messages: &Messages,
    screen: &Screen,
    changing: bool,
    late: Option<LateInputs>,
) -> (String, AnyView) {
    let facts: Vec<(FactId, &'static Fact)> = app
        .session
        .facts_on(screen)
        .into_iter()
        .map(|id| (id, app.session.pack.fact(id)))
        .collect();
    if facts.is_empty() {
        return (messages.text("lost-title"), super::not_found::not_found(app, messages));
    }
    let year = app.session.year_on(screen);
    let args = [("who", who(screen.subject)), ("year", year.as_str())];
    let text = |suffix: &str| {
        let parts = ["question", screen.question.as_str(), suffix];
        let parts = if suffix.is_empty() { parts.get(..2) } else { parts.get(..) };
        messages.find(&key(parts.unwrap_or_default()), &args)
    };
    let heading = text("").unwrap_or_else(|| screen.question.clone());
    let problems = RwSignal::new(Vec::new());
    let fields = fields(app, messages, screen, &facts, problems, late);
    let part = part(app, messages, &facts);
    let hint = text("hint").or_else(|| date_hint(messages, &facts));
    let why = why(app, messages, screen, text("why"));
    let place = text("where").map(|text| details(messages.text("where"), paragraphs(&text)));
    let before = said_before(app, messages, screen, &facts);
    let form = Form { app, screen: screen.clone(), facts, changing, problems, late };
    let form = StoredValue::new_local(form);
    let submit = move |event: Event| {
        event.prevent_default();
        form.with_value(Form::submit);
    };
    let skip = move |why: MissingReason| form.with_value(|form| form.skip(why));
    let summary =
        move || problems.with(|problems| errors::summary(&app.navigation.messages(), problems));
    let view = views()
        .child(back(app, messages))
        .child(live(summary))
        .child(
            el("h1")
                .attr("id", TITLE)
                .attr("tabindex", "-1")
                .child(el("span").class("topic").child(part))
                .child(" ")
                .child(heading.clone()),
        )
        .child(hint.map(|hint| el("div").class("hint").attr("id", "hint").child(paragraphs(&hint))))
        .child(before.map(|text| el("p").class("said").child(text)))
        .child(
            el("form")
                .attr("novalidate", true)
                .class("question")
                .on("submit", submit)
                .child(fields)
                .child(
                    el("button")
                        .attr("type", "submit")
                        .class("button")
                        .child(messages.text(if changing { "save" } else { "continue" })),
                )
                .child(
                    el("div")
                        .class("unsure")
                        .child(
                            press("button secondary", move |_| skip(MissingReason::DoesNotKnow))
                                .child(messages.text("dont-know")),
                        )
                        .child(
                            press("button secondary", move |_| skip(MissingReason::Declined))
                                .child(messages.text("rather-not-say")),
                        ),
                ),
        )
        .child(el("div").class("help").child(why).child(place));
    (heading, view.into_any())
}

/// What a click on one of the buttons needs to know.
struct Form {
    app: App,
    screen: Screen,
    facts: Vec<(FactId, &'static Fact)>,
    changing: bool,
    problems: RwSignal<Vec<Shown>>,
    late: Option<LateInputs>,
}

impl Form {
    fn typed(&self, id: FactId) -> Typed {
        self.app.drafts.draft(id, self.screen.subject).unwrap_or_default()
    }

    /// Takes what was entered; with problems, says all of them and takes nothing.
    fn submit(&self) {
        self.finish(None);
    }

    /// Takes what was entered, and for the rest that it is not known or not said.
    fn skip(&self, why: MissingReason) {
        self.finish(Some(why));
    }

    fn finish(&self, otherwise: Option<MissingReason>) {
        let messages = self.app.navigation.messages();
        let subject = self.screen.subject;
        let mut answers: Vec<Said> = Vec::new();
        let mut problems = Vec::new();
        for (id, fact) in &self.facts {
            if let (Kind::Records(..), None) = (&fact.kind, otherwise) {
                match lists::read(self.app, *id, subject, self.late) {
                    Ok(value) => answers.push((*id, subject, Answer::Given(value))),
                    Err(found) => {
                        problems.extend(lists::problems(
                            self.app,
                            (*id, fact),
                            subject,
                            &messages,
                            &found,
                        ));
                    }
                }
                continue;
            }
            let read = input::read(fact, &self.typed(*id), self.app.session.today());
            // Somebody with a lone question who says "I don't know" means the question.
            let lone = self.facts.len() == 1;
            match (read, otherwise) {
                (_, Some(why)) if lone => answers.push((*id, subject, Answer::Missing(why))),
                (Ok(Some(value)), _) => answers.push((*id, subject, Answer::Given(value))),
                (Ok(None), Some(why)) => answers.push((*id, subject, Answer::Missing(why))),
                (Ok(None), None) if may_be_empty(fact) => {
                    answers.push((*id, subject, Answer::Missing(MissingReason::NotAsked)));
                }
                (Ok(None), None) => {
                    problems.push(self.shown(&messages, *id, fact, input::nothing(fact)));
                }
                (Err(problem), _) => problems.push(self.shown(&messages, *id, fact, problem)),
            }
        }
        self.problems.set(problems);
        if !self.problems.with_untracked(Vec::is_empty) {
            return;
        }
        for (id, _) in &self.facts {
            self.app.drafts.drop_draft(*id, subject);
        }
        self.app.session.take(answers);
        self.app.answers_changed();
        let next = untrack(|| self.app.after(self.changing));
        self.app.navigation.go(next);
    }

    fn shown(
        &self,
        messages: &Messages,
        id: FactId,
        fact: &Fact,
        problem: input::Problem,
    ) -> Shown {
        let text = problem.say(messages, fact);
        let text = if self.facts.len() == 1 {
            text
        } else {
            let year = self.app.session.year((id, self.screen.subject));
            let args = [("who", who(self.screen.subject)), ("year", year.as_str())];
            let field = messages.say(&key(&["fact", &fact.id]), &args);
            messages.say("problem-of", &[("field", &field), ("problem", &text)])
        };
        Shown { input: input_id(&base_id(id), first_part(fact, problem)), text }
    }
}

fn fields(
    app: App,
    messages: &Messages,
    screen: &Screen,
    facts: &[(FactId, &'static Fact)],
    problems: RwSignal<Vec<Shown>>,
    late: Option<LateInputs>,
) -> Vec<AnyView> {
    let subject = screen.subject;
    let lone = facts.len() == 1;
    let draw = |(id, fact): &(FactId, &'static Fact)| {
        let id = *id;
        if let Kind::Records(..) = &fact.kind {
            return lists::list(app, messages, subject, (id, fact), problems, late);
        }
        let typed = app.drafts.draft(id, subject).unwrap_or_else(|| {
            match app.session.answer(id, subject) {
                Answer::Given(value) => input::typed(messages, fact, &value),
                Answer::Missing(_) => Typed::default(),
            }
        });
        app.drafts.keep_draft(id, subject, typed.clone());
        let year = app.session.year((id, subject));
        let args = [("who", who(subject)), ("year", year.as_str())];
        let label = messages.say(&key(&["fact", &fact.id]), &args);
        let changed = Rc::new(move |part: usize, text: String| {
            let mut typed = app.drafts.draft(id, subject).unwrap_or_default();
            if let Some(place) = typed.get_mut(part) {
                *place = text;
            }
            app.drafts.keep_draft(id, subject, typed);
        });
        let label =
            if may_be_empty(fact) { messages.say("if-any", &[("what", &label)]) } else { label };
        let label = (!lone).then_some(label);
        let field = Rc::new(Field {
            base: base_id(id),
            fact,
            who: who(subject),
            label,
            typed,
            may_be_unsure: false,
            problems,
            changed,
        });
        match (&fact.kind, late) {
            (Kind::Choice(options), Some(late)) if fact.by_place => {
                (late.place_finder)(app, messages, &field, options)
            }
            _ => field::field(messages, &field),
        }
    };
    facts.iter().map(draw).collect()
}

/// Whether a field beside others may stay empty: what is presumed to be nothing is then left so.
fn may_be_empty(fact: &Fact) -> bool {
    fact.presumed == Some(Literal::Number(Number::ZERO))
}

/// `Part 2 of 4: Residence`.
fn part(app: App, messages: &Messages, facts: &[(FactId, &'static Fact)]) -> String {
    let Some((_, fact)) = facts.first() else { return String::new() };
    let (place, count) = app.session.part(fact.topic);
    let topic = messages.text(&key(&["topic", app.session.pack.topic(fact.topic)]));
    messages.say(
        "part",
        &[("place", &place.to_string()), ("count", &count.to_string()), ("topic", &topic)],
    )
}

/// An example, where the question gives none.
fn date_hint(messages: &Messages, facts: &[(FactId, &'static Fact)]) -> Option<String> {
    let (_, fact) = facts.first()?;
    match (&fact.kind, facts.len()) {
        (Kind::Number(Unit::Date), 1) => Some(messages.text("date-hint")),
        (Kind::Number(Unit::Month), 1) => Some(messages.text("month-hint")),
        _ => None,
    }
}

/// Which programs need it, from the rules, and the question's own reason.
fn why(app: App, messages: &Messages, screen: &Screen, own: Option<String>) -> Option<AnyView> {
    let ask = app
        .session
        .next()
        .filter(|ask| ask.question == screen.question && ask.subject == screen.subject);
    let because = ask.map(|ask| ask.because).unwrap_or_default();
    if own.is_none() && because.is_empty() {
        return None;
    }
    // Programs are named in the words of their families, which may come after the question.
    let programs = (!because.is_empty()).then(|| {
        live(move || {
            app.navigation.words_came.track();
            named(app, &because).map(|text| el("p").child(text))
        })
    });
    let content = views().child(own.map(|text| paragraphs(&text))).child(programs);
    Some(details(messages.text("why"), content.into_any()))
}

/// Which programs these are, once, where their names are there.
fn named(app: App, because: &[(ProgramId, Subject)]) -> Option<String> {
    let messages = app.navigation.messages();
    let mut names: Vec<String> = Vec::new();
    for (program, _) in because {
        let program = app.session.pack.program(*program);
        let name = messages.find(&key(&[&program.id, "name"]), &[])?;
        if !names.contains(&name) {
            names.push(name);
        }
    }
    Some(messages.say("why-programs", &[("programs", &messages.list(&names))]))
}

/// That the person said before that they do not know, or would rather not say.
fn said_before(
    app: App,
    messages: &Messages,
    screen: &Screen,
    facts: &[(FactId, &'static Fact)],
) -> Option<String> {
    let said = facts.iter().map(|(id, _)| app.session.answer(*id, screen.subject));
    let missing: Vec<MissingReason> = said
        .filter_map(|answer| match answer {
            Answer::Missing(why) if why != MissingReason::NotAsked => Some(why),
            _ => None,
        })
        .collect();
    match missing.first()? {
        MissingReason::Declined => Some(messages.text("said-declined-before")),
        _ => Some(messages.text("said-unknown-before")),
    }
}

/// Back, as the browser's own button does it.
fn back(app: App, messages: &Messages) -> AnyView {
    let href = app.navigation.path(Page::Start);
    let go_back = move |event: Event| {
        if history::has_previous() {
            event.prevent_default();
            history::back();
        }
    };
    el("p")
        .class("back no-print")
        .child(el("a").attr("href", href).on("click", go_back).child(messages.text("back")))
        .into_any()
}

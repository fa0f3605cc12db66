//! The same cases natively and in the browser, and how long the same answers take in both.
//! Rules and cases are compiled in, because a browser has no files.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use compiler::Files;
use compiler::compile;
use compiler::source::diagnostic::renderer;
use engine::pack::{Pack, codec};
use include_dir::{Dir, include_dir};
use testing::cases;

static CASES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../cases");
static FOLDERS: [(&str, Dir<'_>); 6] = [
    ("facts", include_dir!("$CARGO_MANIFEST_DIR/../../facts")),
    ("params", include_dir!("$CARGO_MANIFEST_DIR/../../params")),
    ("tables", include_dir!("$CARGO_MANIFEST_DIR/../../tables")),
    ("programs", include_dir!("$CARGO_MANIFEST_DIR/../../programs")),
    ("channels", include_dir!("$CARGO_MANIFEST_DIR/../../channels")),
    ("places", include_dir!("$CARGO_MANIFEST_DIR/../../places")),
];
const SINGLE: [(&str, &str); 4] = [
    ("entries.toml", include_str!("../../../entries.toml")),
    ("acts.toml", include_str!("../../../acts.toml")),
    ("sources.toml", include_str!("../../../sources.toml")),
    ("topics.toml", include_str!("../../../topics.toml")),
];

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

#[cfg_attr(not(target_arch = "wasm32"), test)]
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
fn every_case_has_its_known_answer() {
    let pack = pack();
    let places = compiler::places::compile(&rules(), &pack).unwrap();
    let files = Files::from_texts(texts("cases", &CASES));
    let found = cases::run(&pack, Some(&places), &files);
    let shown = found.diagnostics.iter().map(|wrong| wrong.render(&files, &renderer(false)));
    assert_eq!(found.failed, 0, "{}", shown.collect::<String>());
    assert_eq!((found.passed, found.skipped.len()), (2828, 0), "a case was lost, or is new");
}

fn rules() -> Files {
    let folders = FOLDERS.iter().flat_map(|(name, folder)| texts(name, folder));
    let single = SINGLE.map(|(path, text)| (path.to_owned(), text));
    Files::from_texts(folders.chain(single))
}

/// Our rules, by way of the bytes that are shipped.
fn pack() -> Pack {
    let files = rules();
    let (pack, diagnostics) = compile(&files);
    let shown = diagnostics.iter().map(|wrong| wrong.render(&files, &renderer(false)));
    let pack = pack.unwrap_or_else(|| panic!("{}", shown.collect::<String>()));
    codec::decode(&codec::encode(&pack).unwrap()).unwrap()
}

/// The files in a folder and in those below it.
fn texts(folder: &str, files: &'static Dir<'_>) -> Vec<(String, &'static str)> {
    let path = |file: &include_dir::File<'_>| format!("{folder}/{}", file.path().display());
    let here = files.files().map(|file| (path(file), file.contents_utf8().unwrap()));
    here.chain(files.dirs().flat_map(|below| texts(folder, below))).collect()
}

#[cfg(target_arch = "wasm32")]
mod speed {
    use std::hint::black_box;

    use compiler::json;
    use engine::eval::Clock;
    use engine::eval::Evaluation;
    use engine::explore::next_question;
    use engine::facts::{Answer, Facts, MissingReason};
    use engine::outcome::outcomes;
    use engine::pack::Subject;
    use engine::pack::codec;
    use engine::values::Date;
    use wasm_bindgen_test::{console_log, wasm_bindgen_test};

    /// Prints figures, asserts none.
    #[wasm_bindgen_test]
    #[ignore = "run by `cargo xtask bench`"]
    fn how_long_answers_take() {
        let pack = super::pack();
        let today = Date::parse("2026-11-23").unwrap();
        let clock = Clock::new(&pack, today);
        let couple = include_str!("../../engine/benches/couple.json");
        let full: Facts = json::facts::read(&pack, couple, Some(today)).unwrap();
        let mut half = full.clone();
        let asked: Vec<_> = full.asked().map(|(fact, subject, _)| (fact, subject)).collect();
        for (fact, subject) in asked.into_iter().skip(1).step_by(2) {
            half.set(fact, subject, Answer::Missing(MissingReason::NotAsked));
        }
        let mut evaluation = Evaluation::new(&pack, full.clone(), clock.clone());
        time("every program for a couple, all known", || {
            evaluation.restart(full.clone(), clock.clone());
            black_box(outcomes::all(&evaluation));
        });
        time("every program for a couple, half missing", || {
            evaluation.restart(half.clone(), clock.clone());
            black_box(outcomes::all(&evaluation));
        });
        let income = pack.facts.iter().position(|fact| fact.id == "net_income").unwrap();
        let income = engine::pack::FactId::at(income).unwrap();
        let mut dollars = 9000;
        time("after one answer: every program and the next question, half missing", || {
            dollars += 1;
            let answer = Answer::Given(engine::values::Value::whole(dollars));
            evaluation.set(income, Subject::Person, answer);
            let outcomes = outcomes::all(&evaluation);
            black_box(next_question::next_question_for(&evaluation, &outcomes, None));
        });
        let bytes = codec::encode(&pack).unwrap();
        time("pack decode", || drop(black_box(codec::decode(black_box(&bytes)))));
    }

    /// The mean over about a second.
    fn time(what: &str, mut work: impl FnMut()) {
        work();
        let start = js_sys::Date::now();
        let mut runs = 0.0;
        while js_sys::Date::now() - start < 1000.0 {
            (0..10).for_each(|_| work());
            runs += 10.0;
        }
        let micros = (js_sys::Date::now() - start) * 1000.0 / runs;
        console_log!("{what}: {micros:.1} µs");
    }
}

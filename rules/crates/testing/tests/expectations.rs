//! What a case can expect: every kind of name, what it stands for, and what is said of one that
//! means nothing.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "support/shipped.rs"]
mod shipped;

use std::path::Path;
use std::sync::OnceLock;

use compiler::Files;
use compiler::compile;
use compiler::source::diagnostic::renderer;
use compiler::strip;
use engine::pack::Pack;
use places::Places;
use shipped::pack;
use testing::cases::{Run, run};

const SIXTEEN: &str = r#"person = { birth_date = 2009-05-01, lives_in_ontario = true,
    legally_here = true, licence = "none", suspended = "no", vision = "fine",
    health_condition = false, identity = "passport", name_differs = false, oral_test = false,
    g1_test = "not_taken" }, household = {}"#;

/// The places, compiled once.
fn places() -> &'static Places {
    static PLACES: OnceLock<Places> = OnceLock::new();
    PLACES.get_or_init(|| {
        let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
        compiler::places::compile(&Files::read(folder).unwrap(), pack()).unwrap()
    })
}

fn of(pack: &Pack, keys: &str, facts: &str, expected: &str) -> (Run, String) {
    let facts = facts.replace('\n', " ");
    let text = format!(
        "[[case]]\nsays = \"one\"\nas_of = 2026-11-23\n{keys}\nfacts = {{ {facts} }}\nexpect = {{ {expected} }}\n"
    );
    let files = Files::from_texts([("one.toml", text)]);
    let found = run(pack, Some(places()), &files);
    let shown = found.diagnostics.iter().map(|wrong| wrong.render(&files, &renderer(false)));
    let shown = shown.collect::<String>();
    (found, shown)
}

/// Expectations that hold of a household, each by itself.
fn hold(keys: &str, facts: &str, expected: &[(&str, &str)]) {
    for (name, value) in expected {
        let (found, shown) = of(pack(), keys, facts, &format!("\"{name}\" = \"{value}\""));
        assert_eq!((found.passed, found.failed, found.skipped.len()), (1, 0, 0), "{shown}");
        let (found, shown) = of(pack(), keys, facts, &format!("\"{name}\" = \"otherwise\""));
        assert_eq!((found.passed, found.failed), (0, 1), "{name}");
        assert!(shown.contains(&format!("`{name}` is {value}")), "{name}: {shown}");
    }
}

#[test]
fn everything_that_is_told_of_a_first_licence() {
    let papers = SIXTEEN.replace("passport", "copies");
    let expected = [
        ("g1", "likely"),
        ("g1.note.package_fee", "159.75"),
        ("g1.note.remote", "none"),
        ("g1.document.glasses", "none"),
        ("g1.step.centre", "shown"),
        ("g1.spans", "none"),
        ("g1.sums", "none"),
        ("g1.reason.papers", "unless originals"),
        ("g1.presumed.vision", "none"),
        ("place.household.fly_in", "false"),
        ("g1.place.drivetest", "Red Lake"),
        ("next", "none"),
    ];
    let kept: Vec<_> = expected.iter().filter(|(name, _)| *name != "next").copied().collect();
    hold("place = \"P0V 2M0\"", &papers, &kept);
    hold(
        "place = \"Webequie\"",
        SIXTEEN,
        &[
            ("place.household.fly_in", "true"),
            ("g1.step.first", "remote"),
            ("g1.step.centre", "none"),
            ("next.licence", "none"),
        ],
    );
    hold("", "person = {}, household = {}", &[("next.licence", "birth_date")]);
}

#[test]
fn what_means_nothing_is_said_with_what_there_is() {
    let expected = [
        ("gg1", "unknown program `gg1`", "did you mean `g1`?"),
        ("g1.fee", "`g1` has no amount `fee`", "there is"),
        ("g1.nots.remote", "unknown kind of expectation `nots`", "did you mean `note`?"),
        ("g1.note.remot", "`g1` has no note `remot`", "did you mean `remote`?"),
        ("g1.window.zzz", "`g1` has no window `zzz`", "there is `"),
        ("g1.document.zzz", "`g1` has no document `zzz`", "there is `"),
        ("g1.step.zzz", "`g1` has no step `zzz`", "`first`"),
        ("g1.span.zzz", "`g1` has no span `zzz`", "there is none"),
        ("g1.reason.paper", "`g1` has no condition `paper`", "did you mean `papers`?"),
        ("g1.reason.papers.most", "unknown figure of a reason `most`", "`margin`"),
        ("g1.sum.zzz.a.both", "`g1` has no sum `zzz`", "there is none"),
        ("g1.sum.zzz", "`zzz` is no name of a sum", "write `g1.sum.ID.COLUMN.WHO`"),
        ("g1.door.best", "unknown door `best`", "`first`"),
        ("g1.presumed.zzz", "unknown fact with a presumption `zzz`", "there is `"),
        ("g1.place.shop", "unknown kind of place `shop`", "`drivetest`"),
        ("gg1.let.x", "unknown file of definitions `gg1`", "did you mean `g1`?"),
        ("g1.let.zzz", "`g1` has no definition `zzz`", "there is `"),
        ("place.household.town", "unknown fact by place `household.town`", "`household.fly_in`"),
        ("next.licences", "unknown entry `licences`", "did you mean `licence`?"),
    ];
    for (name, message, help) in expected {
        let expected = format!("\"{name}\" = \"none\"");
        let (found, shown) = of(pack(), "place = \"P0V 2M0\"", SIXTEEN, &expected);
        assert_eq!((found.passed, found.failed), (0, 1), "{name}");
        assert!(shown.contains("E0301") && shown.contains(message), "{name}: {shown}");
        assert!(shown.contains(help), "{name}: {shown}");
    }
}

#[test]
fn a_case_without_a_place_or_an_expectation_says_so() {
    let (_, shown) = of(pack(), "", SIXTEEN, "\"g1.place.drivetest\" = \"Red Lake\"");
    assert!(shown.contains("nobody said where this household lives"), "{shown}");
    let (found, shown) = of(pack(), "place = \"Atlantis\"", SIXTEEN, "g1 = \"likely\"");
    assert_eq!(found.failed, 1);
    assert!(shown.contains("no place is found by `Atlantis`"), "{shown}");
    let (found, shown) = of(pack(), "", SIXTEEN, "");
    assert_eq!(found.failed, 1);
    assert!(shown.contains("this case expects nothing"), "{shown}");
}

/// A page's rules keep few names of definitions: what cannot be looked up is counted, never taken
/// to be right.
#[test]
fn what_small_rules_cannot_tell_is_skipped_and_counted() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let mut small = compile(&Files::read(folder).unwrap()).0.unwrap();
    let unshown = small.definitions.iter().find(|definition| {
        !definition.shown
            && definition.id.matches('.').count() == 1
            && definition.id.starts_with("ei.")
    });
    let (file, id) = unshown.unwrap().id.split_once('.').unwrap();
    let expected = format!("g1 = \"likely\", \"{file}.let.{id}\" = \"0\"");
    strip(&mut small);
    let (found, shown) = of(&small, "", SIXTEEN, &expected);
    assert_eq!((found.passed, found.failed, found.skipped.len()), (0, 0, 1), "{shown}");
}

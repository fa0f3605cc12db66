//! A new program from its first file to a check without complaint, in a copy of small rules.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const BASE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../compiler/tests/bad/base");

/// What one of the files to be filled in is filled in with.
const FILLED: [(&str, &[(&str, &str)]); 2] = [
    (
        "rules/programs/lantern.toml",
        &[
            ("TODO: the code of its law in acts.toml", "OAS"),
            (
                "TODO: yes or no, such as month > month_of(person.birth_date) + 65 years",
                "month > month_of(person.birth_date) + 80 years",
            ),
            ("TODO: the act and the section, such as OAS 3(1)(b)", "OAS 3(1)"),
            ("TODO: the most that is lawful, better from figures than typed in", "lantern.money"),
            ("TODO: the act and the section", "OAS 3(3)"),
            ("TODO: the address of the page in French", "https://example.org/fr"),
            ("TODO: the address of the page", "https://example.org/en"),
        ],
    ),
    (
        "rules/params/lantern.toml",
        &[
            ("TODO: the act and the section that set it", "OAS 3(3)"),
            ("TODO: digits in quotes", "10"),
            ("TODO: an id of sources.toml", "rates-2026-q4"),
        ],
    ),
];

/// A copy of the small rules with a family that has words.
struct Copy(PathBuf);

impl Copy {
    fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("navigator-new-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        below(Path::new(BASE), &folder.join("rules"));
        for (language, name) in [("en", "Lights"), ("fr", "Lumières")] {
            let family = folder.join("locales").join(language).join("lights");
            fs::create_dir_all(&family).unwrap();
            let words =
                format!("group-lights = {name}\ngroup-lights-limits = …\nknown-note-a = …\n");
            let words = format!("{words}known-name = …\nknown-about = …\n");
            fs::write(family.join("known.ftl"), words).unwrap();
            fs::write(family.join("../app.ftl"), "app = …\n").unwrap();
        }
        let known =
            "id = \"known\"\nact = \"OAS\"\ngroup = \"lights\"\norder = 4\n[[note]]\nid = \"a\"\n";
        fs::write(folder.join("rules/programs/known.toml"), known).unwrap();
        let copy = Self(folder);
        // What the small rules lack of words is not what this is about.
        assert_eq!(copy.said(&["check", "--stubs", "--write"]).0, 0);
        for file in copy.words() {
            copy.change(&file, "TODO: ", "");
        }
        assert_eq!(copy.said(&["check", "--locales", "locales"]).0, 0);
        copy
    }

    /// Exit status, and all that is said.
    fn said(&self, arguments: &[&str]) -> (i32, String) {
        let output = Command::new(env!("CARGO_BIN_EXE_navigator"))
            .args(arguments)
            .current_dir(&self.0)
            .output()
            .unwrap();
        let said = [output.stdout, output.stderr].concat();
        (output.status.code().unwrap(), String::from_utf8(said).unwrap())
    }

    fn text(&self, file: &str) -> String {
        fs::read_to_string(self.0.join(file)).unwrap()
    }

    fn change(&self, file: &str, from: &str, to: &str) {
        let text = self.text(file);
        assert!(text.contains(from), "{file} has no {from}:\n{text}");
        fs::write(self.0.join(file), text.replace(from, to)).unwrap();
    }

    /// Message files with something to write.
    fn words(&self) -> Vec<String> {
        let mut found = Vec::new();
        let mut folders = vec![self.0.join("locales")];
        while let Some(folder) = folders.pop() {
            for entry in folder.read_dir().unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if fs::read_to_string(&path).unwrap().contains("TODO") {
                    found.push(path.strip_prefix(&self.0).unwrap().to_str().unwrap().to_owned());
                }
            }
        }
        found.sort();
        found
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn below(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in from.read_dir().unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            below(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// The codes of all that is complained of.
fn codes(said: &str) -> Vec<&str> {
    let lines =
        said.lines().filter(|line| line.starts_with("error[") || line.starts_with("warning["));
    lines.map(|line| line.split(['[', ']']).nth(1).unwrap()).collect()
}

#[test]
fn a_new_program_is_written_filled_in_and_added_to() {
    let copy = Copy::new();
    let (status, said) =
        copy.said(&["new", "lantern", "--group", "lights", "--as-of", "2026-11-27"]);
    assert_eq!(status, 0, "{said}");
    for file in [
        "rules/programs/lantern.toml",
        "rules/params/lantern.toml",
        "rules/cases/lights/lantern.toml",
    ] {
        assert!(said.contains(file) && copy.text(file).contains("TODO"), "{said}");
    }
    assert!(copy.text("rules/programs/lantern.toml").contains("group = \"lights\"\norder = 5\n"));
    let words = ["locales/en/lights/lantern.ftl", "locales/fr/lights/lantern.ftl"];
    assert_eq!(copy.words(), words);
    let english = copy.text(words[0]);
    assert!(
        english.starts_with("lantern-name = TODO: the name of the program\nlantern-about = TODO: "),
        "{english}"
    );
    assert!(english.contains("\nlantern-met-eligible = TODO: said where it holds\n"), "{english}");

    // The check is never silent about what is still to be filled in, and says nothing else.
    let (status, said) = copy.said(&["check", "--locales", "locales"]);
    let unfilled = codes(&said);
    assert!(status == 1 && unfilled.len() > 10, "{said}");
    assert!(unfilled.iter().all(|code| ["E0115", "E0908"].contains(code)), "{said}");
    assert_eq!(copy.said(&["check", "--stubs"]), (0, String::new()));

    // Nothing is written over.
    let before = copy.text("rules/programs/lantern.toml");
    let (status, said) = copy.said(&["new", "lantern", "--group", "lights"]);
    assert!(status == 2 && said.contains("there is a program `lantern` already"), "{said}");
    fs::remove_file(copy.0.join("rules/programs/lantern.toml")).unwrap();
    let (status, said) = copy.said(&["new", "lantern", "--group", "lights"]);
    assert!(
        status == 2 && said.contains("params/lantern.toml is there already; nothing was written"),
        "{said}"
    );
    assert!(!copy.0.join("rules/programs/lantern.toml").exists());
    fs::write(copy.0.join("rules/programs/lantern.toml"), before).unwrap();

    for (file, changes) in FILLED {
        for (from, to) in changes {
            copy.change(file, from, to);
        }
    }
    for file in words {
        copy.change(file, "TODO: ", "");
    }
    let (status, said) = copy.said(&["check", "--locales", "locales"]);
    assert!(status == 0 && codes(&said).is_empty(), "{said}");
    let (status, said) = copy.said(&["test"]);
    assert!(status == 1 && codes(&said).contains(&"E0115"), "{said}");

    // What is added gets its words in the same files.
    let more = "\n[[note]]\nid = \"candles\"\nvalue = \"lantern.money\"\n";
    let text = copy.text("rules/programs/lantern.toml");
    fs::write(copy.0.join("rules/programs/lantern.toml"), text + more).unwrap();
    let line = "lantern-note-candles = TODO: what is said beside the result; may show $value";
    let printed: Vec<String> = words.iter().map(|file| format!("# {file}\n{line}\n\n")).collect();
    assert_eq!(copy.said(&["check", "--stubs"]), (0, printed.concat()));
    assert!(!copy.text(words[0]).contains("TODO"));
    let said: Vec<String> =
        words.iter().map(|file| format!("{file}: 1 message to write\n")).collect();
    assert_eq!(copy.said(&["check", "--stubs", "--write"]), (0, said.concat()));
    assert!(copy.text(words[1]).ends_with(&format!("what to do\n\n{line}\n")));
    let (_, said) = copy.said(&["check", "--locales", "locales"]);
    assert_eq!(codes(&said), ["E0908", "E0908"], "{said}");
    assert!(said.contains("write `lantern-note-candles`"), "{said}");

    for (arguments, wanted) in [
        (&["new"][..], "needs the name of one program"),
        (
            &["new", "Lan-tern", "--group", "lights"],
            "`Lan-tern` is not a name: names are lower-case",
        ),
        (&["new", "month", "--group", "lights"], "has a meaning of its own in expressions"),
        (&["new", "lamp"], "which family is `lamp` of? `--group` with one of: lights"),
        (
            &["new", "lamp", "--group", "light"],
            "there is no family `light`: did you mean `lights`? families are lights; `--new-group`",
        ),
        (
            &["new", "lamp", "--group", "lights", "--new-group"],
            "there is a family `lights` already",
        ),
        (&["check", "--write"], "`--write` goes with `--stubs`"),
    ] {
        let (status, said) = copy.said(arguments);
        assert!(status == 2 && said.contains(wanted), "{said}");
    }
    let (status, said) = copy.said(&["new", "lights_two"]);
    assert!(status == 0 && said.contains("rules/cases/lights/lights_two.toml"), "{said}");
    let (status, said) = copy.said(&["new", "house", "--group", "housing", "--new-group"]);
    assert!(status == 0 && said.contains("locales/fr/lights/known.ftl: 2 messages"), "{said}");
}

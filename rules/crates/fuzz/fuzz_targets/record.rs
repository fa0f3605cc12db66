//! Any text as a record of amounts by year that was pasted: taken over row by row, and either a
//! list that the rules can take, or every row that is wrong is named.
#![no_main]

use std::sync::LazyLock;

use engine::facts::record::{Row, check, is_record, merge, split};
use engine::pack::{Fact, Field, Kind, Scope};
use libfuzzer_sys::fuzz_target;
use rules_fuzz::PACK;

static LIST: LazyLock<(Fact, Vec<Fact>, usize)> = LazyLock::new(|| {
    let lists = PACK.facts.iter().filter_map(|fact| match &fact.kind {
        Kind::Records(fields, most) => Some((fact, fields, *most as usize)),
        _ => None,
    });
    let one = |field: &Field| Fact::new(&field.id, Scope::Each, field.kind.clone(), field.bounds);
    let mut lists = lists.map(|(fact, fields, most)| {
        (fact.clone(), fields.iter().map(one).collect::<Vec<_>>(), most)
    });
    lists.find(|(_, fields, most)| is_record(fields, *most)).unwrap()
});

fuzz_target!(|texts: (&str, &str)| {
    let (fact, fields, most) = &*LIST;
    let mut rows: Vec<Row> = Vec::new();
    for text in [texts.0, texts.1] {
        rows = merge(rows, split(text));
        match check(fields, *most, &rows) {
            Ok(value) => assert!(fact.admits(&value)),
            Err(wrong) => {
                assert!(!wrong.is_empty());
                assert!(wrong.iter().all(|(row, column, _)| *row < rows.len() && *column < 2));
            }
        }
    }
    // Taken over once more, it says nothing new.
    assert_eq!(merge(rows.clone(), rows.clone()), rows);
});

//! Any text as rule files, laid over sound ones: there is a pack or there is an error, never
//! both, and every pack survives its bytes.
#![no_main]

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use compiler::Files;
use compiler::Severity;
use compiler::compile;
use compiler::messages;
use compiler::source::diagnostic::renderer;
use engine::pack::codec::{decode, encode};
use libfuzzer_sys::fuzz_target;

static BASE: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../compiler/tests/bad/base");
    let files = Files::read(&folder).unwrap();
    files.iter().map(|(_, path, text)| (path.to_owned(), text.to_owned())).collect()
});

fuzz_target!(|text: &str| {
    // As in the recorded cases: `#@ path` starts another file.
    let mut texts = BASE.clone();
    for part in text.split("#@ ") {
        let (path, text) = part.split_once('\n').unwrap_or(("", part));
        let path = if path.contains('/') { path } else { "programs/case.toml" };
        texts.insert(path.to_owned(), text.to_owned());
    }
    let files = Files::from_texts(texts);
    let (pack, diagnostics) = compile(&files);
    let failed = diagnostics.iter().any(|found| found.severity == Severity::Error);
    assert_eq!(pack.is_none(), failed);
    for diagnostic in diagnostics.iter().chain(&messages::check(&files)).take(20) {
        diagnostic.render(&files, &renderer(false));
    }
    if let Some(pack) = pack {
        let bytes = encode(&pack).unwrap();
        assert_eq!(decode(&bytes).unwrap(), pack);
    }
});

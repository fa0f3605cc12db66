//! Any text as an expression: it is read, or what is wrong is said and can be shown.
#![no_main]

use compiler::Files;
use compiler::source::diagnostic::renderer;
use compiler::syntax;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let files = Files::from_texts([("expression", text)]);
    for diagnostic in syntax(text) {
        assert!(!diagnostic.message.is_empty());
        diagnostic.render(&files, &renderer(false));
    }
});

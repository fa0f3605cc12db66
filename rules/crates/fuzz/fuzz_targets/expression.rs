//! Any text as an expression: it is read, or what is wrong is said and can be shown.
#![no_main]

use libfuzzer_sys::fuzz_target;
use compiler::source::diagnostic::renderer;
use compiler::Files;
use compiler::syntax;

fuzz_target!(|text: &str| {
    let files = Files::from_texts([("expression", text)]);
    for diagnostic in syntax(text) {
        assert!(!diagnostic.message.is_empty());
        diagnostic.render(&files, &renderer(false));
    }
});

//! The pack of the rules as they ship, compiled once a process.

use std::path::Path;
use std::sync::OnceLock;

use annotate_snippets::Renderer;
use compiler::Files;
use compiler::compile;
use engine::pack::Pack;

/// The pack; a mistake in the rules fails the test with the compiler's own message.
pub(crate) fn pack() -> &'static Pack {
    static PACK: OnceLock<Pack> = OnceLock::new();
    PACK.get_or_init(|| {
        let files = Files::read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))).unwrap();
        let (pack, diagnostics) = compile(&files);
        let renderer = Renderer::plain();
        let mistakes = || -> String {
            diagnostics.iter().map(|wrong| wrong.render(&files, &renderer)).collect()
        };
        pack.unwrap_or_else(|| panic!("{}", mistakes()))
    })
}

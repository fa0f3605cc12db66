//! Classes for JavaScript that come with Leptos and that nobody here makes: the streams of server
//! functions (`wasm-streams` ← `server_fn` ← `leptos`). They are exported, so that neither linker nor
//! optimiser may drop them; with their exports gone they fall, 2 kB of the first view (brotli).

use anyhow::{Context, Result};
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{CustomSection, ExportSection, Module, RawSection};
use wasmparser::{Parser, Payload};

/// What the names of the classes begin with.
const CLASSES: &str = "IntoUnderlying";
/// Where `wasm-bindgen` finds what to write glue for: pieces, each after its length in four bytes.
const GLUE: &str = "__wasm_bindgen_unstable";

/// A program without those classes.
pub(super) fn dropped(program: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(program) {
        match payload? {
            Payload::ExportSection(section) => {
                let mut kept = ExportSection::new();
                for export in section {
                    let export = export?;
                    if !export.name.to_lowercase().contains(&CLASSES.to_lowercase()) {
                        RoundtripReencoder.parse_export(&mut kept, export)?;
                    }
                }
                module.section(&kept);
            }
            Payload::CustomSection(section) if section.name() == GLUE => {
                let data = pieces(section.data())?.into();
                module.section(&CustomSection { name: GLUE.into(), data });
            }
            other => {
                if let Some((id, range)) = other.as_section() {
                    let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
                    let data = program.get(range).context("a section ends too late")?;
                    module.section(&RawSection { id, data });
                }
            }
        }
    }
    Ok(module.finish())
}

/// The pieces that are about something else.
fn pieces(mut rest: &[u8]) -> Result<Vec<u8>> {
    let mut kept = Vec::new();
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        let length = usize::try_from(u32::from_le_bytes(*length))?;
        let piece = after.get(..length).context("a piece of the glue is cut off")?;
        if !piece.windows(CLASSES.len()).any(|part| part == CLASSES.as_bytes()) {
            kept.extend_from_slice(rest.get(..length + 4).unwrap_or_default());
        }
        rest = after.get(length..).unwrap_or_default();
    }
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{CodeSection, ExportKind, Function, FunctionSection, TypeSection};

    use super::*;

    fn piece(text: &str) -> Vec<u8> {
        let length = u32::try_from(text.len()).unwrap().to_le_bytes();
        [&length, text.as_bytes()].concat()
    }

    #[test]
    fn what_nobody_makes_is_no_longer_exported_and_all_else_is() {
        let (mut types, mut functions) = (TypeSection::new(), FunctionSection::new());
        types.ty().function([], []);
        functions.function(0);
        let mut exports = ExportSection::new();
        exports.export("intounderlyingsink_close", ExportKind::Func, 0);
        exports.export("main", ExportKind::Func, 0);
        let mut code = CodeSection::new();
        let mut function = Function::new([]);
        function.instructions().end();
        code.function(&function);
        let glue = [piece("\u{1}IntoUnderlyingSink"), piece("document")].concat();
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&exports).section(&code);
        module.section(&CustomSection { name: GLUE.into(), data: glue.into() });

        let (mut names, mut glue) = (Vec::new(), Vec::new());
        let program = dropped(&module.finish()).unwrap();
        for payload in Parser::new(0).parse_all(&program) {
            match payload.unwrap() {
                Payload::ExportSection(all) => {
                    names.extend(all.into_iter().map(|export| export.unwrap().name.to_owned()));
                }
                Payload::CustomSection(section) => glue.extend_from_slice(section.data()),
                _ => {}
            }
        }
        assert_eq!(names, ["main"]);
        assert_eq!(glue, piece("document"));
    }

    #[test]
    fn a_piece_that_is_cut_off_is_an_error() {
        assert!(pieces(&[9, 0, 0, 0, 1]).is_err());
    }
}

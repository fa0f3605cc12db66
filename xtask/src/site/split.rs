//! The program in several files: what a first visit needs, and what is fetched when it is wanted.
//!
//! Trunk knows one file only. A release's program is therefore taken as the linker left it, cut
//! where `app/src/shell/late_pages.rs` says, made to fit the browser, made small, and put in the place
//! of what Trunk laid out.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use wasm_split_cli_support::{Options, transform};

use super::{ASSETS, add, files_below, hash, swap, write};
use crate::run;

/// The names that Trunk's files begin with, and ours after them.
const PROGRAM: &str = "app";
/// A module beside the glue, which would be one more file to wait for: it goes into the glue.
const LINKS: &str = "./links.js";
/// What the browsers that Rust itself asks for understand, and smallest.
const SMALL: [&str; 12] = [
    // What the first time makes simpler is made smaller the second.
    "-Oz",
    "-Oz",
    "--strip-debug",
    "--strip-producers",
    "--low-memory-unused",
    "--enable-bulk-memory",
    "--enable-mutable-globals",
    "--enable-multivalue",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--quiet",
];

/// Puts the parts in the place of Trunk's files, and returns the page with their names.
pub(super) fn parts(stage: &Path, shell: &str) -> Result<String> {
    let (whole_js, whole_wasm) = (taken(stage, ".js")?, taken(stage, "_bg.wasm")?);
    let linked = target()?.join("wasm32-unknown-unknown/wasm-release/app.wasm");
    let work = target()?.join("split");
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    let cut = cut(&linked, &work)?;
    run::quietly(
        run::command("wasm-bindgen")
            .args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--no-demangle"])
            .args(["--out-name", PROGRAM, "--out-dir"])
            .args([&work, &cut.program]),
    )?;
    let mut links = fs::read_to_string(work.join(LINKS))?;
    for part in &cut.parts {
        shrink(part, &[])?;
        let stem = part.file_stem().unwrap_or_default().to_string_lossy();
        let name = stem.strip_prefix("split_").unwrap_or(&stem);
        let address = add(stage, part, name)?;
        let named = address.rsplit('/').next().unwrap_or_default();
        // The starter's way to fetch checks what came.
        let (plain, url) = ("fetch(new URL(", "site.fetch(new URL(");
        let (before, after) = (format!("{plain}\"./{stem}.wasm"), format!("{url}\"./{named}"));
        links = swap(&links, &before, &after)?;
    }
    let program = work.join("app_bg.wasm");
    // Memory is the program's own and begins empty; for a part it is what it finds there.
    shrink(&program, &["--zero-filled-memory"])?;
    let glue = joined(&fs::read_to_string(work.join("app.js"))?, &links)?;

    let js = format!("/{ASSETS}/{PROGRAM}-{}.js", hash::short(glue.as_bytes()));
    write(&stage.join(js.trim_start_matches('/')), glue.as_bytes())?;
    let wasm = add(stage, &program, PROGRAM)?;
    let shell = swap(shell, &whole_wasm, &wasm)?;
    swap(&shell, &whole_js, &js)
}

struct Cut {
    program: PathBuf,
    parts: Vec<PathBuf>,
}

fn cut(linked: &Path, work: &Path) -> Result<Cut> {
    let content = fs::read(linked);
    let content = content.with_context(|| format!("cannot read {}", linked.display()))?;
    let program = work.join("program.wasm");
    let mut options = Options::new(&content);
    options.output_dir = work;
    options.main_out_path = &program;
    options.link_name = LINKS;
    options.main_module = "./app.js";
    let done = transform(options).map_err(|report| anyhow!("{report:#}"))?;
    let mut parts = done.split_modules;
    parts.sort();
    if parts.is_empty() {
        bail!("nothing was split off: is the app built with its feature `split`?");
    }
    Ok(Cut { program, parts })
}

fn shrink(file: &Path, more: &[&str]) -> Result<()> {
    let mut smaller = run::command("wasm-opt");
    smaller.args(SMALL).args(more).arg(file).arg("-o").arg(file);
    run::quietly(&mut smaller)?;
    match builders_folder(&fs::read(file)?) {
        None => Ok(()),
        Some(path) => bail!("{} names a folder of the builder: {path}", file.display()),
    }
}

/// The first path of the machine that a program was built on.
fn builders_folder(program: &[u8]) -> Option<String> {
    const HOMES: [&[u8]; 5] = [b"/root/", b"/home/", b"/Users/", b":\\Users\\", b".cargo/registry"];
    let begins = |rest: &[u8]| HOMES.iter().any(|home| rest.starts_with(home));
    let at = (0..program.len()).find(|at| program.get(*at..).is_some_and(begins))?;
    let path: String = program.get(at..)?.iter().take(80).copied().map(char::from).collect();
    Some(path.chars().take_while(|letter| !letter.is_control()).collect())
}

/// The glue with the loader of parts inside.
fn joined(glue: &str, links: &str) -> Result<String> {
    let (begin, import) = ("import * as ", format!(" from \"{LINKS}\""));
    let line = glue.lines().find(|line| line.starts_with(begin) && line.contains(&import));
    let line = line.context("the glue does not load parts")?;
    let name = line.get(begin.len()..).and_then(|rest| rest.split(' ').next()).unwrap_or_default();
    let mut text = glue.replacen(line, "", 1);
    let mut exported = Vec::new();
    for line in links.lines() {
        let line = line.trim();
        if line.starts_with("//") || line.starts_with("import ") {
            continue;
        }
        match line.strip_prefix("export const ") {
            Some(rest) => {
                exported.extend(rest.split(' ').next());
                text += "const ";
                text += rest;
            }
            None => text += line,
        }
        text.push('\n');
    }
    text.extend(["const ", name, " = { ", &exported.join(", "), " };\n"]);
    // The glue's own way to load also works where a host does not call wasm by its name.
    let text = swap(
        &text,
        "WebAssembly.instantiateStreaming(src, imports)",
        "__wbg_load(await src, imports)",
    )?;
    Ok(text)
}

/// Takes one of Trunk's files away and returns its address.
fn taken(stage: &Path, ending: &str) -> Result<String> {
    let ours = |file: &PathBuf| {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(PROGRAM) && name.ends_with(ending)
    };
    let mut found = files_below(&stage.join(ASSETS))?.into_iter().filter(ours);
    let file = found.next().with_context(|| format!("Trunk made no app*{ending}"))?;
    fs::remove_file(&file)?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    Ok(format!("/{ASSETS}/{name}"))
}

/// The folder that this program was built in is the one that the app was built in.
fn target() -> Result<PathBuf> {
    let this = env::current_exe()?;
    let target = this.parent().and_then(Path::parent).context("xtask is not in a target folder")?;
    Ok(target.to_path_buf())
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "import * as import1 from \"./links.js\"\nuse(import1);\n";
    const LINKS_OF_ONE: &str = "import { initSync } from \"./app.js\";\n// why\nexport const load_a \
        = () => WebAssembly.instantiateStreaming(src, imports);\n";

    #[test]
    fn the_loader_becomes_part_of_the_glue() {
        let text = joined(GLUE, LINKS_OF_ONE).unwrap();
        let loader = "const load_a = () => __wbg_load(await src, imports);\n";
        assert_eq!(text, format!("\nuse(import1);\n{loader}const import1 = {{ load_a }};\n"));
    }

    #[test]
    fn a_path_of_the_builder_is_found() {
        let program = b"\0asm\x01panicked at /root/.cargo/registry/src/a/lib.rs\0more";
        let found = builders_folder(program).unwrap();
        assert_eq!(found, "/root/.cargo/registry/src/a/lib.rs");
        assert_eq!(builders_folder(b"panicked at crates/a/lib.rs"), None);
    }

    #[test]
    fn a_glue_that_loads_nothing_is_an_error() {
        assert!(joined("use(1);\n", LINKS_OF_ONE).is_err());
        assert!(swap("a b", "c", "d").is_err());
    }
}

//! `wasm-bindgen` as Trunk calls it, on the library that the tool of that name is made of.
//!
//! The tool brings 254 crates for its other halves, two minutes of compiling before anybody sees
//! the site. What a build needs of it is one call; what comes out is the same to the byte.

#![allow(clippy::print_stdout, reason = "a command line says its version there")]

use std::env;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

/// The version that Trunk compares, which is the library's.
const VERSION: &str = "0.2.130";

fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if arguments.iter().any(|argument| argument == "--version" || argument == "-V") {
        println!("wasm-bindgen {VERSION}");
        return Ok(());
    }
    let mut bindgen = Bindgen::new();
    // As the tool does where it is not told otherwise.
    bindgen.omit_default_module_path(false);
    let (mut input, mut folder) = (None, None);
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let (name, given) = match argument.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (argument.as_str(), None),
        };
        let mut value = || {
            let value = given.or_else(|| rest.next().map(String::as_str));
            value.with_context(|| format!("`{name}` needs a value"))
        };
        match name {
            "--target" => match value()? {
                "web" => bindgen.web(true)?,
                other => bail!("the site is built for `web`, and not for `{other}`"),
            },
            "--out-name" => bindgen.out_name(value()?),
            "--out-dir" => {
                folder = Some(PathBuf::from(value()?));
                &mut bindgen
            }
            "--no-typescript" => bindgen.typescript(false),
            "--keep-lld-exports" => bindgen.keep_lld_exports(true),
            "--keep-debug" => bindgen.keep_debug(true),
            "--debug" => bindgen.debug(true),
            "--no-demangle" => bindgen.demangle(false),
            path if !path.starts_with('-') => {
                input = Some(PathBuf::from(path));
                &mut bindgen
            }
            other => bail!("`{other}` is not needed to build the site, and not known here"),
        };
    }
    let input = input.context("which wasm file?")?;
    let folder = folder.context("`--out-dir` is missing")?;
    bindgen.input_path(input).generate(folder)
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_version_is_the_one_of_the_lock_file() {
        let lock = include_str!("../../../Cargo.lock");
        for package in ["wasm-bindgen", "wasm-bindgen-cli-support"] {
            let entry = format!("name = \"{package}\"\nversion = \"{}\"", super::VERSION);
            assert!(lock.contains(&entry), "{package}");
        }
    }
}

//! Where things are: every path below is absolute, so that commands work from any folder.

use std::env;
use std::path::{Path, PathBuf};

pub(crate) fn root() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask)
}

pub(crate) fn app() -> PathBuf {
    root().join("app")
}

/// What the build makes from rules, messages and styles for Trunk to pick up.
pub(crate) fn generated() -> PathBuf {
    app().join("generated")
}

pub(crate) fn locales() -> PathBuf {
    root().join("locales")
}

pub(crate) fn public() -> PathBuf {
    root().join("public")
}

pub(crate) fn e2e() -> PathBuf {
    root().join("e2e")
}

/// Where cargo puts what it compiles.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// The finished site.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

//! Where things are: every path below is absolute, so that commands work from any folder.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

pub(crate) fn root() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask)
}

pub(crate) fn app() -> PathBuf {
    root().join("app")
}

/// What the build makes from rules, messages and styles for Trunk to pick up.
pub(crate) fn generated() -> PathBuf {
    PSEUDO.get().map_or_else(|| app().join("generated"), |pseudo| pseudo.join("generated"))
}

pub(crate) fn locales() -> PathBuf {
    PSEUDO.get().map_or_else(|| root().join("locales"), |pseudo| pseudo.join("locales"))
}

/// Where the site with a made-up language stands.
pub(crate) fn pseudo() -> PathBuf {
    e2e().join("pseudo")
}

/// Set while that site is made.
static PSEUDO: OnceLock<PathBuf> = OnceLock::new();

/// From now on messages are those of the site with a made-up language.
pub(crate) fn use_pseudo() {
    PSEUDO.get_or_init(pseudo);
}

/// The page that the site's pages are made from, as the last build left it.
pub(crate) fn shell() -> PathBuf {
    app().join("generated/shell.html")
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

//! From what Trunk compiled to a site that a static host can serve as it is.
//!
//! Trunk's page is a template: one shell per language is rendered from it, with the text of
//! `locales/`. Files are named by their content, so that they may be kept for ever; a release
//! also gets the security policy, the service worker with its list, and compressed copies.

mod compress;
pub(crate) mod hash;
mod keep;
mod precache;
mod programs;
mod pseudo;
mod public;
mod split;
mod squeeze;
mod template;
mod welcome;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::{assets, ftl, paths};
pub(crate) use keep::keep;
pub(crate) use pseudo::build as build_pseudo;
use template::{Escape, Values};

/// Where files named by their content go, so that one rule of the host covers them.
const ASSETS: &str = "assets";

/// Trunk's post-build hook: completes the folder that becomes `dist/`.
pub(crate) fn lay_out_for_trunk() -> Result<()> {
    let stage = env::var_os("TRUNK_STAGING_DIR").context("this is for Trunk's hook to call")?;
    let release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    lay_out(&PathBuf::from(stage), release)
}

fn lay_out(stage: &Path, release: bool) -> Result<()> {
    let shell = fs::read_to_string(stage.join("index.html")).context("Trunk made no page")?;
    if release && shell.contains("<script>") {
        bail!("Trunk wrote a script into the page, which the security policy forbids");
    }
    let shell = if release { named_by_content(stage, &shell)? } else { shell };
    // The page is painted with the styles that stand in it; the starter asks for the others.
    let shell = swap(&shell, "rel=\"stylesheet\"", "rel=\"asset\" data-look")?;
    if release {
        write(&paths::shell(), shell.as_bytes())?;
    }
    write_pages(stage, &shell, release)?;
    if release {
        compress::all(stage)?;
    } else {
        // Trunk's own server answers deep links with the page at the root.
        fs::copy(stage.join("en/index.html"), stage.join("index.html"))?;
    }
    Ok(())
}

/// Writes the pages of every language, and what names them: headers, manifests, the worker.
fn write_pages(stage: &Path, shell: &str, release: bool) -> Result<()> {
    let styles = squeeze::css(&assets::critical_styles()?);

    let mut values = Values::new()?;
    let boot = squeeze::script(&fs::read_to_string(paths::public().join("boot.js"))?);
    let allowed = |reach| if release { policy(&styles, &boot, reach) } else { String::new() };
    values.set("csp", allowed(Reach::Site));
    values.set("csp-page", allowed(Reach::Files));
    // Pages without the program have the same styles in a file that they share.
    let base = format!("/{ASSETS}/base-{}.css", hash::short(styles.as_bytes()));
    write(&stage.join(base.trim_start_matches('/')), styles.as_bytes())?;
    values.set("base-styles", base);
    values.set("styles", styles);
    values.set("boot", boot);
    values.set("choose", add(stage, &paths::public().join("choose.js"), "choose")?);
    values.set("store", add(stage, &paths::public().join("store.js"), "store")?);
    values.set("rules", add(stage, &assets::pack_file(), "rules")?);
    values.set("places", add(stage, &assets::places_file(), "places")?);
    for language in ftl::languages() {
        let name = format!("messages-{language}");
        let href = add(stage, &assets::messages_file(language, None), &name)?;
        values.set(&name, href);
    }
    values.set("parts", parts(stage)?);
    values.set("welcome-links", welcome::links()?);
    values.set("welcome-headers", welcome::headers()?);

    for language in ftl::languages() {
        let page = values.render(shell, Some(language), Escape::Html)?;
        write(&stage.join(language).join("index.html"), page.as_bytes())?;
    }
    values.set("stylesheet", stylesheet(stage)?);
    programs::pages(&mut values, stage)?;
    welcome::pages(&mut values, stage)?;
    public::copy(&values, stage)?;
    if release {
        precache::service_worker(stage)?;
        precache::sums(stage)?;
    }
    Ok(())
}

/// Names the program's parts and the styles by their content, as all other files are: the starter
/// and the worker check what they get against the name.
fn named_by_content(stage: &Path, shell: &str) -> Result<String> {
    let shell = split::parts(stage, shell)?;
    let trunks = stylesheet(stage)?;
    let file = stage.join(trunks.trim_start_matches('/'));
    let shell = swap(&shell, &trunks, &add(stage, &file, "style")?)?;
    fs::remove_file(&file)?;
    Ok(shell)
}

/// Links to the messages that only some conversations need, for the app to find.
fn parts(stage: &Path) -> Result<String> {
    let mut links = String::new();
    for language in ftl::languages() {
        for part in ftl::parts(language)? {
            let name = format!("words-{language}-{part}");
            let href = add(stage, &assets::messages_file(language, Some(&part)), &name)?;
            links += "<link rel=\"asset\" data-asset=\"";
            links += &name;
            links += "\" href=\"";
            links += &href;
            links += "\">";
        }
    }
    Ok(links)
}

/// What may be asked for once a page or the worker runs.
#[derive(Clone, Copy)]
enum Reach {
    /// Said in the header, which the worker gets too: it stores pages as well.
    Site,
    /// Said in the pages: files below `assets` alone. Together with the header that is those of the
    /// site, and no socket or beacon, whose addresses begin otherwise or lie elsewhere. A policy
    /// cannot name a folder of "this site" in one go.
    Files,
}

impl Reach {
    fn sources(self) -> &'static str {
        match self {
            Reach::Site => "'self'",
            Reach::Files => "http://*:*/assets/ https://*:*/assets/",
        }
    }
}

/// What a page may do. No foreign origin, no form that is sent anywhere; inside the pages stand the
/// styles of the shell and the starter, allowed by their hashes, and nothing else. What only a
/// header can say is in `public/_headers`.
fn policy(styles: &str, boot: &str, reach: Reach) -> String {
    let [styles, boot] = [styles, boot].map(|text| hash::base64(text.as_bytes()));
    [
        "default-src 'none'",
        &format!("script-src 'self' 'wasm-unsafe-eval' 'sha256-{boot}'"),
        &format!("style-src 'self' 'sha256-{styles}'"),
        "img-src 'self' data:",
        "font-src 'self'",
        &format!("connect-src {}", reach.sources()),
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types default",
    ]
    .join("; ")
}

/// Where Trunk put the styles.
fn stylesheet(stage: &Path) -> Result<String> {
    let files = files_below(&stage.join(ASSETS))?;
    let styles = files.iter().filter(|file| file.extension().is_some_and(|kind| kind == "css"));
    let mut names = styles.filter_map(|file| file.file_name()?.to_str());
    let name = names.find(|name| name.starts_with("style")).context("Trunk made no styles")?;
    Ok(format!("/{ASSETS}/{name}"))
}

/// All of `from` as `to`; there must be some.
fn swap(text: &str, from: &str, to: &str) -> Result<String> {
    if !text.contains(from) {
        bail!("`{from}` was expected and is not there");
    }
    Ok(text.replace(from, to))
}

/// Copies `source` to a name with its content's hash and returns the path on the site.
fn add(stage: &Path, source: &Path, name: &str) -> Result<String> {
    let content = fs::read(source).with_context(|| format!("cannot read {}", source.display()))?;
    let extension = source.extension().unwrap_or_default().to_string_lossy();
    let file = format!("{name}-{}.{extension}", hash::short(&content));
    write(&stage.join(ASSETS).join(&file), &content)?;
    Ok(format!("/{ASSETS}/{file}"))
}

fn write(file: &Path, content: &[u8]) -> Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, content).with_context(|| format!("cannot write {}", file.display()))
}

/// Every file below `folder`, in a stable order.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    Ok(files)
}

//! A page in a language that the questions are not in yet: its name, its words for the days, and in
//! the languages of the site how to be heard in it. Each is a file of `locales/welcome`.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::programs::rules;
use super::template::{Escape, Values, html};
use super::write;
use crate::ftl::{languages, welcomes};
use crate::paths;

/// The channel whose line is called: for those whom nothing else reaches.
const CHANNEL: &str = "support_centre";

pub(super) fn pages(values: &mut Values, stage: &Path) -> Result<()> {
    let pack = rules()?;
    let channel = pack.channels.all.iter().find(|channel| channel.id == CHANNEL);
    let channel = channel.with_context(|| format!("there is no channel `{CHANNEL}`"))?;
    let phone = channel.phone.in_first_of(&languages().collect::<Vec<_>>());
    let (from, to) = pack.channels.line(phone).context("the line has no hours")?.hours;
    values.set("welcome-phone", html(phone));
    values.set("welcome-tel", format!("+{}", phone.replace('-', "")));
    values.give("from", |texts| texts.time(from))?;
    values.give("to", |texts| texts.time(to))?;
    let template = fs::read_to_string(paths::public().join("welcome.html"))?;
    for (code, messages) in welcomes()? {
        values.own(code.clone(), messages);
        let page = values.render(&template, None, Escape::Html)?;
        write(&stage.join(code).join("index.html"), page.as_bytes())?;
    }
    Ok(())
}

/// Links to these pages, for whoever chooses a language.
pub(super) fn links() -> Result<String> {
    let mut links = String::new();
    for (code, messages) in welcomes()? {
        let name = messages.find("welcome-name", &[]);
        let name = html(&name.with_context(|| format!("locales/welcome/{code} has no name"))?);
        writeln!(links, "<p lang=\"{code}\"><a href=\"/{code}/\">{name}</a></p>")?;
    }
    Ok(links)
}

/// What hosts say with these pages: ask again each time.
pub(super) fn headers() -> Result<String> {
    let rule = |(code, _)| format!("/{code}/*\n  Cache-Control: no-cache\n\n");
    Ok(welcomes()?.into_iter().map(rule).collect())
}

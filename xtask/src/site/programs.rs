//! A plain page for each program, in each language: who it is for and by which law, what to have
//! ready, where to apply. Written from the rule files and the messages, read without any script.
//!
//! Only names, sections and addresses are taken from the rules: what they decide is the
//! engine's, and whether they are right is `navigator check`'s.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::template::{Escape, Values, html};
use super::{files_below, write};
use crate::ftl::{LANGUAGES, Texts};
use crate::paths;

/// By language.
type Bilingual = BTreeMap<String, String>;

#[derive(Debug, Deserialize)]
struct Program {
    id: String,
    /// Its place in lists; rule files that others only share from have none.
    order: Option<u32>,
    /// The family it belongs to.
    group: Option<String>,
    #[serde(default, rename = "condition")]
    conditions: Vec<Condition>,
    #[serde(default, rename = "document")]
    documents: Vec<Paper>,
    #[serde(default, rename = "step")]
    steps: Vec<Step>,
}

#[derive(Debug, Deserialize)]
struct Condition {
    id: String,
    #[serde(default)]
    cite: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Paper {
    id: String,
}

#[derive(Debug, Deserialize)]
struct Step {
    id: String,
    channel: String,
    #[serde(default)]
    url: Bilingual,
    #[serde(default)]
    phone: Bilingual,
    tty: Option<String>,
    form: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Act {
    title: Bilingual,
    url: Bilingual,
}

/// Writes the list of programs and a page for each, below each language.
pub(super) fn pages(values: &mut Values, stage: &Path) -> Result<()> {
    let rules = paths::root().join("rules");
    let acts: BTreeMap<String, Act> = read(&rules.join("acts.toml"))?;
    let programs = in_order()?;

    let template = fs::read_to_string(paths::public().join("program.html"))?;
    for language in LANGUAGES {
        let mut page = |name: &str, title: &str, content: String| {
            values.set("page", name.to_owned());
            values.set("page-title", html(title));
            values.set("content", content);
            let page = values.render(&template, Some(language), Escape::Html)?;
            let folder = stage.join(language).join("programs").join(name);
            write(&folder.join("index.html"), page.as_bytes())
        };
        let texts = Texts::of(language)?;
        let words = Words { language, texts: &texts, acts: &acts };
        let programs = || programs.iter().map(|(_, program)| program);
        page("", &texts.get("programs-title")?, words.list(programs())?)?;
        for program in programs() {
            let title = texts.get(&key(&[&program.id, "name"]))?;
            page(&format!("{}/", key(&[&program.id])), &title, words.program(program)?)?;
        }
    }
    Ok(())
}

/// The programs by their place in lists.
fn in_order() -> Result<Vec<(u32, Program)>> {
    let mut programs = Vec::new();
    for file in files_below(&paths::root().join("rules/programs"))? {
        let program: Program = read(&file)?;
        programs.extend(program.order.map(|order| (order, program)));
    }
    programs.sort_by(|(a, x), (b, y)| (a, &x.id).cmp(&(b, &y.id)));
    Ok(programs)
}

/// The names of all families of programs, as a sentence lists them.
pub(super) fn families(texts: &Texts) -> Result<String> {
    let mut names: Vec<String> = Vec::new();
    for (_, Program { id, group, .. }) in in_order()? {
        let name = texts.get(&key(&["group", group.as_deref().unwrap_or(&id)]))?;
        if !names.contains(&name) {
            names.push(name);
        }
    }
    match names.as_slice() {
        [first @ .., last] if !first.is_empty() => {
            texts.say("list-and", &[("first", &first.join(", ")), ("last", last)])
        }
        _ => Ok(names.concat()),
    }
}

struct Words<'a> {
    language: &'static str,
    texts: &'a Texts,
    acts: &'a BTreeMap<String, Act>,
}

impl Words<'_> {
    fn list<'a>(&self, programs: impl Iterator<Item = &'a Program>) -> Result<String> {
        let mut page = element("h1", &self.text(&["programs-title"])?);
        page += &paragraph("lead", &self.text(&["programs-lead"])?);
        for Program { id, .. } in programs {
            let (name, about) = (self.text(&[id, "name"])?, self.text(&[id, "about"])?);
            let address = format!("/{}/programs/{}/", self.language, key(&[id]));
            page += &element("h2", &link(&address, &name));
            page += &element("p", &about);
        }
        Ok(page)
    }

    fn program(&self, program: &Program) -> Result<String> {
        let id = &program.id;
        let all = link(&format!("/{}/programs/", self.language), &self.text(&["programs-title"])?);
        let mut page = paragraph("back", &all);
        page += &element("h1", &self.text(&[id, "name"])?);
        page += &paragraph("lead", &self.text(&[id, "about"])?);
        page += &self.section("program-conditions", "condition", &program.conditions, |one| {
            let text = element("p", &self.text(&[id, "condition", &one.id])?);
            Ok(text + &paragraph("law", &self.law(&one.cite)?))
        })?;
        page += &self.section("documents-title", "document", &program.documents, |one| {
            self.text(&["document", &one.id])
        })?;
        page += &self.section("program-steps", "step", &program.steps, |one| self.step(id, one))?;
        Ok(page)
    }

    fn section<T>(
        &self,
        title: &str,
        class: &str,
        items: &[T],
        item: impl Fn(&T) -> Result<String>,
    ) -> Result<String> {
        if items.is_empty() {
            return Ok(String::new());
        }
        let title = element("h2", &self.text(&[title])?);
        let items =
            items.iter().map(|one| Ok(format!("<li class=\"{class}\">{}</li>", item(one)?)));
        let items = items.collect::<Result<String>>()?;
        Ok(format!("{title}<ul class=\"{class}s\">{items}</ul>"))
    }

    fn step(&self, program: &str, step: &Step) -> Result<String> {
        let mut text = paragraph("channel", &self.text(&["channel", &step.channel])?);
        text += &element("p", &self.text(&[program, "step", &step.id])?);
        if let Some(url) = step.url.get(self.language) {
            let words = self.text(&["channel", &step.channel, "link"])?;
            text += &paragraph("step-link", &link(url, &words));
        }
        for (label, number) in
            [("phone", step.phone.get(self.language)), ("tty", step.tty.as_ref())]
        {
            if let Some(number) = number {
                let call = link(&format!("tel:+{}", number.replace('-', "")), &html(number));
                text += &element("p", &format!("{} {call}", self.text(&[label])?));
            }
        }
        if let Some(form) = &step.form {
            let form = self.texts.say("form-number", &[("number", form)])?;
            text += &element("p", &html(&form));
        }
        Ok(text)
    }

    /// `OAS 3(1)(b)`: the act's title, once for citations that follow each other, and a link to
    /// the section. Justice Laws has a page for each section, with its subsections on it.
    fn law(&self, cites: &[String]) -> Result<String> {
        let mut laws = String::new();
        let mut last = None;
        for cite in cites {
            let (code, section) =
                cite.split_once(' ').with_context(|| format!("`{cite}` is no citation"))?;
            let act = self.acts.get(code).with_context(|| format!("acts.toml has no `{code}`"))?;
            let of = |names: &Bilingual| names.get(self.language).cloned().unwrap_or_default();
            let title =
                if last.replace(code) == Some(code) { String::new() } else { of(&act.title) };
            let page = section.split('(').next().unwrap_or(section);
            let shown = self.texts.say("law-section", &[("section", section)])?;
            let link = link(&of(&act.url).replace("{section}", page), &html(&shown));
            laws += &element("span", &format!("{} {link}", html(&title)));
        }
        Ok(laws)
    }

    fn text(&self, parts: &[&str]) -> Result<String> {
        Ok(html(&self.texts.get(&key(parts))?))
    }
}

fn read<T: DeserializeOwned>(file: &Path) -> Result<T> {
    let text = fs::read_to_string(file).with_context(|| format!("no {}", file.display()))?;
    toml::from_str(&text).with_context(|| format!("in {}", file.display()))
}

/// Messages are named after the rules' ids.
fn key(parts: &[&str]) -> String {
    parts.join("-").replace('_', "-")
}

fn element(name: &str, content: &str) -> String {
    format!("<{name}>{content}</{name}>\n")
}

fn paragraph(class: &str, content: &str) -> String {
    format!("<p class=\"{class}\">{content}</p>\n")
}

fn link(address: &str, content: &str) -> String {
    format!("<a href=\"{}\">{content}</a>", html(address))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn citations_lead_to_the_section() {
        let acts = read(&paths::root().join("rules/acts.toml")).unwrap();
        let texts = Texts::of("fr").unwrap();
        let words = Words { language: "fr", texts: &texts, acts: &acts };
        let law = words.law(&["OAS 3(1)(b)".to_owned(), "OAS 8".to_owned()]).unwrap();
        assert!(law.starts_with("<span>Loi sur la sécurité de la vieillesse <a href="), "{law}");
        assert!(law.contains("section-3.html") && law.contains("section-8.html"), "{law}");
        assert_eq!(law.matches("Loi sur").count(), 1, "{law}");
        assert!(words.law(&["XYZ 1".to_owned()]).is_err());
    }

    #[test]
    fn keys_are_in_kebab_case() {
        assert_eq!(key(&["gis", "condition", "low_income"]), "gis-condition-low-income");
    }
}

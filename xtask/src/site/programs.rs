//! A plain page for each program, in each language: who it is for and by which law, what to have
//! ready, where to apply. Written from the compiled rules and the messages, read without any script.
//!
//! Only names, sections and addresses are taken from the rules: what they decide is the engine's.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use anyhow::{Context, Result};
use compiler::{Files, compile};
use engine::pack::{Cite, Condition, Localized, Pack, Program, Step};

use super::template::{Escape, Values, html};
use super::write;
use crate::ftl::{Texts, languages};
use crate::paths;

/// The rules, compiled.
pub(super) fn rules() -> Result<&'static Pack> {
    static PACK: LazyLock<Option<Pack>> = LazyLock::new(|| {
        let files = Files::read(&paths::root().join("rules"));
        files.ok().and_then(|files| compile(&files).0)
    });
    PACK.as_ref().context("the rule files do not make a pack: see `cargo navigator check`")
}

/// The programs that a result can be had of, by their place in lists.
fn in_order(pack: &Pack) -> impl Iterator<Item = &Program> {
    pack.programs.iter().filter(|program| !program.conditions.is_empty())
}

/// Writes the list of programs and a page for each, below each language.
pub(super) fn pages(values: &mut Values, stage: &Path) -> Result<()> {
    let pack = rules()?;
    let template = fs::read_to_string(paths::public().join("program.html"))?;
    for language in languages() {
        let mut page = |name: &str, title: &str, content: String| {
            values.set("page", name.to_owned());
            values.set("page-title", html(title));
            values.set("content", content);
            let page = values.render(&template, Some(language), Escape::Html)?;
            let folder = stage.join(language).join("programs").join(name);
            write(&folder.join("index.html"), page.as_bytes())
        };
        let texts = Texts::of(language)?;
        let words = Words::new(language, &texts, pack)?;
        page("", &texts.get("programs-title")?, words.list()?)?;
        for program in in_order(pack) {
            let title = texts.get(&key(&[&program.id, "name"]))?;
            page(&format!("{}/", key(&[&program.id])), &title, words.program(program)?)?;
        }
    }
    Ok(())
}

/// The names of all families of programs, as a sentence lists them.
pub(super) fn families(texts: &Texts) -> Result<String> {
    let mut names: Vec<String> = Vec::new();
    for program in in_order(rules()?) {
        let name = texts.get(&key(&["group", &program.group]))?;
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
    /// Whose official pages serve the reader, the best first.
    official: Vec<String>,
    texts: &'a Texts,
    pack: &'a Pack,
}

impl<'a> Words<'a> {
    fn new(language: &'static str, texts: &'a Texts, pack: &'a Pack) -> Result<Self> {
        let official = texts.get("language-official")?;
        let official = official.split(' ').map(str::to_owned).collect();
        Ok(Words { language, official, texts, pack })
    }

    fn list(&self) -> Result<String> {
        let mut page = element("h1", &self.text(&["programs-title"])?);
        page += &paragraph("lead", &self.text(&["programs-lead"])?);
        for Program { id, .. } in in_order(self.pack) {
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
            Ok(text + &paragraph("law", &self.law_of(one)?))
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
        let url = self.pick(&step.url);
        if !url.is_empty() {
            let words = self.text(&["channel", &step.channel, "link"])?;
            text += &paragraph("step-link", &link(url, &words));
        }
        for (label, number) in [("phone", self.pick(&step.phone)), ("tty", &step.tty)] {
            if !number.is_empty() {
                let call = link(&format!("tel:+{}", number.replace('-', "")), &html(number));
                text += &element("p", &format!("{} {call}", self.text(&[label])?));
            }
        }
        if !step.form.is_empty() {
            let form = self.texts.say("form-number", &[("number", &step.form)])?;
            text += &element("p", &html(&form));
        }
        Ok(text)
    }

    fn pick<'t>(&self, texts: &'t Localized) -> &'t str {
        texts.in_first_of(&self.official)
    }

    /// What a condition rests on.
    fn law_of(&self, condition: &Condition) -> Result<String> {
        self.law(&self.pack.definition(condition.holds).cites)
    }

    /// `OAS 3(1)(b)`: the act's title, once for citations that follow each other, and a link to
    /// the section. Justice Laws has a page for each section, with its subsections on it.
    fn law(&self, cites: &[Cite]) -> Result<String> {
        let mut laws = String::new();
        let mut last = None;
        for cite in cites {
            let act = self.pack.acts.get(cite.act.index()).context("a citation of no act")?;
            let (code, title) = act.title.with_language(&self.official);
            let named = last.replace(cite.act) != Some(cite.act);
            let title = if named {
                format!("<span lang=\"{code}\">{}</span>", html(title))
            } else {
                String::new()
            };
            let url = self.pick(&act.url);
            if cite.section.is_empty() {
                // A policy document has no sections.
                laws += &element("span", &link(url, &title));
                continue;
            }
            let page = cite.section.split('(').next().unwrap_or(&cite.section);
            let shown = self.texts.say("law-section", &[("section", &cite.section)])?;
            let link = link(&url.replace("{section}", page), &html(&shown));
            laws += &element("span", &format!("{title} {link}"));
        }
        Ok(laws)
    }

    fn text(&self, parts: &[&str]) -> Result<String> {
        Ok(html(&self.texts.get(&key(parts))?))
    }
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
    use engine::pack::ActId;

    use super::*;

    #[test]
    fn citations_lead_to_the_section() {
        let (pack, texts) = (rules().unwrap(), Texts::of("fr").unwrap());
        let words = Words::new("fr", &texts, pack).unwrap();
        let act = pack.acts.iter().position(|act| act.id == "OAS").and_then(ActId::at).unwrap();
        let cites = ["3(1)(b)", "8"].map(|section| Cite { act, section: section.to_owned() });
        let law = words.law(&cites).unwrap();
        assert!(
            law.starts_with(
                "<span><span lang=\"fr\">Loi sur la sécurité de la vieillesse</span> <a href="
            ),
            "{law}"
        );
        assert!(law.contains("section-3.html") && law.contains("section-8.html"), "{law}");
        assert_eq!(law.matches("Loi sur").count(), 1, "{law}");
        assert!(words.law(&[Cite { act: ActId(u16::MAX), section: "1".to_owned() }]).is_err());
    }

    #[test]
    fn keys_are_in_kebab_case() {
        assert_eq!(key(&["gis", "condition", "low_income"]), "gis-condition-low-income");
    }
}

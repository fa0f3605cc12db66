//! Pages with holes: `{{name}}` is a value of the build or a message of the page's language,
//! `{{fr:name}}` a message of that language, for pages that speak both. Trunk's own holes, in
//! the script that reloads a page during work, are left for its server to fill.

use std::collections::BTreeMap;

use anyhow::{Context, Result};

use crate::ftl::{LANGUAGES, Texts};

/// What the text goes into, and so which characters must not stand as they are.
#[derive(Debug, Clone, Copy)]
pub(super) enum Escape {
    Html,
    Json,
    Nothing,
}

pub(super) struct Values {
    fixed: BTreeMap<String, String>,
    texts: BTreeMap<&'static str, Texts>,
    /// By language: the names of all families of programs, as a sentence lists them.
    families: BTreeMap<&'static str, String>,
}

impl Values {
    pub(super) fn new() -> Result<Values> {
        let texts = LANGUAGES.iter().map(|language| Ok((*language, Texts::of(language)?)));
        let texts = texts.collect::<Result<BTreeMap<_, _>>>()?;
        let families = texts
            .iter()
            .map(|(language, texts)| Ok((*language, super::programs::families(texts)?)));
        let families = families.collect::<Result<_>>()?;
        Ok(Values { fixed: BTreeMap::new(), texts, families })
    }

    pub(super) fn set(&mut self, name: &str, value: String) {
        self.fixed.insert(name.to_owned(), value);
    }

    pub(super) fn render(
        &self,
        template: &str,
        language: Option<&'static str>,
        escape: Escape,
    ) -> Result<String> {
        let mut page = String::with_capacity(template.len());
        let mut rest = template;
        while let Some((before, after)) = rest.split_once("{{") {
            let (name, after) = after.split_once("}}").context("a `{{` has no `}}`")?;
            page.push_str(before);
            if name.starts_with("__TRUNK") {
                page.extend(["{{", name, "}}"]);
            } else {
                page.push_str(&self.get(name, language, escape)?);
            }
            rest = after;
        }
        page.push_str(rest);
        Ok(page)
    }

    fn get(&self, name: &str, language: Option<&'static str>, escape: Escape) -> Result<String> {
        if let Some(value) = self.fixed.get(name) {
            return Ok(value.clone());
        }
        let (language, key) = match name.split_once(':') {
            Some((language, key)) => (Some(language), key),
            None => (language, name),
        };
        let language = language.with_context(|| format!("in which language is `{name}`?"))?;
        match key {
            "lang" => return Ok(language.to_owned()),
            "other-lang" => return Ok(other(language).to_owned()),
            _ => {}
        }
        let texts = self.texts.get(language).with_context(|| format!("no `{language}`"))?;
        let families = self.families.get(language).map_or("", String::as_str);
        Ok(escaped(&texts.say(key, &[("families", families)])?, escape))
    }
}

fn other(language: &str) -> &'static str {
    LANGUAGES.into_iter().find(|candidate| *candidate != language).unwrap_or_default()
}

pub(super) fn html(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

fn escaped(text: &str, escape: Escape) -> String {
    match escape {
        Escape::Html => text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;"),
        Escape::Json => text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"),
        Escape::Nothing => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rendered(template: &str, language: Option<&'static str>) -> Result<String> {
        let mut values = Values::new()?;
        values.set("rules", "/assets/rules-1.pack".to_owned());
        values.render(template, language, Escape::Html)
    }

    #[test]
    fn values_and_messages_fill_holes() {
        let page = rendered("<a lang={{lang}} href={{rules}}>{{other-lang}}</a>", Some("fr"));
        assert_eq!(page.unwrap(), "<a lang=fr href=/assets/rules-1.pack>en</a>");
        let both = rendered("{{en:shell-name}}, {{fr:shell-name}}", None).unwrap();
        assert_eq!(both, "Benefits Navigator, Navigateur de prestations");
    }

    #[test]
    fn holes_of_trunk_stay() {
        assert_eq!(rendered("{{__TRUNK_WS__}}", None).unwrap(), "{{__TRUNK_WS__}}");
    }

    #[test]
    fn a_hole_that_nothing_fills_is_an_error() {
        assert!(rendered("{{shell-nothing}}", Some("en")).is_err());
        assert!(rendered("{{shell-name}}", None).is_err());
        assert!(rendered("{{shell-name", Some("en")).is_err());
    }

    #[test]
    fn text_cannot_break_out() {
        assert_eq!(escaped("a <b> & \"c\"", Escape::Html), "a &lt;b> &amp; &quot;c&quot;");
        assert_eq!(escaped("\"a\"\n", Escape::Json), "\\\"a\\\"\\n");
    }
}

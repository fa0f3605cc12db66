//! Pages with holes: `{{name}}` is a value of the build or a message of the page's language. What
//! stands between `{{for language}}` and `{{end}}` stands once for each language and speaks it,
//! after `{{for other}}` once for each but the page's own. Trunk's own holes, in the script that
//! reloads a page during work, are left for its server to fill.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use messages::Catalogue;

use crate::ftl::{Texts, languages};

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
    /// By language: what messages are given.
    given: BTreeMap<&'static str, Vec<(&'static str, String)>>,
    /// A language that has one page only, by its code: what `{{own:…}}` stands for.
    own: Option<(String, Catalogue)>,
}

/// The language of a page, and that of a stretch of it that stands once for each language.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    page: Option<&'static str>,
    stretch: Option<&'static str>,
}

impl Values {
    pub(super) fn new() -> Result<Values> {
        let texts = languages().map(|language| Ok((language, Texts::of(language)?)));
        let texts = texts.collect::<Result<BTreeMap<_, _>>>()?;
        // The names of all families of programs, as a sentence lists them.
        let given = texts.iter().map(|(language, texts)| {
            Ok((*language, vec![("families", super::programs::families(texts)?)]))
        });
        let given = given.collect::<Result<_>>()?;
        Ok(Values { fixed: BTreeMap::new(), texts, given, own: None })
    }

    /// Gives the messages of each language a further variable.
    pub(super) fn give(
        &mut self,
        name: &'static str,
        text: impl Fn(&Texts) -> Result<String>,
    ) -> Result<()> {
        for (language, texts) in &self.texts {
            self.given.entry(language).or_default().push((name, text(texts)?));
        }
        Ok(())
    }

    /// From now on `{{own:…}}` is a message of this language.
    pub(super) fn own(&mut self, code: String, messages: Catalogue) {
        self.own = Some((code, messages));
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
        self.fill(template, Place { page: language, stretch: None }, escape)
    }

    fn fill(&self, template: &str, place: Place, escape: Escape) -> Result<String> {
        let mut page = String::with_capacity(template.len());
        let mut rest = template;
        while let Some((before, after)) = rest.split_once("{{") {
            let (name, mut after) = after.split_once("}}").context("a `{{` has no `}}`")?;
            page.push_str(before);
            if name.starts_with("__TRUNK") {
                page.extend(["{{", name, "}}"]);
            } else if let Some(which) = name.strip_prefix("for ") {
                let (stretch, behind) =
                    after.split_once("{{end}}").context("a `{{for …}}` has no `{{end}}`")?;
                after = behind;
                for language in of_stretch(which, place.page)? {
                    let place = Place { stretch: Some(language), ..place };
                    page.push_str(&self.fill(stretch, place, escape)?);
                }
            } else {
                page.push_str(&self.get(name, place, escape)?);
            }
            rest = after;
        }
        page.push_str(rest);
        Ok(page)
    }

    fn get(&self, name: &str, place: Place, escape: Escape) -> Result<String> {
        if let Some(value) = self.fixed.get(name) {
            return Ok(value.clone());
        }
        let language = place.stretch.or(place.page);
        if let Some(key) = name.strip_prefix("own:") {
            return self.own_text(key, language.unwrap_or_default());
        }
        let language = language.with_context(|| format!("in which language is `{name}`?"))?;
        match name {
            "lang" => return Ok(language.to_owned()),
            // Only the page's own language is fetched; the app, when asked, finds the others.
            "early" => {
                let own = place.page == Some(language);
                return Ok(if own { " data-early" } else { "" }.to_owned());
            }
            "messages" => {
                let file = self.fixed.get(&format!("messages-{language}"));
                return file.cloned().with_context(|| format!("no messages in `{language}`"));
            }
            _ => {}
        }
        let texts = self.texts.get(language).with_context(|| format!("no `{language}`"))?;
        let given = self.given.get(language).into_iter().flatten();
        let given: Vec<_> = given.map(|(name, text)| (*name, text.as_str())).collect();
        Ok(escaped(&texts.say(name, &given)?, escape))
    }

    /// The code of the language that has one page only, its word for another, or a message of it.
    fn own_text(&self, key: &str, language: &str) -> Result<String> {
        let (code, messages) = self.own.as_ref().with_context(|| format!("whose is `{key}`?"))?;
        let text = match key {
            "code" => return Ok(code.clone()),
            // Not every language has a word for every other.
            "language" => {
                let name = messages.find(&format!("welcome-language-{language}"), &[]);
                Some(name.unwrap_or_default())
            }
            _ => messages.find(key, &[]),
        };
        text.map(|text| html(&text)).with_context(|| format!("locales/welcome/{code}: no `{key}`"))
    }
}

/// The languages that a stretch stands for: `language` for all, `other` for all but the page's.
fn of_stretch(which: &str, page: Option<&'static str>) -> Result<Vec<&'static str>> {
    match which {
        "language" => Ok(languages().collect()),
        "other" => Ok(languages().filter(|language| Some(*language) != page).collect()),
        _ => bail!("`{{{{for {which}}}}}` is neither `language` nor `other`"),
    }
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
        let page = rendered("<a lang={{lang}} href={{rules}}>{{shell-name}}</a>", Some("fr"));
        let expected = "<a lang=fr href=/assets/rules-1.pack>Navigateur de prestations</a>";
        assert_eq!(page.unwrap(), expected);
    }

    #[test]
    fn stretches_stand_for_each_language() {
        let all = rendered("{{for language}}{{lang}}: {{shell-name}}. {{end}}", None).unwrap();
        assert_eq!(all, "en: Benefits Navigator. fr: Navigateur de prestations. ");
        let template = "{{lang}}{{early}}{{for other}} {{lang}}{{early}}{{end}}";
        assert_eq!(rendered(template, Some("fr")).unwrap(), "fr data-early en");
        assert!(rendered("{{for ever}}{{end}}", Some("fr")).is_err());
        assert!(rendered("{{for other}}", Some("fr")).is_err());
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

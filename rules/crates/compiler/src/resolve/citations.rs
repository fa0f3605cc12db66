//! Acts, sources and topics, and what refers to them by a short code.

use std::collections::BTreeMap;

use crate::read;
use crate::read::parts::Basis;
use crate::read::text::Text;
use crate::source::diagnostic::{Diagnostic, Diagnostics, duplicate};
use crate::source::files::{OFFICIAL, Span};
use crate::source::suggest::suggestion;
use engine::pack::{Act, ActId, Cite, Localized, Source, SourceId, TopicId};
use engine::values::Date;

/// What can be referred to; policies join the acts as they are met.
#[derive(Debug)]
pub(crate) struct Citations {
    pub(crate) acts: Vec<Act>,
    pub(crate) sources: Vec<Source>,
    pub(crate) topics: Vec<String>,
    pub(crate) reviewed: Option<Date>,
    statutes: usize,
}

pub(crate) fn build(written: &read::library::Library, diagnostics: &mut Diagnostics) -> Citations {
    let mut ids: BTreeMap<&str, Span> = BTreeMap::new();
    for topic in &written.topics {
        if let Some(before) = ids.insert(&topic.value, topic.span) {
            diagnostics.push(duplicate("topic", &topic.value, topic.span, before));
        }
    }
    // Keys of one file cannot repeat in TOML, so that acts and sources are unique already.
    let acts = written.acts.iter().map(|act| Act {
        id: act.id.value.clone(),
        title: act.title.clone(),
        url: act.url.clone(),
    });
    let sources = written.sources.iter().map(|source| Source {
        id: source.id.value.clone(),
        title: source.title.clone(),
        url: source.url.clone(),
        read: source.read.map_or(Date::from_days(0), |read| read.value),
    });
    Citations {
        acts: acts.collect(),
        sources: sources.collect(),
        topics: written.topics.iter().map(|topic| topic.value.clone()).collect(),
        reviewed: written.reviewed.map(|day| day.value),
        statutes: written.acts.len(),
    }
}

impl Citations {
    /// The act of a name.
    pub(crate) fn act(&self, id: &str, span: Span, diagnostics: &mut Diagnostics) -> Option<ActId> {
        let statutes = self.acts.iter().take(self.statutes);
        let found = (0..).map(ActId).zip(statutes).find(|(_, act)| act.id == id);
        if found.is_none() {
            let names = self.acts.iter().take(self.statutes).map(|act| act.id.as_str());
            let message = format!("unknown act `{id}`");
            let help = suggestion(id, names).unwrap_or_else(|| "acts are in acts.toml".to_owned());
            diagnostics.push(Diagnostic::error("E0306", span, message).help(help));
        }
        found.map(|(position, _)| position)
    }

    /// The source of a name.
    pub(crate) fn source(&self, id: &Text, diagnostics: &mut Diagnostics) -> Option<SourceId> {
        let found =
            (0..).map(SourceId).zip(&self.sources).find(|(_, source)| source.id == id.value);
        if found.is_none() {
            let names = self.sources.iter().map(|source| source.id.as_str());
            let message = format!("unknown source `{}`", id.value);
            let help = suggestion(&id.value, names)
                .unwrap_or_else(|| "sources are in sources.toml".to_owned());
            diagnostics.push(Diagnostic::error("E0306", id.span, message).help(help));
        }
        found.map(|(position, _)| position)
    }

    /// The topic of a name.
    pub(crate) fn topic(&self, id: &Text, diagnostics: &mut Diagnostics) -> Option<TopicId> {
        let found = (0..).map(TopicId).zip(&self.topics).find(|(_, topic)| **topic == id.value);
        if found.is_none() {
            let message = format!("unknown topic `{}`", id.value);
            let help = suggestion(&id.value, self.topics.iter().map(String::as_str))
                .unwrap_or_else(|| "topics are in topics.toml".to_owned());
            diagnostics.push(Diagnostic::error("E0306", id.span, message).help(help));
        }
        found.map(|(position, _)| position)
    }

    /// What a rule rests on; nothing at all is a mistake where `what` needs it.
    pub(crate) fn cites(
        &mut self,
        basis: &Basis,
        what: Option<(&str, Span)>,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Cite> {
        let mut cites = Vec::new();
        for text in &basis.cites {
            let (act, section) = text.value.split_once(' ').unwrap_or((&text.value, ""));
            let act = self.act(act, text.place(0..act.len()), diagnostics);
            let section = section.trim();
            if section.is_empty() {
                let message = "a citation without a section";
                let help = "write the act and the section: `OAS 3(1)(b)`";
                diagnostics.push(Diagnostic::error("E0702", text.span, message).help(help));
            }
            cites.extend(act.map(|act| Cite { act, section: section.to_owned() }));
        }
        for text in &basis.policies {
            let act = self.policy(text, diagnostics);
            cites.extend(act.map(|act| Cite { act, section: String::new() }));
        }
        if let Some((what, span)) = what
            && basis.cites.is_empty()
            && basis.policies.is_empty()
        {
            let message = format!("{what} without a citation");
            let help = "add `cite = [\"ACT section\"]`, or `policy = \"https://…\"` \
                        where no section says so";
            diagnostics.push(Diagnostic::error("E0701", span, message).help(help));
        }
        cites
    }

    /// A policy document stands among the acts, without sections.
    fn policy(&mut self, address: &Text, diagnostics: &mut Diagnostics) -> Option<ActId> {
        let value = &address.value;
        let listed = self
            .sources
            .iter()
            .find(|s| s.id == *value || s.url.each().any(|(_, url)| url == value));
        let (title, url) = match listed {
            // A source's title is in its own language: the same for all.
            Some(source) => (source.url.map(|_| source.title.clone()), source.url.clone()),
            None if value.starts_with("https://") => {
                let same = Localized::new(OFFICIAL.map(|language| (language, value)));
                (same.clone(), same)
            }
            None => {
                let message = format!("`{value}` is neither a web address nor a source");
                let names = self.sources.iter().map(|source| source.id.as_str());
                let help = suggestion(value, names);
                diagnostics.push(Diagnostic::error("E0109", address.span, message).help_if(help));
                return None;
            }
        };
        let id = url.in_first_of(&OFFICIAL).to_owned();
        let place = self.acts.iter().position(|act| act.id == id).unwrap_or_else(|| {
            self.acts.push(Act { id, title, url });
            self.acts.len().saturating_sub(1)
        });
        ActId::at(place)
    }
}

//! Names that mean nothing in a case, and what there is instead.

use compiler::source::suggest::nearest;

/// A name that means nothing, and the names there are.
#[derive(Debug)]
pub(super) struct Unknown {
    pub(super) message: String,
    pub(super) help: Option<String>,
}

impl Unknown {
    /// Says what was not found, and what there is.
    pub(super) fn new<'n>(
        what: &str,
        name: &str,
        known: impl IntoIterator<Item = &'n str>,
    ) -> Self {
        let mut known: Vec<&str> = known.into_iter().filter(|name| !name.is_empty()).collect();
        known.sort_unstable();
        known.dedup();
        let all: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
        let help = match nearest(name, known) {
            Some(near) => Some(format!("did you mean `{near}`?")),
            None if all.is_empty() => Some("there is none".to_owned()),
            None => Some(format!("there is {}", all.join(", "))),
        };
        Self { message: format!("unknown {what} `{name}`"), help }
    }

    /// Says the same of something that belongs to a program or file.
    pub(super) fn within<'n>(
        owner: &str,
        what: &str,
        name: &str,
        known: impl IntoIterator<Item = &'n str>,
    ) -> Self {
        let message = format!("`{owner}` has no {what} `{name}`");
        Self { message, ..Self::new(what, name, known) }
    }

    /// Says that a place was asked for and none was given.
    pub(super) fn nowhere() -> Self {
        Self {
            message: "nobody said where this household lives".to_owned(),
            help: Some("give the case a `place = \"…\"`".to_owned()),
        }
    }
}

/// The position of a name among those there are.
pub(super) fn position<'n>(
    (owner, what): (&str, &str),
    name: &str,
    known: impl IntoIterator<Item = &'n str>,
) -> Result<usize, Unknown> {
    let known: Vec<&str> = known.into_iter().collect();
    let found = known.iter().position(|known| *known == name);
    found.ok_or_else(|| Unknown::within(owner, what, name, known))
}

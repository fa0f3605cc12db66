//! The files that words come in: how the site names them, and fetching them.
//!
//! A language has one file that every page needs, and one for each part: what every conversation
//! needs, what speaks of offices, and each family of programs.

use crate::i18n::{Language, Messages};
use crate::ports::{document, fetch};

/// The part that every conversation needs and the first page does not.
pub(crate) const CONVERSATION: &str = "conversation";
/// The part that speaks of offices and how to deal with them.
pub(crate) const DOORS: &str = "doors";

/// The messages of a language, from the file the shell names.
pub(crate) async fn fetch_messages(language: Language) -> Option<Messages> {
    let name = match language {
        Language::English => "messages-en",
        Language::French => "messages-fr",
    };
    let source = fetch::text(&document::asset(name)?).await.ok()?;
    Some(Messages::new(language, source))
}

/// The words of one part.
pub(crate) async fn fetch_part(language: Language, part: &str) -> Option<String> {
    fetch::text(&address(language, part)?).await.ok()
}

/// Whether the site has such a part.
pub(crate) fn exists(language: Language, part: &str) -> bool {
    address(language, part).is_some()
}

fn address(language: Language, part: &str) -> Option<String> {
    document::asset(&["words", language.code(), part].join("-"))
}

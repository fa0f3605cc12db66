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

/// The code of the language that an address begins with, if the site speaks it; otherwise that of
/// the page.
pub(crate) fn language_of_path(path: &str) -> String {
    let code = path.split('/').nth(1).unwrap_or_default().to_ascii_lowercase();
    let plain = code.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if plain && messages_address(&code).is_some() { code } else { document::language() }
}

/// The messages of the first language, with what they know of all languages.
pub(crate) async fn fetch_first(code: &str) -> Option<Messages> {
    Messages::first(code, fetch_text(code).await?)
}

/// The messages of a further language.
pub(crate) async fn fetch_messages(language: Language) -> Option<Messages> {
    Some(Messages::further(language, fetch_text(language.code()).await?))
}

/// From the file the shell names.
async fn fetch_text(code: &str) -> Option<String> {
    fetch::text(&messages_address(code)?).await
}

fn messages_address(code: &str) -> Option<String> {
    document::asset(&["messages", code].join("-"))
}

/// The words of one part.
pub(crate) async fn fetch_part(language: Language, part: &str) -> Option<String> {
    fetch::text(&address(language, part)?).await
}

/// Whether the site has such a part.
pub(crate) fn exists(language: Language, part: &str) -> bool {
    address(language, part).is_some()
}

fn address(language: Language, part: &str) -> Option<String> {
    document::asset(&["words", language.code(), part].join("-"))
}

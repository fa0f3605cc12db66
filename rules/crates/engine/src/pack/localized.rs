//! A text that each language may have of its own: an address, a telephone number, a title.
//!
//! Which languages there are is known to whoever writes the rules and to whoever shows them; here
//! they are codes. Official pages are in English and in French: whoever reads another language is
//! led to one of these.

use serde::{Deserialize, Serialize};

/// Texts by the code of their language, in the order they are written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Localized(Vec<(String, String)>);

impl Localized {
    /// No text in any language.
    pub const NONE: Self = Self(Vec::new());

    /// Texts by the codes of their languages: `en`, `fr`. Empty texts are left out.
    pub fn new<C: Into<String>, T: Into<String>>(texts: impl IntoIterator<Item = (C, T)>) -> Self {
        let texts = texts.into_iter().map(|(code, text)| (code.into(), text.into()));
        Self(texts.filter(|(_, text): &(String, String)| !text.is_empty()).collect())
    }

    /// The text in the first of these languages that has one, otherwise in the first that there
    /// is; empty where there is none.
    ///
    /// ```
    /// use engine::pack::Localized;
    ///
    /// let address = Localized::new([("en", "https://a"), ("fr", "https://b")]);
    /// assert_eq!(address.in_first_of(&["fr"]), "https://b");
    /// assert_eq!(address.in_first_of(&["oj", "en"]), "https://a");
    /// assert_eq!(Localized::default().in_first_of(&["en"]), "");
    /// ```
    pub fn in_first_of(&self, languages: &[impl AsRef<str>]) -> &str {
        self.with_language(languages).1
    }

    /// The same text, with the code of its language; empty where there is none.
    pub fn with_language(&self, languages: &[impl AsRef<str>]) -> (&str, &str) {
        let of = |code: &str| self.each().find(|(known, _)| *known == code);
        let wanted = languages.iter().find_map(|code| of(code.as_ref()));
        wanted.or_else(|| self.each().next()).unwrap_or_default()
    }

    /// Each text with the code of its language.
    pub fn each(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(code, text)| (code.as_str(), text.as_str()))
    }

    /// The same texts, each changed.
    #[must_use]
    pub fn map(&self, change: impl Fn(&str) -> String) -> Self {
        Self::new(self.each().map(|(code, text)| (code, change(text))))
    }

    /// Whether no language has a text.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

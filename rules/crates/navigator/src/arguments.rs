//! The command line: a command, options with a value or without, and files.
//!
//! Of our own: `clap` is 22 crates and twelve seconds of every first build; `pico-args` takes the
//! first of two options of one name in silence, and knows no lists.

use std::ffi::OsString;
use std::fmt::Display;
use std::ops::RangeInclusive;
use std::path::PathBuf;
use std::str::FromStr;

use engine::values::Date;

use crate::Failure;

/// What is left of the command line.
#[derive(Debug)]
pub(crate) struct Arguments {
    words: Vec<OsString>,
}

impl Arguments {
    /// The arguments of this process. `--option=value` and `--option value` are the same.
    pub(crate) fn from_environment() -> Self {
        let mut words = Vec::new();
        for word in std::env::args_os().skip(1) {
            match word.to_str().and_then(|word| word.split_once('=')) {
                Some((option, value)) if option.starts_with("--") => {
                    words.extend([OsString::from(option), OsString::from(value)]);
                }
                _ => words.push(word),
            }
        }
        let help = |word: &OsString| word == "--help" || word == "-h";
        if words.iter().any(help) {
            words = vec![OsString::from("help")];
        }
        Self { words }
    }

    /// The first word.
    pub(crate) fn command(&mut self) -> Option<String> {
        if self.words.is_empty() {
            return None;
        }
        Some(self.words.remove(0).to_string_lossy().into_owned())
    }

    /// Whether an option without a value is there.
    pub(crate) fn flag(&mut self, name: &str) -> bool {
        let before = self.words.len();
        self.words.retain(|word| word != name);
        self.words.len() < before
    }

    /// The value of an option.
    pub(crate) fn option(&mut self, name: &str) -> Result<Option<OsString>, Failure> {
        let Some(place) = self.words.iter().position(|word| word == name) else { return Ok(None) };
        self.words.remove(place);
        if place >= self.words.len() {
            return Err(Failure::Unusable(format!("`{name}` needs a value")));
        }
        let value = self.words.remove(place);
        if self.words.iter().any(|word| word == name) {
            return Err(Failure::Unusable(format!("`{name}` is there twice")));
        }
        Ok(Some(value))
    }

    /// The values of an option that may be there several times; each may be a list with commas.
    pub(crate) fn each(&mut self, name: &str) -> Result<Vec<String>, Failure> {
        let mut values = Vec::new();
        while let Some(place) = self.words.iter().position(|word| word == name) {
            self.words.remove(place);
            if place >= self.words.len() {
                return Err(Failure::Unusable(format!("`{name}` needs a value")));
            }
            let value = self.words.remove(place);
            let value = value.to_string_lossy();
            values.extend(value.split(',').map(|one| one.trim().to_owned()));
        }
        Ok(values)
    }

    /// The value of an option that names a file or folder.
    pub(crate) fn path(&mut self, name: &str) -> Result<Option<PathBuf>, Failure> {
        Ok(self.option(name)?.map(PathBuf::from))
    }

    /// The value of an option that is a number within a range.
    pub(crate) fn number<N>(
        &mut self,
        name: &str,
        otherwise: N,
        range: RangeInclusive<N>,
    ) -> Result<N, Failure>
    where
        N: FromStr + PartialOrd + Display,
    {
        let Some(value) = self.option(name)? else { return Ok(otherwise) };
        let number = value.to_str().and_then(|text| text.parse().ok());
        number.filter(|number| range.contains(number)).ok_or_else(|| {
            let (low, high) = (range.start(), range.end());
            Failure::Unusable(format!("`{name}` needs a number from {low} to {high}"))
        })
    }

    /// The value of an option that names a day: as it is written, or `today`.
    pub(crate) fn date(&mut self, name: &str) -> Result<Option<Date>, Failure> {
        let Some(value) = self.option(name)? else { return Ok(None) };
        let text = value.to_string_lossy();
        if text == "today" {
            return Ok(Some(crate::today()));
        }
        let date = Date::parse(&text).ok_or_else(|| {
            Failure::Unusable(format!("`{name}` needs a day such as 2026-11-23, not `{text}`"))
        })?;
        Ok(Some(date))
    }

    /// The files that are left; any option that is left is unknown.
    pub(crate) fn files(self) -> Result<Vec<PathBuf>, Failure> {
        let unknown = self.words.iter().find(|word| {
            let text = word.to_string_lossy();
            text.starts_with('-') && text.len() > 1
        });
        if let Some(option) = unknown {
            let message = format!("unknown option `{}`", option.to_string_lossy());
            return Err(Failure::Unusable(format!("{message}; see `navigator help`")));
        }
        Ok(self.words.into_iter().map(PathBuf::from).collect())
    }

    /// Nothing may be left.
    pub(crate) fn finish(self) -> Result<(), Failure> {
        match self.files()?.first() {
            None => Ok(()),
            Some(word) => {
                Err(Failure::Unusable(format!("`{}` is not expected here", word.display())))
            }
        }
    }
}

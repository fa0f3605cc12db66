//! What was asked for on the command line.
//!
//! Of our own: `clap` is 22 crates and twelve seconds of every first build; `lexopt` and `pico-args`
//! are small, and leave all but the splitting of words to whoever calls them.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

pub(crate) const HELP: &str = "\
cargo xtask serve [--port N] [--no-build] [--site DIR]
                                            build the site and serve it as it would be hosted,
                                            or serve what is there, or another folder
cargo xtask serve --dev [--port N]          rebuild and reload while you work
cargo xtask build [--record-sizes] [--keep DIR]
                                            build the site into dist/ and print its sizes; keep the
                                            files of the release in DIR beside the new ones
cargo xtask test [--only STEP] [--skip STEP]
                                            check everything; both flags may be repeated
cargo xtask mutate [--sample N] [--seed S] [--program NAME] [--held]
                                            change the rules one thing at a time, and tell what
                                            no case notices
cargo xtask links                           try every link of the rules; needs a network and curl
cargo xtask pseudo                          the built site with a made-up language beside the
                                            others, below e2e/pseudo, for the browser's tests
cargo xtask bench                           print how long answers take, natively and in Chromium
Used by Trunk's hooks:
cargo xtask assets                          rules, messages and styles into app/generated/
cargo xtask site                            pages, headers and service worker around Trunk's output";

/// Served by `serve`: what a person would guess.
const PORT: u16 = 8080;
/// Another port for `serve --dev`, because the built site's service worker stays with its own.
const DEV_PORT: u16 = 8090;

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    Help,
    Serve(Serve),
    Build {
        record_sizes: bool,
        /// Releases whose files stay beside the new ones.
        keep: Vec<PathBuf>,
    },
    Test(Choice),
    Bench,
    /// What follows is for the navigator to understand.
    Mutate(Vec<String>),
    Links,
    Pseudo,
    Assets,
    Site,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Serve {
    pub(crate) dev: bool,
    pub(crate) build: bool,
    pub(crate) port: u16,
    /// A folder to serve as it is, in place of `dist/`.
    pub(crate) site: Option<PathBuf>,
}

/// Which test steps to run: all of them, or `only` some, less those to `skip`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Choice {
    pub(crate) only: Vec<String>,
    pub(crate) skip: Vec<String>,
}

pub(crate) fn parse(words: impl IntoIterator<Item = String>) -> Result<Command> {
    let mut words = words.into_iter();
    let command = words.next();
    match command.as_deref() {
        Some("serve") => serve(words),
        Some("build") => build(words),
        Some("test") => test(words),
        Some("bench") => nothing_more(words, Command::Bench),
        Some("mutate") => Ok(Command::Mutate(words.collect())),
        Some("links") => nothing_more(words, Command::Links),
        Some("pseudo") => nothing_more(words, Command::Pseudo),
        Some("assets") => nothing_more(words, Command::Assets),
        Some("site") => nothing_more(words, Command::Site),
        Some("help" | "--help" | "-h") | None => Ok(Command::Help),
        Some(other) => bail!("there is no command `{other}`"),
    }
}

fn serve(mut words: impl Iterator<Item = String>) -> Result<Command> {
    let (mut dev, mut build, mut port, mut site) = (false, true, None, None);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--dev" => dev = true,
            "--no-build" => build = false,
            "--site" => site = Some(PathBuf::from(value(&word, &mut words)?)),
            "--port" => {
                let number = value(&word, &mut words)?;
                port = Some(number.parse().with_context(|| format!("`{number}` is no port"))?);
            }
            _ => bail!("serve does not know `{word}`"),
        }
    }
    let port = port.unwrap_or(if dev { DEV_PORT } else { PORT });
    let build = build && site.is_none();
    Ok(Command::Serve(Serve { dev, build, port, site }))
}

fn build(mut words: impl Iterator<Item = String>) -> Result<Command> {
    let (mut record_sizes, mut keep) = (false, Vec::new());
    while let Some(word) = words.next() {
        match word.as_str() {
            "--record-sizes" => record_sizes = true,
            "--keep" => keep.push(PathBuf::from(value(&word, &mut words)?)),
            _ => bail!("build does not know `{word}`"),
        }
    }
    Ok(Command::Build { record_sizes, keep })
}

fn test(mut words: impl Iterator<Item = String>) -> Result<Command> {
    let mut choice = Choice::default();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--only" => choice.only.push(value(&word, &mut words)?),
            "--skip" => choice.skip.push(value(&word, &mut words)?),
            _ => bail!("test does not know `{word}`"),
        }
    }
    Ok(Command::Test(choice))
}

fn value(flag: &str, words: &mut impl Iterator<Item = String>) -> Result<String> {
    words.next().with_context(|| format!("`{flag}` needs a value"))
}

fn nothing_more(mut words: impl Iterator<Item = String>, command: Command) -> Result<Command> {
    match words.next() {
        None => Ok(command),
        Some(word) => bail!("`{word}` is too much"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Command> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn serve_and_serve_dev_have_ports_of_their_own() {
        let serve = |dev, build, port| Command::Serve(Serve { dev, build, port, site: None });
        assert_eq!(parsed("serve").unwrap(), serve(false, true, 8080));
        assert_eq!(parsed("serve --dev").unwrap(), serve(true, true, 8090));
        assert_eq!(parsed("serve --no-build --port 4173").unwrap(), serve(false, false, 4173));
    }

    #[test]
    fn another_folder_is_served_as_it_is() {
        let Command::Serve(serve) = parsed("serve --site /tmp/copy --port 0").unwrap() else {
            panic!("not serve");
        };
        assert_eq!((serve.build, serve.port), (false, 0));
        assert_eq!(serve.site, Some(PathBuf::from("/tmp/copy")));
    }

    #[test]
    fn releases_to_keep_add_up() {
        let keep = vec![PathBuf::from("last"), PathBuf::from("before")];
        let build = Command::Build { record_sizes: false, keep };
        assert_eq!(parsed("build --keep last --keep before").unwrap(), build);
        assert!(parsed("build --keep").is_err());
    }

    #[test]
    fn test_steps_add_up() {
        let choice = Choice { only: vec!["tidy".into(), "build".into()], skip: vec![] };
        assert_eq!(parsed("test --only tidy --only build").unwrap(), Command::Test(choice));
    }

    #[test]
    fn what_is_not_understood_is_named() {
        assert!(parsed("serve --prot 1").unwrap_err().to_string().contains("--prot"));
        assert!(parsed("serve --port").unwrap_err().to_string().contains("--port"));
        assert!(parsed("sevre").is_err());
    }
}

//! The project's commands: `cargo xtask serve`, `build` and `test`.
//!
//! Reads top down: this file names the commands, each module is one idea, and `test` is a list
//! of steps. It must not know any benefit program, nor how the app works inside.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command line tool talks through its output"
)]

mod args;
mod assets;
mod ftl;
mod links;
mod paths;
mod progress;
mod run;
mod server;
mod site;
mod sizes;
mod test;
mod tools;
mod trunk;

use std::process::ExitCode;

use args::{Command, Serve};

fn main() -> ExitCode {
    let command = match args::parse(std::env::args().skip(1)) {
        Ok(command) => command,
        Err(error) => {
            eprintln!("{error}\n\n{}", args::HELP);
            return ExitCode::from(2);
        }
    };
    match perform(command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn perform(command: Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Help => println!("{}", args::HELP),
        Command::Serve(Serve { dev: true, port, .. }) => trunk::serve(port)?,
        Command::Serve(Serve { build, port, site, .. }) => {
            if build {
                trunk::build()?;
            }
            server::serve(&site.unwrap_or_else(paths::dist), port)?;
        }
        Command::Build { record_sizes, keep } => {
            if keep.iter().any(|old| old.canonicalize().ok() == paths::dist().canonicalize().ok()) {
                anyhow::bail!("the build replaces dist/: keep a copy of it, elsewhere");
            }
            trunk::build()?;
            let sizes = sizes::measure(&paths::dist())?;
            print!("{}", sizes.table()?);
            if record_sizes {
                sizes.record()?;
            }
            for old in keep {
                let kept = site::keep(&old, &paths::dist())?;
                println!("{kept} files of {} kept", old.display());
            }
        }
        Command::Test(choice) => return test::run(&choice),
        Command::Bench => test::bench()?,
        Command::Mutate(words) => test::mutate(&words)?,
        Command::Links => links::check()?,
        Command::Pseudo => site::build_pseudo()?,
        Command::Assets => assets::generate()?,
        Command::Site => site::lay_out_for_trunk()?,
    }
    Ok(ExitCode::SUCCESS)
}

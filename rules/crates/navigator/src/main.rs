//! The navigator's command line: checks and compiles rules, and answers with them.

mod arguments;
mod cases;
mod columns;
mod commands;
mod conversation;
mod households;
mod rules;
mod words;

use std::io::{self, Write};
use std::process::ExitCode;

use engine::values::Date;

use arguments::Arguments;

const USAGE: &str = "\
usage: navigator COMMAND [OPTIONS] [FILE…]

Rules:
  check                what is wrong with the rule files
      --locales DIR    and with the messages in DIR/en and DIR/fr
      --today DATE     and what has run out on that day
      --deny-warnings  fail for a warning too, unless accepted.toml lists it
      --citations      instead, each citation with its marginal note
      --stubs          instead, the messages that are missing, ready to be pasted
                       into their files, each marked TODO
      --write          with it: add them to these files
  new PROGRAM          the files of a new program, with TODO at everything that is
                       to be filled in; nothing that is there is touched
      --group GROUP    of this family of programs
      --new-group      which is new as well
      --locales DIR    with its words in DIR/en and DIR/fr (locales)
  pack --out FILE      compile them; refused while there are errors
  words --language CODE --out FILE
                       compile the messages of one language
      --locales DIR    from DIR/CODE (locales)
      --part NAME      those of a family of programs, in DIR/CODE/NAME
  places --out FILE    put the lists of places together
  facts [--schema]     what people can be asked, as JSON or as a JSON Schema
  schema               JSON Schemas of all kinds of rule files, for editors
      --kind KIND      of one kind alone, such as programs
      --out DIR        into DIR/KIND.json; committed are those in rules/schema

Answers, from facts as JSON: one object, or one a line; or from a text of answers that the
app saved (standard input without FILE):
  eval                 verdicts, amounts, reasons, what is missing
      --columns NAMES  instead, a table (CSV) with a row for each household; of every
                       program and person verdict, from, amount, least, most
      --program NAME   of this program alone; again, or with commas, of several
      --entry NAME     of the programs that this entry looks at
  explain              reasons with the law's address, steps of the calculation
  next                 the question to ask now
      --topic NAME     staying with a topic while it has questions
      --program NAME   of whoever came for this program, or for several
      --entry NAME     of whoever came by this entry, with what goes without
                       saying then
  vary                 the smallest changes that lead to another result
  timeline             what opens, changes and closes
      --months N       over so many months (24)
  compare              choices side by side
      --jobs N         by so many threads at once (1); the order stays

Places:
  place TEXT…          the places that a name or postal code may mean, the
                       likeliest first, and what is near each; one line a text

Cases:
  test [FILE…]         our cases: the .toml files below rules/cases
      --coverage       which parts of the rules no case decides
      --held           with it: fail where the list of those does not agree
      --places FILE    with these compiled places, beside --pack
  conformance --format F FILE…
                       the cases of others
  mutate               change one thing at a time in the rules, and tell what no
                       case notices; takes minutes
      --sample N       so many changes (200)
      --seed S         other ones
      --program NAME   in the files of this name alone
      --kind NAME      of this kind alone, such as comparison
      --part NAME      in this part of the rules alone, such as condition
      --listed         those on the list of survivors alone
      --whole          all answers of others, not a part of them
      --held           fail where the list of survivors does not agree
      --propose FOLDER write households of which survivors answer otherwise

Everywhere:
  --rules DIR          the rules folder (rules)
  --pack FILE          compiled rules instead
  --as-of DATE         the day of asking (today)

A DATE is a day such as 2026-11-23, or `today`.

Exit status: 0 fine, 1 a check or case failed, 2 bad usage or unreadable input.
";

/// Why a command did not succeed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// A check or case failed; what is to be said was said.
    Failed,
    /// Bad usage or unreadable input.
    Unusable(String),
    /// Nobody reads the output any more.
    Closed,
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::Closed;
        }
        Self::Unusable(error.to_string())
    }
}

fn main() -> ExitCode {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let result = run(&mut out).and_then(|()| out.flush().map_err(Failure::from));
    match result {
        Ok(()) | Err(Failure::Closed) => ExitCode::SUCCESS,
        Err(Failure::Failed) => match out.flush() {
            Ok(()) | Err(_) => ExitCode::from(1),
        },
        Err(Failure::Unusable(message)) => {
            // With standard error closed as well, the status is all that is left to say.
            let _closed = out.flush().and_then(|()| writeln!(io::stderr(), "navigator: {message}"));
            ExitCode::from(2)
        }
    }
}

fn run(out: &mut dyn Write) -> Result<(), Failure> {
    let mut arguments = Arguments::from_environment();
    match arguments.command().as_deref() {
        Some("check") => commands::check::check(arguments, out),
        Some("new") => commands::new::new(arguments, out),
        Some("pack") => commands::pack::pack(arguments, out),
        Some("places") => commands::places::places(arguments, out),
        Some("words") => commands::words::words(arguments, out),
        Some("facts") => commands::facts::facts(arguments, out),
        Some("schema") => commands::schema::schema(arguments, out),
        Some("eval") => commands::eval::eval(arguments, out),
        Some("explain") => commands::explain::explain(arguments, out),
        Some("next") => commands::next::next(arguments, out),
        Some("vary") => commands::vary::vary(arguments, out),
        Some("timeline") => commands::timeline::timeline(arguments, out),
        Some("compare") => commands::compare::compare(arguments, out),
        Some("place") => commands::place::place(arguments, out),
        Some("test") => commands::test::test(arguments, out),
        Some("conformance") => commands::conformance::conformance(arguments, out),
        Some("mutate") => commands::mutate::mutate(arguments, out),
        Some("help") | None => Ok(write!(out, "{USAGE}")?),
        Some(other) => Err(Failure::Unusable(format!("there is no command `{other}`\n\n{USAGE}"))),
    }
}

/// The day on this computer.
#[expect(clippy::disallowed_methods, reason = "a tool for people at a desk: today is a default")]
pub(crate) fn today() -> Date {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let seconds = since.map_or(0, |time| time.as_secs());
    Date::from_days(i64::try_from(seconds.div_euclid(86_400)).unwrap_or(0))
}

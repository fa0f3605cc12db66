//! How many instructions the engine takes, counted by Valgrind: the same on a busy machine as on an
//! idle one, so that what got slower is seen, and refused.

use anyhow::{Context, Result, bail};

use crate::{assets, paths, run};

/// The operations of the benchmark `instructions`, and the most that one call may take, in
/// thousands of instructions: a little more than it takes today.
const BUDGETS: [(&str, &str, u64); 7] = [
    ("known", "all programs, a couple's answers", 3_200),
    ("half", "all programs, every second answer missing", 9_000),
    ("again", "the same again, nothing changed", 3_400),
    ("next", "the next question, outcomes given", 620),
    ("answer", "one answer, all programs, the next question", 3_900),
    ("vary", "what would change the Supplement", 12_800),
    ("page", "a page of results", 17_200),
];

/// How often each is called, few times and more: what differs is what the calls take.
const FEW: u64 = 2;
const MORE: u64 = 6;

/// Prints what each operation takes, and fails where one takes more than it may.
pub(super) fn count() -> Result<()> {
    if run::on_path("valgrind").is_none() {
        println!("instructions: not counted, as there is no valgrind");
        return Ok(());
    }
    assets::generate()?;
    let program = compiled()?;
    let mut over = Vec::new();
    println!("thousands of instructions a call, and the most it may take:");
    for (operation, what, most) in BUDGETS {
        let calls = collected(&program, operation, MORE)?
            .saturating_sub(collected(&program, operation, FEW)?);
        let each = calls / (MORE - FEW) / 1_000;
        println!("{each:>9} {most:>9}  {what}");
        if each > most {
            over.push(operation);
        }
    }
    if !over.is_empty() {
        bail!("more instructions than the budget: {}", over.join(", "));
    }
    Ok(())
}

/// The benchmark, compiled as what ships is.
fn compiled() -> Result<String> {
    let bench = ["bench", "--package", "engine", "--bench", "instructions", "--no-run"];
    let printed =
        run::quietly(run::cargo().args(bench).args(["--quiet", "--message-format", "json"]))?;
    executable(&printed).context("cargo names no benchmark that it compiled")
}

/// The program that cargo says it made.
fn executable(messages: &str) -> Option<String> {
    let mut named = messages.lines().rev();
    let named = named.find_map(|line| line.split_once("\"executable\":\""));
    Some(named?.1.split_once('"')?.0.replace("\\\\", "\\"))
}

fn collected(program: &str, operation: &str, times: u64) -> Result<u64> {
    let household = paths::root().join("rules/crates/engine/benches/couple.json");
    let mut valgrind = run::command("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null", "--log-fd=1", program]);
    valgrind.arg(assets::pack_file()).arg(household);
    let printed = run::quietly(valgrind.args([operation, &times.to_string()]))?;
    instructions(&printed).with_context(|| format!("valgrind counts nothing:\n{printed}"))
}

/// `==7== Collected : 116871053`
fn instructions(printed: &str) -> Option<u64> {
    let line = printed.lines().find(|line| line.contains("Collected :"))?;
    line.rsplit(' ').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_read_off_what_valgrind_prints() {
        let printed = "==7== Events    : Ir\n==7== Collected : 116871053\n==7== \n";
        assert_eq!(instructions(printed), Some(116_871_053));
        assert_eq!(instructions("==7== Events    : Ir"), None);
    }

    #[test]
    fn the_benchmark_is_the_last_program_made() {
        let messages = "{\"executable\":null}\n{\"executable\":\"/t/a\",\"fresh\":true}\n\
                        {\"executable\":\"/t/instructions-1\",\"fresh\":false}\n{\"success\":true}";
        assert_eq!(executable(messages).as_deref(), Some("/t/instructions-1"));
        assert_eq!(executable("{\"executable\":null}"), None);
    }
}

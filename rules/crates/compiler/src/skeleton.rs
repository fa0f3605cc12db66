//! The files of a new program, with a mark at everything that is to be filled in.

use crate::read::parts::identifier;
use crate::read::{self, RuleFiles};
use crate::source::files::{Files, Span};
use crate::source::suggest::nearest;
use engine::values::Date;

/// What a new program is.
#[derive(Clone, Copy, Debug)]
pub struct New<'n> {
    /// Its id.
    pub id: &'n str,
    /// Its family; without one, that of the programs whose name begins as its does.
    pub group: Option<&'n str>,
    /// Whether the family is new as well.
    pub new_group: bool,
    /// The day of writing.
    pub today: Date,
}

/// The files of a new program, by their path below the folder of the rules.
///
/// # Errors
/// One sentence, when it cannot have this name or family.
pub fn skeleton(files: &Files, new: New<'_>) -> Result<Vec<(String, String)>, String> {
    let rules = read::read(files, &mut Vec::new());
    let id = new.id;
    named(id)?;
    if let Some(known) = rules.programs.iter().find(|program| program.id.value == id) {
        return Err(format!(
            "there is a program `{id}` already: {}",
            files.path(known.id.span.file)
        ));
    }
    let group = group_of(&rules, new)?;
    let order = order_in(&rules, &group);
    Ok(vec![
        (format!("programs/{id}.toml"), program(id, &group, order, new.today)),
        (format!("params/{id}.toml"), figures(id, new.today)),
        (format!("cases/{group}/{id}.toml"), cases(id, new.today)),
    ])
}

/// Whether a text is a name, said as of rule files.
fn named(id: &str) -> Result<(), String> {
    let mut wrong = Vec::new();
    identifier(id, Span::default(), &mut wrong);
    let Some(wrong) = wrong.into_iter().next() else { return Ok(()) };
    Err(format!("{}: {}", wrong.message, wrong.help.join("; ")))
}

fn group_of(rules: &RuleFiles, new: New<'_>) -> Result<String, String> {
    let mut groups: Vec<&str> = rules
        .programs
        .iter()
        .filter_map(|program| program.group.as_ref().map(|group| group.value.as_str()))
        .collect();
    groups.sort_unstable();
    groups.dedup();
    let listed = if groups.is_empty() { "none yet".to_owned() } else { groups.join(", ") };
    let Some(group) = new.group else {
        let stem = new.id.split('_').next().unwrap_or_default();
        let found = groups.iter().find(|group| **group == stem);
        let asked = || format!("which family is `{}` of? `--group` with one of: {listed}", new.id);
        return found.map(|group| (*group).to_owned()).ok_or_else(asked);
    };
    match (groups.contains(&group), new.new_group) {
        (true, false) => Ok(group.to_owned()),
        (true, true) => {
            Err(format!("there is a family `{group}` already: leave out `--new-group`"))
        }
        (false, true) => named(group).map(|()| group.to_owned()),
        (false, false) => {
            let near = nearest(group, groups.iter().copied());
            let near = near.map(|near| format!("did you mean `{near}`? ")).unwrap_or_default();
            Err(format!(
                "there is no family `{group}`: {near}families are {listed}; `--new-group` begins one"
            ))
        }
    }
}

/// The place behind the others of the family, or behind all where that is taken.
fn order_in(rules: &RuleFiles, group: &str) -> u32 {
    let orders = |of: Option<&str>| {
        let of = rules.programs.iter().filter(move |program| {
            let own = program.group.as_ref().map(|group| group.value.as_str());
            of.is_none() || own == of
        });
        let orders: Vec<u32> =
            of.filter_map(|program| Some(program.order.as_ref()?.value)).collect();
        orders
    };
    let after = |orders: &[u32]| orders.iter().max().map_or(1, |last| last.saturating_add(1));
    let (own, all) = (orders(Some(group)), orders(None));
    let next = after(&own);
    if own.is_empty() || all.contains(&next) { after(&all) } else { next }
}

fn program(id: &str, group: &str, order: u32, today: Date) -> String {
    format!(
        r#"# What it pays or allows, and for whom, in a sentence.
id = "{id}"
act = "TODO: the code of its law in acts.toml"
group = "{group}"
order = {order}

# What has to hold: a condition for each section that asks something. The messages of a condition go by its id.
[[condition]]
id = "eligible"
when = "TODO: yes or no, such as month > month_of(person.birth_date) + 65 years"
cite = ["TODO: the act and the section, such as OAS 3(1)(b)"]

# What is paid; the first amount is the headline. Leave it out, and params/{id}.toml, where nothing is paid.
[[amount]]
id = "monthly"
unit = "dollars/month"
value = "{id}.money"
least = "0 dollars/month"
most = "TODO: the most that is lawful, better from figures than typed in"
round = "cent-half-up"
cite = ["TODO: the act and the section"]

# What to do next, the best first.
[[step]]
id = "apply"
channel = "online"
url = {{ en = "TODO: the address of the page", fr = "TODO: the address of the page in French" }}
checked = {today}
"#
    )
}

fn figures(id: &str, today: Date) -> String {
    let from = today.month().first_day();
    format!(
        r#"# Figures of `{id}`, each with the days from and until which it is known.
[money]
unit = "dollars/month"
cite = ["TODO: the act and the section that set it"]
values = [
  {{ from = {from}, value = "TODO: digits in quotes", source = "TODO: an id of sources.toml", seen = "primary" }},
]
"#
    )
}

fn cases(id: &str, today: Date) -> String {
    format!(
        r#"# source: the act and its sections. Best written by somebody who has not seen the rule.
[[case]]
says = "TODO: who this is, in a line"
as_of = {today}
facts = {{ person = {{}} }}
expect = {{ {id} = "TODO: likely, likely_if, cannot_tell, later 2027-03, likely_not or ask_a_person" }}
"#
    )
}

//! Which parts of the rules no case decides: conditions that never fail, exceptions that never
//! apply, branches that are never taken, clauses and options that never count, columns that are
//! never read, and notes, days, papers and ways that no case expects, or expects to be away.

mod items;
mod walk;

use std::collections::{BTreeMap, BTreeSet};

use self::items::Item;
use self::walk::{Mark, Seen, Walk};
use crate::cases::{self, Asked};
use compiler::compile_placed;
use compiler::source::files::{Files, Span};

use engine::eval::Evaluation;
use engine::outcome::outcomes;
use engine::pack::{DefinitionId, DefinitionKey, Node, NodeId, Pack, ProgramId, Use, children};

/// Something that no case decides.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Undecided {
    /// Its file and line.
    pub place: String,
    /// What it is, in words that stay while the rule stays as it is.
    pub name: String,
}

/// Everything in the rules that the cases leave undecided, in the order of files.
///
/// # Errors
/// One sentence, when the rules have mistakes.
pub fn undecided(rules: &Files, of: &Files) -> Result<Vec<Undecided>, String> {
    let (found, _) = compile_placed(rules);
    let (pack, spans) = found.ok_or("the rules have mistakes; `navigator check` names them")?;
    let places = compiler::places::compile(rules, &pack).map_err(|mistakes| mistakes.join("\n"))?;
    let mut seen = Seen::new();
    let mut items = BTreeSet::new();
    cases::each(&pack, Some(&places), of, &mut |evaluation, asked| {
        mark(evaluation, asked, &mut seen, &mut items);
    });
    let mut found = nodes(rules, &pack, &spans, &seen);
    found.extend(items::wanted(rules, &pack, &items));
    found.sort();
    found.dedup();
    Ok(found)
}

/// Marks what decides what a case expects of a program.
fn mark(evaluation: &Evaluation<'_>, asked: &Asked, seen: &mut Seen, items: &mut BTreeSet<Item>) {
    let pack = evaluation.pack();
    let Some((program, rules)) =
        (0..).map(ProgramId).zip(&pack.programs).find(|(_, rules)| rules.id == asked.file)
    else {
        let name = format!("{}.{}", asked.file, asked.id);
        let definition = pack.definitions.iter().position(|known| known.id == name);
        let definition = definition.and_then(DefinitionId::at);
        let of = definition.map(|definition| DefinitionKey { definition, subject: asked.subject });
        Walk::from(evaluation, of, seen);
        return;
    };
    let outcome = outcomes::one(evaluation, program, asked.subject);
    let there = outcome.and_then(|outcome| outcome.elsewhen(evaluation));
    let there = there.as_deref().unwrap_or(evaluation);
    let of = |ids: Vec<DefinitionId>| {
        let subject = asked.subject;
        ids.into_iter().map(move |definition| DefinitionKey { definition, subject })
    };
    if asked.decides() {
        let ids: Vec<_> = rules.definitions(Use::decides).collect();
        Walk::from(evaluation, of(ids.clone()), seen);
        Walk::from(there, of(ids), seen);
    }
    Walk::from(there.plainly(), of(items::definitions(pack, rules, asked)), seen);
    items::mark(evaluation, (program, rules), asked, items);
}

/// What no case does of all that an expression can do.
fn nodes(rules: &Files, pack: &Pack, spans: &[Span], seen: &Seen) -> Vec<Undecided> {
    let mut found = Vec::new();
    for (id, node) in reachable(pack) {
        let Some(span) = spans.get(id.index()) else { continue };
        if *span == Span::default() {
            continue;
        }
        let mut want = |mark: Mark, what: String| {
            if !seen.contains(&(id, mark)) {
                found.push(at(rules, *span, &what));
            }
        };
        match node {
            Node::If(..) => {
                want(Mark::Then, "the first branch is never taken".to_owned());
                want(Mark::Otherwise, "the other branch is never taken".to_owned());
            }
            Node::And(all) | Node::Or(all) => {
                for (place, member) in all.iter().enumerate() {
                    let member = spans.get(member.index());
                    let member = member.filter(|span| **span != Span::default());
                    // That something exists is said of every fact that may not.
                    let Some(text) = member.map(|span| snippet(rules, *span)) else { continue };
                    want(
                        Mark::Decides(place),
                        format!("part {} never decides: `{text}`", place + 1),
                    );
                }
            }
            Node::OneOf(of, bits) => {
                for bit in (0..64).filter(|bit| bits >> bit & 1 == 1) {
                    let option = option(pack, *of, bit).unwrap_or_default();
                    want(Mark::Option(bit), format!("nobody is `{option}`"));
                }
            }
            Node::Lookup { .. } => want(Mark::Read, "the column is never read".to_owned()),
            _ => {}
        }
    }
    found
}

/// The name of an option of a choice.
fn option(pack: &Pack, of: NodeId, bit: u32) -> Option<String> {
    let kind = match pack.node(of)? {
        Node::Fact(fact, _) => &pack.fact(*fact).kind,
        Node::Definition(definition, _) => &pack.definition(*definition).kind,
        _ => return Some(bit.to_string()),
    };
    let engine::pack::Kind::Choice(options) = kind else { return None };
    options.get(usize::try_from(bit).ok()?).cloned()
}

/// The nodes that any result rests on, each once.
fn reachable(pack: &Pack) -> BTreeMap<NodeId, &Node> {
    let mut found = BTreeMap::new();
    let roots = pack.programs.iter();
    let roots = roots.flat_map(|program| program.definitions(|what| what != Use::Comparison));
    let node = |id: DefinitionId| pack.definition(id).node;
    let mut todo: Vec<NodeId> = roots.map(node).collect();
    while let Some(id) = todo.pop() {
        let Some(here) = pack.node(id) else { continue };
        if found.insert(id, here).is_some() {
            continue;
        }
        children(here, |child| todo.push(child));
        if let Node::Definition(definition, _) = here {
            todo.push(node(*definition));
        }
    }
    found
}

/// A place in the rules, with what is never done there.
fn at(rules: &Files, span: Span, what: &str) -> Undecided {
    let path = rules.path(span.file);
    let before = rules.text(span.file).get(..span.start).unwrap_or_default();
    let line = before.matches('\n').count().saturating_add(1);
    let name = format!("{path} `{}`: {what}", snippet(rules, span));
    Undecided { place: format!("{path}:{line}"), name }
}

fn snippet(rules: &Files, span: Span) -> String {
    let text = rules.text(span.file).get(span.start..span.end).unwrap_or_default();
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(100) {
        Some((end, _)) => format!("{}…", words.get(..end).unwrap_or_default()),
        None => words,
    }
}

//! The passes in their order, from texts to a pack.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::Context;
use crate::check::all::check_all;
use crate::check::names::Names;
use crate::check::sides::check_sides;
use crate::check::totals::{check_totals, totals};
use crate::lint::{constant, unique, unused};
use crate::lower::definitions::{Lowered, ids, lower};
use crate::lower::nodes::{Arena, Positions};
use crate::lower::{facts, programs, topological};
use crate::places;
use crate::read;
use crate::resolve::definitions::collect;
use crate::resolve::types::Type;
use crate::resolve::{channels, citations, dictionary, entries, parameters, tables};
use crate::source::diagnostic::{Diagnostics, Severity, sort_and_dedup};
use crate::source::files::{Files, Span};
use crate::source::unfilled::say_nothing_else;
use engine::pack::Pack;

/// A pack, unless there are errors; and everything that is wrong.
pub fn compile(files: &Files) -> (Option<Pack>, Diagnostics) {
    let (placed, diagnostics) = compile_placed(files);
    (placed.map(|(pack, _)| pack), diagnostics)
}

/// A pack, with the place in the rules that each of its nodes was first written at, and what is
/// nowhere written as it is at none.
pub fn compile_placed(files: &Files) -> (Option<(Pack, Vec<Span>)>, Diagnostics) {
    let mut diagnostics = Vec::new();
    let placed = passes(files, &mut diagnostics);
    sort_and_dedup(&mut diagnostics);
    say_nothing_else(&mut diagnostics);
    let failed = diagnostics.iter().any(|found| found.severity == Severity::Error);
    (placed.filter(|_| !failed), diagnostics)
}

fn passes(files: &Files, diagnostics: &mut Diagnostics) -> Option<(Pack, Vec<Span>)> {
    let rules = read::read(files, diagnostics);
    // Of files that cannot be read, and of rules without end, there is nothing more to say.
    if diagnostics.iter().any(|found| matches!(found.code, "E0101" | "E0602")) {
        return None;
    }
    let mut citations = citations::build(&rules.library, diagnostics);
    let mut facts = dictionary::build(&rules.facts, &citations, diagnostics);
    let parameters = parameters::build(&rules.parameters, &mut citations, diagnostics);
    let tables = tables::build(&rules.tables, files, &facts, &citations, diagnostics);
    let mut drafts = collect(&rules, &facts, &mut citations, diagnostics);
    channels::collect(&rules, &mut citations, &mut drafts, diagnostics);
    unique::report(&rules.programs, diagnostics);
    let names = Names::new(&facts, &parameters, &drafts, diagnostics);
    let totals = totals(&drafts, &names, diagnostics);
    let sorted = topological::order(&drafts.all, &names, diagnostics);

    let mut context = Context {
        names: &names,
        facts: &facts,
        parameters: &parameters,
        tables: &tables,
        types: vec![Type::Broken; drafts.all.len()],
        existence: BTreeMap::new(),
        inlined: BTreeMap::new(),
    };
    let mut called = BTreeSet::new();
    let settled = check_all(&drafts, &sorted, &mut context, &mut called, diagnostics);
    check_totals(&totals, &drafts, &context, diagnostics);
    check_sides(&drafts, &context, diagnostics);
    // What is unused shows only once everything else is understood.
    if diagnostics.iter().any(|found| found.severity == Severity::Error) {
        return None;
    }
    let counted = totals.iter().map(|total| total.draft).chain(called);
    unused::report(&rules, &drafts, &settled, counted, &context, diagnostics);

    // What is written out where it is used is there already.
    let sorted: Vec<usize> =
        sorted.into_iter().filter(|place| !context.inlined.contains_key(place)).collect();
    let definitions = ids(&sorted, drafts.all.len())?;
    let positions = Positions { context: &context, definitions: &definitions };
    let lowered = lower(&sorted, &drafts, &settled, &facts, &positions)?;
    let Lowered { arena, definitions: lowered, spans, divisors } = lowered;
    facts::facts(&mut facts, &drafts, &definitions);
    let programs = programs::programs(&mut drafts, &totals, &definitions);
    let mut channels = programs::channels(&mut drafts, &definitions);
    channels.closed = places::days_closed(files);
    let entries = entries::build(&rules.entries, &programs, &facts, diagnostics);
    let Arena { nodes, places, .. } = arena;
    let mut pack = Pack {
        reviewed: citations.reviewed,
        topics: citations.topics,
        order: Vec::new(),
        facts,
        parameters,
        tables: tables.into_iter().map(|described| described.table).collect(),
        sources: citations.sources,
        acts: citations.acts,
        nodes,
        definitions: lowered,
        programs,
        entries,
        channels,
        partner_exists: drafts.partner.and_then(|draft| definitions.get(draft).copied()),
    };
    pack.order = pack.in_order();
    pack.fill_in_reads();
    constant::report(&pack, &spans, &divisors, diagnostics);
    constant::report_timeless(&pack, &spans, diagnostics);
    Some((pack, places))
}

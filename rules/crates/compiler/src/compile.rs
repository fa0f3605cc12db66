//! The passes in their order, from texts to a pack.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::arithmetic::conversion;
use crate::check::guard;
use crate::check::names::Names;
use crate::check::typed::{Shape, Typed};
use crate::check::{Context, Written, check};
use crate::lint::constant;
use crate::lint::unique;
use crate::lint::unused;
use crate::lower::nodes::{Arena, Positions};
use crate::lower::topological;
use crate::places;
use crate::read;
use crate::resolve::channels;
use crate::resolve::citations;
use crate::resolve::definitions::{Collected, Role, collect};
use crate::resolve::dictionary;
use crate::resolve::entries;
use crate::resolve::parameters;
use crate::resolve::tables;
use crate::resolve::types::Type;
use crate::source::diagnostic::{Diagnostic, Severity, settle};
use crate::source::files::{Files, Span};
use crate::source::suggest::suggestion;
use engine::pack::{Definition, DefinitionId, FactId, Pack, Program, Unit};

/// A pack, unless there are errors; and everything that is wrong.
pub fn compile(files: &Files) -> (Option<Pack>, Vec<Diagnostic>) {
    let (placed, diagnostics) = compile_placed(files);
    (placed.map(|(pack, _)| pack), diagnostics)
}

/// A pack, with the place in the rules that each of its nodes was first written at, and what is
/// nowhere written as it is at none.
pub fn compile_placed(files: &Files) -> (Option<(Pack, Vec<Span>)>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let placed = passes(files, &mut diagnostics);
    settle(&mut diagnostics);
    let failed = diagnostics.iter().any(|found| found.severity == Severity::Error);
    (placed.filter(|_| !failed), diagnostics)
}

fn passes(files: &Files, to: &mut Vec<Diagnostic>) -> Option<(Pack, Vec<Span>)> {
    let raw = read::read(files, to);
    // Of files that cannot be read, and of rules without end, there is nothing more to say.
    if to.iter().any(|found| matches!(found.code, "E0101" | "E0602")) {
        return None;
    }
    let mut library = citations::build(&raw.library, to);
    let mut facts = dictionary::build(&raw.facts, &library, to);
    let parameters = parameters::build(&raw.parameters, &mut library, to);
    let tables = tables::build(&raw.tables, files, &facts, &library, to);
    let mut collected = collect(&raw, &facts, &mut library, to);
    channels::collect(&raw, &mut library, &mut collected, to);
    unique::report(&raw.programs, to);
    let names = Names::new(&facts, &parameters, &collected, to);
    let totals = totals(&collected, &names, to);
    let sorted = topological::order(&collected.entries, &names, to);

    let mut context = Context {
        names: &names,
        facts: &facts,
        parameters: &parameters,
        tables: &tables,
        types: vec![Type::Broken; collected.entries.len()],
        existence: BTreeMap::new(),
        written: BTreeMap::new(),
    };
    let mut called = BTreeSet::new();
    let settled = settle_entries(&collected, &sorted, &mut context, &mut called, to);
    check_totals(&totals, &collected, &context, to);
    check_sides(&collected, &context, to);
    // What is unused shows only once everything else is understood.
    if to.iter().any(|found| found.severity == Severity::Error) {
        return None;
    }
    let counted = totals.iter().map(|(_, _, entry, _)| *entry).chain(called);
    unused::report(&raw, &collected, &settled, counted, &context, to);

    // What is written out where it is used is there already.
    let sorted: Vec<usize> =
        sorted.into_iter().filter(|place| !context.written.contains_key(place)).collect();
    let mut definitions = vec![0; collected.entries.len()];
    for (id, place) in sorted.iter().enumerate() {
        if let Some(slot) = definitions.get_mut(*place) {
            *slot = DefinitionId::try_from(id).ok()?;
        }
    }
    let mut arena = Arena::default();
    let positions = Positions { context: &context, definitions: &definitions };
    let mut lowered = Vec::new();
    let (mut spans, mut divisors) = (Vec::new(), Vec::new());
    for place in &sorted {
        let (entry, typed) = (collected.entries.get(*place)?, settled.get(place)?);
        lowered.push(Definition {
            id: entry.id.clone(),
            kind: typed.ty.to_kind(&facts),
            node: arena.lower(typed, &positions),
            cites: entry.cites.clone(),
            shown: entry.shown,
            facts: Vec::new(),
        });
        spans.push(entry.expr.span);
        divisors.extend(constant::divisors(typed, &mut arena, &positions));
    }
    let of_facts = |entries: &BTreeMap<FactId, usize>| -> BTreeMap<FactId, DefinitionId> {
        let known = entries.iter();
        known.filter_map(|(fact, entry)| Some((*fact, *definitions.get(*entry)?))).collect()
    };
    let (guards, years) = (of_facts(&collected.existence), of_facts(&collected.years));
    let plain = of_facts(&collected.plain);
    let programs = programs(&mut collected, totals, &definitions);
    let mut channels = channels::placed(&mut collected, &definitions);
    channels.closed = places::days_closed(files);
    let entries = entries::build(&raw.entries, &programs, &facts, to);
    for (id, fact) in (0..).zip(&mut facts) {
        fact.exists = guards.get(&id).copied();
        fact.of_year = years.get(&id).copied();
        fact.plain_from = plain.get(&id).copied();
    }
    let Arena { nodes, places, .. } = arena;
    let mut pack = Pack {
        reviewed: library.reviewed,
        topics: library.topics,
        order: Vec::new(),
        facts,
        parameters,
        tables: tables.into_iter().map(|described| described.table).collect(),
        sources: library.sources,
        acts: library.acts,
        nodes,
        definitions: lowered,
        programs,
        entries,
        channels,
        partner_exists: collected.partner.and_then(|entry| definitions.get(entry).copied()),
    };
    pack.order = pack.in_order();
    pack.fill_in_reads();
    constant::report(&pack, &spans, &divisors, to);
    constant::report_timeless(&pack, &spans, to);
    Some((pack, places))
}

/// Names and types of all entries, in an order in which each finds what it needs.
fn settle_entries(
    collected: &Collected,
    sorted: &[usize],
    context: &mut Context<'_>,
    called: &mut BTreeSet<usize>,
    to: &mut Vec<Diagnostic>,
) -> BTreeMap<usize, Typed> {
    let mut settled: BTreeMap<usize, Typed> = BTreeMap::new();
    for place in sorted {
        let Some(entry) = collected.entries.get(*place) else { continue };
        let typed = if let Role::Side { of, right } = entry.role {
            side(settled.get(&of), right)
        } else {
            let whole = check(context, entry, called, to);
            guard::report(&whole, context, to);
            whole
        };
        if !entry.of.is_empty() {
            context.written.insert(*place, Written::new(context, entry, &typed));
        }
        if let Some(ty) = context.types.get_mut(*place) {
            *ty = typed.ty.clone();
        }
        if let Role::Existence(of) = entry.role {
            context.existence.insert(of, typed.clone());
        }
        settled.insert(*place, typed);
    }
    settled
}

/// One side of a condition's comparison, with the type the comparison gave it.
fn side(condition: Option<&Typed>, right: bool) -> Typed {
    let side = condition
        .filter(|typed| matches!(typed.shape, Shape::Compare(_)))
        .and_then(|typed| typed.children.get(usize::from(right)));
    side.cloned().unwrap_or_else(|| Typed::broken(Span::default()))
}

/// The entries of the amounts that comparisons add up.
fn totals(
    collected: &Collected,
    names: &Names<'_>,
    to: &mut Vec<Diagnostic>,
) -> Vec<(usize, usize, usize, Span)> {
    let mut found = Vec::new();
    for (program, compare, text) in &collected.totals {
        let home = collected.programs.get(*program).map_or("", |(_, _, p)| p.id.as_str());
        let local = format!("{home}.{}", text.value);
        let entry = names.definition(&text.value).or_else(|| names.definition(&local));
        if let Some(entry) = entry {
            found.push((*program, *compare, entry, text.span));
        } else {
            let message = format!("unknown amount `{}`", text.value);
            let help = suggestion(&text.value, names.definition_ids());
            to.push(Diagnostic::error("E0301", text.span, message).help_if(help));
        }
    }
    found
}

/// What is added up month by month is money a month.
fn check_totals(
    totals: &[(usize, usize, usize, Span)],
    collected: &Collected,
    context: &Context<'_>,
    to: &mut Vec<Diagnostic>,
) {
    for (_, _, entry, span) in totals {
        let ty = context.types.get(*entry).unwrap_or(&Type::Broken);
        if !matches!(ty, Type::Broken | Type::Number(Unit::DollarsPerMonth)) {
            let id = collected.entries.get(*entry).map_or("", |entry| entry.id.as_str());
            let message = format!("`{id}` is {}, and dollars/month are added up", ty.name());
            to.push(Diagnostic::error("E0402", *span, message));
        }
    }
}

/// A figure and its limit are shown side by side and subtracted: they have one unit.
fn check_sides(collected: &Collected, context: &Context<'_>, to: &mut Vec<Diagnostic>) {
    let conditions = collected.programs.iter().flat_map(|(_, _, program)| &program.conditions);
    for (value, limit) in conditions.filter_map(|condition| condition.value.zip(condition.limit)) {
        let entry = |id: DefinitionId| {
            let place = usize::from(id);
            Some((collected.entries.get(place)?.expr.span, context.types.get(place)?))
        };
        let (Some((value, left)), Some((limit, right))) = (entry(value), entry(limit)) else {
            continue;
        };
        if left != right && *left != Type::Broken && *right != Type::Broken {
            let message =
                format!("the figure is {}, but its limit is {}", left.name(), right.name());
            let diagnostic = Diagnostic::error("E0402", limit, message);
            let help = conversion(right, left);
            to.push(diagnostic.and(value, "the person's figure").help_if(help));
        }
    }
}

/// Programs in display order, with entries replaced by definitions.
fn programs(
    collected: &mut Collected,
    totals: Vec<(usize, usize, usize, Span)>,
    definitions: &[DefinitionId],
) -> Vec<Program> {
    let definition = |entry: usize| definitions.get(entry).copied().unwrap_or(0);
    let mut programs = std::mem::take(&mut collected.programs);
    for (_, _, program) in &mut programs {
        program.for_each_definition(|id| *id = definition(usize::from(*id)));
    }
    for (program, compare, entry, _) in totals {
        let found = programs.get_mut(program).map(|(_, _, program)| program);
        if let Some(compare) = found.and_then(|program| program.comparisons.get_mut(compare)) {
            compare.totals.push(definition(entry));
        }
    }
    programs.sort_by(|(a, _, x), (b, _, y)| (a, &x.id).cmp(&(b, &y.id)));
    programs.into_iter().map(|(_, _, program)| program).collect()
}

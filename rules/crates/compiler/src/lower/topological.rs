//! The order in which definitions can be worked out, or the circle that prevents it.
//!
//! A definition may need another of the partner, who in turn needs one of the person. As
//! there are only two people, such a chain of people closes exactly when the chain of
//! definitions does, so that one order of definitions serves both.

use crate::check::names::{Names, Place};
use crate::check::references::references;
use crate::resolve::definitions::{Entry, Role};
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use crate::source::files::Span;

/// Positions of all entries, each after all that it needs; entries on a circle are left out.
pub(crate) fn order(
    entries: &[Entry],
    names: &Names<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<usize> {
    let needs: Vec<Vec<(usize, Span)>> =
        entries.iter().map(|entry| needed_by(entry, names)).collect();
    let mut state = vec![State::New; entries.len()];
    let mut sorted = Vec::with_capacity(entries.len());
    for start in 0..entries.len() {
        visit(start, entries, &needs, &mut state, &mut sorted, diagnostics);
    }
    sorted
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Done,
    /// On a circle, or in need of something that is.
    Stuck,
}

fn needed_by(entry: &Entry, names: &Names<'_>) -> Vec<(usize, Span)> {
    let mut needed = Vec::new();
    if let Role::Side { of, .. } = entry.role {
        needed.push((of, entry.span));
    }
    let mut place = Place::of(entry, |_| None);
    references(names, &mut place, &entry.expr, &mut |definition, span| {
        needed.push((definition, span));
    });
    needed
}

/// Depth first without recursion: rules may be as long as they like.
fn visit(
    start: usize,
    entries: &[Entry],
    needs: &[Vec<(usize, Span)>],
    state: &mut [State],
    sorted: &mut Vec<usize>,
    diagnostics: &mut Diagnostics,
) {
    // Each step of the path: an entry, and how many of its needs were looked at.
    let mut path: Vec<(usize, usize)> = Vec::new();
    let get = |state: &[State], at: usize| state.get(at).copied().unwrap_or(State::Done);
    if get(state, start) == State::New {
        set(state, start, State::Open);
        path.push((start, 0));
    }
    while let Some((current, looked)) = path.last_mut() {
        let current = *current;
        let next = needs.get(current).and_then(|needs| needs.get(*looked)).copied();
        *looked = looked.saturating_add(1);
        let Some((next, span)) = next else {
            path.pop();
            if get(state, current) == State::Open {
                set(state, current, State::Done);
                sorted.push(current);
            } else if let Some((above, _)) = path.last() {
                set(state, *above, State::Stuck);
            }
            continue;
        };
        match get(state, next) {
            State::New => {
                set(state, next, State::Open);
                path.push((next, 0));
            }
            State::Stuck if !path.iter().any(|(entry, _)| *entry == next) => {
                set(state, current, State::Stuck);
            }
            State::Open | State::Stuck => {
                let from = path.iter().position(|(entry, _)| *entry == next).unwrap_or(0);
                let circle: Vec<usize> = path.iter().skip(from).map(|(entry, _)| *entry).collect();
                diagnostics.push(report(&circle, span, entries));
                set(state, current, State::Stuck);
            }
            State::Done => {}
        }
    }
}

fn set(state: &mut [State], at: usize, value: State) {
    if let Some(place) = state.get_mut(at) {
        *place = value;
    }
}

fn report(circle: &[usize], span: Span, entries: &[Entry]) -> Diagnostic {
    let name = |at: &usize| entries.get(*at).map_or("", |entry| entry.id.as_str());
    let mut path: Vec<String> = circle.iter().map(|at| format!("`{}`", name(at))).collect();
    path.extend(path.first().cloned());
    let message = format!("{} needs itself", path.first().map_or("", String::as_str));
    let mut diagnostic = Diagnostic::error("E0601", span, message).label("here");
    for at in circle.iter().skip(1) {
        if let Some(entry) = entries.get(*at) {
            diagnostic = diagnostic.and(entry.span, format!("by way of `{}`", entry.id));
        }
    }
    diagnostic.help(format!("the circle is {}", path.join(" → ")))
}

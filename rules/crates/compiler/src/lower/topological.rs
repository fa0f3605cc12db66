//! The order in which definitions can be worked out, or the circle that prevents it.
//!
//! A definition may need another of the partner, who in turn needs one of the person. As
//! there are only two people, such a chain of people closes exactly when the chain of
//! definitions does, so that one order of definitions serves both.

use crate::check::names::{Names, Place};
use crate::check::references::references;
use crate::resolve::drafts::{Draft, DraftRole};
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use crate::source::files::Span;
use crate::syntax::tree::{Expr, ExprKind, Name};

/// Positions of all drafts, each after all that it needs; drafts on a circle are left out.
pub(crate) fn order(
    drafts: &[Draft],
    names: &Names<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<usize> {
    let needs: Vec<Vec<(usize, Span)>> =
        drafts.iter().map(|draft| needed_by(draft, names)).collect();
    let mut state = vec![State::New; drafts.len()];
    let mut sorted = Vec::with_capacity(drafts.len());
    for start in 0..drafts.len() {
        visit(start, (drafts, names), &needs, &mut state, &mut sorted, diagnostics);
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

fn needed_by(draft: &Draft, names: &Names<'_>) -> Vec<(usize, Span)> {
    let mut needed = Vec::new();
    if let DraftRole::Side { of, .. } = draft.role {
        needed.push((of, draft.span));
    }
    let mut place = Place::of(draft, |_| None);
    references(names, &mut place, &draft.expr, &mut |definition, span| {
        needed.push((definition, span));
    });
    needed
}

/// Depth first without recursion: rules may be as long as they like.
fn visit(
    start: usize,
    (drafts, names): (&[Draft], &Names<'_>),
    needs: &[Vec<(usize, Span)>],
    state: &mut [State],
    sorted: &mut Vec<usize>,
    diagnostics: &mut Diagnostics,
) {
    // Each step of the path: a draft, and how many of its needs were looked at.
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
            State::Stuck if !path.iter().any(|(draft, _)| *draft == next) => {
                set(state, current, State::Stuck);
            }
            State::Open | State::Stuck => {
                let from = path.iter().position(|(draft, _)| *draft == next).unwrap_or(0);
                let circle: Vec<usize> = path.iter().skip(from).map(|(draft, _)| *draft).collect();
                diagnostics.push(report(&circle, span, drafts, names));
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

fn report(circle: &[usize], span: Span, drafts: &[Draft], names: &Names<'_>) -> Diagnostic {
    let name = |at: &usize| drafts.get(*at).map_or("", |draft| draft.id.as_str());
    let mut path: Vec<String> = circle.iter().map(|at| format!("`{}`", name(at))).collect();
    path.extend(path.first().cloned());
    let message = format!("{} needs itself", path.first().map_or("", String::as_str));
    let mut diagnostic = Diagnostic::error("E0601", span, message).label("here");
    for at in circle.iter().skip(1) {
        if let Some(draft) = drafts.get(*at) {
            diagnostic = diagnostic.and(draft.span, format!("by way of `{}`", draft.id));
        }
    }
    let meant = circle.last().and_then(|last| drafts.get(*last));
    let meant = meant.and_then(|draft| path_at(&draft.expr, span));
    if let Some([owner, name]) = meant
        && matches!(owner.text.as_str(), "person" | "partner")
    {
        // Whoever writes a person's name before it means a fact.
        let (owner, name) = (&owner.text, &name.text);
        diagnostic = diagnostic
            .help(format!(
                "there is no fact `{owner}.{name}`: this is the definition `{name}` of this file"
            ))
            .help_if(names.age(owner, name));
    }
    diagnostic.help(format!("the circle is {}", path.join(" → ")))
}

/// The names that stand at a place.
fn path_at(expr: &Expr, at: Span) -> Option<&[Name]> {
    match &expr.kind {
        ExprKind::Path(names) if expr.span == at => Some(names),
        _ => expr.children().into_iter().find_map(|child| path_at(child, at)),
    }
}

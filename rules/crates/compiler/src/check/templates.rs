//! Definitions with `of`: an expression with places left open, written out at each use with
//! what the use fills in. The pack has only what comes out, and equal parts of it once.

use super::calls::FUNCTIONS;
use super::names::Place;
use super::typed::{Shape, Typed};
use super::{Checker, Context};
use crate::resolve::drafts::Draft;
use crate::resolve::types::Type;
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use crate::source::files::Span;
use crate::source::keywords::is_word_of_the_language;
use crate::source::suggest::suggestion;
use crate::syntax::tree::{Expr, Name, path_text};
use crate::syntax::units::{UNITS, unit_named};

/// Lists within each other after everything is written out; as many as in one expression.
const DEEPEST_LISTS: usize = super::lists::DEEPEST;
/// Taller ones are refused, so that walking an expression cannot exhaust the stack: it is at
/// most this much taller than it was written.
const TALLEST: usize = 64;
/// Longer ones too: what uses what uses what grows fast.
const LONGEST: usize = 20_000;

/// What is written out at each use.
#[derive(Debug)]
pub(crate) struct Inlined {
    /// Names and types of what a use fills in.
    open: Vec<(String, Type)>,
    body: Typed,
}

impl Inlined {
    pub(crate) fn new(context: &Context<'_>, draft: &Draft, body: &Typed) -> Self {
        let open = draft.of.iter().map(|(name, kind)| {
            (name.value.clone(), type_of(context, &kind.value).unwrap_or(Type::Broken))
        });
        Self { open: open.collect(), body: body.clone() }
    }

    /// How a use is written.
    fn example(&self, name: &str) -> String {
        let open: Vec<&str> = self.open.iter().map(|(name, _)| name.as_str()).collect();
        format!("{name}({})", open.join(", "))
    }
}

/// A row of a list, or a value with a unit.
fn type_of(context: &Context<'_>, kind: &str) -> Option<Type> {
    match kind {
        "truth" => Some(Type::Truth),
        _ if kind.contains('.') => context.names.list(kind).map(Type::Row),
        _ => unit_named(kind).map(Type::Number),
    }
}

/// The types of a draft's open values, without the rows; mistakes in `of` are said.
pub(super) fn types(
    context: &Context<'_>,
    draft: &Draft,
    diagnostics: &mut Diagnostics,
) -> Vec<Type> {
    let name = draft.id.rsplit('.').next().unwrap_or_default();
    if !draft.of.is_empty() && FUNCTIONS.iter().any(|(known, _)| *known == name) {
        let message = format!("`{name}` has a meaning of its own in expressions");
        diagnostics
            .push(Diagnostic::error("E0106", draft.span, message).help("choose another name"));
    }
    let mut values = Vec::new();
    for (name, kind) in &draft.of {
        let word = Name { text: name.value.clone(), span: name.span };
        let place = Place { home: &draft.home, loops: Vec::new(), given: Vec::new() };
        if !is_word_of_the_language(&name.value)
            && context.names.resolve(std::slice::from_ref(&word), &place).is_ok()
        {
            let message = format!("`{}` already means something here", name.value);
            diagnostics
                .push(Diagnostic::error("E0307", name.span, message).help("choose another name"));
        }
        let ty = type_of(context, &kind.value);
        if ty.is_none() {
            let message = format!("`{}` is neither a list of facts nor a unit", kind.value);
            let units = UNITS.iter().map(|(unit, _)| *unit).chain(["truth"]);
            let help = suggestion(&kind.value, units).unwrap_or_else(|| {
                "write a list of facts, such as `household.children`, or a unit".to_owned()
            });
            diagnostics.push(Diagnostic::error("E0304", kind.span, message).help(help));
        }
        if !kind.value.contains('.') {
            values.push(ty.unwrap_or(Type::Broken));
        }
    }
    values
}

impl Checker<'_> {
    /// A definition with `of` that is named without saying of what.
    pub(super) fn uncalled(&mut self, definition: usize, path: &[Name], span: Span) -> Typed {
        let name = path_text(path);
        let template = self.context.inlined.get(&definition);
        let message = format!("`{name}` needs to be told of what");
        let help = template.map(|template| format!("write `{}`", template.example(&name)));
        self.diagnostics.push(Diagnostic::error("E0404", span, message).help_if(help));
        Typed::broken(span)
    }

    /// A definition with `of`, written out with what is filled in.
    pub(super) fn inline(
        &mut self,
        definition: usize,
        name: &Name,
        arguments: &[Expr],
        span: Span,
    ) -> Typed {
        self.called.insert(definition);
        let context = self.context;
        let Some(template) = context.inlined.get(&definition) else {
            let message = format!("`{}` is the same everywhere", name.text);
            let help = format!("write `{}` without brackets, or give it an `of`", name.text);
            self.diagnostics.push(Diagnostic::error("E0404", span, message).help(help));
            return Typed::broken(span);
        };
        if arguments.len() != template.open.len() {
            let message = format!("`{}` with {} arguments", name.text, arguments.len());
            let help = format!("it is written `{}`", template.example(&name.text));
            self.diagnostics.push(Diagnostic::error("E0404", span, message).help(help));
            return Typed::broken(span);
        }
        let mut filled = Filled::default();
        let mut failed = template.body.is_broken();
        for ((_, ty), argument) in template.open.iter().zip(arguments) {
            let value = self.argument(argument, ty);
            failed |= value.is_broken();
            match value.shape {
                Shape::Row(depth) => filled.rows.push(depth),
                _ => filled.values.push(value),
            }
        }
        if failed || self.too_much(&template.body, &filled, span) {
            return Typed::broken(span);
        }
        let mut whole = filled.fill(&template.body, 0);
        whole.span = span;
        whole
    }

    fn argument(&mut self, argument: &Expr, ty: &Type) -> Typed {
        let value = self.infer(argument, Some(ty));
        match ty {
            Type::Number(_) => self.fit_type(value, ty.clone()),
            _ if value.ty == *ty || value.is_broken() || *ty == Type::Broken => value,
            _ => {
                let wanted = match ty {
                    Type::Row(list) => {
                        let list = self.context.facts.get(list.index());
                        format!("a row of `{}`", list.map_or("", |fact| &fact.id))
                    }
                    other => other.name(),
                };
                let message = format!("expected {wanted}, but this is {}", value.ty.name());
                self.diagnostics.push(Diagnostic::error("E0401", argument.span, message));
                Typed::broken(argument.span)
            }
        }
    }

    /// Whether what would be written out is more than one expression may be.
    fn too_much(&mut self, body: &Typed, filled: &Filled, span: Span) -> bool {
        let lists = self.place.loops.len().saturating_add(lists_within(body));
        if lists > DEEPEST_LISTS {
            let message = format!("more than {DEEPEST_LISTS} lists within each other");
            self.diagnostics.push(Diagnostic::error("E0205", span, message));
            return true;
        }
        let sizes: Vec<usize> = filled.values.iter().map(size).collect();
        let tallest = filled.values.iter().map(height).max().unwrap_or(0);
        let long = size_with(body, &sizes) > LONGEST;
        if long || height(body).saturating_add(tallest) > TALLEST {
            let too = if long { "long" } else { "deep" };
            let message = format!("the expression is too {too} with everything written out");
            let help = "give a part of it a name with a `[[let]]` without `of`";
            self.diagnostics.push(Diagnostic::error("E0203", span, message).help(help));
            return true;
        }
        false
    }
}

/// What a use fills in.
#[derive(Debug, Default)]
struct Filled {
    /// Which loop of the use each row belongs to, from the innermost.
    rows: Vec<u8>,
    values: Vec<Typed>,
}

impl Filled {
    /// The expression within so many lists of its own. What lies outside of those are the rows
    /// that are filled in, the last of them nearest.
    fn fill(&self, typed: &Typed, within: u8) -> Typed {
        let row = |depth: u8| {
            let back = depth.checked_sub(within).map(usize::from);
            let row = back.and_then(|back| self.rows.iter().rev().nth(back));
            row.map_or(depth, |row| row.saturating_add(within))
        };
        let shape = match &typed.shape {
            Shape::Given(position) => {
                let value = self.values.get(*position).cloned();
                return value.map_or_else(|| typed.clone(), |value| moved(&value, within, 0));
            }
            Shape::Field(depth, field) => Shape::Field(row(*depth), *field),
            Shape::Row(depth) => Shape::Row(row(*depth)),
            other => other.clone(),
        };
        let children = numbered(typed, within).map(|(child, within)| self.fill(child, within));
        Typed::new(typed.span, typed.ty.clone(), shape, children.collect())
    }
}

/// A value of the use as seen from `by` lists further in. Rows of lists within the value
/// itself stay what they are.
fn moved(typed: &Typed, by: u8, within: u8) -> Typed {
    let row = |depth: u8| if depth < within { depth } else { depth.saturating_add(by) };
    let shape = match &typed.shape {
        Shape::Field(depth, field) => Shape::Field(row(*depth), *field),
        Shape::Row(depth) => Shape::Row(row(*depth)),
        other => other.clone(),
    };
    let children = numbered(typed, within).map(|(child, within)| moved(child, by, within));
    Typed::new(typed.span, typed.ty.clone(), shape, children.collect())
}

/// The children, each with how many lists it is within: a list's body and filter are within it.
fn numbered(typed: &Typed, within: u8) -> impl Iterator<Item = (&Typed, u8)> {
    let inner = typed.shape == Shape::Each;
    typed
        .children
        .iter()
        .enumerate()
        .map(move |(place, child)| (child, within.saturating_add(u8::from(inner && place > 0))))
}

fn lists_within(typed: &Typed) -> usize {
    numbered(typed, 0)
        .map(|(child, more)| lists_within(child) + usize::from(more))
        .max()
        .unwrap_or(0)
}

fn height(typed: &Typed) -> usize {
    typed.children.iter().map(height).max().unwrap_or(0).saturating_add(1)
}

fn size(typed: &Typed) -> usize {
    size_with(typed, &[])
}

/// The size once values of these sizes are filled in.
fn size_with(typed: &Typed, values: &[usize]) -> usize {
    if let Shape::Given(position) = typed.shape {
        return values.get(position).copied().unwrap_or(1);
    }
    typed.children.iter().map(|child| size_with(child, values)).fold(1, usize::saturating_add)
}

//! From expressions as written to expressions whose names and types are settled.

pub(crate) mod all;
mod arithmetic;
mod calls;
pub(crate) mod claims;

pub(crate) mod guard;
mod lists;
mod logic;
pub(crate) mod names;
pub(crate) mod references;
pub(crate) mod sides;
mod templates;
pub(crate) mod totals;
pub(crate) mod typed;

use std::collections::{BTreeMap, BTreeSet};

use crate::resolve::drafts::{Draft, WantedType};
use crate::resolve::tables::Described;
use crate::resolve::types::{self, Type, common};
use crate::source::diagnostic::{Diagnostic, Diagnostics};
use crate::source::files::Span;
use crate::syntax::tree::{Expr, ExprKind, Name, path_text};
use engine::pack::{Fact, FactId, Kind, Literal, Parameter, Unit};
use engine::values::Number;
use names::{Meaning, Names, Place};
use templates::Inlined;
use typed::{Shape, Typed};

/// What is known when an expression is checked.
#[derive(Debug)]
pub(crate) struct Context<'c> {
    pub(crate) names: &'c Names<'c>,
    pub(crate) facts: &'c [Fact],
    pub(crate) parameters: &'c [Parameter],
    pub(crate) tables: &'c [Described],
    /// By draft: its type, once it was checked.
    pub(crate) types: Vec<Type>,
    /// By fact, or for the partner: the condition of existence, once it was checked.
    pub(crate) existence: BTreeMap<Option<FactId>, Typed>,
    /// By draft: what is written out at its uses, once it was checked.
    pub(crate) inlined: BTreeMap<usize, Inlined>,
}

/// An expression being checked: where it stands, and where mistakes go.
struct Checker<'c> {
    context: &'c Context<'c>,
    place: Place<'c>,
    /// Types of the values that a use fills in.
    given: Vec<Type>,
    /// Definitions that are written out here.
    called: &'c mut BTreeSet<usize>,
    diagnostics: &'c mut Diagnostics,
}

/// Settles the names and types of a draft.
pub(crate) fn check(
    context: &Context<'_>,
    draft: &Draft,
    called: &mut BTreeSet<usize>,
    diagnostics: &mut Diagnostics,
) -> Typed {
    let given = templates::types(context, draft, diagnostics);
    let place = Place::of(draft, |path| context.names.list(path));
    let mut checker = Checker { context, place, given, called, diagnostics };
    let wanted = match draft.wanted {
        WantedType::ValueOf(id) => context
            .facts
            .get(id.index())
            .map(|fact| Type::of_kind(&fact.kind, id, &format!("person.{}", fact.id))),
        _ => None,
    };
    let typed = checker.infer(&draft.expr, wanted.as_ref());
    let typed = checker.fit(typed, draft.wanted, wanted);
    match draft.rounding {
        Some((rounding, step)) if !typed.is_broken() => {
            let (span, ty) = (typed.span, typed.ty.clone());
            Typed::new(span, ty, Shape::Round(rounding, step), vec![typed])
        }
        _ => typed,
    }
}

impl Checker<'_> {
    /// The type of an expression. What is `wanted` only decides what options' names mean.
    fn infer(&mut self, expr: &Expr, wanted: Option<&Type>) -> Typed {
        let span = expr.span;
        if let (Some(Type::Choice(options)), Some(word)) = (wanted, expr.as_word()) {
            let place = options.names.iter().position(|name| *name == word.text);
            if let Some(bits) = place.and_then(bit) {
                let literal = Shape::Literal(Literal::Choice(bits));
                return Typed::new(span, Type::Choice(options.clone()), literal, Vec::new());
            }
        }
        match &expr.kind {
            ExprKind::Broken => Typed::broken(span),
            ExprKind::Truth(holds) => Typed::truth(span, *holds),
            ExprKind::Number(number, Some(unit)) => Typed::number(span, *number, *unit),
            ExprKind::Number(number, None) if *number == Number::ZERO => {
                let literal = Shape::Literal(Literal::Number(*number));
                Typed::new(span, Type::Zero, literal, Vec::new())
            }
            ExprKind::Number(number, None) => {
                let unit = if number.is_whole() { Unit::Whole } else { Unit::Ratio };
                Typed::number(span, *number, unit)
            }
            ExprKind::Date(date) => Typed::number(span, Number::whole(date.days()), Unit::Date),
            ExprKind::Month(month) => {
                Typed::number(span, Number::whole(month.index()), Unit::Month)
            }
            ExprKind::Path(path) => self.path(path, span, wanted),
            ExprKind::At(figure, day) => self.at(figure, day, span),
            ExprKind::Otherwise(a, b) => self.otherwise(a, b, wanted, span),
            ExprKind::Not(inner) => {
                let inner = self.truth(inner);
                Typed::new(span, Type::Truth, Shape::Not, vec![inner])
            }
            ExprKind::And(all) => self.all_truths(all, Shape::And, span),
            ExprKind::Or(all) => self.all_truths(all, Shape::Or, span),
            ExprKind::If(condition, then, otherwise) => {
                self.condition(condition, [then, otherwise], wanted, span)
            }
            ExprKind::Compare(comparison, a, b) => self.compare(*comparison, a, b, span),
            ExprKind::In(value, options) => self.one_of(value, options, span),
            ExprKind::Negative(inner) => self.negative(inner, span),
            ExprKind::Arithmetic(operator, sign, a, b) => {
                let (a, b) = (self.infer(a, None), self.infer(b, None));
                arithmetic::combine(*operator, *sign, a, b, self.diagnostics)
            }
            ExprKind::Call(name, arguments) => self.call(name, arguments, span),
            ExprKind::For { .. } => self.sequence(expr),
        }
    }

    fn path(&mut self, path: &[Name], span: Span, wanted: Option<&Type>) -> Typed {
        let meaning = match self.context.names.resolve(path, &self.place) {
            Ok(meaning) => meaning,
            Err(diagnostic) => {
                self.diagnostics.push(maybe_an_option(path, wanted, *diagnostic));
                return Typed::broken(span);
            }
        };
        let leaf = |ty: Type, shape: Shape| Typed::new(span, ty, shape, Vec::new());
        match meaning {
            Meaning::Month => leaf(Type::Number(Unit::Month), Shape::Month),
            Meaning::Today => leaf(Type::Number(Unit::Date), Shape::Today),
            Meaning::Day => leaf(Type::Number(Unit::Date), Shape::Day),
            Meaning::NotModelled => leaf(Type::Truth, Shape::NotModelled),
            Meaning::Parameter(id) => {
                let unit = self.context.parameters.get(id.index()).map(|figure| figure.unit);
                leaf(unit.map_or(Type::Broken, Type::Number), Shape::Parameter(id))
            }
            Meaning::Definition(id, _) if self.context.inlined.contains_key(&id) => {
                self.uncalled(id, path, span)
            }
            Meaning::Given(position) => {
                let ty = self.given.get(position).cloned().unwrap_or(Type::Broken);
                leaf(ty, Shape::Given(position))
            }
            Meaning::Definition(id, of) => {
                let ty = self.context.types.get(id).cloned().unwrap_or(Type::Broken);
                leaf(ty, Shape::Definition(id, of))
            }
            Meaning::Fact(id, of) => {
                let fact = self.context.facts.get(id.index());
                let ty = fact.map(|fact| Type::of_kind(&fact.kind, id, &path_text(path)));
                leaf(ty.unwrap_or(Type::Broken), Shape::Fact(id, of))
            }
            Meaning::Row(depth) => {
                let list = self.place.loops.iter().rev().nth(usize::from(depth));
                let ty = list.and_then(|(_, list)| *list).map_or(Type::Broken, Type::Row);
                leaf(ty, Shape::Row(depth))
            }
            Meaning::Field(depth, field) => {
                let ty = self.field_type(depth, field, path);
                leaf(ty.unwrap_or(Type::Broken), Shape::Field(depth, field))
            }
        }
    }

    fn field_type(&self, depth: u8, field: u16, path: &[Name]) -> Option<Type> {
        let (_, list) = self.place.loops.iter().rev().nth(usize::from(depth))?;
        let fact = self.context.facts.get((*list)?.index())?;
        let Kind::Records(fields, _) = &fact.kind else { return None };
        let kind = &fields.get(usize::from(field))?.kind;
        Some(Type::of_kind(kind, FactId(0), &path_text(path)))
    }

    /// `figure at day`
    fn at(&mut self, figure: &Expr, day: &Expr, span: Span) -> Typed {
        let figure = self.infer(figure, None);
        let day = self.infer(day, None);
        let Shape::Parameter(id) = figure.shape else {
            if !figure.is_broken() {
                let message = "`at` reads a figure on another day, and this is not a figure";
                let help = "figures are in params/: `oas.full_pension at first_day(start)`";
                self.diagnostics.push(Diagnostic::error("E0406", figure.span, message).help(help));
            }
            return Typed::broken(span);
        };
        if !matches!(day.ty, Type::Number(Unit::Date) | Type::Broken) {
            let message = format!("`at` needs a day, and this is {}", day.ty.name());
            let help = (day.ty == Type::Number(Unit::Month))
                .then(|| "write `first_day(…)` or `last_day(…)`".to_owned());
            self.diagnostics.push(Diagnostic::error("E0401", day.span, message).help_if(help));
            return Typed::broken(span);
        }
        Typed::new(span, figure.ty, Shape::ParameterAt(id), vec![day])
    }

    /// `a ?? b`
    fn otherwise(&mut self, a: &Expr, b: &Expr, wanted: Option<&Type>, span: Span) -> Typed {
        let a = self.infer(a, wanted);
        let b = self.infer(b, Some(wanted.unwrap_or(&a.ty)));
        let Some((a, b)) = self.alike(a, b) else { return Typed::broken(span) };
        if guard::needs(&a, self.context).is_empty() && !a.is_broken() {
            let message = "there is always a value on the left of this `??`";
            let diagnostic = Diagnostic::warning("W0503", a.span, message);
            self.diagnostics.push(diagnostic.help("leave out `??` and what follows it"));
        }
        Typed::new(span, a.ty.clone(), Shape::Otherwise, vec![a, b])
    }

    /// Brings two values to a common type.
    fn alike(&mut self, a: Typed, b: Typed) -> Option<(Typed, Typed)> {
        let Some(common) = common(&a.ty, &b.ty) else {
            self.diagnostics.push(arithmetic::mismatch(&a, &b, b.span));
            return None;
        };
        if common.ty == Type::Broken {
            return None;
        }
        let (left, right) = common.factors;
        Some((a.scaled(left, common.ty.clone()), b.scaled(right, common.ty)))
    }

    /// Checks a value against what its definition is for.
    fn fit(&mut self, typed: Typed, wanted: WantedType, fact: Option<Type>) -> Typed {
        let is_point = |ty: &Type| matches!(ty, Type::Number(unit) if types::is_point(*unit));
        let (fits, name) = match wanted {
            WantedType::Anything => (!matches!(typed.ty, Type::Row(_)), "a value".to_owned()),
            WantedType::Truth => (typed.ty == Type::Truth, "yes or no".to_owned()),
            WantedType::Number => (typed.ty.unit().is_some(), "a number, day or month".to_owned()),
            WantedType::Point => (is_point(&typed.ty), "a day or a month".to_owned()),
            WantedType::Unit(unit) => return self.fit_type(typed, Type::Number(unit)),
            WantedType::ValueOf(_) => {
                return self.fit_type(typed, fact.unwrap_or(Type::Broken));
            }
        };
        if fits || typed.is_broken() {
            return typed;
        }
        let message = format!("expected {name}, but this is {}", typed.ty.name());
        let help = match (wanted, &typed.ty) {
            (WantedType::Truth, Type::Choice(options)) => {
                let option = options.names.first().map_or("…", String::as_str);
                Some(format!("compare it: `{} == {option}`", options.of))
            }
            _ => None,
        };
        self.diagnostics.push(Diagnostic::error("E0401", typed.span, message).help_if(help));
        Typed::broken(typed.span)
    }

    fn fit_type(&mut self, typed: Typed, wanted: Type) -> Typed {
        match common(&typed.ty, &wanted) {
            Some(found) if found.ty == wanted => typed.scaled(found.factors.0, wanted),
            Some(found) if found.ty == Type::Broken => Typed::broken(typed.span),
            _ => {
                let message =
                    format!("expected {}, but this is {}", wanted.name(), typed.ty.name());
                let diagnostic = Diagnostic::error("E0402", typed.span, message);
                let help = arithmetic::conversion(&typed.ty, &wanted);
                self.diagnostics.push(diagnostic.help_if(help));
                Typed::broken(typed.span)
            }
        }
    }
}

/// The bit of an option.
pub(crate) fn bit(place: usize) -> Option<u64> {
    u32::try_from(place).ok().and_then(|place| 1_u64.checked_shl(place))
}

/// An unknown word where an option is wanted is a mistyped option.
fn maybe_an_option(path: &[Name], wanted: Option<&Type>, otherwise: Diagnostic) -> Diagnostic {
    match (wanted, path) {
        (Some(Type::Choice(options)), [word]) => logic::unknown_option(word, options),
        _ => otherwise,
    }
}

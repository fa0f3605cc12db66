//! What becomes a definition: something with a name and a value, before its names are resolved.

use std::collections::BTreeMap;

use crate::read::programs::Given;
use crate::read::text::Text;
use crate::source::diagnostic::Diagnostics;
use crate::source::files::Span;
use crate::syntax::parse;
use crate::syntax::tree::Expr;
use engine::pack::{Channels, Cite, DefinitionId, FactId, Program, Unit};
use engine::values::{Number, Rounding};

/// Something with a name and a value, before its names are resolved.
#[derive(Debug)]
pub(crate) struct Draft {
    pub(crate) id: String,
    /// The program whose names it can use without saying so.
    pub(crate) home: String,
    pub(crate) span: Span,
    pub(crate) expr: Expr,
    pub(crate) wanted: WantedType,
    pub(crate) rounding: Option<(Rounding, Number)>,
    pub(crate) cites: Vec<Cite>,
    pub(crate) shown: bool,
    /// Whether expressions can name it.
    pub(crate) role: DraftRole,
    /// What each use fills in; where there is something, it is written out at each use and is
    /// no definition of the pack.
    pub(crate) of: Vec<Given>,
}

/// What a draft is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DraftRole {
    /// A `[[let]]`: can be named, and should be.
    Let,
    /// A condition or amount: can be named.
    Result,
    /// One side of a condition's comparison: taken from the typed condition.
    Side { of: usize, right: bool },
    /// A fact's or the partner's condition of existence.
    Existence(Option<FactId>),
    /// Anything else.
    Other,
}

/// The type a draft must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WantedType {
    Anything,
    Truth,
    /// Any number, day or month.
    Number,
    Unit(Unit),
    /// A day or a month.
    Point,
    /// A value of this fact.
    ValueOf(FactId),
}

/// All drafts, and what refers to them by position.
#[derive(Debug, Default)]
pub(crate) struct Drafts {
    pub(crate) all: Vec<Draft>,
    /// Programs with their display order and place; definition ids are draft positions.
    pub(crate) programs: Vec<(u32, Span, Program)>,
    pub(crate) channels: Channels,
    pub(crate) partner: Option<usize>,
    pub(crate) existence: BTreeMap<FactId, usize>,
    /// By fact: the year that its answer belongs to.
    pub(crate) years: BTreeMap<FactId, usize>,
    /// By fact: its plain case, where that follows from other answers.
    pub(crate) plain: BTreeMap<FactId, usize>,
    /// Names of amounts that a comparison adds up: program, comparison, name.
    pub(crate) totals: Vec<(usize, usize, Text)>,
    /// Facts that are compared.
    pub(crate) compared: Vec<FactId>,
}

/// A draft without its name.
pub(crate) struct DraftBuilder<'t> {
    home: &'t str,
    text: &'t Text,
    wanted: WantedType,
    cites: Vec<Cite>,
    shown: bool,
    pub(crate) rounding: Option<(Rounding, Number)>,
    role: DraftRole,
    of: Vec<Given>,
}

impl<'t> DraftBuilder<'t> {
    pub(crate) fn new(home: &'t str, text: &'t Text) -> Self {
        let (wanted, role) = (WantedType::Anything, DraftRole::Other);
        let (cites, of) = (Vec::new(), Vec::new());
        Self { home, text, wanted, cites, shown: false, rounding: None, role, of }
    }

    pub(crate) fn wanted(self, wanted: WantedType) -> Self {
        Self { wanted, ..self }
    }

    pub(crate) fn role(self, role: DraftRole) -> Self {
        Self { role, ..self }
    }

    pub(crate) fn cites(self, cites: Vec<Cite>) -> Self {
        Self { cites, ..self }
    }

    pub(crate) fn shown(self, shown: bool) -> Self {
        Self { shown, ..self }
    }

    pub(crate) fn of(self, of: Vec<Given>) -> Self {
        Self { of, ..self }
    }
}

impl Drafts {
    /// Adds a draft under its name, with its expression read.
    pub(crate) fn add(
        &mut self,
        id: String,
        span: Span,
        draft: DraftBuilder<'_>,
        diagnostics: &mut Diagnostics,
    ) -> DefinitionId {
        self.add_with(id, span, draft, |expr, _| expr, diagnostics)
    }

    /// The same, with something made of the expression.
    pub(crate) fn add_with(
        &mut self,
        id: String,
        span: Span,
        draft: DraftBuilder<'_>,
        make: impl FnOnce(Expr, &mut Diagnostics) -> Expr,
        diagnostics: &mut Diagnostics,
    ) -> DefinitionId {
        let expr = parse(draft.text, diagnostics);
        let expr = make(expr, diagnostics);
        self.push(Draft {
            id,
            home: draft.home.to_owned(),
            span,
            expr,
            wanted: draft.wanted,
            rounding: draft.rounding,
            cites: draft.cites,
            shown: draft.shown,
            role: draft.role,
            of: draft.of,
        })
    }

    /// Adds a draft as it is.
    pub(super) fn push(&mut self, draft: Draft) -> DefinitionId {
        self.all.push(draft);
        // Too many drafts are reported when the pack is put together.
        DefinitionId::at(self.all.len().saturating_sub(1)).unwrap_or(DefinitionId(u16::MAX))
    }
}

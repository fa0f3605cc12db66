//! Settled expressions to nodes of the pack: children before parents, equal nodes once.

use std::collections::BTreeMap;

use crate::check::Context;
use crate::check::guard::needs;
use crate::check::typed::{Absent, Shape, Typed};
use crate::source::files::Span;
use engine::pack::{DefinitionId, Literal, Node, NodeId, Whose};
use engine::values::{Number, Truth, Value};

/// Nodes as they grow.
#[derive(Debug, Default)]
pub(crate) struct Arena {
    pub(crate) nodes: Vec<Node>,
    /// By node: where it was first written.
    pub(crate) places: Vec<Span>,
    /// By the node's own bytes: equal nodes are kept once.
    known: BTreeMap<Vec<u8>, NodeId>,
}

/// What lowering needs to know besides the expression.
#[derive(Debug)]
pub(crate) struct Positions<'p> {
    pub(crate) context: &'p Context<'p>,
    /// By draft: its definition.
    pub(crate) definitions: &'p [DefinitionId],
}

impl Arena {
    fn add(&mut self, node: Node, place: Span) -> NodeId {
        let next = NodeId::at(self.nodes.len()).unwrap_or(NodeId(u32::MAX));
        let bytes = postcard::to_allocvec(&node).ok();
        if let Some(known) = bytes.as_ref().and_then(|bytes| self.known.get(bytes)) {
            return *known;
        }
        self.nodes.push(node);
        self.places.push(place);
        if let Some(bytes) = bytes {
            self.known.insert(bytes, next);
        }
        next
    }

    fn literal(&self, id: NodeId) -> Option<Literal> {
        match self.nodes.get(id.index())? {
            Node::Literal(literal) => Some(*literal),
            _ => None,
        }
    }

    /// Adds an expression; the node it became.
    pub(crate) fn lower(&mut self, typed: &Typed, positions: &Positions<'_>) -> NodeId {
        if typed.shape == Shape::Otherwise {
            return self.otherwise(typed, positions);
        }
        if let Shape::Exists(all) = &typed.shape {
            return self.exists(all, positions, typed.span);
        }
        let children: Vec<NodeId> =
            typed.children.iter().map(|child| self.lower(child, positions)).collect();
        if let Some(literal) = self.constant(&typed.shape, &children) {
            return self.add(Node::Literal(literal), typed.span);
        }
        // A unit is taken off by dividing by one of it: at run time a number is a number.
        if let (Shape::Div, [value, one]) = (&typed.shape, children.as_slice())
            && self.literal(*one) == Some(Literal::Number(Number::ONE))
        {
            return *value;
        }
        let node = node(&typed.shape, &children, positions);
        self.add(node, typed.span)
    }

    fn exists(&mut self, all: &[Absent], positions: &Positions<'_>, place: Span) -> NodeId {
        let definition = |draft: Option<usize>| {
            draft
                .and_then(|draft| positions.definitions.get(draft))
                .copied()
                .unwrap_or(DefinitionId(0))
        };
        let names = positions.context.names;
        let all: Vec<NodeId> = all
            .iter()
            .map(|absent| match absent {
                Absent::Partner => Node::Definition(definition(names.partner), Whose::Household),
                Absent::Fact(id, whose) => {
                    let draft = names.existence.get(id).copied();
                    Node::Definition(definition(draft), *whose)
                }
            })
            .map(|node| self.add(node, place))
            .collect();
        match all.as_slice() {
            [only] => *only,
            _ => self.add(Node::And(all.into_boxed_slice()), Span::default()),
        }
    }

    /// `a ?? b`: `a` where all that it reads exists.
    fn otherwise(&mut self, typed: &Typed, positions: &Positions<'_>) -> NodeId {
        let [a, b] = typed.children.as_slice() else {
            return self.add(Node::Literal(Literal::Truth(false)), typed.span);
        };
        let mut all: Vec<Absent> =
            needs(a, positions.context).into_iter().map(|(absent, _)| absent).collect();
        all.sort_unstable();
        all.dedup();
        let value = self.lower(a, positions);
        if all.is_empty() {
            return value;
        }
        let exists = self.exists(&all, positions, Span::default());
        let other = self.lower(b, positions);
        // What stands in where there is no such thing is no branch that anybody wrote.
        self.add(Node::If(exists, value, other), Span::default())
    }

    /// What an operation on constants comes to.
    fn constant(&self, shape: &Shape, children: &[NodeId]) -> Option<Literal> {
        let literals: Option<Vec<Literal>> =
            children.iter().map(|child| self.literal(*child)).collect();
        let result = match (shape, literals?.as_slice()) {
            (Shape::Not, [a]) => Value::Truth(Value::from(*a).truth().not()),
            (Shape::Add, [a, b]) => Value::from(*a).plus(&Value::from(*b)),
            (Shape::Sub, [a, b]) => Value::from(*a).minus(&Value::from(*b)),
            (Shape::Mul, [a, b]) => Value::from(*a).times(&Value::from(*b)),
            (Shape::Div, [a, b]) => Value::from(*a).over(&Value::from(*b)),
            (Shape::Round(rounding, step), [a]) => Value::from(*a).rounded(*rounding, *step),
            _ => return None,
        };
        match result {
            Value::Truth(Truth::Yes) => Some(Literal::Truth(true)),
            Value::Truth(Truth::No) => Some(Literal::Truth(false)),
            Value::Exact(number) => Some(Literal::Number(number)),
            _ => None,
        }
    }
}

fn node(shape: &Shape, children: &[NodeId], positions: &Positions<'_>) -> Node {
    let child = |place: usize| children.get(place).copied().unwrap_or(NodeId(u32::MAX));
    let all = || children.to_vec().into_boxed_slice();
    match shape {
        // Rules with mistakes in them never become a pack, so that these are never read.
        Shape::Broken | Shape::Row(_) | Shape::Given(_) | Shape::Exists(_) | Shape::Otherwise => {
            Node::Literal(Literal::Number(Number::ZERO))
        }
        Shape::Literal(literal) => Node::Literal(*literal),
        Shape::Month => Node::Month,
        Shape::Today => Node::Today,
        Shape::Day => Node::Day,
        Shape::NotModelled => Node::NotModelled,
        Shape::Parameter(id) => Node::Parameter(*id),
        Shape::ParameterAt(id) => Node::ParameterAt(*id, child(0)),
        Shape::Fact(id, of) => Node::Fact(*id, *of),
        Shape::Definition(draft, of) => {
            let definition = positions.definitions.get(*draft).copied().unwrap_or(DefinitionId(0));
            Node::Definition(definition, *of)
        }
        Shape::Field(depth, field) => Node::Field(*depth, *field),
        Shape::Not => Node::Not(child(0)),
        Shape::And => Node::And(all()),
        Shape::Or => Node::Or(all()),
        Shape::If => Node::If(child(0), child(1), child(2)),
        Shape::Compare(comparison) => Node::Compare(*comparison, child(0), child(1)),
        Shape::OneOf(bits) => Node::OneOf(child(0), *bits),
        Shape::Add => Node::Add(child(0), child(1)),
        Shape::Sub => Node::Sub(child(0), child(1)),
        Shape::Mul => Node::Mul(child(0), child(1)),
        Shape::Div => Node::Div(child(0), child(1)),
        Shape::Min => Node::Min(all()),
        Shape::Max => Node::Max(all()),
        Shape::Round(rounding, step) => Node::Round(*rounding, *step, child(0)),
        Shape::Call(function) => Node::Call(*function, all()),
        Shape::Each => {
            Node::Each { list: child(0), filter: children.get(2).copied(), body: child(1) }
        }
        Shape::Weighted => Node::Weighted(child(0), child(1)),
        Shape::Fold(aggregate) => Node::Fold(*aggregate, child(0)),
        Shape::Highest => Node::Highest(child(0), child(1)),
        Shape::DropLowest => Node::DropLowest(child(0), child(1)),
        Shape::Sort => Node::Sort(child(0)),
        Shape::Lookup { table, column } => {
            Node::Lookup { table: *table, column: *column, keys: all() }
        }
    }
}

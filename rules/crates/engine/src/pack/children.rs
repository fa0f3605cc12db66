//! What stands directly below a node.

use super::{Node, NodeId};

/// Calls `found` for each child: once for looking and once for changing, from one list.
macro_rules! below {
    ($node:ident, $found:ident, $each:ident) => {
        match $node {
            Node::Literal(_)
            | Node::Month
            | Node::Today
            | Node::Day
            | Node::NotModelled
            | Node::Parameter(_)
            | Node::Fact(..)
            | Node::Definition(..)
            | Node::Field(..) => {}
            Node::ParameterAt(_, a)
            | Node::Not(a)
            | Node::OneOf(a, _)
            | Node::Round(_, _, a)
            | Node::Fold(_, a)
            | Node::Sort(a) => $found(a),
            Node::Compare(_, a, b)
            | Node::Add(a, b)
            | Node::Sub(a, b)
            | Node::Mul(a, b)
            | Node::Div(a, b)
            | Node::Weighted(a, b)
            | Node::Highest(a, b)
            | Node::DropLowest(a, b) => {
                $found(a);
                $found(b);
            }
            Node::If(a, b, c) => {
                $found(a);
                $found(b);
                $found(c);
            }
            Node::And(all)
            | Node::Or(all)
            | Node::Min(all)
            | Node::Max(all)
            | Node::Call(_, all)
            | Node::Lookup { keys: all, .. } => all.$each().for_each($found),
            Node::Each { list, filter, body } => {
                $found(list);
                filter.$each().for_each(&mut $found);
                $found(body);
            }
        }
    };
}

/// Calls `found` for each child of a node.
pub fn children(node: &Node, mut found: impl FnMut(NodeId)) {
    let mut found = |child: &NodeId| found(*child);
    below!(node, found, iter);
}

/// The same, to change where they are.
pub fn children_mut(node: &mut Node, mut change: impl FnMut(&mut NodeId)) {
    below!(node, change, iter_mut);
}

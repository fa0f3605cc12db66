//! Where things stand in a pack, each kind of thing with a type of its own, so that a fact cannot
//! pass for a definition.
//!
//! A pack from outside is checked when it is read, so that every id leads somewhere. Looking one
//! up is total all the same: an id of another pack gives an empty thing, from here and nowhere
//! else.

use serde::{Deserialize, Serialize};

use super::{Act, Definition, Fact, Kind, Localized, Pack, Parameter, Program, Scope, Unit};
use crate::values::Number;

/// Defines ids: numbers that are written as such, and say what they are the position of.
macro_rules! ids {
    ($($(#[$about:meta])* $name:ident($number:ty);)*) => {$(
        $(#[$about])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
        )]
        #[serde(transparent)]
        pub struct $name(pub $number);

        impl $name {
            /// The id of what stands at a position; `None` where no pack is so large.
            pub fn at(position: usize) -> Option<Self> {
                <$number>::try_from(position).ok().map(Self)
            }

            /// The position.
            pub fn index(self) -> usize {
                usize::try_from(self.0).unwrap_or(usize::MAX)
            }
        }
    )*};
}

ids! {
    /// Position of a node in [`Pack::nodes`].
    NodeId(u32);
    /// Position of a fact in [`Pack::facts`].
    FactId(u16);
    /// Position of a definition in [`Pack::definitions`].
    DefinitionId(u16);
    /// Position of a dated figure in [`Pack::parameters`].
    ParameterId(u16);
    /// Position of a table, as it was from a day on, in [`Pack::tables`].
    TableId(u16);
    /// Position of an act in [`Pack::acts`].
    ActId(u16);
    /// Position of a source in [`Pack::sources`].
    SourceId(u16);
    /// Position of a topic in [`Pack::topics`]: topics are asked in this order.
    TopicId(u16);
    /// Position of a program in [`Pack::programs`].
    ProgramId(u16);
    /// Position of a step in the steps of its program.
    StepId(u16);
    /// Position of a channel in [`Channels::all`](super::Channels::all).
    ChannelId(u16);
}

/// A fact that no pack has: a yes or no that nobody asks for.
static NO_FACT: Fact = Fact {
    id: String::new(),
    about: Scope::Each,
    kind: Kind::Truth,
    bounds: (Number::ZERO, Number::ZERO),
    topic: TopicId(0),
    question: String::new(),
    cost: 0,
    sensitive: false,
    exists: None,
    presumed: None,
    weighty: false,
    chosen: false,
    plain: None,
    plain_from: None,
    of_year: None,
    varies: false,
    past: false,
    by_place: false,
    optional: false,
};

/// A definition that no pack has: its expression is in none either, and worth anything.
static NO_DEFINITION: Definition = Definition {
    id: String::new(),
    kind: Kind::Truth,
    node: NodeId(u32::MAX),
    cites: Vec::new(),
    shown: false,
    reads: [Vec::new(), Vec::new()],
};

/// A figure that no pack has: it never had a value.
static NO_PARAMETER: Parameter = Parameter {
    id: String::new(),
    unit: Unit::Whole,
    cites: Vec::new(),
    values: Vec::new(),
    until: None,
};

/// An act that no pack has: without title and address.
static NO_ACT: Act = Act { id: String::new(), title: Localized::NONE, url: Localized::NONE };

/// A program that no pack has: it asks for nothing, pays nothing and says nothing.
static NO_PROGRAM: Program = Program::EMPTY;

impl Pack {
    /// A fact.
    #[inline(never)]
    pub fn fact(&self, id: FactId) -> &Fact {
        self.facts.get(id.index()).unwrap_or(&NO_FACT)
    }

    /// A definition.
    #[inline(never)]
    pub fn definition(&self, id: DefinitionId) -> &Definition {
        self.definitions.get(id.index()).unwrap_or(&NO_DEFINITION)
    }

    /// A dated figure.
    #[inline(never)]
    pub fn parameter(&self, id: ParameterId) -> &Parameter {
        self.parameters.get(id.index()).unwrap_or(&NO_PARAMETER)
    }

    /// An act.
    pub fn act(&self, id: ActId) -> &Act {
        self.acts.get(id.index()).unwrap_or(&NO_ACT)
    }

    /// The name of a topic.
    pub fn topic(&self, id: TopicId) -> &str {
        self.topics.get(id.index()).map_or("", String::as_str)
    }

    /// A program.
    #[inline(never)]
    pub fn program(&self, id: ProgramId) -> &Program {
        self.programs.get(id.index()).unwrap_or(&NO_PROGRAM)
    }

    /// Every program, in display order.
    pub fn program_ids(&self) -> impl Iterator<Item = ProgramId> + use<> {
        (0..self.programs.len()).filter_map(ProgramId::at)
    }

    /// The program of a name.
    pub fn program_named(&self, name: &str) -> Option<ProgramId> {
        let mut all = (0..).map(ProgramId).zip(&self.programs);
        all.find(|(_, program)| program.id == name).map(|(id, _)| id)
    }
}

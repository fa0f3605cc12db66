//! The compiled rules: what the compiler writes and the engine reads.
//!
//! Names are resolved to positions, expressions are nodes in one arena where children come
//! before parents, and definitions stand in an order in which each needs only earlier ones.
//! A pack that comes from outside is checked for exactly that when it is read
//! ([`codec`]), so that evaluation needs no further checks and cannot loop.

mod channel;
mod children;
pub mod codec;
mod expression;
mod figures;
mod ids;
pub(crate) mod keys;
pub mod lawful;
mod localized;
mod program;
mod reads;
mod uses;

pub use children::{children, children_mut};
pub use ids::{
    ActId, ChannelId, DefinitionId, FactId, NodeId, ParameterId, ProgramId, SourceId, StepId,
    TableId, TopicId,
};
pub use keys::{DefinitionKey, FactKey};
pub use localized::Localized;
pub use uses::Use;

pub use channel::{Channel, Channels, PhoneLine, Weight};
pub use expression::{Aggregate, Comparison, Function, Literal, Node};
pub use figures::{Act, Certainty, Cite, Dated, Match, Parameter, Source, Table};
pub use program::{
    Amount, Column, Compare, Condition, Consequence, Entry, Exception, Item, Program, Span,
    SpanKind, Step, Sum, Variant,
};

use serde::{Deserialize, Serialize};

use crate::values::{Date, MissingDay, Number};

/// All that the engine needs to know of the law.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Pack {
    /// The day the rule files were last reviewed as a whole.
    pub reviewed: Option<Date>,
    /// Conversation topics, in the order they are asked.
    pub topics: Vec<String>,
    /// The fact dictionary.
    pub facts: Vec<Fact>,
    /// Dated figures.
    pub parameters: Vec<Parameter>,
    /// Large dated tables.
    pub tables: Vec<Table>,
    /// Where figures come from.
    pub sources: Vec<Source>,
    /// Statutes and regulations that rules cite.
    pub acts: Vec<Act>,
    /// Every expression, children before parents.
    pub nodes: Vec<Node>,
    /// Everything that has a name and a value: lets, conditions, amounts, dates.
    pub definitions: Vec<Definition>,
    /// Evaluation order over definitions for each of the two people. Not stored: definitions
    /// stand in it.
    #[serde(skip)]
    pub order: Vec<DefinitionKey>,
    /// The programs, in display order.
    pub programs: Vec<Program>,
    /// What brings people here, in the order it is offered.
    pub entries: Vec<Entry>,
    /// The ways to deal with offices, and what speaks for each.
    pub channels: Channels,
    /// The definition that says whether the person has a spouse or common-law partner.
    pub partner_exists: Option<DefinitionId>,
}

/// Whom a definition is worked out for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Subject {
    /// The person answering, or answered for.
    Person,
    /// Their spouse or common-law partner.
    Partner,
}

/// Whose value an expression reads, seen from the subject it is evaluated for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Whose {
    /// The subject's own.
    Subject,
    /// The subject's partner's.
    Other,
    /// The household's, the same for both.
    Household,
}

/// The unit of a number. Two numbers of different units never meet in one operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Unit {
    /// A count or a plain number.
    Whole,
    /// A ratio; 15 % is 0.15.
    Ratio,
    /// Dollars, once.
    Dollars,
    /// Dollars an hour.
    DollarsPerHour,
    /// Dollars a week.
    DollarsPerWeek,
    /// Dollars a month.
    DollarsPerMonth,
    /// Dollars a year.
    DollarsPerYear,
    /// Hours of work.
    Hours,
    /// A length of time in days.
    Days,
    /// A length of time in weeks.
    Weeks,
    /// A length of time in calendar months.
    Months,
    /// A length of time in calendar years.
    Years,
    /// A calendar day.
    Date,
    /// A calendar month.
    Month,
}

/// The type of a fact or definition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// Yes or no.
    Truth,
    /// A number, day or month.
    Number(Unit),
    /// One of these options, at most 64.
    Choice(Vec<String>),
    /// A list of records with these fields, of at most so many rows.
    Records(Vec<Field>, u32),
    /// A list of values, within expressions only.
    Sequence(Unit),
}

/// One field of a list's records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// Its name in expressions.
    pub id: String,
    /// Its type; no lists within lists.
    pub kind: Kind,
    /// The least and greatest number it can be.
    pub bounds: (Number, Number),
    /// Day or month that may not lie in the future.
    pub past: bool,
}

/// Whether a fact is about each of the two people or about both together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scope {
    /// Asked of the person and of the partner.
    Each,
    /// Asked once.
    Household,
}

/// One thing that a person can be asked.
#[expect(clippy::struct_excessive_bools, reason = "independent keys of the rule files")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    /// Its name: `birth_date`. Unique among facts about the same.
    pub id: String,
    /// Whom it is about.
    pub about: Scope,
    /// Its type.
    pub kind: Kind,
    /// The least and greatest number it can be, in its unit.
    pub bounds: (Number, Number),
    /// Position of its topic in [`Pack::topics`].
    pub topic: TopicId,
    /// The question that asks for it; facts of one question are asked together.
    pub question: String,
    /// How hard it is to answer, 1 (known by heart) to 5 (needs papers).
    pub cost: u8,
    /// Whether people may prefer not to say; asked last within its topic.
    pub sensitive: bool,
    /// A yes-or-no definition: only then is there such a thing. Asked only when it holds.
    pub exists: Option<DefinitionId>,
    /// What is taken to be so, and said to be, unless the person says otherwise.
    pub presumed: Option<Literal>,
    /// Whether the presumption can turn a yes into a no for many: said in the verdict's own line.
    pub weighty: bool,
    /// Whether the person decides it, such as when a pension starts: what is presumed then stands
    /// for "I don't know" too, and is no presumption to confirm.
    pub chosen: bool,
    /// The plain case: what amounts suppose where the person does not know. Verdicts do not.
    pub plain: Option<Literal>,
    /// The same where it follows from other answers.
    pub plain_from: Option<DefinitionId>,
    /// The calendar year that an answer belongs to, such as the base year of an income.
    pub of_year: Option<DefinitionId>,
    /// Whether `vary` may suggest another value (income may change, a birth date not).
    pub varies: bool,
    /// Day or month that may not lie in the future.
    pub past: bool,
    /// Whether it follows from where the person lives, and is asked for by a postal code or the
    /// name of a community.
    pub by_place: bool,
    /// Asked only while it can change a verdict; given all the same, it narrows amounts.
    pub optional: bool,
}

/// A named value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Definition {
    /// Its name: `gis.regular`.
    pub id: String,
    /// Its type.
    pub kind: Kind,
    /// Its expression.
    pub node: NodeId,
    /// Where the law says so.
    pub cites: Vec<Cite>,
    /// Whether explanations list it as a step of the calculation.
    pub shown: bool,
    /// Every answer it may read, directly or not, where it is worked out for the person and for the
    /// partner. Ascending. Not stored: it follows from the expressions.
    #[serde(skip)]
    pub reads: [Vec<FactKey>; 2],
}

impl Fact {
    /// A fact that is asked on a page of its own, at no cost, of which nothing is presumed.
    pub fn new(id: &str, about: Scope, kind: Kind, bounds: (Number, Number)) -> Self {
        Self {
            id: id.to_owned(),
            about,
            kind,
            bounds,
            topic: TopicId(0),
            question: id.to_owned(),
            cost: 1,
            sensitive: false,
            exists: None,
            presumed: None,
            weighty: false,
            chosen: false,
            plain: None,
            plain_from: None,
            of_year: None,
            varies: true,
            past: false,
            by_place: false,
            optional: false,
        }
    }
}

impl Fact {
    /// Whether it is a side question, whose plain case amounts suppose.
    pub fn has_plain_case(&self) -> bool {
        self.plain.is_some() || self.plain_from.is_some()
    }
}

impl Definition {
    /// Every answer it may read, where it is worked out for one of the two people.
    pub fn reads(&self, subject: Subject) -> &[FactKey] {
        self.reads.get(subject.index()).map_or(&[], Vec::as_slice)
    }
}

impl Subject {
    /// Both people, the person first.
    pub const BOTH: [Self; 2] = [Self::Person, Self::Partner];

    /// The other of the two.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Person => Self::Partner,
            Self::Partner => Self::Person,
        }
    }

    /// 0 for the person, 1 for the partner.
    pub fn index(self) -> usize {
        match self {
            Self::Person => 0,
            Self::Partner => 1,
        }
    }

    /// Whom `whose` names, seen from this subject. The household's facts are kept with the person.
    #[must_use]
    pub fn resolve(self, whose: Whose) -> Self {
        match whose {
            Whose::Subject => self,
            Whose::Other => self.other(),
            Whose::Household => Self::Person,
        }
    }
}

impl Pack {
    /// The day before which a small pack keeps no figures: back payments go no further than three
    /// years before the rules were reviewed.
    pub fn oldest_kept(&self) -> Option<Date> {
        self.reviewed.map(|reviewed| reviewed.add_months(-36, MissingDay::Before))
    }

    /// The first day whose figures these rules have, where they were made small. Only then
    /// definitions have no names.
    pub fn figures_since(&self) -> Option<Date> {
        let small = self.definitions.iter().any(|definition| definition.id.is_empty());
        self.oldest_kept().filter(|_| small)
    }

    /// A node of an expression.
    pub fn node(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(id.index())
    }

    /// Every definition for both people, in the order in which they stand.
    pub fn in_order(&self) -> Vec<DefinitionKey> {
        let definitions =
            (0..).map(DefinitionId).zip(&self.definitions).map(|(definition, _)| definition);
        let both = |definition| Subject::BOTH.map(|subject| DefinitionKey { definition, subject });
        definitions.flat_map(both).collect()
    }

    /// The last day for which the figures are known that were current when the rules were
    /// reviewed; `None` if none runs out.
    pub fn figures_until(&self) -> Option<Date> {
        let ends = self.parameters.iter().filter_map(|parameter| parameter.until);
        ends.filter(|end| self.reviewed.is_none_or(|reviewed| reviewed <= *end)).min()
    }
}

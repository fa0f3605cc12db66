//! Channels: the ways to deal with an office, and what speaks for or against each.

use serde::{Deserialize, Serialize};

use super::{ChannelId, Cite, DefinitionId, Localized};
use crate::values::Date;

/// All channels, and the question that sorts them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Channels {
    /// The question whose facts are asked for the sake of channels alone; empty for none.
    pub question: String,
    /// The channels, in the order in which they stand where nothing speaks for any.
    pub all: Vec<Channel>,
    /// When telephone lines are answered.
    pub lines: Vec<PhoneLine>,
    /// Days on which none is, ascending: known to the last of them.
    pub closed: Vec<Date>,
}

impl Channels {
    /// A channel; `None` where the id is of another pack.
    pub fn channel(&self, id: ChannelId) -> Option<&Channel> {
        self.all.get(id.index())
    }

    /// Every channel with its id, in order.
    pub fn ids(&self) -> impl Iterator<Item = (ChannelId, &Channel)> {
        (0..).map(ChannelId).zip(&self.all)
    }

    /// The line of a number, where its hours are known.
    pub fn line(&self, number: &str) -> Option<&PhoneLine> {
        self.lines.iter().find(|line| line.numbers.iter().any(|known| known == number))
    }
}

/// A telephone line: Monday to Friday between two times.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhoneLine {
    /// Its numbers, one for each language or one for both.
    pub numbers: Vec<String>,
    /// From and to, in minutes after midnight.
    pub hours: (u16, u16),
    /// Whether the times are on the eastern clock, and not on the caller's own.
    pub eastern: bool,
    /// Whether its page says that calls by video relay are taken.
    pub relay: bool,
    /// What it rests on.
    pub cites: Vec<Cite>,
    /// The day it was last checked.
    pub checked: Date,
}

/// A way to deal with an office. One that has the name of a step's channel weighs the steps of
/// programs; any other is offered beside them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Channel {
    /// Its name: `online`, `outreach`.
    pub id: String,
    /// Programs, or families of them, that it is offered for; none weighs steps only.
    pub programs: Vec<String>,
    /// A yes-or-no definition; it is offered where this is not a no.
    pub when: Option<DefinitionId>,
    /// Whether it is help beside an application and no way to apply: never the best way.
    pub aside: bool,
    /// What speaks for it or against it.
    pub weights: Vec<Weight>,
    /// Kinds of places it leads to: `office`, `outreach`; empty for none.
    pub place: String,
    /// Address in each language that has one.
    pub url: Localized,
    /// Telephone number for each language that has one.
    pub phone: Localized,
    /// Number for a teletypewriter; empty where there is none.
    pub tty: String,
    /// The day address and number were last checked.
    pub checked: Date,
}

/// A reason for a channel, or against it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Weight {
    /// Its name within the channel.
    pub id: String,
    /// The yes-or-no definition.
    pub when: DefinitionId,
    /// How much it speaks for the channel; negative against it.
    pub points: i16,
    /// What it rests on.
    pub cites: Vec<Cite>,
}

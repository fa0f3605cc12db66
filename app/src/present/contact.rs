//! How to get in touch with an office, in the words of one language.

use engine::pack::{Channel, Step};
use engine::values::Date;
use places::{List, Service};

use crate::i18n::{Messages, key};

/// Address, numbers and when they were last checked. What there is none of is empty.
pub(crate) struct Contact {
    /// What the link says.
    pub(crate) link: String,
    pub(crate) url: String,
    pub(crate) phone: String,
    pub(crate) tty: String,
    /// The number of the form to use.
    pub(crate) form: String,
    pub(crate) checked: Date,
}

impl Contact {
    /// That of a program's step.
    pub(crate) fn of_step(messages: &Messages, step: &Step) -> Self {
        let form = if step.form.is_empty() {
            String::new()
        } else {
            messages.say("form-number", &[("number", &step.form.replace('-', "\u{2011}"))])
        };
        Self {
            link: messages.text(&key(&["channel", &step.channel, "link"])),
            url: messages.language.pick(&step.url).to_owned(),
            phone: messages.language.pick(&step.phone).to_owned(),
            tty: step.tty.clone(),
            form,
            checked: step.checked,
        }
    }

    /// That of a channel beside a program's own steps.
    pub(crate) fn of_channel(messages: &Messages, channel: &Channel) -> Self {
        let own = messages.find(&key(&["door", &channel.id, "link"]), &[]);
        Self {
            link: own.unwrap_or_else(|| messages.text("channel-none-link")),
            url: messages.language.pick(&channel.url).to_owned(),
            phone: messages.language.pick(&channel.phone).to_owned(),
            tty: channel.tty.clone(),
            form: String::new(),
            checked: channel.checked,
        }
    }

    /// That of a place on a list; `call`: with the numbers of those who know more.
    pub(crate) fn of_place(
        messages: &Messages,
        list: &List,
        service: &Service,
        call: bool,
    ) -> Self {
        let number = |number: &String| if call { number.clone() } else { String::new() };
        Self {
            link: messages.text("place-page"),
            url: list.page_of(service, &messages.language.entry().official),
            phone: number(&list.phone),
            tty: number(&list.tty),
            form: String::new(),
            checked: list.read,
        }
    }
}

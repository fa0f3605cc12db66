//! How to get in touch with an office, in the words of one language.

use engine::pack::{Channel, Step};
use engine::values::Date;
use places::{List, Service};

use super::phone_hours::{Lines, PhoneHours, phone_hours};
use crate::i18n::{Messages, key};

/// Address, numbers and when they were last checked. What there is none of is empty.
pub(crate) struct Contact {
    /// What the link says.
    pub(crate) link: String,
    pub(crate) url: String,
    pub(crate) phone: String,
    /// When the number is answered, where that is known.
    pub(crate) hours: Option<PhoneHours>,
    pub(crate) tty: String,
    /// The number of the form to use.
    pub(crate) form: String,
    pub(crate) checked: Date,
}

impl Contact {
    /// That of a program's step.
    pub(crate) fn of_step(messages: &Messages, lines: Lines, step: &Step) -> Self {
        let form = if step.form.is_empty() {
            String::new()
        } else {
            messages.say("form-number", &[("number", &step.form.replace('-', "\u{2011}"))])
        };
        let phone = messages.language.pick(&step.phone).to_owned();
        Self {
            link: messages.text(&key(&["channel", &step.channel, "link"])),
            url: messages.language.pick(&step.url).to_owned(),
            hours: phone_hours(messages, lines, &phone),
            phone,
            tty: step.tty.clone(),
            form,
            checked: step.checked,
        }
    }

    /// That of a channel beside a program's own steps.
    pub(crate) fn of_channel(messages: &Messages, lines: Lines, channel: &Channel) -> Self {
        let own = messages.find(&key(&["door", &channel.id, "link"]), &[]);
        let phone = messages.language.pick(&channel.phone).to_owned();
        Self {
            link: own.unwrap_or_else(|| messages.text("channel-none-link")),
            url: messages.language.pick(&channel.url).to_owned(),
            hours: phone_hours(messages, lines, &phone),
            phone,
            tty: channel.tty.clone(),
            form: String::new(),
            checked: channel.checked,
        }
    }

    /// That of a place on a list; `call`: with the numbers of those who know more.
    pub(crate) fn of_place(
        messages: &Messages,
        lines: Lines,
        list: &List,
        service: &Service,
        call: bool,
    ) -> Self {
        let number = |number: &String| if call { number.clone() } else { String::new() };
        let phone = number(&list.phone);
        Self {
            link: messages.text("place-page"),
            url: list.page_of(service, &messages.language.locale().official),
            hours: phone_hours(messages, lines, &phone),
            phone,
            tty: number(&list.tty),
            form: String::new(),
            checked: list.read,
        }
    }
}

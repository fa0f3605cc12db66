//! Elements, all of one type.
//!
//! Leptos's `view!` gives every piece of a page a type of its own, and the code to build and
//! change it with it: fast, and four times the size of the rest of the app. Pages here are drawn
//! once and taken down again, so they are put together from one kind of element whose
//! attributes and children are lists. What changes in place says so: [`El::live`], [`live`].

use leptos::ev;
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::html::attribute::custom::custom_attribute;
use leptos::tachys::html::element::{custom, inner_html};
use leptos::tachys::html::event::on;

/// An element in the making. Boxed, so that the calls that make it pass a pointer; and what
/// they share is kept out of line, as there are hundreds of them.
pub(crate) struct El(Box<Parts>);

struct Parts {
    /// Empty for a group of views without an element around them.
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// A name, title or address of others, which is the same in every language.
pub(crate) fn as_it_is(text: &str) -> El {
    el("span").attr("translate", "no").child(text.to_owned())
}

/// A new element.
#[inline(never)]
pub(crate) fn el(tag: &'static str) -> El {
    El(Box::new(Parts { tag, attributes: Vec::new(), children: Vec::new() }))
}

/// A button that does something here, and sends nothing.
pub(crate) fn press(class: &'static str, run: impl FnMut(ev::Event) + 'static) -> El {
    pressed(class, Box::new(run))
}

#[inline(never)]
fn pressed(class: &'static str, run: Box<dyn FnMut(ev::Event)>) -> El {
    el("button").attr("type", "button").class(class).listen("click", run)
}

/// Views side by side.
pub(crate) fn views() -> El {
    el("")
}

/// One view for each: to stand inside an element, or to be counted before.
pub(crate) fn each<C: Child>(items: impl IntoIterator<Item = C>) -> Vec<AnyView> {
    let mut drawn = Vec::new();
    for item in items {
        item.add_to(&mut drawn);
    }
    drawn
}

/// A view that is drawn again when a signal it reads changes.
pub(crate) fn live<C: Child>(draw: impl Fn() -> C + Send + 'static) -> AnyView {
    live_views(Box::new(move || {
        let mut drawn = Vec::new();
        draw().add_to(&mut drawn);
        drawn
    }))
}

#[inline(never)]
fn live_views(draw: Box<dyn Fn() -> Vec<AnyView> + Send>) -> AnyView {
    draw.into_any()
}

impl El {
    /// An attribute; none for nothing, `false` or `None`.
    pub(crate) fn attr(self, name: &'static str, value: impl Text) -> Self {
        value.set_on(self, name)
    }

    #[inline(never)]
    pub(crate) fn class(self, name: &'static str) -> Self {
        self.set("class", Some(name.to_owned()))
    }

    #[inline(never)]
    fn set(mut self, name: &'static str, value: Option<String>) -> Self {
        if let Some(value) = value {
            self.0.attributes.push(custom_attribute(name, value).into_any_attr());
        }
        self
    }

    /// An attribute that changes with the signals it reads.
    pub(crate) fn live<T: Text>(
        self,
        name: &'static str,
        value: impl Fn() -> T + Send + 'static,
    ) -> Self {
        self.set_live(name, Box::new(move || value().text()))
    }

    #[inline(never)]
    fn set_live(
        mut self,
        name: &'static str,
        value: Box<dyn Fn() -> Option<String> + Send>,
    ) -> Self {
        self.0.attributes.push(custom_attribute(name, value).into_any_attr());
        self
    }

    /// What to do when something happens to it.
    pub(crate) fn on(self, event: &'static str, run: impl FnMut(ev::Event) + 'static) -> Self {
        self.listen(event, Box::new(run))
    }

    #[inline(never)]
    fn listen(mut self, event: &'static str, run: Box<dyn FnMut(ev::Event)>) -> Self {
        self.0.attributes.push(on(ev::Custom::new(event), run).into_any_attr());
        self
    }

    /// Drawings, which are made as text.
    #[inline(never)]
    pub(crate) fn drawing(mut self, svg: &str) -> Self {
        self.0.attributes.push(inner_html(svg.to_owned()).into_any_attr());
        self
    }

    /// What stands inside.
    pub(crate) fn child(mut self, child: impl Child) -> Self {
        child.add_to(&mut self.0.children);
        self
    }

    #[inline(never)]
    pub(crate) fn into_any(self) -> AnyView {
        let Parts { tag, attributes, children } = *self.0;
        if tag.is_empty() {
            return children.into_any();
        }
        custom(tag).add_any_attr(attributes).child(children).into_any()
    }
}

/// What an attribute can be.
pub(crate) trait Text: Sized {
    fn text(self) -> Option<String>;

    fn set_on(self, element: El, name: &'static str) -> El {
        element.set(name, self.text())
    }
}

impl Text for &str {
    fn text(self) -> Option<String> {
        Some(self.to_owned())
    }

    #[inline(never)]
    fn set_on(self, element: El, name: &'static str) -> El {
        element.set(name, self.text())
    }
}

impl Text for String {
    fn text(self) -> Option<String> {
        Some(self)
    }
}

impl Text for bool {
    fn text(self) -> Option<String> {
        self.then(String::new)
    }
}

impl<T: Text> Text for Option<T> {
    fn text(self) -> Option<String> {
        self.and_then(T::text)
    }
}

/// What can stand inside an element.
pub(crate) trait Child {
    fn add_to(self, children: &mut Vec<AnyView>);
}

impl Child for AnyView {
    #[inline(never)]
    fn add_to(self, children: &mut Vec<AnyView>) {
        children.push(self);
    }
}

impl Child for El {
    #[inline(never)]
    fn add_to(self, children: &mut Vec<AnyView>) {
        children.push(self.into_any());
    }
}

impl Child for String {
    #[inline(never)]
    fn add_to(self, children: &mut Vec<AnyView>) {
        children.push(self.into_any());
    }
}

impl Child for &str {
    #[inline(never)]
    fn add_to(self, children: &mut Vec<AnyView>) {
        self.to_owned().add_to(children);
    }
}

impl<C: Child> Child for Option<C> {
    fn add_to(self, children: &mut Vec<AnyView>) {
        if let Some(child) = self {
            child.add_to(children);
        }
    }
}

impl<C: Child> Child for Vec<C> {
    fn add_to(self, children: &mut Vec<AnyView>) {
        for child in self {
            child.add_to(children);
        }
    }
}

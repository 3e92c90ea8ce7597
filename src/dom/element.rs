//! One element under construction.

use super::{Ask, View, effect};
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::{Element, Node};
use std::cell::RefCell;
use std::rc::Rc;

/// An element. Every method hands it back, so that calls chain.
pub struct El {
    pub(super) node: Element,
}

/// Namespace of drawings.
const SVG: &str = "http://www.w3.org/2000/svg";

/// Begins an element of the page.
#[must_use]
pub fn el(tag: &str) -> El {
    begun(leptos::prelude::document().create_element(tag))
}

/// Begins an element of a drawing.
#[must_use]
pub fn svg(tag: &str) -> El {
    begun(leptos::prelude::document().create_element_ns(Some(SVG), tag))
}

/// A tag name the browser refuses can only be a slip in the code; the page shows an empty body element then.
fn begun(element: Result<Element, JsValue>) -> El {
    El {
        node: element.unwrap_or_else(|_| {
            leptos::prelude::document().body().unwrap_or_else(|| JsValue::NULL.unchecked_into()).into()
        }),
    }
}

impl El {
    /// The node itself, to look at later.
    #[must_use]
    pub fn node(&self) -> Element {
        self.node.clone()
    }

    pub(super) fn into_node(self) -> Node {
        self.node.into()
    }

    /// Sets an attribute.
    #[must_use]
    pub fn attr(self, name: &str, value: &str) -> Self {
        set(&self.node, name, Some(value));
        self
    }

    /// Sets the classes.
    #[must_use]
    pub fn class(self, names: &str) -> Self {
        self.attr("class", names)
    }

    /// Sets the id.
    #[must_use]
    pub fn id(self, id: &str) -> Self {
        self.attr("id", id)
    }

    /// Sets an attribute without value, or not.
    #[must_use]
    pub fn flag(self, name: &str, on: bool) -> Self {
        set(&self.node, name, on.then_some(""));
        self
    }

    /// An attribute that follows signals; `None` takes it away.
    #[must_use]
    pub fn bind(self, name: &'static str, value: impl Fn() -> Option<String> + 'static) -> Self {
        self.follow(name, Box::new(value))
    }

    /// An attribute that is `true` or `false`, such as `aria-pressed`.
    #[must_use]
    pub fn bind_bool(self, name: &'static str, value: impl Fn() -> bool + 'static) -> Self {
        self.follow_bool(name, Box::new(value))
    }

    fn follow_bool(self, name: &'static str, value: Box<dyn Ask<bool>>) -> Self {
        self.follow(name, Box::new(move || Some(value.ask().to_string())))
    }

    /// An attribute without value that follows signals, such as `hidden`.
    #[must_use]
    pub fn bind_flag(self, name: &'static str, on: impl Fn() -> bool + 'static) -> Self {
        self.follow_flag(name, Box::new(on))
    }

    fn follow_flag(self, name: &'static str, on: Box<dyn Ask<bool>>) -> Self {
        self.follow(name, Box::new(move || on.ask().then(String::new)))
    }

    fn follow(self, name: &'static str, value: Box<dyn Ask<Option<String>>>) -> Self {
        let node = self.node.clone();
        let mut before: Option<Option<String>> = None;
        effect(Box::new(move || {
            let now = value.ask();
            if before.as_ref() != Some(&now) {
                set(&node, name, now.as_deref());
                before = Some(now);
            }
        }));
        self
    }

    /// The text of a field, written whenever the signal changes.
    #[must_use]
    pub fn value(self, value: impl Fn() -> String + 'static) -> Self {
        self.property("value", Box::new(move || JsValue::from_str(&value())))
    }

    /// Whether a box or radio is ticked.
    #[must_use]
    pub fn checked(self, checked: impl Fn() -> bool + 'static) -> Self {
        self.property_bool("checked", Box::new(checked))
    }

    /// Whether an option is the chosen one.
    #[must_use]
    pub fn selected(self, selected: impl Fn() -> bool + 'static) -> Self {
        self.property_bool("selected", Box::new(selected))
    }

    fn property_bool(self, name: &'static str, on: Box<dyn Ask<bool>>) -> Self {
        self.property(name, Box::new(move || JsValue::from_bool(on.ask())))
    }

    /// The text of a field a person types in: never written while the field has the focus (input methods would
    /// break), but made up for on leaving it.
    #[must_use]
    pub fn field_value(self, value: impl Fn() -> String + 'static) -> Self {
        self.hold_value(Box::new(value))
    }

    fn hold_value(self, value: Box<dyn Ask<String>>) -> Self {
        let (field, blurred) = (self.node.clone(), self.node.clone());
        let shown = Rc::new(RefCell::new(None::<String>));
        let late = shown.clone();
        effect(Box::new(move || {
            let now = value.ask();
            let is_new = shown.borrow().as_ref() != Some(&now);
            if is_new && leptos::prelude::document().active_element().as_ref() != Some(&field) {
                put(&field, "value", &JsValue::from_str(&now));
            }
            *shown.borrow_mut() = Some(now);
        }));
        self.on("blur", move |_| {
            let text = late.borrow().clone().unwrap_or_default();
            put(&blurred, "value", &JsValue::from_str(&text));
        })
    }

    fn property(self, name: &'static str, value: Box<dyn Ask<JsValue>>) -> Self {
        let node = self.node.clone();
        effect(Box::new(move || put(&node, name, &value.ask())));
        self
    }

    /// Adds fixed words.
    #[must_use]
    pub fn text(self, words: &str) -> Self {
        self.child(words)
    }

    /// Adds words that follow signals.
    #[must_use]
    pub fn say(self, words: impl Fn() -> String + 'static) -> Self {
        self.speak(Box::new(words))
    }

    fn speak(self, words: Box<dyn Ask<String>>) -> Self {
        let node = leptos::prelude::document().create_text_node("");
        let target = node.clone();
        let mut before = String::new();
        effect(Box::new(move || {
            let now = words.ask();
            if now != before {
                target.set_data(&now);
                before = now;
            }
        }));
        drop(self.node.append_child(&node));
        self
    }

    /// Adds a child.
    #[must_use]
    pub fn child(self, child: impl Into<View>) -> Self {
        child.into().append_to(&self.node);
        self
    }

    /// Adds children.
    #[must_use]
    pub fn children(self, children: impl IntoIterator<Item = impl Into<View>>) -> Self {
        children.into_iter().fold(self, Self::child)
    }
}

fn put(node: &Element, name: &str, value: &JsValue) {
    drop(js_sys::Reflect::set(node, &JsValue::from_str(name), value));
}

/// Sets an attribute of a node kept from [`El::node`], or takes it away; for an effect shared by several nodes.
pub fn set(node: &Element, name: &str, value: Option<&str>) {
    drop(match value {
        Some(value) => node.set_attribute(name, value),
        None => node.remove_attribute(name),
    });
}

/// Ticks a kept box or radio, or not.
pub fn tick(node: &Element, on: bool) {
    put(node, "checked", &JsValue::from_bool(on));
}

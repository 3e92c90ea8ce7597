//! Listening to events, and what an event tells.

use super::closure::Hear;
use super::{El, keep};
use leptos::ev::DragEvent;
use leptos::wasm_bindgen::{JsCast, JsValue, closure::Closure};
use leptos::web_sys::{Element, Event};

impl El {
    /// Listens to an event.
    #[must_use]
    pub fn on(self, event: &str, act: impl FnMut(Event) + 'static) -> Self {
        self.listen(event, Box::new(act))
    }

    /// Listens to clicks.
    #[must_use]
    pub fn click(self, mut act: impl FnMut() + 'static) -> Self {
        self.listen("click", Box::new(move |_: Event| act()))
    }

    fn listen(self, event: &str, mut act: Box<dyn Hear>) -> Self {
        let act = Closure::wrap(Box::new(move |event| act.hear(event)) as Box<dyn FnMut(Event)>);
        let heard = Heard { node: self.node.clone(), event: event.to_owned(), act };
        drop(self.node.add_event_listener_with_callback(event, heard.act.as_ref().unchecked_ref()));
        keep(heard);
        self
    }
}

/// An event being listened to. Browsers send `blur` to a field that is taken away; nobody may hear it then.
struct Heard {
    node: Element,
    event: String,
    act: Closure<dyn FnMut(Event)>,
}

impl Drop for Heard {
    fn drop(&mut self) {
        drop(self.node.remove_event_listener_with_callback(&self.event, self.act.as_ref().unchecked_ref()));
    }
}

fn target_property(event: &Event, name: &str) -> JsValue {
    event
        .target()
        .and_then(|target| js_sys::Reflect::get(&target, &JsValue::from_str(name)).ok())
        .unwrap_or(JsValue::NULL)
}

/// Text of the field an event comes from.
#[must_use]
pub fn value_of(event: &Event) -> String {
    target_property(event, "value").as_string().unwrap_or_default()
}

/// Whether the box an event comes from is ticked.
#[must_use]
pub fn checked_of(event: &Event) -> bool {
    target_property(event, "checked").as_bool().unwrap_or_default()
}

/// The drop behind an event, if it is one.
#[must_use]
pub fn on_drop_files(event: Event) -> Option<DragEvent> {
    event.dyn_into().ok()
}

/// Whether an event comes from this very node.
#[must_use]
pub fn is_from(event: &Event, node: &Element) -> bool {
    event.target().is_some_and(|target| target == ***node)
}

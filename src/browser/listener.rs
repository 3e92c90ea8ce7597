//! Listening to events, for as long as the listener is held.

use super::trouble::note;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Event, EventTarget};

/// One or more events being listened to; dropping it stops that.
#[must_use = "dropping it stops listening"]
pub struct Listener {
    heard: Vec<Heard>,
}

struct Heard {
    target: EventTarget,
    name: &'static str,
    callback: Closure<dyn FnMut(Event)>,
}

impl Listener {
    /// Keeps listening until the page is gone.
    pub fn forever(self) {
        std::mem::forget(self);
    }

    /// Listens; without a target (outside a page) to nothing.
    pub(super) fn to(
        target: Option<impl Into<EventTarget>>,
        name: &'static str,
        callback: impl FnMut(Event) + 'static,
    ) -> Self {
        Self::listening(target.map(Into::into), name, Box::new(callback))
    }

    fn listening(target: Option<EventTarget>, name: &'static str, callback: Box<dyn FnMut(Event)>) -> Self {
        let heard = target.and_then(|target| {
            let heard = Heard { target, name, callback: Closure::wrap(callback) };
            let function = heard.callback.as_ref().unchecked_ref();
            note("listening", heard.target.add_event_listener_with_callback(name, function)).map(|()| heard)
        });
        Self { heard: heard.into_iter().collect() }
    }

    /// Both as one.
    pub(super) fn and(mut self, mut other: Self) -> Self {
        self.heard.append(&mut other.heard);
        self
    }
}

impl Drop for Heard {
    fn drop(&mut self) {
        let function = self.callback.as_ref().unchecked_ref();
        note("no longer listening", self.target.remove_event_listener_with_callback(self.name, function));
    }
}

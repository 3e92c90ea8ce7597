//! A box that scrolls over more than is drawn: what of it is to be seen, and where that is.

use super::by_name::{call, global, make, set};
use super::trouble::{field, note};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Element, Event};

/// What of a box is to be seen, in pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sight {
    /// Scrolled down.
    pub top: usize,
    /// Scrolled to the right.
    pub left: usize,
    /// Height without bars.
    pub height: usize,
    /// Width without bars.
    pub width: usize,
}

impl Sight {
    /// Of a box.
    #[must_use]
    pub fn of(pane: &Element) -> Self {
        let at = |name| pixels(pane, name);
        Self { top: at("scrollTop"), left: at("scrollLeft"), height: at("clientHeight"), width: at("clientWidth") }
    }
}

/// Height and width of an element, in pixels.
#[must_use]
pub fn size(element: &Element) -> (usize, usize) {
    (pixels(element, "offsetHeight"), pixels(element, "offsetWidth"))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "parts of a pixel do not matter")]
fn pixels(element: &Element, name: &str) -> usize {
    field(element, name).as_f64().unwrap_or_default() as usize
}

/// Scrolls a box to a place.
pub fn scroll(pane: &Element, top: usize, left: usize) {
    for (name, to) in [("scrollTop", top), ("scrollLeft", left)] {
        let to = u32::try_from(to).unwrap_or(u32::MAX);
        note("scrolling", set(pane, name, &to.into()));
    }
}

/// Gives a custom property of an element its value.
pub fn style(element: &Element, name: &str, value: &str) {
    note("styling", call(&field(element, "style"), "setProperty", &[&name.into(), &value.into()]));
}

/// Moves the focus to an element; nothing scrolls.
pub fn focus(element: &Element) {
    let options = super::by_name::object(&[("preventScroll", &JsValue::TRUE)]).unwrap_or_default();
    note("moving the focus", call(element, "focus", &[&options]));
}

/// Id of the element that has the focus; empty without one.
#[must_use]
pub fn focused() -> String {
    field(&field(&global("document"), "activeElement"), "id").as_string().unwrap_or_default()
}

/// Id of the element an event comes from.
#[must_use]
pub fn target(event: &Event) -> String {
    event.target().and_then(|target| field(&target, "id").as_string()).unwrap_or_default()
}

/// Watches the size of an element; dropping it stops that.
#[must_use = "dropping it stops watching"]
pub struct Watch {
    observer: Option<JsValue>,
    _callback: Closure<dyn FnMut()>,
}

/// Calls back once the element stands on the page, and whenever its size changes; before anything is painted.
pub fn on_resize(element: &Element, callback: impl FnMut() + 'static) -> Watch {
    let callback = Closure::wrap(Box::new(callback) as Box<dyn FnMut()>);
    let observer = note("watching a size", make("ResizeObserver", &[callback.as_ref().unchecked_ref()]));
    if let Some(observer) = &observer {
        note("watching a size", call(observer, "observe", &[element]));
    }
    Watch { observer, _callback: callback }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            note("no longer watching a size", call(observer, "disconnect", &[]));
        }
    }
}

//! The page as a whole: when it goes away, and which keys are pressed.

pub use super::timer::{Timer, after, pause};

use super::{
    document,
    listener::Listener,
    trouble::{field, note},
    window,
};
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BeforeUnloadEvent, CssStyleSheet, Element, Event, KeyboardEvent, VisibilityState};

/// A key pressed anywhere on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Press {
    /// The key's name, such as `s`, `Enter`, `?`.
    pub key: String,
    /// Control, or Command on a Mac.
    pub ctrl: bool,
    /// Alt; on Windows, `AltGr` counts as control and alt.
    pub alt: bool,
    /// Shift.
    pub shift: bool,
    /// The focus is where one can type.
    pub in_text_field: bool,
    /// An input method is at work on this key: leave it alone.
    pub is_composing: bool,
}

/// Calls back when the page may be about to go away: hidden, or left. The last moment one can count on; may come
/// twice.
pub fn on_hidden(callback: impl Fn() + Clone + 'static) -> Listener {
    let left = callback.clone();
    let hidden = move |_| {
        if document().is_some_and(|document| document.visibility_state() == VisibilityState::Hidden) {
            callback();
        }
    };
    Listener::to(document(), "visibilitychange", hidden).and(Listener::to(window(), "pagehide", move |_| left()))
}

/// Lets a field hand on what is being typed in it, as when it is left; it keeps the focus.
pub fn settle_typing() {
    let field = document().and_then(|document| document.active_element());
    let is_text = |field: &Element| matches!(field.matches("textarea, input[type=text]"), Ok(true));
    if let (Some(field), Ok(change)) = (field.filter(is_text), Event::new("change")) {
        note("handing on what is typed", field.dispatch_event(&change));
    }
}

/// Makes the browser ask before the page is left, while `unsaved` says so. Hold the listener only while something is
/// unsaved: browsers keep pages with such a listener out of their cache of left pages.
pub fn on_before_unload(unsaved: impl Fn() -> bool + 'static) -> Listener {
    Listener::to(window(), "beforeunload", move |event| {
        if unsaved() {
            event.prevent_default();
            if let Some(event) = event.dyn_ref::<BeforeUnloadEvent>() {
                event.set_return_value("unsaved"); // Chromium before 119 heeds only this; shows words of its own
            }
        }
    })
}

/// Calls back on every key pressed; where the callback says `true`, the browser does not act on the key itself.
pub fn on_keydown(mut callback: impl FnMut(Press) -> bool + 'static) -> Listener {
    Listener::to(document(), "keydown", move |event| {
        // Filling in a form automatically sends `keydown` events that are no keyboard events.
        if event.dyn_ref::<KeyboardEvent>().is_some_and(|pressed| callback(press(pressed))) {
            event.prevent_default();
        }
    })
}

fn press(event: &KeyboardEvent) -> Press {
    Press {
        key: event.key(),
        ctrl: event.ctrl_key() || event.meta_key(),
        alt: event.alt_key(),
        shift: event.shift_key(),
        in_text_field: in_text_field(event),
        is_composing: event.is_composing() || event.key_code() == 229,
    }
}

/// Adds a style sheet, below those of the page itself. Made by script, so that the page's policy need not know it.
pub fn add_style(css: &str) {
    let add = || {
        let document = document().ok_or(JsValue::NULL)?;
        let sheet = CssStyleSheet::new()?;
        sheet.replace_sync(css)?;
        field(&document, "adoptedStyleSheets").dyn_into::<Array>()?.push(&sheet);
        Ok(())
    };
    note("adding a style sheet", add());
}

fn in_text_field(event: &Event) -> bool {
    const FIELDS: &str = "textarea, select, [contenteditable]:not([contenteditable=false]), \
        input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=file], [type=range])";
    let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    element.is_some_and(|element| matches!(element.closest(FIELDS), Ok(Some(_))))
}

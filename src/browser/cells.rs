//! Moving between the cells of a table, and what is typed and pasted into one.

use super::{document, trouble::note};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Event, HtmlElement, HtmlInputElement, KeyboardEvent};

/// A key pressed in a cell, and whether the caret stands at the start and at the end of it; never while something is
/// selected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CellKey {
    /// Name of the key, such as `Enter`.
    pub key: String,
    /// Shift is held.
    pub shift: bool,
    /// The caret stands before everything.
    pub at_start: bool,
    /// The caret stands after everything.
    pub at_end: bool,
}

/// Moves the focus to an element; the page scrolls no further than it must.
pub fn focus(id: &str) {
    let found = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        note("moving the focus", element.focus());
    }
}

/// The text being pasted.
#[must_use]
pub fn pasted(event: &Event) -> String {
    let data = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data);
    data.and_then(|data| note("reading what is pasted", data.get_data("text/plain"))).unwrap_or_default()
}

/// The key behind an event; none while an input method composes, as keys belong to it then, and none for shortcuts.
#[must_use]
pub fn cell_key(event: &Event) -> Option<CellKey> {
    let pressed = event.dyn_ref::<KeyboardEvent>()?;
    let composing = pressed.is_composing() || pressed.key_code() == 229;
    if composing || pressed.ctrl_key() || pressed.alt_key() || pressed.meta_key() {
        return None;
    }
    let (at_start, at_end) = field(event).map(|field| caret(&field)).unwrap_or_default();
    Some(CellKey { key: pressed.key(), shift: pressed.shift_key(), at_start, at_end })
}

/// Selects all of the field an event comes from.
pub fn select_all(event: &Event) {
    if let Some(field) = field(event) {
        field.select();
    }
}

/// Writes a text into the field an event comes from.
pub fn rewrite(event: &Event, text: &str) {
    if let Some(field) = field(event) {
        field.set_value(text);
    }
}

fn field(event: &Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}

fn caret(field: &HtmlInputElement) -> (bool, bool) {
    let start = field.selection_start().ok().flatten();
    let end = field.selection_end().ok().flatten();
    let length = u32::try_from(field.value().encode_utf16().count()).ok();
    (start == end && start == Some(0), start == end && start == length)
}

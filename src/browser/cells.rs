//! Moving between the cells of a table, and what is pasted into one.

use super::{document, trouble::note};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Event, HtmlElement, HtmlInputElement};

/// Moves the focus to an element; the page scrolls no further than it must.
pub fn focus(id: &str) {
    let found = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        note("moving the focus", element.focus());
    }
}

/// The text being pasted.
#[must_use]
pub fn pasted(event: &ClipboardEvent) -> String {
    let data = event.clipboard_data();
    data.and_then(|data| note("reading what is pasted", data.get_data("text/plain"))).unwrap_or_default()
}

/// Whether the caret stands at the start and at the end of the field an event comes from; never while something is
/// selected.
#[must_use]
pub fn caret(event: &Event) -> (bool, bool) {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(field) = field else { return (false, false) };
    let start = field.selection_start().ok().flatten();
    let end = field.selection_end().ok().flatten();
    let length = u32::try_from(field.value().encode_utf16().count()).ok();
    (start == end && start == Some(0), start == end && start == length)
}

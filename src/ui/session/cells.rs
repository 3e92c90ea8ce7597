//! What the figures table needs of the page: focus of its cells, text pasted into one.

use super::Session;
use crate::browser::cells;
use leptos::ev;

impl Session {
    /// Moves the focus to an element that stands on the screen.
    pub fn focus(&self, id: &str) {
        cells::focus(id);
    }

    /// The text being pasted.
    #[must_use]
    pub fn pasted(&self, event: &ev::ClipboardEvent) -> String {
        cells::pasted(event)
    }

    /// Whether the caret stands at the start and at the end of the field being typed in.
    #[must_use]
    pub fn caret(&self, event: &ev::Event) -> (bool, bool) {
        cells::caret(event)
    }
}

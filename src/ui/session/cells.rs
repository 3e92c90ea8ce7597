//! What the figures table needs of the page: focus of its cells, keys and texts that come into one.

use super::Session;
use crate::browser::cells::{self, CellKey};
use leptos::ev::Event;

impl Session {
    /// Moves the focus to an element that stands on the screen.
    pub fn focus(&self, id: &str) {
        cells::focus(id);
    }

    /// The text being pasted.
    #[must_use]
    pub fn pasted(&self, event: &Event) -> String {
        cells::pasted(event)
    }

    /// The key pressed in a cell; none while an input method composes, and none for shortcuts.
    #[must_use]
    pub fn cell_key(&self, event: &Event) -> Option<CellKey> {
        cells::cell_key(event)
    }

    /// Selects all of the cell an event comes from.
    pub fn select_all(&self, event: &Event) {
        cells::select_all(event);
    }

    /// Writes a text into the cell an event comes from.
    pub fn rewrite(&self, event: &Event, text: &str) {
        cells::rewrite(event, text);
    }
}

//! Closures in boxes. Why not `dyn Fn`: with each closure it ships two more ways to call it, which nobody goes; of
//! the hundreds of closures here those were 30 KB.

use super::View;
use leptos::web_sys::Event;

/// Something to ask for, again and again: `Fn() -> R`.
pub trait Ask<R> {
    /// Asks.
    fn ask(&self) -> R;
}

impl<R, F: Fn() -> R> Ask<R> for F {
    fn ask(&self) -> R {
        self()
    }
}

/// Draws the row of a key: `Fn(&str) -> View`.
pub(super) trait Row {
    fn draw(&self, key: &str) -> View;
}

impl<F: Fn(&str) -> View> Row for F {
    fn draw(&self, key: &str) -> View {
        self(key)
    }
}

/// Listens: `FnMut(Event)`.
pub(super) trait Hear {
    fn hear(&mut self, event: Event);
}

impl<F: FnMut(Event)> Hear for F {
    fn hear(&mut self, event: Event) {
        self(event);
    }
}

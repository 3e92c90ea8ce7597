//! The only place that touches the platform: storage, files, clock, address, keyboard, timers.
//!
//! Knows no view, no session and no words of the screen; takes and gives strings and plain values.
//! Where to start: [`store`] keeps the promise that no work is lost; [`page`] tells when the page goes away.

mod by_name;
pub mod cells;
pub mod clock;
mod connection;
mod database;
pub mod edition;
pub mod file;
mod journal;
pub mod json;
pub mod keys;
pub mod listener;
pub mod local;
pub mod location;
mod mirror;
pub mod normal;
pub mod office;
pub mod offline;
pub mod page;
pub mod panic;
pub mod preferences;
pub mod random;
pub mod record;
pub mod share;
pub mod store;
pub mod timer;
pub mod trouble;

pub use trouble::Trouble;

use std::pin::Pin;

/// The window; there is none outside a page.
#[expect(clippy::disallowed_methods, reason = "this layer is where the platform is reached")]
fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

/// The document.
fn document() -> Option<web_sys::Document> {
    window()?.document()
}

/// Runs a future on the page's own loop; unlike Leptos's, before anything is mounted too.
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    let work: Pin<Box<dyn Future<Output = ()>>> = Box::pin(work); // one type: running is instantiated for each
    wasm_bindgen_futures::spawn_local(work);
}

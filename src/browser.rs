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
pub mod folder;
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
pub mod pane;
pub mod panic;
pub mod pieces;
pub mod preferences;
pub mod random;
pub mod record;
pub mod room;
pub mod share;
pub mod stage;
pub mod store;
pub mod timer;
pub mod trouble;

pub use trouble::Trouble;

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;
use trouble::field;

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

/// Several works side by side, until all are done.
pub async fn together(mut all: Vec<Pin<Box<dyn Future<Output = ()>>>>) {
    poll_fn(|context| {
        all.retain_mut(|work| work.as_mut().poll(context).is_pending());
        if all.is_empty() { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
}

/// How many processors the browser says there are; at least one.
#[must_use]
pub fn processors() -> usize {
    let count = field(&by_name::global("navigator"), "hardwareConcurrency").as_f64().unwrap_or(1.0);
    if count >= 4.0 {
        4
    } else if count >= 2.0 {
        2
    } else {
        1
    }
}

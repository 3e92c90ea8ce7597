//! Elements of one type: what the screens are built of, on top of Leptos' signals, memos and owners.
//!
//! Why not `view!`: it gives every element, attribute and closure a type of its own, and the code of each is
//! shipped: these screens weigh half as much again with it as with boxed closures and one element type. Leptos still
//! decides what is recomputed, when, and how long it lives; this module only writes to the page.
//!
//! Knows no domain, no session, no words. An element is built once; what changes hangs on effects that live as long
//! as the owner under which it was built: a `when`, an `each` row, a `region`, or the whole screen.
//!
//! ```ignore
//! el("p").class("quiet").say(move || count.get().to_string()).child(el("b").text("!"))
//! ```

mod closure;
mod dynamic;
mod element;
mod event;
mod signal;
mod view;

pub use closure::Ask;
pub use dynamic::{each, region, when};
pub use element::{El, el, set, svg, tick};
pub use event::{checked_of, is_from, on_drop_files, value_of};
pub use leptos::web_sys::Element;
pub use signal::{Memo, ReadSignal, RwSignal};
pub use view::{View, text, views};

use leptos::prelude::*;
use leptos::reactive::effect::RenderEffect;
use std::any::Any;
use std::time::Duration;

/// Runs at once, and again whenever a signal it read changes, as long as the present owner lives.
fn effect(mut run: Box<dyn FnMut()>) {
    keep(RenderEffect::new(move |_: Option<()>| run()));
}

/// One effect for several nodes, or for what several effects read: runs at once, and again whenever what it read changes.
pub fn follow(run: impl FnMut() + 'static) {
    effect(Box::new(run));
}

/// What was provided at the root, or above: a slip in the code when there is none.
#[must_use]
pub fn context<T: Clone + 'static>() -> T {
    use_context().unwrap_or_else(|| std::process::abort())
}

/// Does something before the next frame is painted.
pub fn next_frame(act: impl FnOnce() + 'static) {
    let act: Box<dyn FnOnce()> = Box::new(act); // one type: scheduling is instantiated for each
    request_animation_frame(act);
}

/// Does something a moment later, when the browser has done what waits.
pub fn soon(act: impl FnOnce() + 'static) {
    let act: Box<dyn FnOnce()> = Box::new(act);
    set_timeout(act, Duration::ZERO);
}

/// Does something when the present owner goes: the piece of page is taken away.
pub fn on_gone(act: impl Fn() + 'static) {
    let act: StoredValue<Box<dyn Fn()>, LocalStorage> = StoredValue::new_local(Box::new(act));
    on_cleanup(move || act.with_value(|act| act()));
}

/// Keeps something alive as long as the present owner.
fn keep<T: 'static>(value: T) {
    let value: Box<dyn Any> = Box::new(value);
    StoredValue::new_local(value);
}

//! The whole screen for one thing: everything else of the page is marked to be hidden, the browser's own frame goes where it
//! allows that, and keys are heard wherever the focus is.

use super::{
    by_name::call,
    document,
    listener::Listener,
    trouble::{field, note},
};
use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, KeyboardEvent};

/// The attribute of the root by which styles hide the rest.
const MARK: &str = "data-stage";
/// What has keys of its own.
const FIELDS: &str = "input, select, textarea";
/// What Enter and space belong to.
const CONTROLS: &str = "button, a[href], summary";

fn root() -> Option<Element> {
    document()?.document_element()
}

/// Begins; called from a press of a button or key, as browsers ask for.
pub fn enter() {
    let Some(root) = root() else { return };
    note("marking the stage", root.set_attribute(MARK, ""));
    refusable(call(&root, "requestFullscreen", &[]));
}

/// Ends.
pub fn leave() {
    if let Some(root) = root() {
        note("marking the stage", root.remove_attribute(MARK));
    }
    if let Some(document) = document().filter(|_| is_full()) {
        refusable(call(&document, "exitFullscreen", &[]));
    }
}

fn is_full() -> bool {
    document().is_some_and(|document| field(&document, "fullscreenElement").is_object())
}

/// The stage does without: a browser may refuse, at once or later.
fn refusable(asked: Result<JsValue, JsValue>) {
    if let Some(promise) = asked.ok().and_then(|promise| promise.dyn_into::<Promise>().ok()) {
        super::spawn(async move { drop(wasm_bindgen_futures::JsFuture::from(promise).await) });
    }
}

/// Calls back when the browser's frame has come back, by Escape or otherwise.
pub fn on_left(callback: impl Fn() + 'static) -> Listener {
    Listener::to(document(), "fullscreenchange", move |_| {
        if !is_full() {
            callback();
        }
    })
}

/// Calls back on keys by their names, but for those that belong to a field, to a control, to an input method or to the
/// browser; where it says `true`, the browser does not act on the key itself.
pub fn on_key(mut callback: impl FnMut(&str) -> bool + 'static) -> Listener {
    Listener::to(document(), "keydown", move |event: Event| {
        if event.dyn_ref::<KeyboardEvent>().is_some_and(|pressed| is_free(pressed) && callback(&pressed.key())) {
            event.prevent_default();
        }
    })
}

fn is_free(pressed: &KeyboardEvent) -> bool {
    let target = pressed.target().and_then(|target| target.dyn_into::<Element>().ok());
    let is_in = |kind| target.as_ref().is_some_and(|element| matches!(element.closest(kind), Ok(Some(_))));
    let is_shortcut = pressed.ctrl_key() || pressed.alt_key() || pressed.meta_key() || pressed.is_composing();
    let acts = matches!(pressed.key().as_str(), " " | "Enter");
    let is_taken = is_in(FIELDS) || (acts && is_in(CONTROLS));
    !is_shortcut && !is_taken
}

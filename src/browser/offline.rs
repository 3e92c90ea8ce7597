//! The page's side of the service worker (`sw.js` beside this file), which keeps a hosted release for use without a
//! network.
//!
//! Arrives later, so the browser's interfaces are asked by name.

use super::{
    by_name::{answer, call, navigator},
    document,
    listener::Listener,
    timer::within,
    trouble::{field, note},
    window,
};
use js_sys::{Array, Function, Promise, Reflect};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::EventTarget;

/// The worker's script, beside the page; its folder is what it answers for.
const SCRIPT: &str = "sw.js";
/// What makes a waiting worker take over.
const TAKE_OVER: &str = "take-over";
/// Taking over takes milliseconds.
const TAKING_OVER_MS: i32 = 4_000;
/// Idle or not, then it begins.
const IDLE_MS: i32 = 3_000;

/// Whether the app can be used without a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offline {
    /// The browser does not let it: a private window, or no https.
    Impossible,
    /// Nothing was fetched for it, to save data.
    Unprepared,
    /// Under way.
    Preparing,
    /// It was tried in vain.
    Failed,
    /// It can.
    Ready,
}

/// What is told while the page is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// Whether the app can be used without a network.
    Offline(Offline),
    /// A newer version is here, and waits.
    Newer,
}

/// Whether this is a hosted release, which bears a mark; neither a build for development nor the single file does.
pub fn is_hosted() -> bool {
    document().is_some_and(|document| matches!(document.query_selector("meta[name=build]"), Ok(Some(_))))
}

/// Keeps the app for use without a network, and tells how that goes from now on. Unless the user asked for it, this
/// waits until the page has loaded and is idle, and saves data where the browser says so.
pub async fn keep(is_asked: bool, tell: Rc<dyn Fn(News)>) {
    let Some(workers) = workers() else { return tell(News::Offline(Offline::Impossible)) };
    if !is_asked {
        loaded().await;
        idle().await;
        if saves_data() && registration().await.is_none() {
            return tell(News::Offline(Offline::Unprepared));
        }
    }
    match answer(&workers, "register", &SCRIPT.into()).await {
        Ok(registration) => {
            watch(&registration, &tell);
            let found = registration.clone();
            listen(&registration, "updatefound", move || watch(&found, &tell));
            if field(&registration, "active").is_object() {
                // Browsers look by themselves, but some only when the worker has rested. No network: no matter.
                drop(answer(&registration, "update", &"".into()).await);
            }
        }
        Err(thrown) => {
            note::<()>("preparing for use without a network", Err(thrown));
            tell(News::Offline(Offline::Failed));
        }
    }
}

/// Lets a newer version that waits take over; this page is then to be loaded anew.
pub async fn take_over() {
    let waiting = registration().await.map(|registration| field(&registration, "waiting"));
    let Some(waiting) = waiting.filter(JsValue::is_object) else { return }; // another page was first
    let target: EventTarget = waiting.clone().unchecked_into();
    let changed =
        waited(move |resolve| note("listening", target.add_event_listener_with_callback("statechange", resolve)));
    note("letting the newer version in", call(&waiting, "postMessage", &TAKE_OVER.into()));
    within(TAKING_OVER_MS, changed).await;
}

/// Tells how things stand, now and whenever the worker that is coming gets further.
fn watch(registration: &JsValue, tell: &Rc<dyn Fn(News)>) {
    look(registration, &**tell);
    let coming = field(registration, "installing");
    if coming.is_object() {
        let (registration, tell) = (registration.clone(), tell.clone());
        listen(&coming, "statechange", move || look(&registration, &*tell));
    }
}

fn look(registration: &JsValue, tell: &dyn Fn(News)) {
    let has = |state| field(registration, state).is_object();
    let offline = match (has("active"), has("installing") || has("waiting")) {
        (true, _) => Offline::Ready,
        (false, true) => Offline::Preparing,
        (false, false) => Offline::Failed,
    };
    tell(News::Offline(offline));
    if has("active") && has("waiting") {
        tell(News::Newer);
    }
}

fn listen(target: &JsValue, name: &'static str, act: impl Fn() + 'static) {
    let target: EventTarget = target.clone().unchecked_into();
    Listener::to(Some(target), name, move |_| act()).forever();
}

fn workers() -> Option<JsValue> {
    Some(field(&navigator(), "serviceWorker")).filter(JsValue::is_object)
}

/// Our registration; that of a folder above ours, on the same host, is none.
async fn registration() -> Option<JsValue> {
    let found = answer(&workers()?, "getRegistration", &"".into()).await.ok()?;
    let base = field(document()?.as_ref(), "baseURI").as_string()?;
    let folder = base.split(['?', '#']).next()?.rsplit_once('/')?.0;
    let scope = field(&found, "scope").as_string()?;
    (scope.trim_end_matches('/') == folder).then_some(found)
}

fn saves_data() -> bool {
    field(&field(&navigator(), "connection"), "saveData").is_truthy()
}

async fn loaded() {
    let is_loaded = document().is_none_or(|document| field(&document, "readyState") == "complete");
    if let (false, Some(window)) = (is_loaded, window()) {
        waited(move |resolve| note("listening", window.add_event_listener_with_callback("load", resolve))).await;
    }
}

/// Safari does not tell, and others not while the page is hidden.
async fn idle() {
    let ask = field(&js_sys::global(), "requestIdleCallback").dyn_into::<Function>().ok();
    let ask =
        move |tell: &Function| ask.as_ref().map(|ask| Reflect::apply(ask, &JsValue::UNDEFINED, &Array::of1(tell)));
    within(IDLE_MS, waited(ask)).await;
}

/// Waits until the function that is handed over is called.
async fn waited<T>(hand_over: impl Fn(&Function) -> T) {
    let promise = Promise::new(&mut |resolve, _| drop(hand_over(&resolve)));
    note("waiting", JsFuture::from(promise).await);
}

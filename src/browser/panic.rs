//! What happens should the app panic after all: the recovery panel of `src/browser/recovery.js`, which needs no wasm.

use super::trouble::{field, note};
use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// The object that `src/browser/recovery.js` leaves on the page.
const PANEL: &str = "tuSoat06Recovery";

/// Sets the panic hook, and tells the panel that the app has started: from here on only a crash brings it up.
pub fn install() {
    // In a release a panic traps without calling a hook (xtask/src/dist.rs); the panel hears of it as of any error.
    #[cfg(not(feature = "split"))]
    std::panic::set_hook(Box::new(show));
    let panel = panel();
    if panel.is_object() {
        note("starting", Reflect::set(&panel, &JsValue::from_str("started"), &JsValue::TRUE));
    }
}

#[cfg(not(feature = "split"))]
fn show(info: &std::panic::PanicHookInfo) {
    use js_sys::{Array, Function};
    use wasm_bindgen::JsCast;
    let message = JsValue::from_str(&info.to_string());
    web_sys::console::error_1(&message);
    if let Ok(show) = field(&panel(), "show").dyn_into::<Function>() {
        note("showing the recovery panel", Reflect::apply(&show, &panel(), &Array::of1(&message)));
    }
}

fn panel() -> JsValue {
    field(&js_sys::global(), PANEL)
}

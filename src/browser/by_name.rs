//! The browser's interfaces asked by name. For what arrives later: web-sys' would each put glue into the first download.

use super::trouble::field;
use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The browser as such.
pub(super) fn navigator() -> JsValue {
    field(&js_sys::global(), "navigator")
}

/// Calls a method with one argument; one that wants none does not look at it.
pub(super) fn call(target: &JsValue, method: &str, argument: &JsValue) -> Result<JsValue, JsValue> {
    let method: Function = field(target, method).dyn_into()?;
    Reflect::apply(&method, target, &Array::of1(argument))
}

/// The same, and waits for what is promised.
pub(super) async fn answer(target: &JsValue, method: &str, argument: &JsValue) -> Result<JsValue, JsValue> {
    JsFuture::from(Promise::resolve(&call(target, method, argument)?)).await
}

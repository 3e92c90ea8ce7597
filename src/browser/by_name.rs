//! The browser's interfaces by their names, for what arrives later: web-sys' would each put glue into the first download.

use super::trouble::field;
use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A thing every script can name.
pub(super) fn global(name: &str) -> JsValue {
    field(&js_sys::global(), name)
}

/// `target.method(…)`.
pub(super) fn call(target: &JsValue, method: &str, args: &[&JsValue]) -> Result<JsValue, JsValue> {
    let method: Function = field(target, method).dyn_into()?;
    Reflect::apply(&method, target, &list(args))
}

/// `await target.method(…)`.
pub(super) async fn settled(target: &JsValue, method: &str, args: &[&JsValue]) -> Result<JsValue, JsValue> {
    JsFuture::from(Promise::resolve(&call(target, method, args)?)).await
}

/// What promises bring that go on side by side, in their order; none where one fails. It looks after them from now on: one
/// that fails before it is waited for is no error of the page.
pub(super) fn side_by_side(promises: &[Promise]) -> impl Future<Output = Vec<Option<JsValue>>> + use<> {
    let promises: Array = promises.iter().collect();
    let all = call(&global("Promise"), "allSettled", &[&promises]);
    let value = |one: JsValue| Some(field(&one, "value")).filter(JsValue::is_object);
    async move {
        let all = JsFuture::from(Promise::resolve(&all.unwrap_or_default())).await.unwrap_or_default();
        Array::from(&all).iter().map(value).collect()
    }
}

/// `new Class(…)`.
pub(super) fn make(class: &str, args: &[&JsValue]) -> Result<JsValue, JsValue> {
    call(&global("Reflect"), "construct", &[&global(class), &list(args)])
}

/// `target.name = value`.
pub(super) fn set(target: &JsValue, name: &str, value: &JsValue) -> Result<(), JsValue> {
    call(&global("Reflect"), "set", &[target, &name.into(), value]).map(drop)
}

/// `{ name: value, … }`.
pub(super) fn object(fields: &[(&str, &JsValue)]) -> Result<JsValue, JsValue> {
    let object = make("Object", &[])?;
    fields.iter().try_for_each(|(name, value)| set(&object, name, value))?;
    Ok(object)
}

fn list(values: &[&JsValue]) -> Array {
    let mut values = values.iter();
    let list = Array::of1(values.next().unwrap_or(&&JsValue::UNDEFINED));
    for value in values {
        list.push(value);
    }
    list
}

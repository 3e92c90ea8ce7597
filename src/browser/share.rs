//! Handing a file or a text to what is outside the page: other apps of the machine, the clipboard.

use super::{
    by_name::{call, global, make, object, settled},
    document,
    trouble::{field, note},
};
use js_sys::Array;
use wasm_bindgen::JsValue;

/// The kind of file that every app takes.
const TEXT: &str = "text/plain";

/// Whether the browser hands text files to other apps.
#[must_use]
pub fn takes_files() -> bool {
    let offer = offer("tu-soat-06.txt", "");
    offer.and_then(|offer| call(&global("navigator"), "canShare", &[&offer])).is_ok_and(|can| can.is_truthy())
}

/// Hands a text file over, when called from a press of a button; `false` when the browser refused. A user who thinks
/// better of it is no failure.
pub async fn file(name: &str, text: &str) -> bool {
    let shared = match offer(name, text) {
        Ok(offer) => settled(&global("navigator"), "share", &[&offer]).await,
        Err(thrown) => Err(thrown),
    };
    match shared {
        Err(thrown) if field(&thrown, "name") != "AbortError" => note::<()>("sharing", Err(thrown)).is_some(),
        _ => true,
    }
}

/// Puts a text on the clipboard; tells whether that was allowed.
pub async fn copy(text: &str) -> bool {
    settled(&field(&global("navigator"), "clipboard"), "writeText", &[&text.into()]).await.is_ok()
}

/// Selects all that stands in a field.
pub fn select(id: &str) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        note("selecting", call(&element, "select", &[]));
    }
}

/// What `share` and `canShare` want: `{ files: [File] }`.
fn offer(name: &str, text: &str) -> Result<JsValue, JsValue> {
    let parts = Array::of1(&text.into());
    let file = make("File", &[&parts, &name.into(), &object(&[("type", &TEXT.into())])?])?;
    object(&[("files", &Array::of1(&file))])
}

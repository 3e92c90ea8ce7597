//! Unicode normal form C, by the browser (a crate would cost 62 KB).

use js_sys::JsString;

/// The same text with composed letters. For saving and import, never while someone types.
#[must_use]
pub fn nfc(text: &str) -> String {
    if text.is_ascii() { text.to_owned() } else { String::from(JsString::from(text).normalize("NFC")) }
}

//! The script and the wasm of the worker: on a host, in the browser's store, or in the page itself.

use super::OfficeError;
use super::running::{begin, finish};
use crate::browser::by_name::{call, global, make, object, settled};
use crate::browser::trouble::{field, note};
use js_sys::{Array, Uint8Array};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};

thread_local! {
    /// Both, once they are here.
    static PARTS: RefCell<Option<[JsValue; 2]>> = RefCell::default();
}

/// Script and wasm, once they are here.
pub(super) fn parts() -> Option<[JsValue; 2]> {
    PARTS.with_borrow(Clone::clone)
}

/// Names of the script and the wasm, bytes of both: `cargo xtask` tells.
const PLACE: Option<&str> = option_env!("TU_SOAT_06_OFFICE");

fn names() -> Option<([&'static str; 2], u32)> {
    let mut words = PLACE?.split(' ');
    Some(([words.next()?, words.next()?], words.next()?.parse().ok()?))
}

/// Bytes to fetch before it can be used, as they lie on the host.
#[must_use]
pub fn size() -> Option<u32> {
    names().map(|(_, bytes)| bytes)
}

/// Whether it is on this machine to stay: in the page, or kept for use without a network.
pub async fn is_kept() -> bool {
    if is_inside() {
        return true;
    }
    let Some(([script, wasm], _)) = names() else { return false };
    let caches = global("caches");
    for name in [script, wasm] {
        let found = settled(&caches, "match", &[&["./", name].concat().into()]).await;
        if !found.is_ok_and(|found| found.is_object()) {
            return false;
        }
    }
    true
}

/// Fetches it, unless it is here; tells how far it has come, in per cent.
///
/// # Errors
/// When it does not arrive, or was stopped on the way.
pub async fn fetch(progress: &dyn Fn(u32), can_stop: bool) -> Result<(), OfficeError> {
    if parts().is_some() {
        return Ok(());
    }
    let (names, whole) = names().ok_or(OfficeError::Absent)?;
    let mut done = 0;
    let mut tell = |bytes: u32| {
        done += bytes;
        progress((u64::from(done) * 100 / u64::from(whole.max(1))).try_into().unwrap_or(100));
    };
    let abort = make("AbortController", &[]).unwrap_or(JsValue::UNDEFINED);
    let signal = field(&abort, "signal");
    let number = can_stop.then(|| begin((abort, "abort"), None));
    let come = both(names, &signal, &mut tell).await;
    finish(number);
    match come {
        Ok(parts) => PARTS.set(Some(parts)),
        Err(_) if field(&signal, "aborted").is_truthy() => return Err(OfficeError::Stopped),
        Err(thrown) => {
            note::<()>("fetching the office module", Err(thrown));
            return Err(OfficeError::NotArrived);
        }
    }
    Ok(())
}

async fn both(names: [&str; 2], signal: &JsValue, tell: &mut dyn FnMut(u32)) -> Result<[JsValue; 2], JsValue> {
    let [script, wasm] = names;
    Ok([part(script, signal, tell).await?, part(wasm, signal, tell).await?])
}

/// Lets the service worker keep what was fetched before it was there; the browser's own cache has it.
pub async fn keep() {
    let is_fetched = parts().is_some() && !is_inside();
    for name in names().filter(|_| is_fetched).map(|(names, _)| names).into_iter().flatten() {
        note("keeping the office module", settled(&js_sys::global(), "fetch", &[&name.into()]).await);
    }
}

/// Whether the page holds it itself: the single file.
fn is_inside() -> bool {
    global("tuSoat06Part").is_function()
}

/// One of its files; what of it has come is told as it comes.
async fn part(name: &str, signal: &JsValue, tell: &mut dyn FnMut(u32)) -> Result<JsValue, JsValue> {
    if is_inside() {
        return settled(&js_sys::global(), "tuSoat06Part", &[&name.into()]).await;
    }
    let address = ["./", name].concat().into();
    let response = settled(&js_sys::global(), "fetch", &[&address, &object(&[("signal", signal)])?]).await?;
    if !field(&response, "ok").is_truthy() {
        return Err(field(&response, "statusText"));
    }
    let reader = call(&field(&response, "body"), "getReader", &[])?;
    let mut pieces: Option<Array> = None;
    loop {
        let read = settled(&reader, "read", &[]).await?;
        if field(&read, "done").is_truthy() {
            break;
        }
        let piece = field(&read, "value");
        tell(piece.dyn_ref::<Uint8Array>().map_or(0, Uint8Array::length));
        match &pieces {
            Some(pieces) => drop(pieces.push(&piece)),
            None => pieces = Some(Array::of1(&piece)),
        }
    }
    let blob = make("Blob", &[&pieces.map_or(JsValue::UNDEFINED, JsValue::from)])?;
    settled(&blob, "arrayBuffer", &[]).await
}

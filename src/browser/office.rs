//! The worker that makes files of other programs: fetched when first asked for, started from bytes the page holds, so
//! that a host and the single file do the same. One job at a time.
//!
//! Knows neither what is made nor how: texts and bytes go in, bytes come out.

use super::by_name::{call, global, make, object, set, settled};
use super::file::download;
use super::trouble::{field, note};
use js_sys::{Array, Function, Promise, Uint8Array};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Why nothing came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OfficeError {
    /// This build has none: the page was built without `cargo xtask`.
    Absent,
    /// It could not be fetched: the network, most likely.
    NotArrived,
    /// The user stopped it.
    Stopped,
    /// It failed, in its own words.
    Failed(String),
}

/// What goes into the worker with a job.
pub struct Request<'a> {
    /// The job.
    pub job: &'a str,
    /// One report a line.
    pub reports: &'a str,
    /// A workbook to read; empty when a file is to be made.
    pub file: &'a [u8],
}

/// Its script and its wasm, once they are here; the worker, once it runs; who waits for its answer.
#[derive(Default)]
struct State {
    parts: Option<[JsValue; 2]>,
    worker: Option<JsValue>,
    waiting: Option<Function>,
}

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
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
pub async fn fetch(progress: &dyn Fn(u32)) -> Result<(), OfficeError> {
    if STATE.with_borrow(|state| state.parts.is_some()) {
        return Ok(());
    }
    let ([script, wasm], whole) = names().ok_or(OfficeError::Absent)?;
    let mut done = 0;
    let mut tell = |bytes: u32| {
        done += bytes;
        progress((u64::from(done) * 100 / u64::from(whole.max(1))).try_into().unwrap_or(100));
    };
    let missing = |thrown| {
        note::<()>("fetching the office module", Err(thrown));
        OfficeError::NotArrived
    };
    let script = part(script, &mut tell).await.map_err(missing)?;
    let wasm = part(wasm, &mut tell).await.map_err(missing)?;
    STATE.with_borrow_mut(|state| state.parts = Some([script, wasm]));
    Ok(())
}

/// Lets the service worker keep what was fetched before it was there; the browser's own cache has it.
pub async fn keep() {
    let is_fetched = STATE.with_borrow(|state| state.parts.is_some()) && !is_inside();
    for name in names().filter(|_| is_fetched).map(|(names, _)| names).into_iter().flatten() {
        note("keeping the office module", settled(&js_sys::global(), "fetch", &[&name.into()]).await);
    }
}

/// Has a job done.
///
/// # Errors
/// When it fails or is stopped; [`fetch`] comes first.
pub async fn ask(request: &Request<'_>) -> Result<Vec<u8>, OfficeError> {
    let failed = |thrown: JsValue| OfficeError::Failed(field(&thrown, "message").as_string().unwrap_or_default());
    let worker = match STATE.with_borrow(|state| state.worker.clone()) {
        Some(worker) => worker,
        None => start().await?,
    };
    let file = Uint8Array::from(request.file);
    let message = object(&[("job", &request.job.into()), ("reports", &request.reports.into()), ("file", &file)]);
    let answer = answered(&worker, &message.map_err(failed)?).await?;
    match field(&answer, "made").dyn_into::<Uint8Array>() {
        Ok(made) => Ok(made.to_vec()),
        Err(_) => {
            stop(); // after a failure nothing is known of its state
            Err(OfficeError::Failed(field(&answer, "failed").as_string().unwrap_or_default()))
        }
    }
}

/// Lets the browser save a file, once what it holds of it has been read back and is the same.
pub async fn hand_out(name: &str, content: &[u8], mime: &str) -> Result<(), OfficeError> {
    let failed = |_| OfficeError::Failed("read back".to_owned());
    let blob = make("Blob", &[&Array::of1(&Uint8Array::from(content))]).map_err(failed)?;
    let held = settled(&blob, "arrayBuffer", &[]).await.map_err(failed)?;
    if Uint8Array::new(&held).to_vec() != content {
        return Err(OfficeError::Failed("read back".to_owned()));
    }
    download(name, content, mime).map_err(|trouble| OfficeError::Failed(format!("{trouble:?}")))
}

/// Stops what it does; the next job starts it anew.
pub fn stop() {
    let (worker, waiting) = STATE.with_borrow_mut(|state| (state.worker.take(), state.waiting.take()));
    if let Some(worker) = worker {
        note("stopping the office worker", call(&worker, "terminate", &[]));
    }
    if let Some(waiting) = waiting {
        note("stopping a job", waiting.call0(&JsValue::UNDEFINED));
    }
}

/// A classic worker from the page's own bytes: the only kind that also runs where the page is a file.
async fn start() -> Result<JsValue, OfficeError> {
    let Some([script, wasm]) = STATE.with_borrow(|state| state.parts.clone()) else {
        return Err(OfficeError::NotArrived);
    };
    let failed = |_| OfficeError::Failed("no worker".to_owned());
    let blob = make("Blob", &[&Array::of1(&script)]).map_err(failed)?;
    let address = call(&global("URL"), "createObjectURL", &[&blob]).map_err(failed)?;
    let worker = make("Worker", &[&address]).map_err(failed)?;
    STATE.with_borrow_mut(|state| state.worker = Some(worker.clone()));
    let ready = answered(&worker, &object(&[("wasm", &wasm)]).map_err(failed)?).await;
    note("revoking the worker's address", call(&global("URL"), "revokeObjectURL", &[&address]));
    match ready {
        Ok(ready) if field(&ready, "failed").is_undefined() => Ok(worker),
        Ok(ready) => {
            stop();
            Err(OfficeError::Failed(field(&ready, "failed").as_string().unwrap_or_default()))
        }
        Err(error) => Err(error),
    }
}

/// Sends a message and waits for its answer: what the worker sends, or how it broke down.
async fn answered(worker: &JsValue, message: &JsValue) -> Result<JsValue, OfficeError> {
    let promise = Promise::new(&mut |resolve, _| {
        for event in ["onmessage", "onerror"] {
            note("listening", set(worker, event, &resolve));
        }
        STATE.with_borrow_mut(|state| state.waiting = Some(resolve));
    });
    note("asking the office worker", call(worker, "postMessage", &[message]));
    let event = JsFuture::from(promise).await.unwrap_or(JsValue::UNDEFINED);
    STATE.with_borrow_mut(|state| state.waiting = None);
    if event.is_undefined() {
        return Err(OfficeError::Stopped);
    }
    let data = field(&event, "data");
    if data.is_object() {
        return Ok(data);
    }
    stop();
    Err(OfficeError::Failed(field(&event, "message").as_string().unwrap_or_default()))
}

/// Whether the page holds it itself: the single file.
fn is_inside() -> bool {
    global("tuSoat06Part").is_function()
}

/// One of its files; what of it has come is told as it comes.
async fn part(name: &str, tell: &mut dyn FnMut(u32)) -> Result<JsValue, JsValue> {
    if is_inside() {
        return settled(&js_sys::global(), "tuSoat06Part", &[&name.into()]).await;
    }
    let response = settled(&js_sys::global(), "fetch", &[&["./", name].concat().into()]).await?;
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

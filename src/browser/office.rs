//! The worker that makes files of other programs: fetched when first asked for, started from bytes the page holds, so
//! that a host and the single file do the same. Each job has a worker of its own as long as it lasts.
//!
//! Knows neither what is made nor how: texts and bytes go in, bytes come out.

mod content;
mod fetch;
mod running;

pub use content::{Content, Reading};
pub use fetch::{fetch, is_kept, keep, size};
pub use running::stop;

use super::by_name::{call, global, make, object, set, settled};
use super::file::download;
use super::trouble::{field, note};
use js_sys::{Array, Promise, Uint8Array};
use running::{begin, finish};
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

impl Request<'_> {
    /// What is made can be stopped; a workbook is read to its end, whatever screen is left meanwhile.
    fn can_stop(&self) -> bool {
        self.file.is_empty()
    }
}

thread_local! {
    /// A worker that has nothing to do.
    static IDLE: RefCell<Option<JsValue>> = RefCell::default();
}

/// A worker of one's own, for work that takes several questions: it remembers between them.
pub struct Own(Option<JsValue>);

impl Own {
    /// Takes one; [`fetch`] comes first.
    pub async fn begin() -> Result<Self, OfficeError> {
        Ok(Self(Some(taken(true).await?)))
    }

    /// Has a job done on files; what they hold goes over to the worker.
    pub async fn ask(&mut self, job: &str, files: &[Content]) -> Result<Vec<u8>, OfficeError> {
        let Some(worker) = self.0.take() else { return Err(OfficeError::Stopped) };
        let all: Array = files.iter().map(Content::raw).collect();
        let over: Array = files.iter().filter(|content| content.is_read()).map(Content::raw).collect();
        let done = sent(&worker, &[("job", &job.into()), ("files", &all)], &over, true).await;
        match &done {
            Ok(_) => self.0 = Some(worker),
            Err(_) => end(&worker), // nothing is known of its state
        }
        done
    }
}

impl Drop for Own {
    fn drop(&mut self) {
        let other = self.0.take().and_then(|worker| IDLE.replace(Some(worker)));
        other.iter().for_each(end);
    }
}

async fn taken(can_stop: bool) -> Result<JsValue, OfficeError> {
    match IDLE.take() {
        Some(worker) => Ok(worker),
        None => start(can_stop).await,
    }
}

/// Has a job done.
///
/// # Errors
/// When it fails or is stopped; [`fetch`] comes first.
pub async fn ask(request: &Request<'_>) -> Result<Vec<u8>, OfficeError> {
    let worker = taken(request.can_stop()).await?;
    let done = work(&worker, request).await;
    let is_well = done.is_ok(); // after a failure nothing is known of its state
    let other = if is_well { IDLE.replace(Some(worker)) } else { Some(worker) };
    other.iter().for_each(end);
    done
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

/// What ends a worker.
const END: &str = "terminate";

fn end(worker: &JsValue) {
    note("ending an office worker", call(worker, END, &[]));
}

async fn work(worker: &JsValue, request: &Request<'_>) -> Result<Vec<u8>, OfficeError> {
    let file = Uint8Array::from(request.file);
    sent(
        worker,
        &[("job", &request.job.into()), ("reports", &request.reports.into()), ("file", &file)],
        &Array::new(),
        request.can_stop(),
    )
    .await
}

/// Sends a message, and with it what goes over to the worker altogether.
async fn sent(
    worker: &JsValue,
    fields: &[(&str, &JsValue)],
    over: &Array,
    can_stop: bool,
) -> Result<Vec<u8>, OfficeError> {
    let message = object(fields).map_err(|thrown| failed(&thrown, "message"))?;
    let answer = answered(worker, &message, over, can_stop).await?;
    let made = field(&answer, "made").dyn_into::<Uint8Array>();
    made.map(|made| made.to_vec()).map_err(|_| failed(&answer, "failed"))
}

/// What a thing that was thrown or sent says of a failure.
fn failed(thing: &JsValue, key: &str) -> OfficeError {
    OfficeError::Failed(field(thing, key).as_string().unwrap_or_default())
}

/// A classic worker from the page's own bytes: the only kind that also runs where the page is a file.
async fn start(can_stop: bool) -> Result<JsValue, OfficeError> {
    let Some([script, wasm]) = fetch::parts() else {
        return Err(OfficeError::NotArrived);
    };
    let no_worker = |_| OfficeError::Failed("no worker".to_owned());
    let blob = make("Blob", &[&Array::of1(&script)]).map_err(no_worker)?;
    let address = call(&global("URL"), "createObjectURL", &[&blob]).map_err(no_worker)?;
    let worker = make("Worker", &[&address]).map_err(no_worker)?;
    let ready = answered(&worker, &object(&[("wasm", &wasm)]).map_err(no_worker)?, &Array::new(), can_stop).await;
    note("revoking the worker's address", call(&global("URL"), "revokeObjectURL", &[&address]));
    let is_ready = ready
        .and_then(|ready| if field(&ready, "failed").is_undefined() { Ok(()) } else { Err(failed(&ready, "failed")) });
    if is_ready.is_err() {
        end(&worker);
    }
    is_ready.map(|()| worker)
}

/// Sends a message and waits for its answer: what the worker sends, or how it broke down.
async fn answered(worker: &JsValue, message: &JsValue, over: &Array, can_stop: bool) -> Result<JsValue, OfficeError> {
    let mut number = None;
    let promise = Promise::new(&mut |resolve, _| {
        for event in ["onmessage", "onerror"] {
            note("listening", set(worker, event, &resolve));
        }
        number = can_stop.then(|| begin((worker.clone(), END), Some(resolve)));
    });
    note("asking an office worker", call(worker, "postMessage", &[message, over]));
    let event = JsFuture::from(promise).await.unwrap_or(JsValue::UNDEFINED);
    finish(number);
    if event.is_undefined() {
        return Err(OfficeError::Stopped);
    }
    let data = field(&event, "data");
    if data.is_object() { Ok(data) } else { Err(failed(&event, "message")) }
}

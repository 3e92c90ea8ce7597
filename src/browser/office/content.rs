//! Files on their way to a worker.
//!
//! To hand over a `File` the page must ask the browser about it, and wait: half a millisecond each, of which a country has
//! three thousand. Small ones are therefore read here, some at a time, while others are being looked into; large ones the
//! worker reads itself.

use crate::browser::by_name::{call, side_by_side};
use crate::browser::file::Picked;
use crate::browser::trouble::field;
use js_sys::Promise;
use std::pin::Pin;
use wasm_bindgen::{JsCast, JsValue};

/// What a worker gets of a file.
pub struct Content {
    value: JsValue,
    is_read: bool,
}

impl Content {
    /// The file, for the worker to read.
    #[must_use]
    pub fn unread(file: &Picked) -> Self {
        Self { value: file.raw().clone(), is_read: false }
    }

    pub(super) fn is_read(&self) -> bool {
        self.is_read
    }

    pub(super) fn raw(&self) -> &JsValue {
        &self.value
    }
}

/// Files that are being read, side by side.
pub struct Reading(Pin<Box<dyn Future<Output = Vec<Option<JsValue>>>>>);

impl Reading {
    /// Begins at once.
    #[must_use]
    pub fn begin(files: &[Picked]) -> Self {
        let begun = |file: &Picked| call(file.raw(), "arrayBuffer", &[]).and_then(JsCast::dyn_into::<Promise>);
        let all: Vec<_> =
            files.iter().map(|file| begun(file).unwrap_or_else(|thrown| Promise::reject(&thrown))).collect();
        Self(Box::pin(side_by_side(&all)))
    }

    /// What they hold, in their order; none where one could not be read or is larger than `limit` bytes.
    pub async fn done(self, limit: u32) -> Vec<Option<Content>> {
        let fits = |value: &JsValue| field(value, "byteLength").as_f64().is_some_and(|size| size <= f64::from(limit));
        let content = |value: JsValue| fits(&value).then_some(Content { value, is_read: true });
        self.0.await.into_iter().map(|value| value.and_then(content)).collect()
    }
}

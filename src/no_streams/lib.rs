//! In place of wasm-streams; see `Cargo.toml`. Every stream is empty.

use futures_core::Stream;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};
use wasm_bindgen::{JsCast, JsValue};

/// The browser's stream, handed through.
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// From the browser's own.
    #[must_use]
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// The browser's own.
    #[must_use]
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// No stream at all.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        Self(JsValue::UNDEFINED.unchecked_into())
    }

    /// Ends at once.
    #[must_use]
    pub fn into_stream(self) -> Nothing {
        Nothing(PhantomData)
    }
}

/// A stream without items.
pub struct Nothing(PhantomData<fn() -> JsValue>);

impl Stream for Nothing {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}

//! Waiting.

use super::{trouble::note, window};
use js_sys::Promise;
use std::{future::Future, future::poll_fn, pin::pin, task::Poll};
use wasm_bindgen::{JsCast, closure::Closure};
use wasm_bindgen_futures::JsFuture;

/// A call to come; dropping it cancels the call.
#[must_use = "dropping it cancels the call"]
pub struct Timer {
    handle: Option<i32>,
    _callback: Closure<dyn FnMut()>,
}

impl Timer {
    /// Lets the call come, whatever happens to the rest.
    pub fn forever(self) {
        std::mem::forget(self);
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        if let (Some(window), Some(handle)) = (window(), self.handle) {
            window.clear_timeout_with_handle(handle);
        }
    }
}

/// Calls back once, after so many milliseconds.
pub fn after(ms: i32, callback: impl FnOnce() + 'static) -> Timer {
    set(ms, Box::new(callback))
}

fn set(ms: i32, callback: Box<dyn FnOnce()>) -> Timer {
    let callback = Closure::once(callback);
    let function = callback.as_ref().unchecked_ref();
    let set = window().map(|window| window.set_timeout_with_callback_and_timeout_and_arguments_0(function, ms));
    let handle = set.and_then(|result| note("setting a timer", result));
    Timer { handle, _callback: callback }
}

/// Waits so many milliseconds.
pub async fn pause(ms: i32) {
    let promise = Promise::new(&mut |resolve, _| {
        let set = window().map(|window| window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, ms));
        set.and_then(|result| note("setting a timer", result));
    });
    note("waiting", JsFuture::from(promise).await);
}

/// What the work gives, unless it takes longer than so many milliseconds.
pub async fn within<T>(ms: i32, work: impl Future<Output = T>) -> Option<T> {
    let (mut work, mut limit) = (pin!(work), pin!(pause(ms)));
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(value) => Poll::Ready(Some(value)),
        Poll::Pending => limit.as_mut().poll(context).map(|()| None),
    })
    .await
}

//! What goes on until it is stopped.

use crate::browser::by_name::call;
use crate::browser::trouble::note;
use js_sys::Function;
use std::cell::{Cell, RefCell};
use wasm_bindgen::JsValue;

/// Something that goes on until it is stopped.
struct Running {
    number: u32,
    /// What stops it, and by which of its methods.
    by: (JsValue, &'static str),
    /// Who waits for it, and would wait for ever.
    waiting: Option<Function>,
}

thread_local! {
    static RUNNING: RefCell<Vec<Running>> = RefCell::default();
    /// Numbers handed out.
    static BEGUN: Cell<u32> = const { Cell::new(0) };
}

/// Something begins that can be stopped: its number.
pub(super) fn begin(by: (JsValue, &'static str), waiting: Option<Function>) -> u32 {
    let number = BEGUN.get();
    BEGUN.set(number + 1);
    RUNNING.with_borrow_mut(|all| all.push(Running { number, by, waiting }));
    number
}

/// It came to its own end.
pub(super) fn finish(number: Option<u32>) {
    RUNNING.with_borrow_mut(|all| all.retain(|running| Some(running.number) != number));
}

/// Stops all that is being made, and what it waits for.
pub fn stop() {
    for Running { by: (thing, method), waiting, .. } in RUNNING.take() {
        note("stopping", call(&thing, method, &[]));
        note("stopping", waiting.map_or(Ok(JsValue::UNDEFINED), |waiting| waiting.call0(&JsValue::UNDEFINED)));
    }
}

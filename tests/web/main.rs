//! The browser layer, in a headless browser.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::allow_attributes,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may stop at the first surprise, also in its helpers"
)]

mod damage;
mod file;
mod folder;
mod journal;
mod local;
mod office;
mod page;
mod recovery;
mod safety;
mod small;
mod store;
mod support;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

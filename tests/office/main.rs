//! What leaves the app, made natively and read back by other programs.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    dead_code,
    unused_imports,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::needless_pass_by_value,
    clippy::allow_attributes,
    reason = "a test may stop at the first surprise, also in its helpers, of which it uses some"
)]

#[path = "../domain/generate.rs"]
mod generate;
mod jobs;
mod paper;
#[path = "../domain/support.rs"]
mod support;

mod word;
mod word_opens;
mod word_random;
mod word_support;

//! Journeys through the built page (`dist/`) in headless Chromium: `cargo xtask test --only e2e`.
//!
//! They prove that the parts are wired together; rules belong in the domain suite. Nothing sleeps:
//! [`support::wait::until`] asks until the page says so, and names what it waited for.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may stop at the first surprise, also in its helpers"
)]

mod opening;
mod support;

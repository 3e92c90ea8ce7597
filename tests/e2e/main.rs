//! Journeys through the built page (`dist/`) in headless Chromium: `cargo xtask test --only e2e`.
//!
//! They prove that the parts are wired together; rules belong in the domain suite. Nothing sleeps:
//! [`support::wait::until`] asks until the page says so, and names what it waited for.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::allow_attributes,
    clippy::cloned_ref_to_slice_refs,
    dead_code,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unreachable,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may stop at the first surprise, also in its helpers"
)]

mod accessible;
mod autosave;
mod blocked;
mod closing;
mod comparing;
mod copy;
#[path = "../office/editor.rs"]
mod editor;
mod english;
mod evidence;
mod exporting;
mod first_visit;
mod foreign_files;
mod hosting;
mod keyboard;
mod later;
mod merging;
mod next_period;
mod offline;
mod opening;
mod outputs;
mod pasting;
mod printing;
mod recovering;
mod reviewing;
mod room;
mod room_analysis;
mod room_looking;
mod room_outputs;
mod scoping;
mod searching;
mod sharing;
mod single_file;
mod support;
mod too_old;
mod trying;
mod typing;
mod undo;
mod updating;
mod what_if;
mod workbook;

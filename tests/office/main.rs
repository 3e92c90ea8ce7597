//! What leaves the app, made natively and read back by other programs.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::needless_pass_by_value,
    clippy::allow_attributes,
    reason = "a test may stop at the first surprise, also in its helpers, of which it uses some"
)]

mod back;
mod back_hostile;
mod back_properties;
mod calendar;
mod editor;
#[path = "../domain/generate.rs"]
mod generate;
mod given;
mod ics;
mod intake;
mod jobs;
mod lines;
mod link_qr;
mod outputs;
mod page;
mod page_sample;
mod paper;
mod paper_any;
mod reviewed;
mod room;
mod room_duckdb;
mod room_paper;
mod room_workbook;
mod soffice;
#[path = "../domain/support.rs"]
mod support;
mod table;
mod table_libreoffice;
mod word;
mod word_opens;
mod word_random;
mod workbook;
mod workbook_libreoffice;

//! How fast and how heavy the release is, beside the plainest page that does the same: `cargo xtask bench`.
//!
//! Each run takes a browser with a fresh profile; pages take turns, so that a slow minute of the machine falls on all
//! of them. Milliseconds belong to the machine, ratios to the app. `RESULTS.md` says how each figure is taken.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::allow_attributes,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::expect_used,
    clippy::float_arithmetic,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a measuring program may stop at the first surprise, and tells what it finds"
)]

mod act;
mod edits;
mod full;
mod load;
mod metric;
mod plan;
mod remote;
mod results;
mod room;
mod room_page;
mod seed;
mod server;
mod sizes;
mod subject;
mod support;
mod table;

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() {
    let plan = plan::parse(std::env::args().skip(1)).unwrap_or_else(|sentence| panic!("{sentence}"));
    if plan.is_of_room() {
        let table = room::table().await;
        room::keep(&table);
        return println!("\n{table}");
    }
    let results = plan.run().await;
    let tables = table::tables(&results);
    println!("\n{tables}");
    if plan.is_whole() {
        table::keep(&plan, &results, &tables);
        room::keep(&room::table().await);
    }
}

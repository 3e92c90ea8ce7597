//! How fast the domain takes in reports, without a browser: `cargo xtask bench --only native`.
//!
//! The same code as the app's, built with its own release profile (for size). Reports are those of fictitious units.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::allow_attributes,
    clippy::cast_precision_loss,
    clippy::expect_used,
    clippy::float_arithmetic,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    reason = "a measuring program may stop at the first surprise, and tells what it finds"
)]

mod growth;
mod many;
mod stages;
mod took;

use std::{fs, path::Path};
use tu_soat_06::{
    builtin,
    domain::{cohort::sample, date, file},
};

/// Communes of the country.
const COUNTRY: u32 = 3_321;

fn main() {
    builtin::complete();
    let is_quick = std::env::args().any(|word| word == "--quick");
    let (units, many) = if is_quick { (300, 2_000) } else { (COUNTRY, 100_000) };
    let texts = texts(units);
    let sizes: Vec<usize> = texts.iter().map(String::len).collect();
    let mean = sizes.iter().sum::<usize>() / sizes.len();
    let report = [
        format!("{} reports of {units} units, {mean} bytes each on average.\n", texts.len()),
        stages::table(&texts),
        many::table(&texts, many),
        growth::table(&texts),
    ];
    let report = report.join("\n");
    println!("\n{report}");
    if !is_quick {
        keep(&report);
    }
}

/// The reports of so many units, as files.
fn texts(units: u32) -> Vec<String> {
    let catalogue = builtin::catalogue();
    let day = date::parse("2026-11-22").expect("a day");
    let reports = (1..=units).flat_map(|number| sample(catalogue, 6, day, number));
    reports.map(|report| file::write(catalogue, &report)).collect()
}

const BEGIN: &str = "<!-- The last native run; `cargo xtask bench` writes from here … -->\n";
const END: &str = "<!-- … to here: native. -->\n";

/// Puts the run into the file, and leaves the rest of it as it is.
fn keep(report: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bench/RESULTS.md");
    let old = fs::read_to_string(&path).expect("tests/bench/RESULTS.md");
    let (before, rest) = old.split_once(BEGIN).expect("the line where the last native run begins");
    let (_, after) = rest.split_once(END).expect("the line where the last native run ends");
    fs::write(&path, [before, BEGIN, report, END, after].concat()).expect("tests/bench/RESULTS.md can be written");
}

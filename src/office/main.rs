//! The way in from the page: the worker's wasm.

use js_sys::Error;
use tu_soat_06::domain::job::Job;
use tu_soat_06::office::{Fault, make};
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// Makes the file that a job, as JSON text, asks for, of the text of a report.
///
/// # Errors
/// In words for whoever mends it.
#[wasm_bindgen]
pub fn run(job: &str, report: &str) -> Result<Vec<u8>, Error> {
    Job::read(job).ok_or(Fault::Job).and_then(|job| make(&job, report)).map_err(|fault| Error::new(&fault.to_string()))
}

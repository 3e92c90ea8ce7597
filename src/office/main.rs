//! The way in from the page: the worker's wasm.

use js_sys::{Error, JsString};
use tu_soat_06::domain::job::{Job, Reading};
use tu_soat_06::office::{Fault, back, make};
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// Makes the file that a job, as JSON text, asks for, of the text of a report. With a workbook it is one to read: what
/// comes back is then what to tell, as JSON on one line, and the text of the report with what was taken.
///
/// # Errors
/// In words for whoever mends it.
#[wasm_bindgen]
pub fn run(job: &str, reports: &str, workbook: &[u8]) -> Result<Vec<u8>, Error> {
    let done = if workbook.is_empty() {
        Job::read(job).ok_or(Fault::Job).and_then(|job| make(&job, reports))
    } else {
        Reading::read(job).ok_or(Fault::Job).map(|job| read(&job, reports, workbook))
    };
    done.map_err(|fault| Error::new(&fault.to_string()))
}

fn read(job: &Reading, reports: &str, workbook: &[u8]) -> Vec<u8> {
    let (told, report) = back::read_as_text(workbook, reports, job.lang, &job.now, &job.new_id, &nfc);
    [told, report].join("\n").into_bytes()
}

fn nfc(text: &str) -> String {
    if text.is_ascii() { text.to_owned() } else { String::from(JsString::from(text).normalize("NFC")) }
}

//! The way in from the page: the worker's wasm.

use js_sys::{Error, JsString};
use tu_soat_06::domain::job::{Job, Linking, Reading};
use tu_soat_06::domain::text::Lang;
use tu_soat_06::office::{Fault, Subject, back, link, make, room};
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// Does a job, which is JSON text, on the text of a report: a [`Job`] makes a file (of many units too), a [`Linking`] a link. With a workbook it
/// is a [`Reading`], beside many reports: what comes back is then what to tell, as JSON on one line, and the text of the
/// report with what was taken.
///
/// # Errors
/// In words for whoever mends it.
#[wasm_bindgen]
pub fn run(job: &str, reports: &str, workbook: &[u8]) -> Result<Vec<u8>, Error> {
    done(job, reports, workbook).map_err(|fault| Error::new(&fault.to_string()))
}

fn done(job: &str, reports: &str, workbook: &[u8]) -> Result<Vec<u8>, Fault> {
    if let Some(job) = Job::read(job) {
        return if job.output.is_of_room() { room::make(&job, reports, &nfc) } else { make(&job, reports) };
    }
    if let Some(linking) = Linking::read(job) {
        let subject = Subject::open(reports, Lang::Vi, chrono::NaiveDate::default())?;
        return link::make(&subject, &linking.base);
    }
    let Reading { lang, now, new_id } = Reading::read(job).ok_or(Fault::Job)?;
    let (told, report) = back::read_as_text(workbook, reports, lang, &now, &new_id, &nfc);
    Ok([told, report].join("\n").into_bytes())
}

fn nfc(text: &str) -> String {
    if text.is_ascii() { text.to_owned() } else { String::from(JsString::from(text).normalize("NFC")) }
}

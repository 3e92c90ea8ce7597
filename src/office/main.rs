//! The way in from the page: the worker's wasm.

use js_sys::{Error, JsString};
use std::cell::RefCell;
use tu_soat_06::builtin;
use tu_soat_06::domain::intake as domain;
use tu_soat_06::domain::job::{Job, Linking, Reading};
use tu_soat_06::domain::text::Lang;
use tu_soat_06::office::intake::Intake;
use tu_soat_06::office::{Fault, Subject, back, link, make, room};
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// Does a job, which is JSON text, on the text of a report: a [`Job`] makes a file, of many units too, a [`Linking`] a
/// link. With a workbook it is a [`Reading`], beside many reports: what comes back is then what to tell, as JSON on one line, and the text of the
/// report with what was taken. An intake brings reports of a room, a few at a time.
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
    if let Some(job) = domain::Intake::read(job) {
        return Ok(looked_into(job));
    }
    if let Some(linking) = Linking::read(job) {
        let subject = Subject::open(reports, Lang::Vi, chrono::NaiveDate::default())?;
        return link::make(&subject, &linking.base);
    }
    let Reading { lang, now, new_id } = Reading::read(job).ok_or(Fault::Job)?;
    let (told, report) = back::read_as_text(workbook, reports, lang, &now, &new_id, &nfc);
    Ok([told, report].join("\n").into_bytes())
}

thread_local! {
    /// Files that were given, for the next job.
    static GIVEN: RefCell<Vec<Vec<u8>>> = const { RefCell::new(Vec::new()) };
    /// What is being looked into: it takes several questions.
    static INTAKE: RefCell<Option<Intake>> = const { RefCell::new(None) };
}

/// Takes a file for the next job, one of many.
#[wasm_bindgen]
pub fn give(file: Vec<u8>) {
    GIVEN.with_borrow_mut(|given| given.push(file));
}

fn looked_into(job: domain::Intake) -> Vec<u8> {
    INTAKE.with_borrow_mut(|intake| {
        match job {
            domain::Intake::Begin(names, lang) => {
                *intake = Some(Intake::of_files(names.into_iter().zip(GIVEN.take()).collect(), lang));
            }
            domain::Intake::Sample(count, seed, day) => *intake = Some(Intake::of_sample(count, seed, day)),
            domain::Intake::More => {}
        }
        let answer = intake.as_mut().map(|intake| intake.answer(&nfc)).unwrap_or_default();
        if answer.left == 0 {
            *intake = None; // a large file goes at once
        }
        answer.write(builtin::catalogue().digest)
    })
}

fn nfc(text: &str) -> String {
    if text.is_ascii() { text.to_owned() } else { String::from(JsString::from(text).normalize("NFC")) }
}

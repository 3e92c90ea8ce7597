//! Files of many units: workbook, table, summary, results for programs.
//!
//! All but the last are made of what is shown of each unit, of the whole room at once; results for programs are made of
//! the reports themselves, some at a time: those of a country need not be in memory together.

mod class;
mod lines;
mod paper;
mod rank;
mod said;
mod table;
mod units;
mod workbook;

use super::{Fault, page, table as csv, word};
use crate::domain::job::Job;
use crate::domain::output::Output;
use class::Room;

/// Makes the file a job asks for, of the text of a [`crate::domain::cohort::Class`]. For [`Output::RoomLines`] it is some
/// reports, one a line, below the number of the first among all; `nfc` composes them.
///
/// # Errors
/// When it cannot be made, or does not hold what was to be written.
pub fn make(job: &Job, text: &str, nfc: &dyn Fn(&str) -> String) -> Result<Vec<u8>, Fault> {
    if job.output == Output::RoomLines {
        return lines::make(job, text, nfc);
    }
    let room = Room::read(job, text).ok_or(Fault::Job)?;
    match job.output {
        Output::RoomWorkbook => workbook::make(&room),
        Output::RoomTable => csv::of_rows(&table::rows(&room)),
        Output::RoomWord => word::make_of(&paper::paper(&room), job.lang),
        Output::RoomPage => page::make_of(&paper::paper(&room), job.lang),
        _ => Err(Fault::Job),
    }
}

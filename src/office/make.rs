//! One job, done: written, read back, compared.

use super::{Fault, Subject, calendar, lines, master, page, report, table, word, workbook};
use crate::domain::job::Job;
use crate::domain::output::{Copy, Output, nameless};

/// Makes the file a job asks for, of the text of a JSON report.
///
/// # Errors
/// When it cannot be made, or does not hold what was to be written.
pub fn make(job: &Job, report: &str) -> Result<Vec<u8>, Fault> {
    let subject = of(job, report)?;
    match job.output {
        Output::Word => word::make(&subject),
        Output::Page => page::make_of(&report::paper(&subject), job.lang),
        Output::Workbook => workbook::make(&subject),
        Output::Template => workbook::template(&subject.assessment.unit.unit_type, job.lang, job.today),
        Output::Report => master::make(&subject),
        Output::Table => table::make(&subject),
        Output::Lines => lines::make(&subject),
        Output::Calendar => calendar::make(&subject),
        Output::Print => Ok(report::paper(&subject).write().into_bytes()),
        Output::Backup | Output::Kept | Output::Link | Output::RoomReports => Err(Fault::Job), // the page makes these itself
        Output::RoomWorkbook | Output::RoomTable | Output::RoomLines | Output::RoomWord | Output::RoomPage => {
            Err(Fault::Job) // `room` makes these
        }
    }
}

/// What the file is about. In a copy without names no format gets to see a name.
fn of(job: &Job, report: &str) -> Result<Subject, Fault> {
    let whole = Subject::open(report, job.lang, job.today)?;
    match job.copy {
        Copy::Whole => Ok(whole),
        Copy::Nameless => {
            let copy = nameless(whole.catalogue, &whole.assessment).map_err(Fault::Report)?;
            Ok(Subject::of(copy, job.lang, job.today))
        }
    }
}

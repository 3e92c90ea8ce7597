//! One job, done: written, read back, compared.

use super::{Fault, Job, Subject, workbook};
use crate::domain::output::Output;

/// Makes the file a job asks for, of the text of a JSON report.
///
/// # Errors
/// When it cannot be made, or does not hold what was to be written.
pub fn make(job: &Job, report: &str) -> Result<Vec<u8>, Fault> {
    let subject = Subject::open(report, job.lang, job.today)?;
    match job.output {
        Output::Workbook => workbook::make(&subject),
        Output::Template => workbook::template(&subject.assessment.unit.unit_type, job.lang, job.today),
        // Each format: `word::make(&subject)`, which writes, reads back and compares.
        Output::Report | Output::Backup | Output::Kept => Err(Fault::Job), // the page writes these itself
        _ => Err(Fault::Refused(subject.assessment.id.clone())),
    }
}

//! The JSON report itself, read back: for the copy without names, which the page cannot make.

use super::{Fault, Subject};
use crate::domain::file;

/// The report as one line.
///
/// # Errors
/// When it does not come back as it was.
pub fn make(subject: &Subject) -> Result<Vec<u8>, Fault> {
    let line = file::write(subject.catalogue, &subject.assessment);
    let opened = file::open_text(&line, subject.catalogue, &str::to_owned).map_err(Fault::Report)?;
    let is_same = opened.assessment == subject.assessment && !opened.score_differs;
    is_same.then(|| line.into_bytes()).ok_or_else(|| Fault::Differs("report".to_owned()))
}

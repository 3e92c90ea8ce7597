//! The paper as a Word document (.docx).
//!
//! docx-rs writes the body; what it lacks (sections with their own page numbers, head rows that repeat, languages,
//! properties) stands in parts written by hand in `word/*.xml`. Knows nothing of what the paper says.

mod block;
mod body;
mod check;
mod package;
mod table;

pub use check::check;

use super::{Fault, Subject, report};
use crate::domain::paper::Paper;
use crate::domain::text::Lang;

/// The report of an assessment as a Word document.
///
/// # Errors
/// When it cannot be written, or read back does not say what the paper says.
pub fn make(subject: &Subject) -> Result<Vec<u8>, Fault> {
    make_of(&report::paper(subject), subject.lang)
}

/// Any paper as a Word document.
///
/// # Errors
/// As [`make`].
pub fn make_of(paper: &Paper, lang: Lang) -> Result<Vec<u8>, Fault> {
    let bytes = package::pack(&body::xml(paper), &paper.title, lang)?;
    check(&bytes, paper)?;
    Ok(bytes)
}

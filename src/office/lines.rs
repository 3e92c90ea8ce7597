//! Results for programs: one JSON object a line (NDJSON), flat, one line for each item that is asked or measured.
//!
//! Free of language but for `name_vi`: ids and words of the file format. The same keys on every line, null if empty; whole
//! numbers only: points in thousandths, values per mille. Unit and period stand on every line, so that lines of many
//! units can be put in one file and asked together. Computed checks weigh nothing and are left out.

mod line;

use super::item::items;
use super::{Fault, Subject};
use crate::domain::json::{Json, parse, write};

/// One line for each service, check and indicator.
///
/// # Errors
/// When a line does not come back as it was.
pub fn make(subject: &Subject) -> Result<Vec<u8>, Fault> {
    written(&of(subject).collect::<Vec<_>>())
}

/// The lines of an assessment.
pub(super) fn of(subject: &Subject) -> impl Iterator<Item = Json> {
    let items = items(subject).into_iter().filter(|(_, item)| !item.is_derived());
    items.map(|(_, item)| line::line(subject, &item))
}

/// Lines as text, read back.
pub(super) fn written(lines: &[Json]) -> Result<Vec<u8>, Fault> {
    let text: String = lines.iter().map(|line| [&write(line), "\n"].concat()).collect();
    let back: Option<Vec<Json>> = text.lines().map(|line| parse(line).ok()).collect();
    back.is_some_and(|back| back == lines).then(|| text.into_bytes()).ok_or_else(|| Fault::Differs("lines".to_owned()))
}

//! Many assessments in one text, one a line (NDJSON): a backup, or a room.

use super::decode::decode_within;
use super::error::{OpenError, Opened};
use super::open::open_text;
use super::write::write;
use super::{MAX_FILE, MAX_MANY};
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::Catalogue;
use crate::domain::json::{JsonError, parse};

/// One line for each assessment.
#[must_use]
pub fn write_many(catalogue: &Catalogue, assessments: &[Assessment]) -> String {
    assessments.iter().map(|assessment| write(catalogue, assessment)).collect()
}

/// Each line with its number from 1; blank lines are skipped, and no line spoils another. A single report that
/// was spread over several lines is one entry. What concerns the whole file is reported at line 1.
#[must_use]
pub fn open_many(
    bytes: &[u8],
    catalogue: &Catalogue,
    nfc: &dyn Fn(&str) -> String,
) -> Vec<(usize, Result<Opened, OpenError>)> {
    let text = match decode_many(bytes) {
        Ok(text) => text,
        Err(error) => return vec![(1, Err(error))],
    };
    if is_spread(&text) {
        return vec![(1, open_text(&text, catalogue, nfc))];
    }
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines.map(|(i, line)| (i + 1, open_text(line, catalogue, nfc))).collect()
}

/// The text of a file of many.
///
/// # Errors
/// As [`super::decode`], up to [`MAX_MANY`] bytes.
pub fn decode_many(bytes: &[u8]) -> Result<String, OpenError> {
    decode_within(bytes, MAX_MANY)
}

/// Whether a text is one report over several lines: the first line is no JSON by itself, but the whole is.
#[must_use]
pub fn is_spread(text: &str) -> bool {
    let broken = |text: &str| matches!(parse(text), Err(None | Some(JsonError::Syntax { .. })));
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    text.len() <= MAX_FILE && first.len() < text.trim().len() && broken(first) && !broken(text)
}

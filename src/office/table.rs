//! Results as a table of text (CSV) for spreadsheets: one row for each item of the checklist, then the indicators.
//!
//! UTF-8 with a mark, semicolons, CRLF: what Excel opens with a double-click where the comma is decimal. Every cell is
//! quoted, stands on one line and is never taken for a formula (`cell`). Days as `2026-11-22`, which is read
//! the same on every machine; nothing depends on today.

mod cell;
mod row;

use super::{Fault, Subject};
use cell::safe;
use csv::{QuoteStyle, ReaderBuilder, StringRecord, Terminator, WriterBuilder};

/// How spreadsheets see that it is UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";
const SEPARATOR: u8 = b';';

/// The table.
///
/// # Errors
/// When it cannot be written, or does not come back.
pub fn make(subject: &Subject) -> Result<Vec<u8>, Fault> {
    of_rows(&row::rows(subject))
}

/// Rows of text as a table.
///
/// # Errors
/// As [`make`].
pub(super) fn of_rows(rows: &[Vec<String>]) -> Result<Vec<u8>, Fault> {
    let rows: Vec<StringRecord> = rows.iter().map(|row| row.iter().map(|text| safe(text)).collect()).collect();
    let written = written(&rows)?;
    let read = read(&written).map_err(|error| Fault::Differs(error.to_string()))?;
    (read == rows).then_some(written).ok_or_else(|| Fault::Differs("table".to_owned()))
}

fn written(rows: &[StringRecord]) -> csv::Result<Vec<u8>> {
    let mut builder = WriterBuilder::new();
    builder.delimiter(SEPARATOR).terminator(Terminator::CRLF).quote_style(QuoteStyle::Always);
    let mut writer = builder.from_writer(MARK.to_vec());
    rows.iter().try_for_each(|row| writer.write_record(row))?;
    writer.into_inner().map_err(|error| error.into_error().into())
}

fn read(written: &[u8]) -> csv::Result<Vec<StringRecord>> {
    let text = written.strip_prefix(MARK).unwrap_or_default();
    let mut reader = ReaderBuilder::new().delimiter(SEPARATOR).has_headers(false).from_reader(text);
    reader.records().collect()
}

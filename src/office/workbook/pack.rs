//! Heights of rows are first guesses: programs may fit them anew to what is typed. The spreadsheet library can only fix
//! them, so that word is taken out of its sheets again.

use std::io::{Cursor, Read, Write};
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// What says that a row keeps its height.
const FIXED: &str = r#" customHeight="1""#;

/// The same workbook with rows that fit what is typed. Times are left out, so that the same rows give the same bytes.
pub(super) fn with_free_heights(bytes: &[u8]) -> ZipResult<Vec<u8>> {
    let mut from = ZipArchive::new(Cursor::new(bytes))?;
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for at in 0..from.len() {
        let mut part = from.by_index(at)?;
        let name = part.name()?.into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text)?;
        to.start_file(&name, options)?;
        let text = if name.starts_with("xl/worksheets/") { text.replace(FIXED, "") } else { text };
        to.write_all(text.as_bytes())?;
    }
    Ok(to.finish()?.into_inner())
}

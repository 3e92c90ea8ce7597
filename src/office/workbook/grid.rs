//! Reading the cells of any workbook, within bounds: one sheet at a time, cell by cell, never as one large table.

use calamine::{Data, DataRef, Reader, Xlsx, XlsxError};
use std::collections::BTreeMap;
use std::io::Cursor;

/// Most cells that hold something, over all sheets.
const MOST_CELLS: usize = 300_000;
/// Most sheets.
const MOST_SHEETS: usize = 50;

/// The cells of one sheet that hold something, by row and column from 0.
#[derive(Clone, Debug, Default)]
pub struct Grid {
    /// Name of the sheet.
    pub name: String,
    /// The cells.
    pub cells: BTreeMap<(u32, u32), Data>,
}

/// Why a workbook was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It cannot be opened, in the library's words.
    Broken(String),
    /// It holds more than is read.
    TooBig,
}

impl From<XlsxError> for Unread {
    fn from(error: XlsxError) -> Self {
        Self::Broken(error.to_string())
    }
}

/// All sheets.
///
/// # Errors
/// When it cannot be read, or holds too much.
pub fn open(bytes: &[u8]) -> Result<Vec<Grid>, Unread> {
    let mut file: Xlsx<_> = Xlsx::new(Cursor::new(bytes))?;
    let names = file.sheet_names();
    if names.len() > MOST_SHEETS {
        return Err(Unread::TooBig);
    }
    let mut left = MOST_CELLS;
    names.into_iter().map(|name| sheet(&mut file, name, &mut left)).collect()
}

fn sheet(file: &mut Xlsx<Cursor<&[u8]>>, name: String, left: &mut usize) -> Result<Grid, Unread> {
    let mut cells = BTreeMap::new();
    let mut reader = match file.worksheet_cells_reader(&name) {
        // A sheet of charts holds no cell.
        Err(XlsxError::NotAWorksheet(_)) => return Ok(Grid { name, cells }),
        reader => reader?,
    };
    while let Some(cell) = reader.next_cell()? {
        if *cell.get_value() != DataRef::Empty {
            *left = left.checked_sub(1).ok_or(Unread::TooBig)?;
            cells.insert(cell.get_position(), cell.get_value().clone().into());
        }
    }
    Ok(Grid { name, cells })
}

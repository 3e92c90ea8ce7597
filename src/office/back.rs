//! Reading a filled-in workbook back, whoever saved it: what was taken, changed, cleared, kept, refused, each with its
//! place and in plain words, and the assessment with all that was accepted.
//!
//! Every change is an [`crate::domain::edit::Edit`]. A blank cell leaves what is there, `-` clears it. A cell that
//! nobody touched since the workbook was made changes nothing, even if the assessment has changed since.
//! Pure: what time it is and how texts are composed are handed in.

mod answers;
mod guard;
mod head;
mod lines;
mod new_rows;
mod reading;
mod rows;
mod strange;
mod table;
mod tell;
mod typed;

pub use tell::read_as_text;

use super::workbook::grid::{self, Unread};
use super::workbook::{self, VERSION, keys};
use crate::builtin;
use crate::domain::assessment::Assessment;
use crate::domain::date;
use crate::domain::id::Id;
use crate::domain::text::Lang;
use chrono::NaiveDate;
use reading::Reading;
use table::Filled;

/// What reading needs beside the workbook.
pub struct Asked<'a> {
    /// The assessments of this machine, one of which the workbook may belong to.
    pub bases: &'a [Assessment],
    /// The language of the sentences.
    pub lang: Lang,
    /// Now, RFC 3339.
    pub now: &'a str,
    /// The id of a new assessment, should it be a template.
    pub new_id: &'a str,
    /// Composes a text (the browser's `String.normalize`).
    pub nfc: &'a dyn Fn(&str) -> String,
}

/// What became of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nothing was there before.
    Added,
    /// Something else was there.
    Changed,
    /// Nothing is there any more.
    Cleared,
    /// Left as it is, which the reader should know.
    Kept,
    /// Not taken.
    Refused,
}

impl State {
    /// All, in the order of their words.
    pub const ALL: [Self; 5] = [Self::Added, Self::Changed, Self::Cleared, Self::Kept, Self::Refused];
}

/// What became of one cell, or of one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Name of the sheet, as the user sees it.
    pub sheet: String,
    /// Number of the row, as the user sees it; 0 where there is none.
    pub row: u32,
    /// What it is about.
    pub item: String,
    /// Which of its cells.
    pub field: String,
    /// What was there.
    pub before: String,
    /// What stands in the workbook.
    pub after: String,
    /// What became of it.
    pub state: State,
    /// Why, or what to know; often empty.
    pub why: String,
}

/// A workbook, read.
#[derive(Clone, Debug, PartialEq)]
pub struct Back {
    /// The assessment with all that was accepted.
    pub assessment: Assessment,
    /// It is a new one, of a template.
    pub is_new: bool,
    /// All that was not the same.
    pub lines: Vec<Line>,
    /// Cells that hold what the assessment holds.
    pub same: usize,
}

/// Why a workbook was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BackError {
    /// More than is read.
    TooBig,
    /// It has a password.
    Locked,
    /// The format of old.
    OldFormat,
    /// No workbook.
    NoWorkbook,
    /// None of ours.
    Foreign,
    /// Made by a newer version.
    Newer,
    /// The assessment is not among those of this machine: unit, period.
    NotHere {
        /// Name of the unit.
        unit: String,
        /// Its period.
        period: String,
    },
    /// The assessment is final.
    Final,
}

/// Reads a workbook.
///
/// # Errors
/// When nothing of it can be read.
pub fn read(bytes: &[u8], asked: &Asked) -> Result<Back, BackError> {
    guard::check(bytes)?;
    let grids = grid::open(bytes).map_err(|unread| match unread {
        Unread::TooBig => BackError::TooBig,
        Unread::Broken(_) => BackError::NoWorkbook,
    })?;
    let filled = Filled::of(grids, asked.nfc);
    if filled.about("format") != keys::ABOUT {
        return Err(BackError::Foreign);
    }
    if filled.about("version").parse::<u32>().is_ok_and(|version| version > VERSION) {
        return Err(BackError::Newer);
    }
    let is_new = filled.about("id").is_empty();
    let base = if is_new { fresh(&filled, asked)? } else { own(&filled, asked.bases)? };
    if base.is_final() {
        return Err(BackError::Final);
    }
    Ok(Reading::new(&filled, base, is_new, asked).read())
}

/// The day of a time.
fn day_of(now: &str) -> NaiveDate {
    now.get(..10).and_then(date::parse).unwrap_or_default()
}

/// A new assessment for a template.
fn fresh(filled: &Filled, asked: &Asked) -> Result<Assessment, BackError> {
    let unit_type = filled.about("type");
    builtin::catalogue().unit_type(unit_type).ok_or(BackError::Foreign)?;
    Ok(workbook::empty(&Id::new(unit_type), asked.new_id, day_of(asked.now), asked.now))
}

/// The assessment a workbook was made of.
fn own(filled: &Filled, bases: &[Assessment]) -> Result<Assessment, BackError> {
    let not_here =
        || BackError::NotHere { unit: filled.about("unit").to_owned(), period: filled.about("period").to_owned() };
    bases.iter().find(|base| base.id == filled.about("id")).cloned().ok_or_else(not_here)
}

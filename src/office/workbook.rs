//! The workbook: all that can be answered, in sheets that are filled in with Excel, LibreOffice or WPS and read back
//! by [`super::back`].
//!
//! Values, never formulas. Rows, columns and sheets are known by hidden keys, so that sorting, moving and renaming do no
//! harm. A hidden sheet says which assessment it is and, by marks that tell nothing, what each cell held.

pub mod book;
mod checks;
mod draw;
pub mod grid;
pub mod keys;
mod pack;
mod proof;
mod rows;
mod services;
pub(super) mod style;
mod summary;
pub mod value;
mod verdicts;

pub use book::Book;
pub use rows::paper_id;

use super::{Fault, Subject, Words};
use crate::builtin;
use crate::domain::assessment::Assessment;
use crate::domain::carry::blank;
use crate::domain::head::Draft;
use crate::domain::id::Id;
use crate::domain::text::Lang;
use crate::domain::unit::Unit;
use book::{Column, Row, Sheet};
use chrono::NaiveDate;

/// Version of the workbook's own form; a higher one is refused.
pub const VERSION: u32 = 1;

/// The sheets in order, with how many columns of each stay in sight; the hidden one of the ids counts.
const SHEETS: [(&str, u16); 6] = [
    (keys::SUMMARY, 0),
    (keys::SERVICES, 3),
    (keys::CHECKS, 4),
    (keys::EVIDENCE, 2),
    (keys::FIGURES, 3),
    (keys::PLAN, 2),
];

/// What a workbook is made of.
struct Making<'a> {
    subject: &'a Subject,
    is_template: bool,
}

impl<'a> Making<'a> {
    /// Its sentences.
    fn words(&self) -> &'a Words {
        &self.subject.words
    }

    /// A sheet with the words that belong to its key.
    fn sheet(&self, key: &'static str, columns: Vec<Column>, rows: Vec<Row>) -> Sheet {
        let at = SHEETS.iter().position(|(known, _)| *known == key).unwrap_or_default();
        let word = |words: [&str; 6]| words.get(at).copied().unwrap_or_default().to_owned();
        let own = self.words().workbook;
        let fixed = SHEETS.get(at).map_or(0, |(_, fixed)| *fixed);
        Sheet { key, name: word(own.sheets), title: word(own.titles), lead: word(own.leads), columns, rows, fixed }
    }
}

/// The workbook of an assessment.
///
/// # Errors
/// When it cannot be written, or does not hold what was to be written.
pub fn make(subject: &Subject) -> Result<Vec<u8>, Fault> {
    bytes(&of(subject, false), subject.today)
}

/// An empty workbook for a type of unit, with everything that type is asked.
///
/// # Errors
/// As [`make`].
pub fn template(unit_type: &Id, lang: Lang, today: NaiveDate) -> Result<Vec<u8>, Fault> {
    let subject = Subject::of(empty(unit_type, "", today, ""), lang, today);
    bytes(&of(&subject, true), today)
}

/// What a template is about before it is filled in: every field of work, the last finished quarter.
#[must_use]
pub fn empty(unit_type: &Id, id: &str, today: NaiveDate, now: &str) -> Assessment {
    let fields = builtin::catalogue().unit_type(unit_type.as_str()).map(|known| known.fields.to_vec());
    let unit = Unit { unit_type: unit_type.clone(), fields: fields.unwrap_or_default(), ..Unit::default() };
    let period = Draft::new(today).period().unwrap_or_default();
    Assessment { unit: unit.into(), ..blank(id, period, now) }
}

/// The rows and cells of an assessment's workbook.
#[must_use]
pub fn of(subject: &Subject, is_template: bool) -> Book {
    let making = Making { subject, is_template };
    let mut book = Book { title: making.words().report.title.to_owned(), lang: subject.lang, ..Book::default() };
    book.sheets = vec![
        summary::sheet(&making, &mut book),
        services::sheet(&making, &mut book),
        checks::sheet(&making, &mut book),
        rows::evidence(&making, &mut book),
        rows::figures(&making, &mut book),
        rows::plan(&making, &mut book),
    ];
    book.about = about(&making);
    book
}

/// What the hidden sheet says.
fn about(making: &Making) -> Vec<(&'static str, String)> {
    let (a, catalogue) = (&making.subject.assessment, making.subject.catalogue);
    vec![
        ("format", keys::ABOUT.to_owned()),
        ("version", VERSION.to_string()),
        ("id", if making.is_template { String::new() } else { a.id.clone() }),
        ("rev", a.rev.to_string()),
        ("type", a.unit.unit_type.to_string()),
        ("unit", a.unit.name.clone()),
        ("period", if making.is_template { String::new() } else { making.subject.period() }),
        ("catalogue", [catalogue.id.as_str(), " ", catalogue.version].concat()),
        ("lang", making.subject.lang.code().to_owned()),
    ]
}

fn bytes(book: &Book, today: NaiveDate) -> Result<Vec<u8>, Fault> {
    let drawn = draw::draw(book, today)?;
    let bytes = pack::with_free_heights(&drawn)?;
    proof::compare(book, &bytes)?;
    Ok(bytes)
}

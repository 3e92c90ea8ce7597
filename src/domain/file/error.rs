//! What opening a file can say. Data only: the sentences live in the `ui`.

use crate::domain::assessment::Assessment;
use crate::domain::id::Id;
use crate::domain::json::{Fault, JsonError};
use crate::domain::score::Score;

/// What a file is that was taken for a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// ZIP, and what is made of it: .xlsx, .docx.
    Zip,
    /// .doc and .xls of old.
    OldOffice,
    /// PDF.
    Pdf,
    /// PNG, JPEG, GIF, WebP.
    Image,
    /// A page saved from a browser, or other markup.
    Html,
    /// Anything else that is not text.
    Binary,
}

/// Why a file was not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenError {
    /// More bytes than are accepted.
    TooBig {
        /// Bytes of the file.
        size: usize,
        /// Bytes accepted.
        limit: usize,
    },
    /// No byte, or nothing but white space.
    Empty,
    /// The content is that of another kind of file, whatever its name says.
    Kind(FileKind),
    /// Text, but neither UTF-8 nor UTF-16 with a mark.
    Encoding {
        /// First line that cannot be read, from 1.
        line: usize,
    },
    /// The text ends before the report does: only part of the file arrived.
    CutOff,
    /// Not the JSON this app accepts.
    Json(JsonError),
    /// JSON, but no report of this app.
    Foreign,
    /// Written by a newer version of this app.
    Newer {
        /// Its schema number.
        schema: i64,
    },
    /// More answers than are accepted.
    TooManyItems {
        /// How many.
        items: usize,
    },
    /// A report of this app with faults, all listed (up to [`crate::domain::json::MAX_FAULTS`]); the file name is empty.
    Faults(Vec<Fault>),
}

/// Whether the content still fits its digest. Detects change; it is no signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Integrity {
    /// As exported.
    Unchanged,
    /// Altered since export.
    Altered,
    /// The file carries no digest.
    None,
}

/// What the reader of an opened file should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Made with another catalogue, or another version of it.
    OtherCatalogue {
        /// Its id.
        id: Id,
        /// Its version.
        version: String,
    },
    /// Answers, figures or plan rows for items this catalogue does not know: kept, not scored.
    UnknownItems(usize),
    /// Documents, fields of work or a province this catalogue does not know: kept.
    UnknownNames(Vec<Id>),
    /// Brought up from an older schema; one sentence id for each step.
    Migrated(Vec<&'static str>),
    /// Some text was not in NFC and was composed.
    Composed,
    /// Some text held invisible characters or blank borders, which were dropped.
    Cleaned,
}

/// An opened report.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The assessment, `rev` and times as in the file.
    pub assessment: Assessment,
    /// Its digest (hex), as received.
    pub digest: String,
    /// Whether it was altered.
    pub integrity: Integrity,
    /// What it comes to.
    pub score: Score,
    /// The score in the file is another.
    pub score_differs: bool,
    /// What the reader should know.
    pub notices: Vec<Notice>,
}

//! The registry of all that leaves the app: what it is called, what kind of file it is, what it tells of persons.
//!
//! Whatever is handed to the browser as a file names its entry here; there is no other way out. [`fields`] says what each
//! field of the format tells of persons; [`nameless()`] makes the copy without them.

pub mod fields;
mod nameless;

pub use nameless::{MARK, nameless};

use super::assessment::Assessment;
use super::catalogue::Catalogue;
use super::date;
use super::file;
use super::text::{Lang, slug};
use chrono::NaiveDate;

/// Something that leaves the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Output {
    /// The JSON report: the master copy.
    Report,
    /// All assessments, one a line.
    Backup,
    /// A stored text as it is: a recovery copy, or one that cannot be read.
    Kept,
    /// The report as a Word document in the official layout.
    Word,
    /// The workbook, which is read back in.
    Workbook,
    /// The same, empty, for a type of unit.
    Template,
    /// Results as a table of text.
    Table,
    /// Results one a line, for programs.
    Lines,
    /// Due days of the plan.
    Calendar,
    /// The report as a page that stands alone.
    Page,
    /// What is printed: the formal paper to sign, the report, the page for the head, the blank checklist.
    Print,
    /// Unit, period and answers inside an address.
    Link,
    /// Many units as a workbook to be read.
    RoomWorkbook,
    /// Many units as a table of text, one a line.
    RoomTable,
    /// Results of many units one a line, for programs.
    RoomLines,
    /// The reports of many units as they came in, one a line.
    RoomReports,
    /// The summary of many units as a Word document.
    RoomWord,
    /// The same as a page that stands alone.
    RoomPage,
}

/// Which copy leaves: of an assessment, or of many units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Copy {
    /// All of it.
    #[default]
    Whole,
    /// Without names of persons and without free text; of many units, without names of units too.
    Nameless,
}

/// What an output tells of persons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Privacy {
    /// All that was typed, unless a copy without names is asked for.
    Chosen,
    /// All that was typed, always.
    Whole,
    /// Neither names of persons nor free text, always.
    Nameless,
    /// Nothing that was typed.
    Empty,
}

/// An entry of the registry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind {
    /// Which.
    pub output: Output,
    /// Its word on the wire and in file names.
    pub word: &'static str,
    /// Ending of its file; empty when it is none.
    pub ending: &'static str,
    /// Its type.
    pub media: &'static str,
    /// What it tells of persons.
    pub privacy: Privacy,
    /// Its words are of one language.
    pub speaks: bool,
    /// What it says depends on the day it is made, such as what is overdue.
    pub dated: bool,
}

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const EXCEL: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const JSON: &str = "application/json";
const NDJSON: &str = "application/x-ndjson";
const CSV: &str = "text/csv;charset=utf-8";
const HTML: &str = "text/html;charset=utf-8";

/// The registry.
pub const OUTPUTS: [Kind; 18] = {
    use Output::*;
    use Privacy::*;
    [
        kind(Report, "phieu", "json", JSON, Chosen),
        kind(Backup, "sao-luu", "ndjson", NDJSON, Whole).of_a_day(),
        kind(Kept, "phuc-hoi", "json", JSON, Whole),
        kind(Word, "bao-cao", "docx", WORD, Chosen).in_words().of_a_day(),
        kind(Workbook, "bang-tinh", "xlsx", EXCEL, Chosen).in_words().of_a_day(),
        kind(Template, "mau", "xlsx", EXCEL, Empty).in_words().of_a_day(),
        kind(Table, "ket-qua", "csv", CSV, Chosen).in_words(),
        kind(Lines, "ket-qua", "ndjson", NDJSON, Chosen),
        kind(Calendar, "ke-hoach", "ics", "text/calendar;charset=utf-8", Chosen).in_words(),
        kind(Page, "bao-cao", "html", HTML, Chosen).in_words().of_a_day(),
        kind(Print, "ban-in", "", "", Chosen).in_words().of_a_day(),
        kind(Link, "lien-ket", "", "", Nameless),
        kind(RoomWorkbook, "cac-don-vi", "xlsx", EXCEL, Chosen).in_words().of_a_day(),
        kind(RoomTable, "cac-don-vi", "csv", CSV, Chosen).in_words().of_a_day(),
        kind(RoomLines, "ket-qua-cac-don-vi", "ndjson", NDJSON, Chosen).in_words().of_a_day(),
        kind(RoomReports, "cac-phieu", "ndjson", NDJSON, Whole).of_a_day(),
        kind(RoomWord, "tong-hop", "docx", WORD, Chosen).in_words().of_a_day(),
        kind(RoomPage, "tong-hop", "html", HTML, Chosen).in_words().of_a_day(),
    ]
};

const fn kind(output: Output, word: &'static str, ending: &'static str, media: &'static str, privacy: Privacy) -> Kind {
    Kind { output, word, ending, media, privacy, speaks: false, dated: false }
}

impl Output {
    /// Whether it is of many units.
    #[must_use]
    pub fn is_of_room(self) -> bool {
        use Output::*;
        matches!(self, RoomWorkbook | RoomTable | RoomLines | RoomReports | RoomWord | RoomPage)
    }

    /// Its entry.
    #[must_use]
    pub fn kind(self) -> Kind {
        let [first, ..] = OUTPUTS;
        OUTPUTS.into_iter().find(|kind| kind.output == self).unwrap_or(first)
    }
}

/// What files of many units are called that are called nothing.
const ROOM: &str = "nhieu-don-vi";

/// Longest part of a name that a catalogue or a person decides, in characters.
const MAX_WORD: usize = 40;

impl Kind {
    const fn in_words(self) -> Self {
        Self { speaks: true, ..self }
    }

    const fn of_a_day(self) -> Self {
        Self { dated: true, ..self }
    }

    /// Name of its file for an assessment: `xa-vi-du_2026-Q3_r42_k7f3_bao-cao_2026-11-22.docx`, ASCII only. Two files
    /// of one assessment that differ have different names: of another `rev`, copy, language or, where it matters, day.
    #[must_use]
    pub fn file_name(
        self,
        catalogue: &Catalogue,
        assessment: &Assessment,
        copy: Copy,
        lang: Lang,
        today: NaiveDate,
    ) -> String {
        let of_assessment = || file::name(catalogue, assessment).trim_end_matches(".json").to_owned();
        let (stem, word) = match self.output {
            Output::Report => (of_assessment(), None),
            Output::Template => (template_stem(self.word, catalogue, assessment), None),
            _ => (of_assessment(), Some(self.word)),
        };
        self.named(stem, word, copy, lang, today)
    }

    /// Name of its file for many units that are called something: `lop-tap-huan_cac-don-vi_2026-11-22.xlsx`. A copy
    /// without names does not say what they are called.
    #[must_use]
    pub fn room_file_name(self, room: &str, copy: Copy, lang: Lang, today: NaiveDate) -> String {
        let called = if copy == Copy::Whole { short(room) } else { String::new() };
        let stem = if called.is_empty() { ROOM.to_owned() } else { called };
        self.named(stem, Some(self.word), copy, lang, today)
    }

    fn named(self, stem: String, word: Option<&str>, copy: Copy, lang: Lang, today: NaiveDate) -> String {
        let nameless = copy == Copy::Nameless && self.privacy == Privacy::Chosen;
        let day = date::iso(today);
        let parts = [
            word,
            nameless.then_some("khong-ten"),
            self.dated.then_some(day.as_str()),
            (self.speaks && lang == Lang::En).then_some("en"),
        ];
        let name = parts.into_iter().flatten().fold(stem, |name, part| [&name, "_", part].concat());
        [&name, ".", self.ending].concat()
    }
}

fn short(text: &str) -> String {
    let short: String = slug(text).chars().take(MAX_WORD).collect();
    short.trim_end_matches('-').to_owned()
}

/// An empty file belongs to no assessment, but to a type of unit and a version of the catalogue.
fn template_stem(word: &str, catalogue: &Catalogue, assessment: &Assessment) -> String {
    let parts = [word.to_owned(), short(assessment.unit.unit_type.as_str()), short(catalogue.version)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("_")
}

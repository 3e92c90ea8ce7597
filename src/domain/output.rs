//! The registry of all that leaves the app: what it is called, what kind of file it is, what it tells of persons.
//!
//! Whatever is handed to the browser as a file names its entry here; there is no other way out.

use super::assessment::Assessment;
use super::catalogue::Catalogue;
use super::file;
use super::text::Lang;

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
}

/// Which copy of an assessment leaves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Copy {
    /// All of it.
    #[default]
    Whole,
    /// Without names of persons and without free text.
    Nameless,
}

/// What an output tells of persons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Privacy {
    /// All that was typed, unless a copy without names is asked for.
    Chosen,
    /// All that was typed, always.
    Whole,
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
    /// Ending of its file.
    pub ending: &'static str,
    /// Its type.
    pub media: &'static str,
    /// What it tells of persons.
    pub privacy: Privacy,
    /// Its words are of one language.
    pub speaks: bool,
}

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const EXCEL: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const JSON: &str = "application/json";
const NDJSON: &str = "application/x-ndjson";

/// The registry.
pub const OUTPUTS: [Kind; 10] = {
    use Output::*;
    use Privacy::*;
    [
        kind(Report, "phieu", "json", JSON, Chosen, false),
        kind(Backup, "sao-luu", "ndjson", NDJSON, Whole, false),
        kind(Kept, "phuc-hoi", "json", JSON, Whole, false),
        kind(Word, "bao-cao", "docx", WORD, Chosen, true),
        kind(Workbook, "bang-tinh", "xlsx", EXCEL, Chosen, true),
        kind(Template, "mau", "xlsx", EXCEL, Empty, true),
        kind(Table, "ket-qua", "csv", "text/csv;charset=utf-8", Chosen, true),
        kind(Lines, "ket-qua", "ndjson", NDJSON, Chosen, false),
        kind(Calendar, "ke-hoach", "ics", "text/calendar;charset=utf-8", Chosen, true),
        kind(Page, "bao-cao", "html", "text/html;charset=utf-8", Chosen, true),
    ]
};

const fn kind(
    output: Output,
    word: &'static str,
    ending: &'static str,
    media: &'static str,
    privacy: Privacy,
    speaks: bool,
) -> Kind {
    Kind { output, word, ending, media, privacy, speaks }
}

impl Output {
    /// Its entry.
    #[must_use]
    pub fn kind(self) -> Kind {
        let [first, ..] = OUTPUTS;
        OUTPUTS.into_iter().find(|kind| kind.output == self).unwrap_or(first)
    }
}

impl Kind {
    /// Name of its file for an assessment: `xa-vi-du_2026-Q3_r42_k7f3_bao-cao.docx`; ASCII only.
    #[must_use]
    pub fn file_name(self, catalogue: &Catalogue, assessment: &Assessment, copy: Copy, lang: Lang) -> String {
        let stem = file::name(catalogue, assessment).trim_end_matches(".json").to_owned();
        let word = (self.output != Output::Report).then_some(self.word);
        let nameless = (copy == Copy::Nameless).then_some("khong-ten");
        let english = (self.speaks && lang == Lang::En).then_some("en");
        let parts = [word, nameless, english].into_iter().flatten();
        let name = parts.fold(stem, |name, part| [&name, "_", part].concat());
        [&name, ".", self.ending].concat()
    }
}

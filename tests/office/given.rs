//! Shared by the tests of all formats: the example, jobs, hard texts, parts of a package.

use crate::generate::nfc;
use crate::support::{BUILTIN, day};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::file::{open_text, write};
use tu_soat_06::domain::job::Job;
use tu_soat_06::domain::output::{Copy, Output};
use tu_soat_06::domain::text::Lang;
use tu_soat_06::office::{Fault, Subject, make};
use zip::ZipArchive;

pub const EXAMPLE: &str = include_str!("../../src/ui/session/example.json");
pub const TODAY: &str = "2026-11-22";
pub const LANGS: [Lang; 2] = [Lang::Vi, Lang::En];

/// Texts that have broken calendars and tables before.
pub const HARD: [&str; 8] = [
    "Nghị quyết; số 12, \"mật\" \\ khẩn\nDòng hai:\tcó thẻ",
    "👩‍👩‍👧 🇻🇳 e\u{301} ﬁ \u{2028} ؀ 工",
    "BEGIN:VEVENT\nEND:VCALENDAR",
    "\\n không phải xuống dòng \\, \\;",
    "=HYPERLINK(\"http://a.vn\",\"bấm\")",
    "\u{a0}+1, -2; @3",
    " \n- việc một\n- việc hai",
    "＝1+1",
];

pub fn example() -> Assessment {
    open_text(EXAMPLE, &BUILTIN, &nfc).unwrap().assessment
}

pub fn subject(assessment: Assessment, lang: Lang) -> Subject {
    Subject::of(assessment, lang, day(TODAY))
}

pub fn job(output: Output, copy: Copy, lang: Lang) -> Job {
    Job { output, lang, copy, today: day(TODAY) }
}

/// What the page gets.
pub fn made(output: Output, copy: Copy, lang: Lang, assessment: &Assessment) -> Result<Vec<u8>, Fault> {
    make(&job(output, copy, lang), &write(&BUILTIN, assessment))
}

pub fn text(output: Output, lang: Lang, assessment: &Assessment) -> String {
    String::from_utf8(made(output, Copy::Whole, lang, assessment).unwrap()).unwrap()
}

/// Parts of a package by name.
pub fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let count = zip.len();
    let read = |n| {
        let mut part = zip.by_index(n).unwrap();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        (part.name().unwrap().into_owned(), text)
    };
    (0..count).map(read).collect()
}

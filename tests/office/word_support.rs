//! Subjects to write papers of, and documents opened part by part.

use crate::support::{BUILTIN, day};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::file;
use tu_soat_06::domain::text::Lang;
use tu_soat_06::office::Subject;
use zip::ZipArchive;

pub const LANGS: [Lang; 2] = [Lang::Vi, Lang::En];

/// The example, on the day of the tests.
pub fn example() -> Assessment {
    let text = include_str!("../../src/ui/session/example.json");
    file::open_text(text, *BUILTIN, &str::to_owned).expect("the example opens").assessment
}

pub fn subject(assessment: Assessment, lang: Lang) -> Subject {
    Subject::of(assessment, lang, day("2026-11-22"))
}

/// Parts of a package by name.
pub fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).expect("a package");
    let count = zip.len();
    let read = |n| {
        let mut part = zip.by_index(n).expect("a part");
        let mut text = String::new();
        part.read_to_string(&mut text).expect("text");
        (part.name().expect("a name").into_owned(), text)
    };
    (0..count).map(read).collect()
}

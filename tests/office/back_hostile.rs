//! Files that are no workbook of ours, and what is said of them.

use crate::back::{made, try_taken};
use crate::editor::Editor;
use crate::generate::{Dice, nfc};
use crate::given::{example, parts};
use crate::support::{Filling, NOW};
use calamine::Data;
use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use std::time::{Duration, Instant};
use tu_soat_06::domain::answer::Evidence;
use tu_soat_06::domain::edit::AnswerEdit;
use tu_soat_06::domain::text::Lang;
use tu_soat_06::office::back::{BackError, read_as_text};
use tu_soat_06::words::workbook::{EN, VI};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn fault(bytes: &[u8]) -> BackError {
    try_taken(bytes, &example()).unwrap_err()
}

fn zipped(name: &str, size: usize) -> Vec<u8> {
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    file.start_file(name, SimpleFileOptions::default()).unwrap();
    let zeros = vec![b' '; 1 << 20];
    (0..size).for_each(|_| file.write_all(&zeros).unwrap());
    file.finish().unwrap().into_inner()
}

/// A container of old Office files that names one stream.
fn old(stream: &str) -> Vec<u8> {
    let mut bytes = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    bytes.resize(1024, 0);
    bytes.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
    bytes
}

#[test]
fn other_files_are_told_apart() {
    assert_eq!(fault(b""), BackError::NoWorkbook);
    assert_eq!(fault(b"Ten,So\r\n"), BackError::NoWorkbook);
    assert_eq!(fault(&zipped("word/document.xml", 1)), BackError::NoWorkbook);
    assert_eq!(fault(&old("EncryptedPackage")), BackError::Locked);
    assert_eq!(fault(&old("Workbook")), BackError::OldFormat);
    assert_eq!(fault(&rust_xlsxwriter::Workbook::new().save_to_buffer().unwrap()), BackError::Foreign);
}

#[test]
fn too_much_is_not_unpacked() {
    assert_eq!(fault(&zipped("xl/workbook.xml", 101)), BackError::TooBig);
    assert_eq!(fault(&vec![b'P'; 10_000_001]), BackError::TooBig);
}

#[test]
fn a_cell_in_the_last_corner_costs_nothing() {
    let base = example();
    let mut editor = Editor::open(&made(&base, Lang::Vi));
    editor.sheet("checks").cells.insert((1_048_575, 16_383), Data::String("x".into()));
    let back = try_taken(&editor.save(), &base).unwrap();
    assert_eq!((back.lines, back.assessment), (Vec::new(), base));
}

/// Looking at every paper for every paper would take ten times as long.
#[test]
fn thousands_of_papers_of_one_item_are_read_in_time() {
    let paper = |n: usize| Evidence { title: format!("Văn bản {n}"), number: n.to_string(), ..Evidence::default() };
    let base = example().answers("khai-sinh", AnswerEdit::Evidence((0..2_500).map(paper).collect()));
    let bytes = made(&base, Lang::Vi);
    let begun = Instant::now();
    assert_eq!(try_taken(&bytes, &base).unwrap().lines, Vec::new());
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
}

#[test]
fn cut_off_and_altered_bytes_never_stop_it() {
    let base = example();
    let bytes = made(&base, Lang::Vi);
    for cut in (0..bytes.len()).step_by(4_999) {
        let _ = try_taken(&bytes[..cut], &base);
        let mut altered = bytes.clone();
        altered[cut] ^= 0x55;
        let _ = try_taken(&altered, &base);
    }
}

/// Sound as a package, broken inside.
#[test]
fn altered_parts_never_stop_it() {
    let base = example();
    let parts = parts(&made(&base, Lang::Vi));
    let names: Vec<&String> = parts.keys().collect();
    let pieces = ["", "\"", "<", ">", "-1", "999999", "1e300", "NaN", "t=\"s\"", "é", "<c r=\"A0\">", "</row>"];
    for seed in 0..60 {
        let mut dice = Dice::new(seed);
        let mut altered = parts.clone();
        for _ in 0..=dice.below(4) {
            let text = altered.get_mut(*dice.pick(&names)).unwrap();
            let piece = *dice.pick(&pieces);
            let starts: Vec<usize> = text.match_indices(['"', '<', '>']).map(|(at, _)| at).collect();
            let at = *dice.pick(&starts);
            let end = starts.iter().copied().find(|next| *next > at).unwrap_or(at);
            text.replace_range(at + 1..end.max(at + 1), piece);
        }
        let _ = try_taken(&packed(&altered), &base);
    }
}

fn packed(parts: &BTreeMap<String, String>) -> Vec<u8> {
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        file.start_file(name, SimpleFileOptions::default()).unwrap();
        file.write_all(text.as_bytes()).unwrap();
    }
    file.finish().unwrap().into_inner()
}

#[test]
fn a_newer_workbook_and_one_without_its_hidden_sheet() {
    let mut editor = Editor::open(&made(&example(), Lang::Vi));
    let about = editor.sheets.iter_mut().find(|grid| grid.name == "tu-soat-06").unwrap();
    about.cells.insert((1, 1), Data::String("2".into()));
    assert_eq!(fault(&editor.save()), BackError::Newer);
    editor.sheets.retain(|grid| grid.name != "tu-soat-06");
    assert_eq!(fault(&editor.save()), BackError::Foreign);
}

#[test]
fn the_page_gets_sentences_and_the_new_report() {
    let report = include_str!("../../src/ui/session/example.json");
    let told = |bytes: &[u8], reports: &str, lang| read_as_text(bytes, reports, lang, NOW, "0123", &nfc);
    let bytes = made(&example(), Lang::Vi);
    let (json, text) = told(&bytes, report, Lang::Vi);
    assert!(json.contains(r#""fault":null,"new":false"#) && json.ends_with(r#""lines":[]}"#), "{json}");
    assert_eq!(text, report);
    let mut editor = Editor::open(&bytes);
    editor.say(("checks", "ke-hoach-nam", "answer"), "có lẽ");
    let (json, _) = told(&editor.save(), report, Lang::Vi);
    assert!(
        json.contains(r#""refused":1"#) && json.contains("Nội dung, hàng ") && json.contains(r#""word":"không nhận""#),
        "{json}"
    );
    let (json, text) = told(&bytes, "", Lang::Vi);
    assert!(json.contains("Xã Ví Dụ, quý III/2026") && text.is_empty(), "{json}");
    assert!(told(b"", report, Lang::En).0.contains(EN.back.no_workbook));
    assert!(told(&old("EncryptedPackage"), report, Lang::Vi).0.contains(VI.back.locked));
}

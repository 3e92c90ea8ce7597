//! Many reports coming in: whatever they come in, one that cannot be read never blocks the next.

use crate::generate::{assessment, nfc};
use crate::support::BUILTIN;
use std::io::{Cursor, Write};
use tu_soat_06::domain::catalogue::Catalogue;
use tu_soat_06::domain::cohort::Repair;
use tu_soat_06::domain::file;
use tu_soat_06::domain::intake::Found;
use tu_soat_06::domain::text::Lang;
use tu_soat_06::office::intake::Intake;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const EXAMPLE: &str = include_str!("../../src/ui/session/example.json");

fn catalogue() -> &'static Catalogue {
    &BUILTIN
}

fn all(intake: &mut Intake) -> Vec<Found> {
    let (mut found, mut left) = (Vec::new(), 1000);
    loop {
        let answer = intake.answer(&nfc);
        assert!(answer.left <= left, "it never gets more");
        left = answer.left;
        found.extend(answer.found);
        if left == 0 {
            return found;
        }
    }
}

fn taken(name: &str, bytes: &[u8]) -> Vec<Found> {
    all(&mut Intake::of_files(vec![(name.to_owned(), bytes.to_vec())], Lang::Vi))
}

fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn text(found: &Found) -> String {
    let (_, text) = found.report.as_ref().unwrap_or_else(|why| panic!("{}: {why}", found.file));
    String::from_utf8(miniz_oxide::inflate::decompress_to_vec(text).unwrap()).unwrap()
}

fn why(found: &Found) -> &str {
    found.report.as_ref().expect_err("it should not be read")
}

#[test]
fn one_report_is_one_answer_and_its_text_is_kept_to_the_letter() {
    let answer = Intake::of_files(vec![("xa-vi-du.json".to_owned(), EXAMPLE.into())], Lang::Vi).answer(&nfc);
    assert_eq!((answer.left, answer.found.len()), (0, 1));
    assert_eq!(text(&answer.found[0]), EXAMPLE.trim());
}

#[test]
fn files_given_together_come_in_their_order_and_one_that_is_broken_blocks_none() {
    let files = [("b.json", EXAMPLE), ("c.json", "{"), ("a.json", EXAMPLE)];
    let given = files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()));
    let found = all(&mut Intake::of_files(given.to_vec(), Lang::Vi));
    let told: Vec<_> = found.iter().map(|found| (found.file.as_str(), found.report.is_ok())).collect();
    assert_eq!(told, [("b.json", true), ("c.json", false), ("a.json", true)]);
}

#[test]
fn what_had_to_be_done_is_told() {
    let marked = ["\u{feff}", EXAMPLE].concat();
    let wide: Vec<u8> = marked.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let spread = EXAMPLE.replacen(",\"", ",\n  \"", 5);
    let composed = EXAMPLE.replace("Xã Ví Dụ", "Xa\u{303} Vi\u{301} Du\u{323}");
    let told = |bytes: &[u8]| taken("a.json", bytes)[0].report.as_ref().unwrap().0.repairs.clone();
    assert_eq!(told(EXAMPLE.as_bytes()), []);
    assert_eq!(told(marked.as_bytes()), [Repair::Encoding]);
    assert_eq!(told(&wide), [Repair::Encoding]);
    assert_eq!(told(spread.as_bytes()), [Repair::Spread]);
    assert_eq!(told(composed.as_bytes()), [Repair::Composed]);
    assert_eq!(text(&taken("a.json", spread.as_bytes())[0]), EXAMPLE.trim(), "one report, one line");
}

#[test]
fn a_backup_of_many_comes_in_a_few_at_a_time() {
    let all: Vec<_> = (0..50).map(|seed| assessment(catalogue(), seed)).collect();
    let mut lines = file::write_many(catalogue(), &all);
    lines.insert_str(0, "\n{\"hỏng\": \n");
    let found = taken("phong.ndjson", lines.as_bytes());
    assert_eq!((found.len(), found[0].line, found[50].line), (51, 2, 52));
    assert!(why(&found[0]).contains("cụt"), "{}", why(&found[0]));
    assert!(found[1..].iter().all(|found| found.report.is_ok() && found.file == "phong.ndjson"));
}

#[test]
fn zips_are_looked_into_with_all_that_lies_in_them() {
    let backup = [EXAMPLE.trim(), EXAMPLE.trim()].join("\n");
    let inner = zip(&[("xã b.json", EXAMPLE.as_bytes())]);
    let outer = zip(&[
        ("lớp 1/xã a.json", EXAMPLE.as_bytes()),
        ("__MACOSX/lớp 1/._xã a.json", b"\0\0"),
        ("lớp 1/.DS_Store", b"\0"),
        ("ảnh.png", b"\x89PNG\r\n"),
        ("rỗng.json", b""),
        ("trong.zip", &inner),
        ("nhiều.ndjson", backup.as_bytes()),
        ("khác.json", b"{\"a\":1}"),
    ]);
    let found = taken("lớp.zip", &outer);
    let named: Vec<(&str, u32, bool)> = found.iter().map(|f| (f.file.as_str(), f.line, f.report.is_ok())).collect();
    assert_eq!(
        named,
        [
            ("lớp.zip/lớp 1/xã a.json", 1, true),
            ("lớp.zip/ảnh.png", 1, false),
            ("lớp.zip/rỗng.json", 1, false),
            ("lớp.zip/trong.zip/xã b.json", 1, true),
            ("lớp.zip/nhiều.ndjson", 1, true),
            ("lớp.zip/nhiều.ndjson", 2, true),
            ("lớp.zip/khác.json", 1, false),
        ]
    );
}

#[test]
fn what_is_no_report_says_why_in_words() {
    let word = zip(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<w/>")]);
    let deep = zip(&[("c.zip", &zip(&[("b.zip", &zip(&[("a.zip", &zip(&[("x.json", b"{}")]))]))]))]);
    let mut broken = zip(&[("a.json", EXAMPLE.as_bytes())]);
    broken.truncate(broken.len() / 2);
    let cut = &EXAMPLE.as_bytes()[..EXAMPLE.len() / 2];
    let cases: [(&[u8], &str); 6] = [
        (&word, "Word hoặc Excel"),
        (&deep, "quá nhiều lớp"),
        (&broken, "ZIP bị hỏng"),
        (cut, "bị cụt"),
        (b"%PDF-1.7", "PDF"),
        (b"", "rỗng"),
    ];
    for (bytes, said) in cases {
        let found = taken("a", bytes);
        assert_eq!(found.len(), 1);
        assert!(why(&found[0]).contains(said), "{said}: {}", why(&found[0]));
    }
    let faults = EXAMPLE.replace("\"rev\":202", "\"rev\":\"nhiều\"").replace("\"flag\":false", "\"flag\":0");
    assert!(why(&taken("a", faults.as_bytes())[0]).ends_with('…'));
}

#[test]
fn a_locked_zip_says_so() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("a.json", SimpleFileOptions::default()).unwrap();
    zip.write_all(b"{}").unwrap();
    let mut bytes = zip.finish().unwrap().into_inner();
    bytes[6] |= 1; // the bit that says "encrypted", in both heads
    let head = bytes.windows(4).position(|four| four == b"PK\x01\x02").unwrap();
    bytes[head + 8] |= 1;
    assert!(why(&taken("a.zip", &bytes)[0]).contains("mật khẩu"));
}

#[test]
fn fictitious_units_come_like_files() {
    let day = tu_soat_06::domain::date::parse("2026-11-22").unwrap();
    let found = all(&mut Intake::of_sample(30, 6, day));
    assert!(found.len() >= 30);
    assert!(found.iter().all(|found| found.report.as_ref().unwrap().0.example && found.file.ends_with(".json")));
}

/// The room of a country is larger than what is decoded at once.
#[test]
fn a_file_of_any_size_is_read_line_by_line() {
    let report = file::write(catalogue(), &assessment(catalogue(), 4));
    let filler = " ".repeat(1_000_000) + "\n";
    let mut bytes = [report.as_str(), "hỏng\n", &filler.repeat(51)].concat().into_bytes();
    bytes.extend_from_slice(b"\xff\xfe\n");
    bytes.extend_from_slice(report.as_bytes());
    let found = taken("ca-nuoc.ndjson", &bytes);
    assert_eq!(found.iter().map(|found| found.line).collect::<Vec<_>>(), [1, 2, 54, 55]);
    assert!(found.iter().map(|found| found.report.is_ok()).eq([true, false, false, true]));
    assert_eq!(text(&found[3]), report.trim());
    let video = taken("phim.mp4", &vec![7; 50_000_001]);
    assert!(video.len() == 1 && why(&video[0]).contains("50 MB"));
}

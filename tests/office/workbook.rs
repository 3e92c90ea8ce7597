//! The workbook as written.

use crate::generate;
use crate::support::{BUILTIN, Filling, day, unit};
use calamine::Data;
use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};
use std::io::{Cursor, Read};
use tu_soat_06::domain::answer::Evidence;
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::edit::AnswerEdit;
use tu_soat_06::domain::file::open_text;
use tu_soat_06::domain::job::Job;
use tu_soat_06::domain::output::{Copy, Output};
use tu_soat_06::domain::text::Lang;
use tu_soat_06::office::workbook::grid::{Grid, open};
use tu_soat_06::office::{Subject, make, workbook};
use zip::ZipArchive;

const EXAMPLE: &str = include_str!("../../src/ui/session/example.json");

pub fn example() -> Assessment {
    open_text(EXAMPLE, &BUILTIN, &str::to_owned).unwrap().assessment
}

fn made(lang: Lang) -> Vec<u8> {
    workbook::make(&Subject::of(example(), lang, day("2026-11-22"))).unwrap()
}

/// The XML of all parts whose names begin so.
fn parts(bytes: &[u8], folder: &str) -> Vec<(String, String)> {
    let mut file = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut found = Vec::new();
    for at in 0..file.len() {
        let mut part = file.by_index(at).unwrap();
        let (name, mut text) = (part.name().unwrap().into_owned(), String::new());
        part.read_to_string(&mut text).unwrap();
        if name.starts_with(folder) {
            found.push((name, text));
        }
    }
    found
}

fn sheet(bytes: &[u8], name: &str) -> Grid {
    open(bytes).unwrap().into_iter().find(|grid| grid.name == name).unwrap()
}

#[test]
fn the_same_work_gives_the_same_bytes() {
    assert!(made(Lang::Vi) == made(Lang::Vi));
}

#[test]
fn no_part_holds_a_formula_or_a_fixed_height() {
    for (name, text) in parts(&made(Lang::Vi), "") {
        assert!(!text.contains("<f>") && !text.contains("<f "), "{name}");
        assert!(!text.contains("customHeight"), "{name}");
    }
}

#[test]
fn lists_are_there_and_ids_are_hidden() {
    let bytes = made(Lang::Vi);
    let sheets = parts(&bytes, "xl/worksheets/sheet");
    let shown = &sheets[..6];
    for (name, text) in shown {
        assert!(text.contains(r#"<col min="1" max="1" width="0" hidden="1""#), "{name} shows its ids");
        assert!(
            text.contains(r#"<row r="3" spans="#) && text.contains(r#"hidden="1"><c r="A3""#),
            "{name} shows its keys"
        );
        assert!(text.contains("fitToWidth") || text.contains(r#"fitToHeight="0""#), "{name} is not one page wide");
        assert!(text.contains(r#"orientation="landscape""#) && text.contains(r#"state="frozen""#), "{name}");
    }
    for (name, text) in &shown[1..] {
        assert!(text.contains(r#"type="list""#) && text.contains("'danh-muc'!"), "{name} has no list");
    }
    let hidden = parts(&bytes, "xl/workbook.xml")[0].1.matches(r#"state="veryHidden""#).count();
    assert_eq!((sheets.len(), hidden), (8, 2));
}

#[test]
fn every_sheet_can_be_sorted_but_summary_and_figures() {
    let filters = parts(&made(Lang::En), "xl/worksheets/sheet")
        .iter()
        .map(|(_, text)| text.contains("<autoFilter"))
        .collect::<Vec<_>>();
    assert_eq!(filters, [false, true, true, true, false, true, false, false]);
}

#[test]
fn texts_that_look_like_formulas_stay_texts() {
    let titles =
        ["=1+1", "+84 24", "-5", "@sum", "\t=cmd", "_x0041_", "a\u{b}b\u{1}", "dòng một\ndòng hai", "'x", "1/2"];
    let papers = titles.map(|title| Evidence { title: title.into(), number: "12/2026".into(), ..Evidence::default() });
    let a = crate::support::blank(unit("xa", &[]), "2026-09-30")
        .answers("khai-sinh", AnswerEdit::Evidence(papers.to_vec()));
    let bytes = workbook::make(&Subject::of(a, Lang::Vi, day("2026-11-22"))).unwrap();
    let cells = sheet(&bytes, "Minh chứng").cells;
    let read: Vec<String> = (4..14).map(|row| cells.get(&(row, 2)).unwrap().to_string()).collect();
    let expected = ["=1+1", "+84 24", "-5", "@sum", "=cmd", "_x0041_", "ab", "dòng một\ndòng hai", "'x", "1/2"];
    assert_eq!(read, expected);
    assert_eq!(cells.get(&(4, 3)), Some(&Data::String("12/2026".into())));
}

#[test]
fn days_and_numbers_are_real() {
    let bytes = made(Lang::Vi);
    let cells = sheet(&bytes, "Số liệu").cells;
    assert!(cells.values().filter(|cell| matches!(cell, Data::Float(_))).count() > 80);
    assert!(cells.values().any(|cell| matches!(cell, Data::DateTime(_))));
}

#[test]
fn jobs_make_workbook_and_template() {
    for (output, is_template) in [(Output::Workbook, false), (Output::Template, true)] {
        let job = Job { output, lang: Lang::Vi, copy: Copy::Whole, today: day("2026-11-22") };
        let bytes = make(&job, EXAMPLE).unwrap();
        let texts = parts(&bytes, "xl/sharedStrings.xml")[0].1.clone();
        assert_eq!(texts.contains("Xã Ví Dụ") || texts.contains("Văn Mẫu"), !is_template);
    }
}

#[test]
fn every_type_of_unit_has_its_template() {
    for kind in BUILTIN.types {
        for lang in [Lang::Vi, Lang::En] {
            workbook::template(&kind.id, lang, day("2026-11-22")).unwrap();
        }
    }
}

#[test]
fn no_two_items_of_a_list_read_alike() {
    let names = |lang| {
        let services = BUILTIN.services.iter().map(move |service| service.shown_name().get(lang));
        services.chain(BUILTIN.checks.iter().map(move |check| check.question.get(lang)))
    };
    for lang in [Lang::Vi, Lang::En] {
        let all: Vec<String> = names(lang).map(tu_soat_06::domain::text::fold).collect();
        let distinct: std::collections::BTreeSet<&String> = all.iter().collect();
        assert_eq!(distinct.len(), all.len());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    /// What is written is compared cell by cell before it is handed out.
    #[test]
    fn any_assessment_can_be_written(seed in generate::seeds()) {
        let a = generate::assessment(&BUILTIN, seed);
        let lang = if seed.is_multiple_of(2) { Lang::Vi } else { Lang::En };
        let bytes = workbook::make(&Subject::of(a, lang, day("2026-11-22")));
        prop_assert!(bytes.is_ok(), "{:?}", bytes.err());
        prop_assert_eq!(open(&bytes.unwrap()).unwrap().len(), 8);
    }
}

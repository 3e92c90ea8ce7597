//! The workbook as written.

use crate::back::made;
use crate::generate;
use crate::given::{self, TODAY, example, parts, subject};
use crate::support::{BUILTIN, Filling, day, unit};
use calamine::Data;
use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};
use tu_soat_06::domain::answer::Evidence;
use tu_soat_06::domain::edit::AnswerEdit;
use tu_soat_06::domain::output::{Copy, Output};
use tu_soat_06::domain::text::Lang;
use tu_soat_06::office::workbook;
use tu_soat_06::office::workbook::grid::{Grid, open};

fn of_example(lang: Lang) -> Vec<u8> {
    made(&example(), lang)
}

/// Sheets by their place in the package.
fn sheets(bytes: &[u8]) -> Vec<(String, String)> {
    parts(bytes).into_iter().filter(|(name, _)| name.starts_with("xl/worksheets/sheet")).collect()
}

fn sheet(bytes: &[u8], name: &str) -> Grid {
    open(bytes).unwrap().into_iter().find(|grid| grid.name == name).unwrap()
}

#[test]
fn the_same_work_gives_the_same_bytes() {
    assert!(of_example(Lang::Vi) == of_example(Lang::Vi));
}

#[test]
fn no_part_holds_a_formula_or_a_fixed_height() {
    for (name, text) in parts(&of_example(Lang::Vi)) {
        assert!(!text.contains("<f>") && !text.contains("<f "), "{name}");
        assert!(!text.contains("customHeight"), "{name}");
    }
}

#[test]
fn lists_are_there_and_ids_are_hidden() {
    let bytes = of_example(Lang::Vi);
    let sheets = sheets(&bytes);
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
    let hidden = parts(&bytes)["xl/workbook.xml"].matches(r#"state="veryHidden""#).count();
    assert_eq!((sheets.len(), hidden), (8, 2));
}

#[test]
fn every_sheet_can_be_sorted_but_summary_and_figures() {
    let filters =
        sheets(&of_example(Lang::En)).iter().map(|(_, text)| text.contains("<autoFilter")).collect::<Vec<_>>();
    assert_eq!(filters, [false, true, true, true, false, true, false, false]);
}

#[test]
fn texts_that_look_like_formulas_stay_texts() {
    let titles =
        ["=1+1", "+84 24", "-5", "@sum", "\t=cmd", "_x0041_", "a\u{b}b\u{1}", "dòng một\ndòng hai", "'x", "1/2"];
    let papers = titles.map(|title| Evidence { title: title.into(), number: "12/2026".into(), ..Evidence::default() });
    let a = crate::support::blank(unit("xa", &[]), "2026-09-30")
        .answers("khai-sinh", AnswerEdit::Evidence(papers.to_vec()));
    let bytes = made(&a, Lang::Vi);
    let cells = sheet(&bytes, "Minh chứng").cells;
    let read: Vec<String> = (4..14).map(|row| cells.get(&(row, 2)).unwrap().to_string()).collect();
    let expected = ["=1+1", "+84 24", "-5", "@sum", "=cmd", "_x0041_", "ab", "dòng một\ndòng hai", "'x", "1/2"];
    assert_eq!(read, expected);
    assert_eq!(cells.get(&(4, 3)), Some(&Data::String("12/2026".into())));
}

#[test]
fn days_and_numbers_are_real() {
    let bytes = of_example(Lang::Vi);
    let cells = sheet(&bytes, "Số liệu").cells;
    assert!(cells.values().filter(|cell| matches!(cell, Data::Float(_))).count() > 80);
    assert!(cells.values().any(|cell| matches!(cell, Data::DateTime(_))));
}

#[test]
fn jobs_make_workbook_and_template() {
    for (output, is_template) in [(Output::Workbook, false), (Output::Template, true)] {
        let bytes = given::made(output, Copy::Whole, Lang::Vi, &example()).unwrap();
        let texts = parts(&bytes)["xl/sharedStrings.xml"].clone();
        assert_eq!(texts.contains("Xã Ví Dụ") || texts.contains("Văn Mẫu"), !is_template);
    }
}

#[test]
fn every_type_of_unit_has_its_template() {
    for kind in BUILTIN.types {
        for lang in [Lang::Vi, Lang::En] {
            workbook::template(&kind.id, lang, day(TODAY)).unwrap();
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
        let bytes = workbook::make(&subject(a, lang));
        prop_assert!(bytes.is_ok(), "{:?}", bytes.err());
        prop_assert_eq!(open(&bytes.unwrap()).unwrap().len(), 8);
    }
}

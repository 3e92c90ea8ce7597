//! Files: what goes out comes back, byte for byte, and fits the published schema.
#![expect(clippy::unwrap_used, reason = "a helper that fails is a failing test")]

use crate::file_support::{export, full, opened, opening};
use crate::generate::{assessment, nfc, seeds};
use crate::support::{BUILTIN, day, unit};
use proptest::prelude::{ProptestConfig, Strategy, prop_assert, prop_assert_eq};
use proptest::test_runner::{RngSeed, TestCaseResult, TestRunner};
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::file::{Integrity, Notice, OpenError, Opened, name, open_many, write, write_many};
use tu_soat_06::domain::json::{Json, parse};
use tu_soat_06::domain::unit::{Period, PeriodKind, Unit};

/// Runs over seeds, always the same; `PROPTEST_CASES=10000` runs as many.
fn for_seeds(few: u32, test: impl Fn(u64) -> TestCaseResult) {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(few);
    let config = ProptestConfig { rng_seed: RngSeed::Fixed(6), failure_persistence: None, cases, ..Default::default() };
    let done = TestRunner::new(config).run(&seeds().boxed(), test);
    assert!(done.is_ok(), "{done:?}");
}

#[test]
fn exports_come_back_byte_for_byte() {
    for_seeds(250, |seed| {
        let before = assessment(&BUILTIN, seed);
        let first = write(&BUILTIN, &before);
        let opened = opened(&first);
        prop_assert!(opened.assessment == before);
        prop_assert_eq!((opened.integrity, opened.score_differs), (Integrity::Unchanged, false));
        prop_assert!(!opened.notices.iter().any(|notice| matches!(notice, Notice::Cleaned | Notice::Composed)));
        prop_assert!(write(&BUILTIN, &opened.assessment) == first);
        Ok(())
    });
}

fn published() -> jsonschema::Validator {
    let text = include_str!("../../public/tu-soat-06.schema-1.json");
    jsonschema::validator_for(&serde_json::from_str(text).unwrap()).unwrap()
}

#[test]
fn published_schema_takes_every_export() {
    let published = published();
    for_seeds(50, |seed| {
        let export: serde_json::Value = serde_json::from_str(&export(seed)).unwrap();
        let errors: Vec<String> = published.iter_errors(&export).map(|e| e.to_string()).collect();
        prop_assert!(errors.is_empty(), "{:?}", errors);
        Ok(())
    });
}

#[test]
fn published_schema_asks_for_what_the_reader_asks_for() {
    let published = published();
    let full: serde_json::Value = serde_json::from_str(&full()).unwrap();
    for (key, _) in full.as_object().unwrap() {
        let mut without = full.clone();
        without.as_object_mut().unwrap().remove(key);
        assert!(!published.is_valid(&without), "{key}");
        // A file without a digest opens, as one that carries none.
        assert_eq!(opening(without.to_string()).is_ok(), key == "digest", "{key}");
    }
}

#[test]
fn an_export_is_one_line_of_fixed_keys() {
    let text = export(1);
    assert!(text.ends_with("}\n") && text.lines().count() == 1);
    let Ok(Json::Obj(fields)) = parse(&text) else { panic!("no object") };
    let keys: Vec<&str> = fields.iter().map(|(key, _)| key.as_str()).take(23).collect();
    let expected = "format schema app id rev status closed created changed example catalogue unit period documents previous \
                    answers figures figures_source plan score review names digest";
    assert_eq!(keys.join(" "), expected);
}

#[test]
fn many_come_back_line_by_line() {
    let assessments: Vec<Assessment> = (0..5).map(|seed| assessment(&BUILTIN, seed)).collect();
    let text = write_many(&BUILTIN, &assessments);
    let back: Vec<Assessment> = open_each(&text).into_iter().map(|(_, opened)| opened.unwrap().assessment).collect();
    assert_eq!(back, assessments);
    let spoiled = format!("\u{feff}{}\r\n\r\n{{\"format\":1}}\r\n{}", export(0).trim_end(), export(1));
    let lines = open_each(&spoiled);
    assert_eq!(
        lines.iter().map(|(line, opened)| (*line, opened.is_ok())).collect::<Vec<_>>(),
        [(1, true), (3, false), (4, true)]
    );
    assert_eq!(open_each(" \n"), [(1, Err(OpenError::Empty))]);
}

#[test]
fn one_report_spread_over_lines_is_one_entry() {
    let spread = serde_json::to_string_pretty(&serde_json::from_str::<serde_json::Value>(&export(3)).unwrap()).unwrap();
    let entries = open_each(&spread);
    assert_eq!(entries.len(), 1);
    assert_eq!(entries[0].1.as_ref().unwrap().integrity, Integrity::Unchanged);
    assert_eq!(open_each(&export(3)).len(), 1);
    // A cut line stays one bad line among others.
    assert_eq!(open_each(&format!("{}\n{}", &export(0)[..50], export(1))).len(), 2);
}

fn open_each(text: &str) -> Vec<(usize, Result<Opened, OpenError>)> {
    open_many(text.as_bytes(), &BUILTIN, &nfc)
}

#[test]
fn names_of_files_are_short_and_plain() {
    let named = |unit_name: &str| {
        let unit = Unit { name: unit_name.to_owned(), ..unit("xa", &[]) };
        let period = Period::holding(PeriodKind::Quarter, day("2026-08-09"));
        let id = "b7f3000000000000".repeat(2);
        name(&BUILTIN, &Assessment { id, rev: 42, period, unit: unit.into(), ..Assessment::default() })
    };
    assert_eq!(named("Xã Ví Dụ"), "xa-vi-du_2026-Q3_r42_b7f3.json");
    assert_eq!(named(""), "xa_2026-Q3_r42_b7f3.json");
    assert_eq!(named("../工"), "xa_2026-Q3_r42_b7f3.json");
    let long = "Trung tâm Phục vụ hành chính công tỉnh một hai ba";
    assert_eq!(named(long), "trung-tam-phuc-vu-hanh-chinh-cong-tinh-m_2026-Q3_r42_b7f3.json");
    assert_eq!(name(&BUILTIN, &Assessment::default()), "tu-soat-06_1970-Q1_r0_.json");
}

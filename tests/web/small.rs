//! Clock, random names, normal form, preferences, troubles.

use crate::support::js;
use tu_soat_06::browser::{
    Trouble, clock, json,
    normal::nfc,
    preferences::{self, FileSaved, Theme},
    random::assessment_id,
};
use wasm_bindgen_test::wasm_bindgen_test as test;

#[test]
fn nfc_composes_vietnamese() {
    assert_eq!(nfc("Đe\u{302}\u{300} a\u{301}n"), "Đề án");
    assert_eq!(nfc("plain"), "plain");
    assert_eq!(nfc(""), "");
}

#[test]
fn ids_are_32_hex_digits_and_differ() {
    let (one, two) = (assessment_id(), assessment_id());
    assert_eq!(one.len(), 32);
    assert!(one.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b)), "{one}");
    assert_ne!(one, two);
}

#[test]
fn clock_has_an_offset_and_whole_seconds() {
    let now = clock::now_rfc3339();
    let shape: String = now.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    assert!(["0000-00-00T00:00:00+00:00", "0000-00-00T00:00:00-00:00"].contains(&shape.as_str()), "{now}");
    assert!(clock::hhmm().len() == 5 && clock::hhmm().contains(':'));
    let today = js("new Date().getDate()").as_f64();
    assert_eq!(Some(f64::from(chrono::Datelike::day(&clock::today()))), today);
}

#[test]
fn preferences_come_back() {
    preferences::set_language("en").unwrap();
    preferences::set_theme(Some(Theme::Dark)).unwrap();
    preferences::set_last_opened(Some("abc")).unwrap();
    let saved = FileSaved { rev: 42, time: "2026-11-22T08:00:00+07:00".into() };
    preferences::set_file_saved("abc", &saved).unwrap();
    assert_eq!(preferences::language().as_deref(), Some("en"));
    assert_eq!(preferences::theme(), Some(Theme::Dark));
    assert_eq!(preferences::last_opened().as_deref(), Some("abc"));
    assert_eq!(preferences::file_saved("abc"), Some(saved));
    preferences::set_theme(None).unwrap();
    preferences::set_last_opened(None).unwrap();
    assert_eq!((preferences::theme(), preferences::last_opened()), (None, None));
}

#[test]
fn a_full_store_is_told_by_name_and_by_code() {
    let full = ["{name: 'QuotaExceededError'}", "{name: 'NS_ERROR_DOM_QUOTA_REACHED'}", "{code: 22}", "{code: 1014}"];
    for thrown in full {
        assert_eq!(Trouble::read(&js(&format!("({thrown})"))), Trouble::Full, "{thrown}");
    }
    assert_eq!(Trouble::read(&js("new DOMException('no', 'SecurityError')")), Trouble::Blocked);
    assert_eq!(Trouble::read(&js("new TypeError('odd')")), Trouble::Failed { reason: "TypeError: odd".into() });
    assert_eq!(Trouble::read(&js("'words'")), Trouble::Failed { reason: "words".into() });
    assert_eq!(Trouble::read(&js("undefined")), Trouble::Failed { reason: "undefined".into() });
    assert_eq!(Trouble::read(&js("({})")), Trouble::Failed { reason: "object".into() });
}

#[test]
fn the_browser_reads_json_as_the_domain_does() {
    let example = include_str!("../../src/ui/session/example.json");
    assert_eq!(json::parse(example), tu_soat_06::domain::json::parse(example).ok());
    for odd in ["", "{", "[1.5]", "[1e300]", "[9007199254740993]"] {
        assert_eq!(json::parse(odd), None, "{odd}");
    }
}

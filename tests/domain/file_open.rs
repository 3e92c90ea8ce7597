//! What opening tells about a file that is good, but not quite as expected.
#![expect(clippy::unwrap_used, reason = "a helper that fails is a failing test")]

use crate::file_support::{export, full, opened, opening, replaced};
use crate::generate::assessment;
use crate::support::BUILTIN;
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::catalogue::Catalogue;
use tu_soat_06::domain::file::{Integrity, Notice, OpenError, open, write};
use tu_soat_06::domain::json::{Json, parse};
use tu_soat_06::domain::text::is_plain;
use unicode_normalization::UnicodeNormalization;

fn path(words: &str) -> Vec<String> {
    words.split('.').map(str::to_owned).collect()
}

/// The full report with another value at a place.
fn with(place: &str, value: impl Into<Json>) -> String {
    tu_soat_06::domain::json::write(&replaced(&parse(&full()).unwrap(), &path(place), value.into()))
}

#[test]
fn unknown_items_and_keys_are_kept_and_written_back() {
    let known =
        with("answers.0.item", "muc-cua-nam-2030").replace("\"period\":{", "\"period\":{\"tuan\":[1,{\"a\":\"é\"}],");
    let known = known
        .replace("\"names\":{", "\"names\":{\"vai\":\"x\",")
        .replace("\"format\"", "\"moi\":{\"b\":1,\"a\":2},\"format\"");
    let opened = opened(&known);
    assert!(opened.notices.contains(&Notice::UnknownItems(1)), "{:?}", opened.notices);
    let again = write(&BUILTIN, &opened.assessment);
    for kept in [
        "muc-cua-nam-2030",
        "\"kind\":\"quarter\",\"tuan\":[1,{\"a\":\"é\"}]}",
        "\"vai\":\"x\"}",
        ",\"moi\":{\"b\":1,\"a\":2}}\n",
    ] {
        assert!(again.contains(kept), "{kept}");
    }
}

#[test]
fn a_score_written_by_hand_is_noticed() {
    for place in ["score.claimed", "score.items.0.value", "score.items.3.max", "score.completeness"] {
        let opened = opened(&with(place, 99u32));
        assert!(opened.score_differs, "{place}");
        assert_eq!(opened.integrity, Integrity::Altered);
    }
    assert!(!opened(&full()).score_differs);
    assert!(!opened(&with("unit.name", "Xã Khác")).score_differs);
}

#[test]
fn another_catalogue_is_noticed() {
    let other = Catalogue { version: "2030.1", ..BUILTIN.clone() };
    let notices =
        open(write(&other, &Assessment::clone(&opened(&full()).assessment)).as_bytes(), &BUILTIN, &str::to_owned);
    let expected = Notice::OtherCatalogue { id: BUILTIN.id.clone(), version: "2030.1".to_owned() };
    assert_eq!(notices.unwrap().notices, [expected]);
}

#[test]
fn unknown_documents_and_fields_are_noticed() {
    let text = with("unit.fields", Json::Arr(vec!["linh-vuc-moi".into()]))
        .replace("\"documents\":null", "\"documents\":[\"qd-moi\"]");
    let expected = Notice::UnknownNames(vec!["qd-moi".into(), "linh-vuc-moi".into()]);
    assert_eq!(opened(&text).notices, [expected]);
}

#[test]
fn decomposed_text_is_composed_and_told() {
    for seed in 0..20 {
        let whole = export(seed);
        let decomposed: String = whole.nfd().collect();
        let before = assessment(&BUILTIN, seed);
        let opened = opened(&decomposed);
        assert_eq!(opened.assessment.unit.name, before.unit.name);
        assert_eq!(opened.assessment.answers.len(), before.answers.len());
    }
    let opened = opened(&full().nfd().collect::<String>());
    assert_eq!((opened.notices, opened.integrity), (vec![Notice::Composed], Integrity::Altered));
    // The review has a digest of its own and stays as it was received.
    let but_review = |assessment: Assessment| Assessment { review: None, ..assessment };
    assert_eq!(but_review(opened.assessment), but_review(self::opened(&full()).assessment));
}

#[test]
fn decomposed_text_behind_escapes_is_composed_too() {
    let opened = opened(&with("unit.name", "@").replace("\"@\"", "\"Xa\\u0303\\n\u{301}\""));
    assert_eq!(opened.assessment.unit.name, "Xã\n\u{301}");
    assert_eq!(opened.notices, [Notice::Composed]);
}

#[test]
fn invisible_characters_are_dropped_and_told_but_not_in_foreign_keys() {
    let opened = opened(
        &with("answers.0.note", " \u{202e}Ghi chú\u{200b}").replace("\"format\"", "\"moi\":\" \u{200b}\",\"format\""),
    );
    let note = &opened.assessment.answers.values().next().unwrap().note;
    assert_eq!((note.as_str(), opened.notices), ("Ghi chú", vec![Notice::Cleaned]));
    assert_eq!(*opened.assessment.extra, [("moi".to_owned(), Json::from(" \u{200b}"))]);
}

#[test]
fn marks_and_utf16_are_read() {
    let text = full();
    let plain = opened(&text);
    let utf16 = |mark: &[u8], bytes: fn(u16) -> [u8; 2]| {
        [mark.to_vec(), text.encode_utf16().flat_map(bytes).collect()].concat()
    };
    assert_eq!(opened(&format!("\u{feff}{text}")), plain);
    assert_eq!(opening(utf16(b"\xff\xfe", u16::to_le_bytes)), Ok(plain.clone()));
    assert_eq!(opening(utf16(b"\xfe\xff", u16::to_be_bytes)), Ok(plain));
}

#[test]
fn a_higher_schema_is_refused_whatever_else_it_holds() {
    assert_eq!(opening(with("schema", 2u32)), Err(OpenError::Newer { schema: 2 }));
    assert_eq!(opening(r#"{"format":"tu-soat-06","schema":900}"#), Err(OpenError::Newer { schema: 900 }));
}

#[test]
fn rev_and_times_are_those_of_the_file() {
    let opened = opened(&with("rev", 4_000_000_000u32).replace("+07:00", "+08:00"));
    assert_eq!(
        (opened.assessment.rev, opened.assessment.changed.as_str()),
        (4_000_000_000, "2026-11-22T08:00:00+08:00")
    );
}

#[test]
fn plain_text_is_composed() {
    for c in ('\0'..=char::MAX).filter(|c| is_plain(&c.to_string())) {
        let text = format!("a{c}ê{c}");
        assert_eq!(text.nfc().collect::<String>(), text, "{c:?}");
    }
    assert!(is_plain("Xã Ví Dụ – “Đề án 06” … ỹ Ự") && !is_plain("Xa\u{303}") && !is_plain("😀"));
}

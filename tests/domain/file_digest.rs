//! The digest: the same whatever the writing, another after any change of value.

use crate::file_support::{FIXTURE, export, full, opened, opening, places, replaced};
use tu_soat_06::domain::file::{Integrity, digest, integrity};
use tu_soat_06::domain::json::{Json, canonical, on_one_line, parse, write};

/// Python: `hashlib.sha256(json.dumps({k: v for k, v in report.items() if k not in ("review", "digest")},
/// sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()).hexdigest()`
const GOLDEN: &str = "d01f325d2026445aa61d2acfeb1837812c6bb38797b4643173b79780b6a15c7e";

#[test]
fn golden_digest_reckoned_by_python() {
    let report = parse(FIXTURE).unwrap();
    assert_eq!(digest(&report), GOLDEN);
    assert_eq!(opened(FIXTURE).integrity, Integrity::Unchanged);
}

#[test]
fn fixture_of_schema_1_opens_with_all_it_holds() {
    let fixture = opened(FIXTURE).assessment;
    assert_eq!((fixture.unit.name.as_str(), fixture.rev), ("Xã Ví Dụ", 24));
    assert_eq!((fixture.answers.len(), fixture.plan.len(), fixture.figures.rows.len()), (9, 1, 2));
    assert!(fixture.is_final() && fixture.previous.is_some() && fixture.review.is_some());
}

#[test]
fn indentation_and_order_of_keys_do_not_matter() {
    for seed in 0..20 {
        // serde_json sorts keys here, and indents.
        let tree: serde_json::Value = serde_json::from_str(&export(seed)).unwrap();
        let rewritten = serde_json::to_string_pretty(&tree).unwrap();
        assert_ne!(rewritten, export(seed));
        let opened = opened(&rewritten);
        assert_eq!((opened.integrity, opened.score_differs), (Integrity::Unchanged, false));
    }
}

#[test]
fn keys_stand_in_the_order_of_utf16() {
    let letters = ["", "a", "ab", "\u{e9}", "ế", "\u{d7ff}", "\u{e000}", "\u{ffff}", "\u{10000}", "\u{10ffff}"];
    let mut keys: Vec<String> = letters.iter().flat_map(|a| letters.map(|b| [*a, b].concat())).collect();
    keys.sort_by_key(|key| key.encode_utf16().collect::<Vec<_>>());
    keys.dedup();
    let row = |keys: &mut dyn Iterator<Item = &String>| Json::Obj(keys.map(|key| (key.clone(), Json::Null)).collect());
    let (sorted, reversed) = (row(&mut keys.iter()), row(&mut keys.iter().rev()));
    let some = row(&mut keys.iter().skip(1).chain(keys.first()));
    // Rows of one length whose keys stand in different orders, and more kinds of rows than are remembered.
    let mut rows = vec![reversed, some, sorted.clone(), row(&mut keys.iter().rev())];
    let mut expected = vec![sorted; 4];
    for count in 1..30 {
        rows.push(row(&mut keys.iter().take(count).rev()));
        expected.push(row(&mut keys.iter().take(count)));
    }
    assert_eq!(canonical(&Json::Arr(rows)), write(&Json::Arr(expected)));
}

#[test]
fn any_change_of_a_value_is_seen_but_for_the_review() {
    let report = parse(&full()).unwrap();
    for place in places(&report) {
        let changed = replaced(&report, &place, Json::from("thay đổi"));
        let expected = if place[0] == "review" { Integrity::Unchanged } else { Integrity::Altered };
        assert_eq!(integrity(&changed), expected, "{place:?}");
    }
}

#[test]
fn an_added_or_removed_key_is_seen() {
    let text = full();
    let added = text.replacen("{\"format\"", "{\"them\":1,\"format\"", 1);
    assert_eq!(opened(&added).integrity, Integrity::Altered);
    let Json::Obj(mut fields) = parse(&text).unwrap() else { panic!("no object") };
    fields.retain(|(key, _)| key != "digest");
    assert_eq!(opened(&write(&Json::Obj(fields))).integrity, Integrity::None);
}

#[test]
fn a_digest_that_is_null_or_foreign() {
    let report = parse(&full()).unwrap();
    let with = |value| opening(write(&replaced(&report, &["digest".to_owned()], value))).unwrap().integrity;
    assert_eq!(with(Json::Null), Integrity::None);
    assert_eq!(with(Json::from("không")), Integrity::Altered);
}

#[test]
fn a_spread_text_goes_on_one_line_to_the_letter() {
    let spread = "{\r\n\t\"tên đơn vị\" : [ 1 ,\n 2 ],\n ".to_owned() + r#""a \" : \\" : "\u00e0  \n\\ \" x" }"#;
    let line = r#"{"tên đơn vị":[1,2],"a \" : \\":"\u00e0  \n\\ \" x"}"#;
    assert_eq!(on_one_line(&spread), line);
    assert_eq!(parse(line), parse(&spread));
}

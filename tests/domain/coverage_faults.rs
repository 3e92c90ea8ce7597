//! The reader of catalogues reports all faults of all files at once, each with file and place.
#![expect(clippy::unwrap_used, reason = "a helper that fails is a failing test")]

use crate::support::*;
use tu_soat_06::domain::catalogue::{Column, Role, read};

/// A sound catalogue with one of everything.
fn sound() -> Vec<(&'static str, String)> {
    let tiny = Tiny::default().service("s", Role::Decides).check("a", 2, YES_NO).check("b", 1, &share_of(1000, "out"));
    tiny.indicator("i", Column::Online, Column::Received, 800).files()
}

/// Breaks the first occurrence in a file.
fn broken(mut files: Vec<(&'static str, String)>, name: &str, from: &str, to: &str) -> Vec<(&'static str, String)> {
    let file = files.iter_mut().find(|(own, _)| *own == name).unwrap();
    assert!(file.1.contains(from), "{name} has no {from}");
    file.1 = file.1.replacen(from, to, 1);
    files
}

fn faults(files: &[(&'static str, String)]) -> Vec<String> {
    let named: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let faults = read(&named).map(|_| Vec::new()).unwrap_or_else(|faults| faults);
    faults.iter().map(|fault| format!("{} · {} · {:?}", fault.file, fault.place, fault.wrong)).collect()
}

fn faults_of(breaks: &[(&str, &str, &str)]) -> Vec<String> {
    faults(&breaks.iter().fold(sound(), |files, (name, from, to)| broken(files, name, from, to)))
}

#[test]
fn a_sound_catalogue_has_no_fault() {
    assert_eq!(faults(&sound()), Vec::<String>::new());
}

#[test]
fn faults_of_every_file_come_back_in_one_list_with_file_and_place() {
    let found = faults_of(&[
        ("catalogue.json", r#""version":"1","#, ""),
        ("documents.json", r#""force":"unknown""#, r#""force":"maybe","extra":1"#),
        ("units.json", r#""short":{"vi":"chữ""#, "\"short\":{\"vi\":\"chu\u{31b}\u{303}\""),
        ("provinces.json", r#""name":"Hưng Yên""#, r#""name":33"#),
        ("services.json", r#""role":"decides""#, r#""role":"watches""#),
        ("indicators.json", r#""numerator":"online""#, r#""numerator":"clicks""#),
        ("checks/theme.json", r#""weight":2"#, r#""weight":"2""#),
        ("checks/theme.json", r#""en":"words"},"answer""#, r#""de":"Worte"},"answer""#),
        ("checks/theme.json", r#""when_none":"out""#, r#""when_none":null"#),
        ("ladders.json", r#""on_time": 1000"#, r#""on_time": 999.5"#),
    ]);
    assert_eq!(
        found,
        [
            "catalogue.json · version · Missing",
            "documents.json · [0].force · Value",
            "documents.json · [0].extra · Unknown",
            "units.json · types[0].short.vi · Text",
            "provinces.json · [0].name · Type",
            "services.json · [0].roles[0].role · Value",
            "indicators.json · [0].numerator · Value",
            "checks/theme.json · [0].question.en · Missing",
            "checks/theme.json · [0].question.de · Unknown",
            "checks/theme.json · [0].weight · Type",
            "checks/theme.json · [1].answer.when_none · Type",
            "ladders.json ·  · Type",
            "catalogue · ladders · Value", // its values are missing
        ]
    );
}

#[test]
fn dangling_references_duplicates_and_wrong_weights_name_the_entry() {
    let found = faults_of(&[
        ("checks/theme.json", r#""id":"b""#, r#""id":"s""#),
        ("checks/theme.json", r#""slug":"slug-b""#, r#""slug":"slug-a""#),
        ("catalogue.json", r#""id":"tot","from":80000"#, r#""id":"tot","from":95000"#),
        ("services.json", r#""types":["xa"]"#, r#""types":["xã"]"#),
        ("checks/theme.json", r#""theme":"theme""#, r#""theme":"nowhere""#),
        ("checks/theme.json", r#""addressees":["NDD"]"#, r#""addressees":["NĐĐ"]"#),
        ("checks/theme.json", r#""document":"doc""#, r#""document":"letter""#),
        ("checks/theme.json", r#""benchmarks":[]"#, r#""benchmarks":["b01"]"#),
        ("checks/theme.json", r#""weight":2"#, r#""weight":4"#),
        ("checks/theme.json", r#""value":1000"#, r#""value":0"#),
        ("units.json", r#"{"type":"xa""#, r#"{"type":"commune""#),
    ]);
    assert_eq!(
        found,
        [
            "catalogue · s · Duplicate",
            "catalogue · slug-a · Duplicate",
            "catalogue · bands · Value",
            "catalogue · s → xã · Dangling",
            "catalogue · a → nowhere · Dangling",
            "catalogue · a → NĐĐ · Dangling",
            "catalogue · a → letter · Dangling",
            "catalogue · a → b01 · Dangling",
            "catalogue · a · Value",
            "catalogue · s · Value",
            "catalogue · NDD → commune · Dangling",
        ]
    );
}

#[test]
fn fields_and_bands_are_unique_and_types_and_documents_point_to_what_is_there() {
    let found = faults_of(&[
        ("units.json", r#"[{"id":"field""#, r#"[{"id":"field","name":{"vi":"a","en":"b"},"types":[]},{"id":"field""#),
        ("units.json", r#""fields":["field"]"#, r#""fields":["meadow"]"#),
        ("catalogue.json", r#""id":"kha""#, r#""id":"tot""#),
        ("documents.json", r#""province":null"#, r#""province":"atlantis""#),
    ]);
    assert_eq!(
        found,
        [
            "catalogue · field · Duplicate",
            "catalogue · tot · Duplicate",
            "catalogue · xa → meadow · Dangling",
            "catalogue · doc → atlantis · Dangling",
        ]
    );
}

#[test]
fn an_indicator_is_a_part_of_its_whole_with_rising_targets() {
    for (from, to) in [
        (r#""denominator":"received""#, r#""denominator":"settled""#),
        (r#"[{"from":null,"value":800}]"#, "[]"),
        (r#"[{"from":null,"value":800}]"#, r#"[{"from":"2026-01-01","value":800},{"from":null,"value":700}]"#),
        (r#""value":800"#, r#""value":1001"#),
        (r#""weight":1"#, r#""weight":0"#),
    ] {
        assert_eq!(faults_of(&[("indicators.json", from, to)]), ["catalogue · i · Value"], "{to}");
    }
}

#[test]
fn an_empty_id_and_a_share_beyond_the_whole_are_faults() {
    assert_eq!(
        faults_of(&[("checks/theme.json", r#""id":"a""#, r#""id":"""#)]),
        ["checks/theme.json · [0].id · Value"]
    );
    let figure = r##"[{"id":"b01","value":#,"what":#,"province":"hung-yen","date":"2022-11","document":"doc","share":1001,"context":true}]"##;
    let figure = figure.replace('#', r#"{"vi":"chữ","en":"words"}"#);
    for share in ["1001", "-1"] {
        let figure = figure.replace("1001", share);
        let found = faults_of(&[("benchmarks.json", "[]", figure.as_str())]);
        assert_eq!(found, ["benchmarks.json · [0].share · Value"], "{share}");
    }
}

#[test]
fn files_that_are_not_json_or_not_of_a_catalogue_are_named() {
    let mut files = sound();
    files.push(("checks/cut-off.json", "[{".to_owned()));
    files.push(("checks/map.json", "{}".to_owned()));
    files.push(("notes.json", "[]".to_owned()));
    let expected = ["checks/cut-off.json ·  · Type", "checks/map.json ·  · Type", "notes.json ·  · Unknown"];
    assert_eq!(faults(&files), expected);
}

#[test]
fn a_catalogue_of_another_province_may_have_fewer_items_than_the_built_in_one() {
    let files = Tiny::default().check("a", 1, MATURITY).files();
    assert_eq!(faults(&files), Vec::<String>::new());
    // Its digest is that of its own text: another text, another digest.
    let digest = |files: &[(&str, String)]| {
        let named: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
        read(&named).unwrap().digest
    };
    let other = broken(files.clone(), "checks/theme.json", "words", "other words");
    assert_eq!(digest(&files).len(), 64);
    assert_ne!(digest(&files), digest(&other));
}

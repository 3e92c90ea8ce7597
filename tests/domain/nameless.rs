//! The copy without names: every field is classified, nothing that was typed leaves, the score stays.

use crate::file_support::{full, opened, places};
use crate::generate::{assessment, nfc};
use crate::support::{BUILTIN, day};
use serde_json::Value;
use std::collections::BTreeSet;
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::concern::concerns;
use tu_soat_06::domain::file::{open_text, write};
use tu_soat_06::domain::json::{self, Json, parse};
use tu_soat_06::domain::output::fields::{Class, RECORDS, field, has_inside};
use tu_soat_06::domain::output::{MARK, nameless};
use tu_soat_06::domain::scope::Scope;
use tu_soat_06::domain::score::score;
use tu_soat_06::domain::section::standing;

const SCHEMA: &str = include_str!("../../public/tu-soat-06.schema-1.json");
/// In every text that must not leave.
const SECRET: &str = "kín đáo";

fn copy_of(assessment: &Assessment) -> Assessment {
    nameless(&BUILTIN, assessment).unwrap()
}

/// Paths of all values of the schema that hold nothing inside, with the name of the definition they are of.
fn leaves(schema: &Value, node: &Value, of: &str, place: &str, found: &mut BTreeSet<(String, String)>) {
    let below = |key: &str| if place.is_empty() { key.to_owned() } else { format!("{place}.{key}") };
    if let Some(name) = node["$ref"].as_str() {
        let name = name.rsplit('/').next().unwrap();
        leaves(schema, &schema["$defs"][name], name, place, found);
    } else if let Some(any) = node["anyOf"].as_array() {
        let some = any.iter().filter(|one| one["type"] != "null");
        some.for_each(|one| leaves(schema, one, of, place, found));
    } else if node.get("then").is_some() {
        leaves(schema, &node["then"], of, place, found);
    } else if let Some(fields) = node["properties"].as_object() {
        fields.iter().for_each(|(key, inner)| leaves(schema, inner, key, &below(key), found));
    } else if node.get("items").is_some() {
        leaves(schema, &node["items"], of, &format!("{place}[]"), found);
    } else {
        found.insert((place.to_owned(), of.to_owned()));
    }
}

fn published() -> BTreeSet<(String, String)> {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let mut found = BTreeSet::new();
    leaves(&schema, &schema, "", "", &mut found);
    found
}

#[test]
fn the_table_lists_the_fields_of_the_published_schema_and_no_other() {
    let published: Vec<String> = published().into_iter().map(|(place, _)| place).collect();
    let dot = |record: &str| if record.is_empty() { "" } else { "." };
    let paths = RECORDS
        .iter()
        .flat_map(|(record, fields)| fields.iter().map(move |field| [record, dot(record), field.key].concat()));
    let mut listed: Vec<String> = paths.collect();
    listed.sort();
    assert_eq!(listed, published);
    assert!(listed.iter().all(|place| field(place).is_some() && !has_inside(place)));
}

#[test]
fn every_field_of_a_full_file_is_classified() {
    let json = parse(&full()).unwrap();
    for path in places(&json).into_iter().filter(|path| path[0] != "review") {
        let number = |key: &str| key.bytes().all(|b| b.is_ascii_digit());
        let steps = path.iter().map(|key| if number(key) { "[]".to_owned() } else { format!(".{key}") });
        let place = steps.collect::<String>().trim_start_matches('.').to_owned();
        assert!(field(&place).is_some() || has_inside(&place), "{place}");
    }
}

/// A new field of typed text must be put here by hand before it can leave in the copy without names.
#[test]
fn few_typed_texts_are_plain() {
    let texts = published().into_iter().filter(|(_, of)| of == "text").map(|(place, _)| place);
    let plain: Vec<String> = texts.filter(|place| field(place).unwrap().class == Class::Plain).collect();
    assert_eq!(plain, ["catalogue.digest", "catalogue.version", "unit.code", "unit.name", "unit.place"]);
}

/// The report with a secret in each text that must not leave: those of persons, free ones, all of unknown fields.
fn with_secrets(json: &Json, place: &str, count: &mut usize) -> Json {
    let known = field(place);
    match json {
        Json::Str(_) if known.is_none_or(|field| field.class != Class::Plain) => secret(count),
        Json::Arr(rows) => {
            let place = format!("{place}[]");
            Json::Arr(rows.iter().map(|row| with_secrets(row, &place, count)).collect())
        }
        Json::Obj(fields) => {
            let below = |key: &str| if place.is_empty() { key.to_owned() } else { format!("{place}.{key}") };
            let field = |(key, value): &(String, Json)| {
                let place = below(key);
                let value = with_secrets(value, &place, count);
                let is_known = field(&place).is_some() || has_inside(&place);
                (if is_known { key.clone() } else { format!("{SECRET} {key}") }, value)
            };
            Json::Obj(fields.iter().map(field).collect())
        }
        other => other.clone(),
    }
}

fn secret(count: &mut usize) -> Json {
    *count += 1;
    Json::Str(format!("{SECRET} {count}"))
}

fn same_standing(before: &Assessment, after: &Assessment) {
    let [old, new] = &[before, after].map(|a| Scope::of(&BUILTIN, a));
    let checks = |scope: &Scope| scope.checks.iter().map(|check| check.id.clone()).collect::<Vec<_>>();
    assert_eq!(checks(old), checks(new));
    for service in &old.services {
        let role = |scope: &Scope, a| scope.role(&scope.service(service.service.id.as_str()).unwrap(), a);
        assert_eq!(role(old, before), role(new, after));
    }
    let items = old.checks.iter().map(|check| &check.id).chain(BUILTIN.services.iter().map(|service| &service.id));
    for item in items {
        assert_eq!(standing(old, before, item.as_str()), standing(new, after, item.as_str()), "{item}");
    }
    let today = day("2026-11-22");
    let [(before, of_before), (after, of_after)] = [(old, before), (new, after)].map(|(scope, a)| {
        let mut score = score(scope, a);
        let concerns = concerns(scope, a, &score, today);
        score.set_aside.iter_mut().for_each(|entry| entry.reason.clear());
        (score, concerns)
    });
    assert!(before == after && of_before == of_after);
}

#[test]
fn nothing_typed_leaves_and_the_score_stays() {
    let mut dropped = 0;
    for seed in 0..1_000 {
        let mut count = 0;
        let json = with_secrets(&parse(&write(&BUILTIN, &assessment(&BUILTIN, seed))).unwrap(), "", &mut count);
        let before = open_text(&json::write(&json), &BUILTIN, &nfc).unwrap().assessment;
        let after = copy_of(&before);
        let text = write(&BUILTIN, &after);
        assert!(!text.contains(SECRET), "seed {seed}");
        same_standing(&before, &after);
        assert!(seed % 4 > 0 || copy_of(&after) == after, "seed {seed}: a copy of a copy is that copy");
        assert_eq!(after.id != before.id, count > 0, "seed {seed}");
        dropped += count;
    }
    assert!(dropped > 10_000, "{dropped}");
}

#[test]
fn a_copy_is_never_taken_for_the_original() {
    let whole = opened(&full()).assessment;
    let later = Assessment { rev: whole.rev + 1, ..whole.clone() };
    let ids = [&whole, &copy_of(&whole), &copy_of(&later)].map(|a| a.id.clone());
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), 3);
    assert_eq!(copy_of(&whole).id, copy_of(&whole).id);
    // Nothing to drop: the same report, so the same id.
    let bare = crate::support::Tiny::blank();
    let bare = Assessment { id: "0".repeat(32), ..bare };
    assert_eq!(copy_of(&bare), bare);
}

#[test]
fn marks_stand_where_something_counts() {
    let copy = copy_of(&opened(&full()).assessment);
    let texts = copy.answers.values().flat_map(|answer| {
        let papers = answer.evidence.iter().flat_map(|paper| [&paper.title, &paper.number, &paper.file]);
        papers.chain([&answer.reason, &answer.role_reason])
    });
    assert!(texts.filter(|text| !text.is_empty()).all(|text| text == MARK));
    assert!(copy.answers.values().all(|answer| answer.note.is_empty() && answer.owner.is_empty()));
    assert_eq!((copy.names.head.as_str(), copy.review), ("", None));
    assert!(!copy.unit.name.is_empty());
}

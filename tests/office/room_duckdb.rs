//! The queries of the README in the real DuckDB, over the results of many units: it answers what the rules say.

use crate::room::{lines, reports, workshop};
use crate::support::{BUILTIN, day, scored};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::Write;
use std::process::{Command, Stdio};
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::output::Copy;
use tu_soat_06::domain::score::ItemScore;
use tu_soat_06::domain::value::Standing;

const QUERIES: &str = include_str!("duckdb/queries.sql");
const TODAY: &str = "2026-11-22";

/// What DuckDB answers to each query; none where it is not installed.
fn asked(lines: &str) -> Option<Vec<Value>> {
    let Some(modules) = std::env::var_os("TU_SOAT_06_DUCKDB") else {
        println!("skipped: TU_SOAT_06_DUCKDB names no DuckDB");
        return None;
    };
    let folder = std::env::temp_dir().join(format!("tu-soat-06-duckdb-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("lop-vi-du_ket-qua-cac-don-vi_2026-11-22.ndjson"), lines).unwrap();
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/office/duckdb/run.cjs");
    let mut run = Command::new("node");
    run.arg(script).env("NODE_PATH", modules).current_dir(&folder).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut run = run.spawn().unwrap();
    let queries = QUERIES.replace("current_date", &format!("DATE '{TODAY}'"));
    run.stdin.take().unwrap().write_all(queries.as_bytes()).unwrap();
    let done = run.wait_with_output().unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(done.status.success(), "its own words are above");
    let said = String::from_utf8(done.stdout).unwrap();
    Some(said.lines().skip(1).map(|rows| serde_json::from_str(rows).unwrap()).collect())
}

/// Numbers as DuckDB writes them: large ones as text.
fn number(value: &Value) -> i64 {
    value.as_i64().unwrap_or_else(|| value.as_str().unwrap().parse().unwrap())
}

fn rows<const N: usize>(answer: &Value, words: &str, numbers: [&str; N]) -> Vec<(Value, [i64; N])> {
    let row = |row: &Value| (row[words].clone(), numbers.map(|key| number(&row[key])));
    answer.as_array().unwrap().iter().map(row).collect()
}

fn items(reports: &[Assessment]) -> BTreeMap<String, Vec<ItemScore>> {
    let mut items: BTreeMap<String, Vec<ItemScore>> = BTreeMap::new();
    for item in reports.iter().flat_map(|report| scored(&BUILTIN, report).items) {
        items.entry(item.id.to_string()).or_default().push(item);
    }
    items.values_mut().for_each(|items| items.retain(|item| item.points.max > 0));
    items.retain(|_, items| !items.is_empty());
    items
}

fn below_50(reports: &[Assessment]) -> Vec<(Value, [i64; 2])> {
    let mut provinces: BTreeMap<String, [i64; 2]> = BTreeMap::new();
    for report in reports {
        let points = scored(&BUILTIN, report).points;
        if points.max > 0 {
            let [units, below] = provinces.entry(report.unit.province.clone().unwrap().to_string()).or_default();
            *units += 1;
            *below += i64::from(points.claimed < 50_000);
        }
    }
    let mut rows: Vec<_> = provinces.into_iter().map(|(id, counts)| (json!(id), counts)).collect();
    rows.sort_by_key(|(_, [_, below])| -below);
    rows
}

fn weakest(reports: &[Assessment]) -> Vec<(Value, [i64; 2])> {
    let value = |item: &ItemScore| if let Standing::Valued(value) = item.standing { i64::from(value) } else { 0 };
    let mean = |(id, items): (String, Vec<ItemScore>)| {
        let count = i64::try_from(items.len()).unwrap();
        (json!(id), [count, items.iter().map(value).sum::<i64>() / count])
    };
    let mut rows: Vec<_> = items(reports).into_iter().map(mean).collect();
    rows.sort_by_key(|(_, [_, mean])| *mean);
    rows.truncate(10);
    rows
}

fn without_evidence(reports: &[Assessment]) -> Vec<(Value, [i64; 2])> {
    let sums = |(id, mut items): (String, Vec<ItemScore>)| {
        items.retain(|item| item.points.claimed > 0 && item.points.evidenced == 0);
        let points = items.iter().map(|item| i64::from(item.points.claimed)).sum();
        (json!(id), [i64::try_from(items.len()).unwrap(), points])
    };
    let mut rows: Vec<_> = items(reports).into_iter().map(sums).filter(|(_, [count, _])| *count > 0).collect();
    rows.sort_by_key(|(_, [_, points])| -points);
    rows
}

/// Report, item and days late, by the earliest day still to come of each item.
fn overdue(reports: &[Assessment]) -> Vec<(String, String, i64)> {
    let mut rows = Vec::new();
    for report in reports {
        let mut due: BTreeMap<String, chrono::NaiveDate> = BTreeMap::new();
        for (item, by) in report.plan.iter().filter_map(|action| Some((action.item.to_string(), action.to_do_by()?))) {
            let first = due.entry(item).or_insert(by);
            *first = by.min(*first);
        }
        let late = |by: chrono::NaiveDate| (day(TODAY) - by).num_days();
        let is_listed = |item: &str| {
            BUILTIN.item_name(item).is_some() && !BUILTIN.check(item).is_some_and(|check| check.is_derived())
        };
        let in_scope = crate::given::subject(report.clone(), tu_soat_06::domain::text::Lang::Vi);
        let is_asked = |item: &str| in_scope.scope.check(item).is_some() || BUILTIN.check(item).is_none();
        due.retain(|item, by| late(*by) > 0 && is_listed(item) && is_asked(item));
        rows.extend(due.into_iter().map(|(item, by)| (report.id.clone(), item, late(by))));
    }
    rows.sort_by_key(|(id, item, late)| (-late, id.clone(), item.clone()));
    rows
}

#[test]
fn duckdb_answers_what_the_rules_say() {
    let reports = [reports(), workshop(30)].concat();
    let Some(answers) = asked(&lines(Copy::Whole, &reports, 1)) else { return };
    let [provinces, weak, bare, late] = answers.as_slice() else { panic!("{} answers", answers.len()) };
    assert_eq!(rows(provinces, "province", ["units", "below_50"]), below_50(&reports));
    assert_eq!(rows(weak, "item", ["asked", "mean"]), weakest(&reports));
    assert!(weak.as_array().unwrap().iter().all(|row| row["name"].as_str().is_some_and(|name| name.len() > 5)));
    assert_eq!(rows(bare, "item", ["units", "thousandths"]), without_evidence(&reports));
    let text = |row: &Value, key: &str| row[key].as_str().unwrap().to_owned();
    let late = late.as_array().unwrap().iter();
    let late: Vec<_> =
        late.map(|row| (text(row, "assessment"), text(row, "item"), number(&row["days_late"]))).collect();
    assert!(!late.is_empty());
    assert_eq!(late, overdue(&reports));
}

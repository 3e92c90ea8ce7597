//! Fictitious units: the same for ever, without fault, and as uneven as real ones.

use crate::file_support::opened;
use crate::generate::nfc;
use crate::support::{BUILTIN, day};
use std::collections::BTreeSet;
use std::sync::LazyLock;
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::cohort::{Cell, Member, columns, doubts, identity, sample};
use tu_soat_06::domain::concern::{Concern, concerns};
use tu_soat_06::domain::digest::sha256_hex;
use tu_soat_06::domain::file::{Integrity, write};
use tu_soat_06::domain::scope::Scope;
use tu_soat_06::domain::score::score;
use tu_soat_06::domain::text::clean;
use tu_soat_06::domain::unit::Unit;

const TODAY: &str = "2026-11-22";

fn unit(number: u32) -> Vec<Assessment> {
    sample(&BUILTIN, 6, day(TODAY), number)
}

fn texts(numbers: std::ops::RangeInclusive<u32>) -> Vec<String> {
    numbers.flat_map(unit).map(|report| write(&BUILTIN, &report)).collect()
}

/// A room of thirty, and some numbers of a whole country.
static ROOM: LazyLock<Vec<String>> = LazyLock::new(|| texts(1..=30));
static COUNTRY: LazyLock<Vec<String>> = LazyLock::new(|| texts(1001..=1120));
static MEMBERS: LazyLock<Vec<Member>> =
    LazyLock::new(|| COUNTRY.iter().map(|text| Member::of(&BUILTIN, &opened(text))).collect());

/// The latest report of each unit, all but complete.
fn complete() -> Vec<&'static Member> {
    let latest = |member: &&Member| member.period.to == day("2026-09-30") && member.completeness() >= 900;
    MEMBERS.iter().filter(latest).collect()
}

#[test]
fn the_same_seed_gives_the_same_units_for_ever() {
    assert_eq!(*ROOM, texts(1..=30));
    assert_ne!(unit(1), sample(&BUILTIN, 7, day(TODAY), 1));
    let heads = (1..=30).flat_map(unit).map(|report| [report.id, report.unit.name.clone()].concat());
    // Whoever changes how units are made up changes this, and with it every room that is opened again.
    assert_eq!(
        sha256_hex(heads.collect::<String>().as_bytes()),
        "e6b9682b99cf6146e957005826d09da08e3c969780b72a3f82615c4a5e87ceed"
    );
}

#[test]
fn every_one_opens_without_a_word() {
    for text in ROOM.iter().chain(COUNTRY.iter()) {
        let opened = opened(text);
        assert_eq!((opened.integrity, opened.score_differs, opened.notices), (Integrity::Unchanged, false, vec![]));
        assert!(opened.assessment.example && *text == nfc(text) && !text.contains("  "), "{text}");
        let least = if opened.assessment.answers.len() < 15 { 8_000 } else { 20_000 };
        assert!((least..=46_000).contains(&text.len()), "{} bytes", text.len());
    }
}

#[test]
fn texts_are_clean() {
    for report in (1..=30).flat_map(unit) {
        let rows = report.answers.values().flat_map(|answer| {
            let papers =
                answer.evidence.iter().flat_map(|paper| [&paper.title, &paper.number, &paper.holder, &paper.file]);
            [&answer.note, &answer.owner, &answer.reason, &answer.role_reason].into_iter().chain(papers)
        });
        let plan = report.plan.iter().flat_map(|row| [&row.what, &row.who, &row.accountable, &row.product]);
        for text in rows.chain(plan).chain([&report.unit.name, &report.unit.place, &report.names.head]) {
            assert_eq!(*text, clean(text));
        }
    }
}

#[test]
fn nothing_contradicts_itself() {
    for report in (1..=60).flat_map(unit) {
        let scope = Scope::of(&BUILTIN, &report);
        let found = concerns(&scope, &report, &score(&scope, &report), day(TODAY));
        let wrong = [Concern::Contradiction, Concern::LevelWithoutFiles];
        assert!(found.iter().all(|entry| !wrong.contains(&entry.concern)), "{}", report.unit.name);
        assert!(report.changed >= report.created && report.changed.as_str() < TODAY, "{}", report.changed);
        let known = |row: &&tu_soat_06::domain::plan::Action| report.answers.get(row.item.as_str()).is_some();
        assert_eq!(report.plan.iter().filter(known).count(), report.plan.len());
    }
}

#[test]
fn thirty_make_a_workshop() {
    let latest: Vec<Assessment> = (1..=30).filter_map(|number| unit(number).pop()).collect();
    let count = |passes: &dyn Fn(&Assessment) -> bool| latest.iter().filter(|report| passes(report)).count();
    let of_type = |word: &'static str| count(&|report| report.unit.unit_type == word);
    assert_eq!(["xa", "so", "ca-x", "tthcc-x", "ca-t"].map(of_type), [23, 2, 2, 2, 1]);
    let provinces: BTreeSet<_> = latest.iter().map(|report| report.unit.province.clone().unwrap()).collect();
    assert_eq!(provinces.len(), 4);
    assert!((18..=22).contains(&count(&|report| !report.unit.code.is_empty())));
    assert!((17..=23).contains(&count(&Assessment::is_final)));
    assert_eq!(count(&|report| report.answers.len() < 15), 1);
    assert_eq!((count(&|report| report.answers.len() < 40) > 2, ROOM.len()), (true, 42));
}

#[test]
fn a_country_of_communes_none_like_another() {
    let latest: Vec<Assessment> = (1..=3321).filter_map(|number| unit(number).pop()).collect();
    let units: Vec<&Unit> = latest.iter().map(|report| &*report.unit).collect();
    assert!(units.iter().filter(|unit| unit.unit_type == "xa").count() > 3200);
    let names: BTreeSet<&str> = units.iter().map(|unit| unit.name.as_str()).collect();
    let known: BTreeSet<String> = units.iter().map(|unit| identity(unit)).collect();
    let ids: BTreeSet<&str> = latest.iter().map(|report| report.id.as_str()).collect();
    assert_eq!([names.len(), known.len(), ids.len()], [3321; 3]);
    assert_eq!(doubts(&units, &[]), []);
    let provinces: BTreeSet<_> = units.iter().map(|unit| unit.province.clone()).collect();
    assert_eq!(provinces.len(), 34);
}

#[test]
fn some_units_are_better_than_others() {
    let mut points: Vec<u32> = complete().iter().map(|member| member.points.claimed / 1000).collect();
    points.sort_unstable();
    let at = |percent: usize| points[points.len() * percent / 100];
    assert!(at(10) < 63 && at(25) + 5 <= at(50) && at(50) + 5 <= at(75) && at(90) > 84, "{points:?}");
    let evidenced =
        complete().iter().map(|member| member.points.evidenced * 100 / member.points.claimed).collect::<Vec<_>>();
    assert!(evidenced.iter().min() < Some(&50) && evidenced.iter().max() > Some(&80), "{evidenced:?}");
}

#[test]
fn some_items_are_weak_nearly_everywhere() {
    let members = complete();
    let cells = |at: usize| members.iter().filter_map(move |member| member.cells.get(at)?.value());
    let mean = |at: usize| (cells(at).sum::<u32>() / u32::try_from(cells(at).count().max(1)).unwrap(), at);
    let asked = |at: &usize| {
        members.iter().filter(|member| member.cells.get(*at).is_some_and(|cell: &Cell| cell.counts())).count() > 50
    };
    let mut means: Vec<(u32, usize)> = (0..columns(&BUILTIN).len()).filter(asked).map(mean).collect();
    means.sort_unstable();
    for (mean, at) in means.iter().take(10) {
        let weak = cells(*at).filter(|value| *value < 750).count();
        assert!(weak * 10 > cells(*at).count() * 6 && *mean < 600, "{} {mean}", columns(&BUILTIN)[*at].id);
        assert!(cells(*at).any(|value| value >= 750), "no surprise at {}", columns(&BUILTIN)[*at].id);
    }
    assert!(means.iter().rev().take(10).all(|(mean, _)| *mean > 840), "{means:?}");
}

#[test]
fn later_periods_are_mostly_better() {
    let gains: Vec<bool> = (1001..=1120)
        .map(unit)
        .filter(|reports| reports.len() > 1 && reports.iter().all(|report| report.answers.len() > 65))
        .map(|reports| {
            let points = |report: &Assessment| score(&Scope::of(&BUILTIN, report), report).points.claimed;
            points(&reports[reports.len() - 2]) < points(&reports[reports.len() - 1])
        })
        .collect();
    let better = gains.iter().filter(|gain| **gain).count();
    assert!(better * 10 > gains.len() * 6 && better < gains.len(), "{better} of {}", gains.len());
}

#[test]
fn any_day_will_do() {
    for today in ["2022-11-02", "2025-07-01", "2026-03-31", "2030-01-01"] {
        for report in sample(&BUILTIN, 1, day(today), 4) {
            let opened = opened(&write(&BUILTIN, &report));
            assert!(report.period.to < day(today) && opened.notices.is_empty(), "{today}");
        }
    }
}

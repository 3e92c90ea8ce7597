//! Many units: what a report of a room is reduced to, which are of one unit, what a newcomer is.

use crate::file_support::opened;
use crate::generate::{assessment, seeds};
use proptest::prelude::*;
use std::sync::Arc;
use tu_soat_06::builtin::catalogue;
use tu_soat_06::domain::cohort::{
    Admission, Column, Decision, Doubt, Entry, Filter, InRoom, Member, Room, Why, columns, doubts, identity, read,
    shown, units, write,
};
use tu_soat_06::domain::file;
use tu_soat_06::domain::id::Id;
use tu_soat_06::domain::intake::{Answer, Found, Intake};
use tu_soat_06::domain::scope::Scope;
use tu_soat_06::domain::score::score;
use tu_soat_06::domain::text::Lang;
use tu_soat_06::domain::unit::{Period, PeriodKind, Unit};

const EXAMPLE: &str = include_str!("../../src/ui/session/example.json");

fn example() -> Member {
    Member::of(catalogue(), &opened(EXAMPLE))
}

fn unit(province: &str, name: &str, code: &str) -> Unit {
    let province = Some(Id::new(province)).filter(|id| !id.as_str().is_empty());
    Unit { unit_type: Id::new("xa"), name: name.to_owned(), code: code.to_owned(), province, ..Unit::default() }
}

#[test]
fn a_member_says_what_the_score_says() {
    let all = columns(catalogue());
    let member = example();
    assert_eq!(member.cells.len(), all.len());
    let assessment = opened(EXAMPLE).assessment;
    let scope = Scope::of(catalogue(), &assessment);
    let score = score(&scope, &assessment);
    let claimed: u32 = member.cells.iter().map(|cell| cell.claimed()).sum();
    let counted = member.cells.iter().filter(|cell| cell.counts()).count();
    assert_eq!((claimed, counted), (score.points.claimed, score.items.len()));
    for item in &score.items {
        let (_, cell) = all.iter().zip(&member.cells).find(|(column, _)| column.id == item.id).unwrap();
        assert_eq!((cell.standing(), cell.max), (Some(item.standing), item.points.max), "{}", item.id);
    }
}

proptest! {
    #[test]
    fn members_travel_as_lines(seed in seeds()) {
        let text = file::write(catalogue(), &assessment(catalogue(), seed));
        let member = Member::of(catalogue(), &opened(&text));
        let claimed: u32 = member.cells.iter().map(|cell| cell.claimed()).sum();
        prop_assert_eq!(claimed, member.points.claimed);
        let line = write(&member, catalogue().digest);
        prop_assert_eq!(read(&line, "another"), None);
        let mut bare = member.clone();
        Arc::make_mut(&mut bare.unit).extra.clear(); // what is in no table stays in the text
        prop_assert_eq!(read(&line, catalogue().digest), Some(bare.clone()));
        let found = [Ok((Box::new(bare), vec![1, 10, 3])), Err("hỏng\nở đây".to_owned())];
        let found = found.map(|report| Found { file: "thư mục/tệp.json".to_owned(), line: 7, report });
        let answer = Answer { left: 12, found: found.to_vec() };
        prop_assert_eq!(Answer::read(&answer.write(catalogue().digest), catalogue().digest), Some(answer));
    }
}

#[test]
fn what_the_page_asks_comes_across() {
    let day = example().period.to;
    for job in [
        Intake::Begin(vec!["Xã Ví Dụ \"1\".json".to_owned(), "2.json".to_owned()], Lang::En),
        Intake::Sample(30, 6, day),
        Intake::More,
    ] {
        assert_eq!(Intake::read(&job.write()), Some(job));
    }
    assert_eq!(Intake::read("{\"make\":\"bao-cao.docx\"}"), None);
}

#[test]
fn columns_are_all_that_is_asked() {
    let all = columns(catalogue());
    assert!(all.iter().all(|column: &Column| catalogue().item_name(column.id.as_str()).is_some()));
    let derived = catalogue().checks.iter().filter(|check| check.is_derived());
    assert!(derived.into_iter().all(|check| all.iter().all(|column| column.id != check.id)));
    let absent = example().cells.iter().filter(|cell| cell.standing().is_none()).count();
    assert!(absent > 0, "a commune is not asked everything");
}

#[test]
fn a_unit_is_known_by_its_code_or_by_place_and_name() {
    let name = |province, name| identity(&unit(province, name, ""));
    assert_eq!(name("hung-yen", "Xã  Hoà Ví Dụ"), name("hung-yen", "xã Hòa Ví Dụ"));
    assert_ne!(name("hung-yen", "Xã Ví Dụ"), name("hai-phong", "Xã Ví Dụ"));
    assert_ne!(name("hung-yen", "Xã Tân An"), name("hung-yen", "Xã Tân Ân"));
    assert_ne!(name("hung-yen", "Xã Tân An"), name("hung-yen", "Xã Tán An"));
    assert_eq!(identity(&unit("hung-yen", "A", "12.34 ")), identity(&unit("", "B", "12.34")));
}

#[test]
fn look_alikes_are_asked_once() {
    let all = [
        unit("hung-yen", "Xã Ví Dụ", ""),
        unit("hung-yen", "UBND xã Ví Dụ", ""),
        unit("hung-yen", "Xa Vi Du", ""),
        unit("hung-yen", "Phường Ví Dụ", ""),
        unit("hai-phong", "Xã Ví Dụ", ""),
        unit("hung-yen", "Xã Ví Dụ", "12345"),
        unit("hung-yen", "Xã Ví Dụ", ""),
    ];
    let list: Vec<&Unit> = all.iter().collect();
    let found = doubts(&list, &[]);
    let asked = |of, why| Doubt { of, why };
    assert_eq!(found, [asked([0, 1], Why::Names), asked([0, 2], Why::Names), asked([0, 5], Why::Code)]);
    let decide = |doubt: &Doubt| Decision { of: doubt.of.map(|i| identity(&all[i])), same: false };
    let decided: Vec<Decision> = found.iter().map(decide).collect();
    assert_eq!(doubts(&list, &decided), [asked([1, 2], Why::Names), asked([1, 5], Why::Code)]);
}

fn entry(id: &str, name: &str, period: &str, rev: u32) -> Entry {
    let day = tu_soat_06::domain::date::parse(period).unwrap();
    let member = Member {
        id: id.to_owned(),
        rev,
        digest: [id, name, period, &rev.to_string()].join(" "),
        unit: Arc::new(unit("hung-yen", name, "")),
        period: Period::holding(PeriodKind::Quarter, day),
        changed: format!("2026-11-{rev:02}T08:00:00+07:00"),
        ..example()
    };
    Entry { file: format!("{id}_r{rev}.json"), member }
}

#[test]
fn newcomers_are_told_apart() {
    let mut room = Room::default();
    let first = entry("a", "Xã Ví Dụ", "2026-08-01", 5);
    assert_eq!(room.admit(first.clone()), Admission::Taken);
    assert_eq!(room.admit(first.clone()), Admission::Duplicate { of: "a_r5.json".to_owned() });
    let older = room.admit(entry("a", "Xã Ví Dụ", "2026-08-01", 4));
    assert_eq!(older, Admission::Older { than: Arc::new(first.clone()) });
    let newer = room.admit(entry("a", "Xã Ví Dụ", "2026-08-01", 9));
    assert_eq!(newer, Admission::Newer { than: Arc::new(first) });
    assert_eq!(room.admit(entry("b", "Xã Ví Dụ", "2026-05-01", 1)), Admission::Taken);
    assert_eq!(room.entries().iter().map(|entry| entry.member.rev).collect::<Vec<_>>(), [9, 1]);
    room.remove("a");
    assert!(room.get("a").is_none() && room.get("b").is_some());
}

#[test]
fn the_latest_period_counts_and_of_one_period_the_latest_report() {
    let entries: Vec<Arc<Entry>> = [
        entry("a", "Xã Ví Dụ", "2026-05-01", 3),
        entry("b", "Xã Ví Dụ", "2026-08-01", 4),
        entry("c", "Xã Ví Dụ", "2026-08-01", 8),
        entry("d", "Xã Thí Dụ", "2026-08-01", 1),
        entry("e", "UBND Xã Thí Dụ", "2026-02-01", 1),
    ]
    .map(Arc::new)
    .to_vec();
    let one =
        |now, before: &[usize], copies: &[usize]| InRoom { now, before: before.to_vec(), copies: copies.to_vec() };
    assert_eq!(units(&entries, &[]), [one(2, &[0], &[1]), one(3, &[], &[]), one(4, &[], &[])]);
    let of = [3, 4].map(|i: usize| identity(&entries[i].member.unit));
    let same = Decision { of, same: true };
    assert_eq!(units(&entries, std::slice::from_ref(&same)), [one(2, &[0], &[1]), one(3, &[4], &[])]);
    let all = units(&entries, &[same]);
    let names = |filter: &Filter| {
        let list = shown(&entries, &all, filter);
        list.iter().map(|unit| (unit.now.member.id.clone(), unit.before.len(), unit.copies)).collect::<Vec<_>>()
    };
    assert_eq!(names(&Filter::default()), [("c".to_owned(), 1, 1), ("d".to_owned(), 1, 0)]);
    assert_eq!(names(&Filter { text: "thi du".to_owned(), ..Filter::default() }), [("d".to_owned(), 1, 0)]);
    let spring = tu_soat_06::domain::date::parse("2026-06-30");
    assert_eq!(names(&Filter { period: spring, ..Filter::default() }), [("a".to_owned(), 0, 1)]);
    assert!(names(&Filter { unit_type: Some(Id::new("so")), ..Filter::default() }).is_empty());
}

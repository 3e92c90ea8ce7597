use super::*;
use crate::builtin;
use crate::domain::catalogue::Catalogue;
use crate::domain::date::parse;
use crate::domain::scope::Scope;

fn day(text: &str) -> NaiveDate {
    parse(text).unwrap()
}

fn draft(today: &str) -> Draft {
    let unit = Unit { name: "UBND xã Tân Phú".into(), unit_type: "xa".into(), ..Unit::default() };
    Draft { unit, ..Draft::new(day(today)) }
}

fn whole() -> &'static Catalogue {
    builtin::complete();
    builtin::catalogue()
}

#[test]
fn a_new_one_is_of_the_last_finished_quarter() {
    for (today, slug) in [("2026-11-22", "2026-Q3"), ("2026-01-01", "2025-Q4"), ("2026-03-31", "2025-Q4")] {
        assert_eq!(draft(today).period().unwrap().slug(), slug);
    }
}

#[test]
fn another_length_keeps_the_last_day_inside() {
    let quarter = draft("2026-11-22");
    let slug = |kind| quarter.clone().with_kind(kind).period().unwrap().slug();
    let slugs = PeriodKind::ALL.map(slug);
    assert_eq!(slugs, ["2026-09", "2026-Q3", "2026-H2", "2026", "20260701-20260930"]);
}

#[test]
fn an_assessment_comes_back_as_it_was() {
    let head = draft("2026-05-01").with_kind(PeriodKind::HalfYear);
    let assessment =
        Assessment { unit: head.unit.clone().into(), period: head.period().unwrap(), ..Assessment::default() };
    let again = Draft::of(&assessment);
    assert_eq!((again.period(), again.documents(), again.unit), (head.period(), None, head.unit));
}

#[test]
fn faults_are_said_in_the_order_of_the_form() {
    let catalogue = whole();
    assert_eq!(draft("2026-11-22").faults(catalogue), []);
    let empty = Draft { restricted: true, ..Draft::new(day("2026-11-22")) };
    assert_eq!(empty.faults(catalogue), [Fault::NoName, Fault::NoType, Fault::NoDocument]);
    let mut free = draft("2026-11-22").with_kind(PeriodKind::Free);
    free.from = Some(day("2026-10-01"));
    assert_eq!(free.faults(catalogue), [Fault::Reversed]);
    free.to = None;
    assert_eq!(free.faults(catalogue), [Fault::NoDates]);
    let mut district = draft("2026-11-22");
    (district.unit.unit_type, district.unit.province) = ("huyen".into(), Some("hai-duong".into()));
    assert_eq!(district.faults(catalogue), [Fault::NoType, Fault::ProvinceEnded]);
    district.year = 2024;
    assert_eq!(district.faults(catalogue), []);
}

#[test]
fn provinces_and_types_are_those_of_the_day() {
    let catalogue = whole();
    let (before, after) = (day("2025-06-30"), day("2025-07-01"));
    let names: Vec<&str> = provinces(catalogue, before).iter().map(|p| p.name_on(before)).collect();
    assert_eq!((names.len(), names[0], names[34], names[62]), (63, "An Giang", "Bà Rịa – Vũng Tàu", "Yên Bái"));
    assert_eq!(provinces(catalogue, after).len(), 34);
    let has = |day, id: &str| unit_types(catalogue, day).any(|t| t.id == *id);
    assert!(has(before, "huyen") && !has(after, "huyen") && !has(before, "phong-x") && has(after, "phong-x"));
}

#[test]
fn documents_of_a_merged_province_are_the_own_ones() {
    let catalogue = whole();
    let practice = catalogue.document("hd22").unwrap();
    assert!(is_of_province(catalogue, practice, Some(&"hai-phong".into())));
    assert!(!is_of_province(catalogue, practice, Some(&"nghe-an".into())));
    assert!(!is_of_province(catalogue, practice, None));
}

#[test]
fn reach_counts_what_the_scope_holds() {
    let catalogue = whole();
    let unit = draft("2026-11-22").unit(catalogue);
    let all = reach(&Scope::new(catalogue, &unit, day("2026-09-30"), None), None);
    assert_eq!(all.roles.iter().sum::<usize>(), 25);
    assert_eq!(all.themes.iter().map(|(_, n)| n).sum::<usize>(), all.checks);
    let only = [Id::new("hy23")];
    let some = reach(&Scope::new(catalogue, &unit, day("2026-09-30"), Some(&only)), Some(&only));
    assert_eq!(some.documents, 1);
    assert!(some.checks < all.checks);
}

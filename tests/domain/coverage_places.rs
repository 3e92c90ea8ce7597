//! The tables of the data fit together: addressees, fields, dates, ladders, provinces.
#![expect(clippy::unwrap_used, reason = "a helper that fails is a failing test")]

use crate::support::{BUILTIN, day};
use std::collections::BTreeSet;
use tu_soat_06::domain::catalogue::{Check, FILES, ProvinceKind, Role};
use tu_soat_06::domain::id::Id;
use tu_soat_06::domain::json::{Json, parse};
use tu_soat_06::domain::text::Lang;

#[test]
fn every_word_a_check_is_addressed_by_is_in_the_table_and_every_word_is_used() {
    let table: BTreeSet<&Id> = BUILTIN.addressees.iter().map(|addressee| &addressee.id).collect();
    let used: BTreeSet<&Id> = BUILTIN.checks.iter().flat_map(|check| check.addressees).collect();
    assert_eq!(used, table);
}

#[test]
fn every_unit_type_is_reached_by_a_word_and_a_check() {
    for unit_type in BUILTIN.types {
        let words: Vec<_> = BUILTIN
            .addressees
            .iter()
            .filter(|word| word.to.iter().any(|to| to.means(&unit_type.id, unit_type.fields)))
            .collect();
        assert!(!words.is_empty(), "{} has no word", unit_type.id);
        let reached = BUILTIN.checks.iter().any(|check| words.iter().any(|word| check.addressees.contains(&word.id)));
        assert!(reached, "{} has no check", unit_type.id);
    }
}

#[test]
fn head_of_unit_and_every_unit_mean_every_type_without_exception() {
    for word in ["NDD", "ALL"] {
        let addressee = BUILTIN.addressees.iter().find(|addressee| addressee.id == word).unwrap();
        assert!(addressee.to.iter().all(|to| to.fields.is_empty()));
        let meant: Vec<&Id> = addressee.to.iter().map(|to| &to.unit_type).collect();
        assert_eq!(meant, BUILTIN.types.iter().map(|unit_type| &unit_type.id).collect::<Vec<_>>());
    }
    // Who is addressed with everybody needs no narrower word.
    for check in BUILTIN.checks.iter().filter(|check| check.addressees.len() > 1) {
        assert!(check.addressees.iter().all(|word| *word != "NDD" && *word != "ALL"), "{}", check.id);
    }
}

#[test]
fn a_word_narrowed_to_fields_names_fields_its_type_can_have() {
    for to in BUILTIN.addressees.iter().flat_map(|addressee| addressee.to) {
        let own = &BUILTIN.unit_type(to.unit_type.as_str()).unwrap().fields;
        assert!(to.fields.iter().all(|field| own.contains(field)), "{to:?}");
    }
    for rule in BUILTIN.services.iter().flat_map(|service| service.roles).filter(|rule| !rule.fields.is_empty()) {
        let owns = |id: &Id| BUILTIN.unit_type(id.as_str()).unwrap().fields;
        assert!(rule.types.iter().all(|id| rule.fields.iter().all(|field| owns(id).contains(field))), "{rule:?}");
    }
}

#[test]
fn the_types_of_a_field_mirror_the_fields_of_the_types() {
    let units = parse(FILES.iter().find(|(name, _)| *name == "units.json").unwrap().1).unwrap();
    let texts = |json: &Json, key: &str| -> Vec<String> {
        json.get(key).unwrap().elements().iter().map(|id| id.as_str().unwrap().to_owned()).collect()
    };
    for field in units.get("fields").unwrap().elements() {
        let id = field.get("id").unwrap().as_str().unwrap();
        let having = BUILTIN.types.iter().filter(|unit_type| unit_type.fields.iter().any(|own| *own == *id));
        assert_eq!(texts(field, "types"), having.map(|unit_type| unit_type.id.to_string()).collect::<Vec<_>>());
    }
}

/// First day of a document: a month counts from its first day.
fn document_day(id: &Id) -> chrono::NaiveDate {
    let date = BUILTIN.document(id.as_str()).unwrap().date;
    day(&if date.len() == 7 { format!("{date}-01") } else { date.to_owned() })
}

fn first_document(check: &Check) -> chrono::NaiveDate {
    let clauses = check.clauses.iter().map(|clause| &clause.document);
    let blames = check.blamed_in.iter().map(|blame| &blame.document);
    if check.clauses.is_empty() { blames.map(document_day).max() } else { clauses.map(document_day).min() }.unwrap()
}

#[test]
fn a_check_is_live_from_the_day_of_its_first_document() {
    for check in BUILTIN.checks {
        let (from, first) = (check.span.from.unwrap(), first_document(check));
        let only_later = !check.clauses.is_empty() && check.clauses.iter().all(|clause| clause.document == "tw25");
        match check.id.as_str() {
            // Paper books lost their value after 31/12/2022: only then could they be asked for wrongly.
            "khong-doi-so" => assert_eq!(from, day("2023-01-01")),
            // Live with the slower of the two reports that blame it: plans of tasks came in 2023.
            "nhiem-vu-dung-han" => assert_eq!(from, day("2023-07-27")),
            // One document for many: each item from its own day.
            _ if only_later => assert!(from >= first, "{}", check.id),
            _ => assert_eq!(from, first, "{}", check.id),
        }
        assert!(check.span.until.is_none_or(|until| until > from), "{}", check.id);
    }
}

#[test]
fn exactly_one_ladder_holds_for_every_role_but_none_on_every_day() {
    let days = day("2022-01-01").iter_days().take_while(|date| *date <= day("2030-12-31"));
    for date in days {
        for role in Role::ALL {
            let holding = BUILTIN.ladders.iter().filter(|l| l.roles.contains(&role) && l.span.holds(date)).count();
            assert_eq!(holding, usize::from(role != Role::None), "{role:?} on {date}");
        }
    }
}

fn provinces_on(date: &str) -> (usize, usize) {
    let existing = BUILTIN.provinces.iter().filter(|province| province.exists_on(day(date)));
    let (cities, provinces): (Vec<_>, Vec<_>) =
        existing.partition(|province| province.kind_on(day(date)) == ProvinceKind::City);
    (provinces.len(), cities.len())
}

#[test]
fn provinces_and_cities_are_as_many_as_the_law_says_on_each_day() {
    assert_eq!(provinces_on("2022-11-01"), (58, 5));
    assert_eq!(provinces_on("2025-01-01"), (57, 6)); // Huế
    assert_eq!(provinces_on("2025-06-30"), (57, 6));
    assert_eq!(provinces_on("2025-07-01"), (28, 6));
    assert_eq!(provinces_on("2026-04-30"), (27, 7)); // Đồng Nai
    assert_eq!(provinces_on("2026-09-01"), (26, 8)); // Quảng Ninh
    assert_eq!(provinces_on("2026-11-22"), (25, 9)); // Bắc Ninh
}

#[test]
fn hue_was_thua_thien_hue_while_it_was_a_province() {
    let hue = BUILTIN.province("hue").unwrap();
    let on = |date| (hue.name_on(day(date)), hue.kind_on(day(date)));
    assert_eq!(on("2024-12-31"), ("Thừa Thiên Huế", ProvinceKind::Province));
    assert_eq!(on("2025-01-01"), ("Huế", ProvinceKind::City));
}

#[test]
fn a_province_of_today_has_a_code_and_a_former_one_leads_to_one_of_today() {
    let codes: BTreeSet<_> = BUILTIN.provinces.iter().filter_map(|province| province.code.as_ref()).collect();
    assert_eq!(codes.len(), 34);
    for province in BUILTIN.provinces.iter() {
        let into = province.into.as_ref().and_then(|id| BUILTIN.province(id.as_str()));
        assert_eq!(province.code.is_some(), province.until.is_none(), "{}", province.id);
        assert_eq!(into.is_some(), province.until.is_some(), "{}", province.id);
        assert!(into.is_none_or(|province| province.code.is_some()), "{}", province.id);
    }
    // NQ 202/2025/QH15, a few of the mergers that were the hardest to remember.
    let merged = |id| BUILTIN.provinces.iter().filter(|p| p.into.as_ref().is_some_and(|into| *into == id)).count();
    assert_eq!([merged("lam-dong"), merged("ho-chi-minh"), merged("hai-phong"), merged("hung-yen")], [2, 2, 1, 1]);
}

#[test]
fn unit_types_end_with_the_levels_that_were_abolished() {
    let exists = |id, date| BUILTIN.unit_type(id).unwrap().span.holds(day(date));
    assert!(exists("huyen", "2025-06-30") && !exists("huyen", "2025-07-01"));
    assert!(exists("ca-h", "2025-02-28") && !exists("ca-h", "2025-03-01"));
    assert!(!exists("phong-x", "2025-06-30") && exists("phong-x", "2025-07-01"));
    assert_eq!(BUILTIN.types.len(), 17);
    let commune = BUILTIN.unit_type("xa").unwrap();
    assert!(commune.name_on(day("2025-06-30")).get(Lang::Vi).contains("thị trấn"));
    assert!(commune.name_on(day("2025-07-01")).get(Lang::Vi).contains("đặc khu"));
}

//! What holds for the scope of every unit: the same in every province, dated, never empty, never a loss.
#![expect(clippy::unwrap_used, reason = "a helper that fails is a failing test")]

use crate::support::{BUILTIN, Filling, blank, day, ids, unit};
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::catalogue::{Check, Role};
use tu_soat_06::domain::edit::Edit;
use tu_soat_06::domain::id::Id;
use tu_soat_06::domain::scope::Scope;
use tu_soat_06::domain::score::score;
use tu_soat_06::domain::unit::Unit;

/// Every unit type that exists on a day, with none of its fields and with each.
fn units_on(date: &str) -> Vec<Unit> {
    let existing = BUILTIN.types.iter().filter(|unit_type| unit_type.span.holds(day(date)));
    existing
        .flat_map(|unit_type| {
            let alone = std::iter::once(Vec::new());
            let fields = alone.chain(unit_type.fields.iter().map(|field| vec![field.clone()]));
            fields.map(|fields| Unit { unit_type: unit_type.id.clone(), fields, ..Unit::default() })
        })
        .collect()
}

fn scope(unit: &Unit, last_day: &str) -> Scope<'static> {
    Scope::new(&BUILTIN, unit, day(last_day), None)
}

fn shape(scope: &Scope) -> (Vec<Id>, Vec<Role>) {
    let checks = scope.checks.iter().map(|check| check.id.clone());
    (checks.collect(), scope.services.iter().map(|scoped| scoped.role).collect())
}

fn asked(scope: &Scope) -> usize {
    scope.checks.iter().filter(|check| check.weight > 0).count()
}

const DAYS: [&str; 8] =
    ["2022-06-30", "2022-11-30", "2023-08-31", "2024-12-31", "2025-06-30", "2025-12-31", "2026-09-30", "2030-12-31"];

#[test]
fn the_province_changes_nothing() {
    // Cà Mau has no document of its own; Hưng Yên and Nghệ An have.
    for date in DAYS {
        for unit in units_on(date) {
            let plain = shape(&scope(&unit, date));
            for province in BUILTIN.provinces.iter() {
                let there = Unit { province: Some(province.id.clone()), ..unit.clone() };
                assert_eq!(shape(&scope(&there, date)), plain, "{} in {}", unit.unit_type, province.id);
            }
        }
    }
}

#[test]
fn nobody_gets_an_empty_list() {
    for date in DAYS {
        for unit in units_on(date) {
            assert!(asked(&scope(&unit, date)) >= 6, "{} {:?} on {date}", unit.unit_type, unit.fields);
        }
    }
}

#[test]
fn a_communes_checklist_is_25_services_and_25_to_45_checks() {
    for (date, expected) in [
        ("2022-11-30", 24),
        ("2024-12-31", 34),
        ("2025-06-30", 44), // with the one-off item of 30/5/2025
        ("2025-12-31", 46), // the same, and two later items: the only quarter beyond 45
        ("2026-06-30", 45),
        ("2026-09-30", 45),
        ("2030-12-31", 45),
    ] {
        let scope = scope(&unit("xa", &[]), date);
        assert_eq!((scope.services.len(), asked(&scope)), (25, expected), "{date}");
        assert!(scope.services.iter().all(|scoped| scoped.role != Role::None), "{date}");
    }
}

#[test]
fn nobody_is_asked_for_more_than_45_checks_from_2026_on() {
    for date in ["2026-03-31", "2026-09-30", "2030-12-31"] {
        for unit in units_on(date) {
            assert!(asked(&scope(&unit, date)) <= 45, "{} {:?} on {date}", unit.unit_type, unit.fields);
        }
    }
}

/// First day of the documents of a check, months from their first day; shortcomings for checks without clauses.
fn first_document(check: &Check) -> &'static str {
    let clauses = check.clauses.iter().map(|clause| &clause.document);
    let all = clauses.chain(check.blamed_in.iter().map(|blame| &blame.document));
    all.map(|id| BUILTIN.document(id.as_str()).unwrap().date).min().unwrap()
}

#[test]
fn nobody_is_asked_about_a_document_that_came_later() {
    for date in DAYS {
        for unit in units_on(date) {
            for check in scope(&unit, date).checks {
                assert!(first_document(check) <= date, "{} on {date}", check.id);
            }
        }
    }
}

#[test]
fn the_two_items_of_a_day_are_asked_only_around_it() {
    let asks = |unit_type, date, item: &str| scope(&unit(unit_type, &[]), date).check(item).is_some();
    assert!(asks("xa", "2022-12-31", "chuan-bi-bo-so") && !asks("xa", "2023-01-01", "chuan-bi-bo-so"));
    assert!(!asks("xa", "2022-12-31", "khong-doi-so") && asks("xa", "2023-01-01", "khong-doi-so"));
    let land = "so-hoa-nong-nghiep-moi-truong";
    assert!(asks("xa", "2025-03-31", land) && asks("xa", "2025-12-31", land) && !asks("xa", "2026-01-01", land));
}

#[test]
fn who_settles_one_of_the_25_is_asked_whether_its_files_reach_the_national_portal() {
    for date in ["2025-03-31", "2026-09-30"] {
        for unit in units_on(date) {
            let scope = scope(&unit, date);
            let settles = scope.services.iter().any(|scoped| scoped.role == Role::Decides);
            let asked = scope.check("dong-bo-ho-so").is_some() && scope.check("ho-so-ngoai-he-thong").is_some();
            assert!(asked || !settles, "{} {:?} on {date}", unit.unit_type, unit.fields);
        }
    }
}

#[test]
fn each_of_the_25_is_settled_by_someone_on_every_day() {
    for date in DAYS {
        let scopes: Vec<Scope> = units_on(date).iter().map(|unit| scope(unit, date)).collect();
        for service in BUILTIN.services {
            let role = |scope: &Scope| scope.service(service.id.as_str()).unwrap().role;
            assert!(scopes.iter().any(|scope| role(scope) == Role::Decides), "{} on {date}", service.id);
        }
    }
}

#[test]
fn a_restriction_to_documents_leaves_the_checks_with_a_clause_in_them() {
    let unit = unit("xa", &[]);
    let all = scope(&unit, "2026-09-30");
    let only = |documents: &[&str]| Scope::new(&BUILTIN, &unit, day("2026-09-30"), Some(&ids(documents)));
    let expected = all.checks.iter().filter(|check| check.clauses.iter().any(|clause| clause.document == "hy23"));
    let (found, expected) = (only(&["hy23"]).checks, expected.copied().collect::<Vec<_>>());
    assert_eq!(found, expected);
    assert!((10..30).contains(&found.len()), "{}", found.len());
    // Documents that ask nothing, or nobody knows, leave the services alone.
    assert!(only(&["qd06-2022"]).checks.is_empty() && only(&["unknown"]).checks.is_empty());
    assert_eq!(only(&[]).services.len(), 25);
}

#[test]
fn several_fields_bring_the_checks_of_each() {
    let ids = |fields: &[&str]| shape(&scope(&unit("so", fields), "2026-09-30")).0;
    let both = ids(&["tu-phap", "y-te"]);
    for field in ["tu-phap", "y-te"] {
        assert!(ids(&[field]).iter().all(|id| both.contains(id)), "{field}");
    }
    assert!(ids(&[]).len() < ids(&["y-te"]).len() && ids(&["y-te"]).len() < both.len());
}

#[test]
fn leaving_a_scope_and_coming_back_loses_no_answer() {
    let head = |assessment: &Assessment, unit_type: &str, documents| Edit::Head {
        unit: unit(unit_type, &[]),
        period: assessment.period,
        documents,
        names: Default::default(),
    };
    let filled =
        blank(unit("xa", &[]), "2026-09-30").step("khai-sinh", 4).step("dot-pha", 1).share("to-cong-nghe-so", 7, 9);
    let points = |assessment| score(&Scope::of(&BUILTIN, assessment), assessment).points;
    let before = points(&filled);
    let away = filled.clone().does(&head(&filled, "dang", Some(ids(&["na22"]))));
    assert_eq!(away.answers, filled.answers);
    assert_ne!(points(&away), before);
    let back = away.clone().does(&head(&away, "xa", None));
    assert_eq!((back.answers.clone(), points(&back)), (filled.answers, before));
}

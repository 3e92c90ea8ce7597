//! The data cover the sources: every clause, shortcoming, service and published figure, once.

use crate::coverage_slugs::{CLAUSES, LATER, SHORTCOMINGS};
use crate::support::BUILTIN;
use std::collections::{BTreeMap, BTreeSet};
use tu_soat_06::domain::catalogue::{FILES, Mark};
use tu_soat_06::domain::id::Id;
use tu_soat_06::domain::json::{Json, parse};

/// All data in one text.
fn data() -> String {
    FILES.iter().map(|(_, text)| *text).collect()
}

/// Clauses or shortcomings as the files have them: slug, document, and the whole.
fn entries(key: &str) -> Vec<(String, String, Json)> {
    let files = FILES.iter().filter(|(name, _)| name.starts_with("checks/")).map(|(_, text)| parse(text).unwrap());
    let checks: Vec<Json> = files.flat_map(|json| json.elements().to_vec()).collect();
    let entries = checks.iter().flat_map(|check| check.get(key).unwrap().elements());
    let word = |entry: &Json, key| entry.get(key).and_then(Json::as_str).unwrap().to_owned();
    entries.map(|entry| (word(entry, "slug"), word(entry, "document"), entry.clone())).collect()
}

fn expected() -> Vec<&'static str> {
    [CLAUSES, SHORTCOMINGS, LATER].into_iter().flat_map(str::split_whitespace).collect()
}

#[test]
fn every_clause_and_shortcoming_of_the_sources_stands_exactly_once() {
    let counts = [CLAUSES, SHORTCOMINGS, LATER].map(|list| list.split_whitespace().count());
    assert_eq!(counts, [118, 31, 12]);
    let data = data();
    let times = |slug: &str| data.matches(&format!(r#""slug": "{slug}""#)).count();
    let wrong: Vec<_> =
        expected().into_iter().map(|slug| (slug, times(slug))).filter(|(_, times)| *times != 1).collect();
    assert!(wrong.is_empty(), "not exactly once: {wrong:?}");
    assert_eq!(data.matches(r#""slug":"#).count(), 118 + 31 + 12, "slugs the sources do not have");
}

#[test]
fn clauses_stand_under_clauses_and_shortcomings_under_blame() {
    let clauses: BTreeSet<&str> = CLAUSES.split_whitespace().chain(LATER.split_whitespace()).collect();
    let shortcomings: BTreeSet<&str> = SHORTCOMINGS.split_whitespace().collect();
    let [asked, blamed] = ["clauses", "blamed_in"].map(entries);
    assert_eq!(asked.iter().map(|(slug, ..)| slug.as_str()).collect::<BTreeSet<_>>(), clauses);
    assert_eq!(blamed.iter().map(|(slug, ..)| slug.as_str()).collect::<BTreeSet<_>>(), shortcomings);
}

#[test]
fn a_slug_names_the_document_it_stands_under() {
    for (slug, document, _) in ["clauses", "blamed_in"].into_iter().flat_map(entries) {
        let prefix = slug.split('-').next().unwrap();
        let named = if ["tw26", "dl25"].contains(&prefix) { "tw25" } else { prefix };
        assert_eq!(document, named, "{slug}");
    }
}

#[test]
fn items_of_later_documents_are_marked_found_and_the_others_seed() {
    for check in BUILTIN.checks {
        let only_later = !check.clauses.is_empty() && check.clauses.iter().all(|clause| clause.document == "tw25");
        assert_eq!(check.mark, if only_later { Mark::Found } else { Mark::Seed }, "{}", check.id);
    }
}

#[test]
fn shortcomings_alone_and_good_practices_alone_never_weigh() {
    for check in BUILTIN.checks {
        let weighty = check.clauses.iter().any(|clause| clause.document != "hd22");
        assert!(weighty || check.weight == 0, "{}", check.id);
    }
}

#[test]
fn the_25_services_are_numbered_and_11_of_them_were_the_polices() {
    let numbers: Vec<u32> = BUILTIN.services.iter().map(|service| service.number).collect();
    assert_eq!(numbers, (1..=25).collect::<Vec<_>>());
    let police: Vec<u32> = BUILTIN.services.iter().filter(|service| service.police).map(|s| s.number).collect();
    assert_eq!(police, [1, 2, 3, 4, 5, 6, 7, 8, 12, 13, 14]);
}

#[test]
fn the_41_published_figures_hang_on_an_item_or_are_context() {
    let known: Vec<String> = BUILTIN.benchmarks.iter().map(|benchmark| benchmark.id.to_string()).collect();
    assert_eq!(known, (1..=41).map(|i| format!("b{i:02}")).collect::<Vec<_>>());
    let services = BUILTIN.services.iter().flat_map(|service| service.benchmarks);
    let checks = BUILTIN.checks.iter().flat_map(|check| check.benchmarks);
    let indicators = BUILTIN.indicators.iter().flat_map(|indicator| indicator.benchmarks);
    let attached: BTreeSet<&Id> = services.chain(checks).chain(indicators).collect();
    for benchmark in BUILTIN.benchmarks.iter() {
        assert_eq!(benchmark.context, !attached.contains(&benchmark.id), "{}", benchmark.id);
    }
}

/// The Ref column of the sources: where a slug stands in its document, in Vietnamese.
fn place_of(slug: &str) -> Option<String> {
    let (document, rest) = slug.split_once('-')?;
    let part = rest.split('-').next()?;
    let number = part.trim_end_matches(|c: char| c.is_ascii_lowercase());
    Some(match (document, number, part) {
        ("na22", "3", "3a") => "Điểm 3".to_owned(),
        ("na22", "3", "3b" | "3c" | "3d") => "Điểm 3, gạch đầu dòng 1".to_owned(),
        ("na22", "3", "3e" | "3f") => "Điểm 3, gạch đầu dòng 2".to_owned(),
        ("na22", "3", _) => "Điểm 3, gạch đầu dòng 3".to_owned(),
        ("na22", ..) => format!("Điểm {number}"),
        ("hy23", "0", _) => "Phần 2, đoạn mở đầu".to_owned(),
        ("hy23", "11", _) => "Phần 2, đoạn cuối".to_owned(),
        ("hy23", "12", _) => "Phần 3".to_owned(),
        ("hy23", ..) => format!("Phần 2, gạch đầu dòng {number}"),
        ("th22", _, part) if part.starts_with('k') => "Kết luận của Phó Chủ tịch UBND tỉnh".to_owned(),
        ("th22", ..) => "Chỉ đạo của Chủ tịch UBND huyện".to_owned(),
        ("hd22", "3" | "7", _) => "Phần “Làm thủ tục hành chính nhanh gọn hơn”".to_owned(),
        ("hd22", ..) => "Phần “Nỗ lực”".to_owned(),
        ("na25", number, _) => conclusion(number.parse().ok()?).to_owned(),
        _ => return None,
    })
}

fn conclusion(item: u32) -> &'static str {
    match item {
        1 => "Kế hoạch 87/KH-UBND ngày 31/01/2024",
        2..=4 => "Kết luận, phần chung",
        5 => "Kết luận, nhóm thể chế",
        6..=16 => "Kết luận, nhóm thủ tục hành chính",
        17..=18 => "Kết luận, nhóm hệ thống thông tin",
        19..=27 => "Kết luận, nhóm chuyên đề",
        28..=30 => "Kết luận, nhóm kỷ luật công vụ",
        _ => "Kết luận, nhóm nguồn lực",
    }
}

#[test]
fn a_point_is_the_one_of_the_source_and_worded_the_same_everywhere() {
    let mut english = BTreeMap::new();
    let mut vietnamese = BTreeMap::new();
    for (slug, document, clause) in &entries("clauses") {
        let [vi, en] = ["vi", "en"].map(|lang| clause.get("point")?.get(lang)?.as_str()).map(Option::unwrap);
        if let Some(place) = place_of(slug) {
            assert_eq!(vi, place, "{slug}");
        }
        assert_eq!(*english.entry((document, vi)).or_insert(en), en, "{slug}");
        assert_eq!(*vietnamese.entry((document, en)).or_insert(vi), vi, "{slug}");
    }
}

#[test]
fn at_most_six_checks_are_critical_and_all_of_them_weigh() {
    let critical: Vec<_> = BUILTIN.checks.iter().filter(|check| check.critical).collect();
    assert!((1..=6).contains(&critical.len()), "{}", critical.len());
    assert!(critical.iter().all(|check| (2..=3).contains(&check.weight)));
}

#[test]
fn the_catalogue_has_14_themes_with_a_check_each_and_45_to_75_checks_that_weigh() {
    assert_eq!(BUILTIN.themes.len(), 14);
    for theme in BUILTIN.themes {
        assert!(BUILTIN.checks.iter().any(|check| check.theme == theme.id), "{}", theme.id);
    }
    let weighing = BUILTIN.checks.iter().filter(|check| check.weight > 0).count();
    assert!((45..=75).contains(&weighing), "{weighing}");
}

#[test]
fn the_data_stay_small_enough_for_a_poor_network() {
    let sizes: Vec<(&str, usize)> = FILES.iter().map(|(name, text)| (*name, text.len())).collect();
    let sum: usize = sizes.iter().map(|(_, size)| size).sum();
    println!("{sum} bytes in all: {sizes:?}");
    assert!(sum < 320_000, "{sum} bytes");
}

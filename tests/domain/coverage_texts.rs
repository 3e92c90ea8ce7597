//! Every text of the data: both languages, composed letters, tidy type.
#![expect(clippy::unwrap_used, reason = "a helper that fails is a failing test")]

use crate::support::BUILTIN;
use tu_soat_06::domain::catalogue::FILES;
use tu_soat_06::domain::json::{Json, parse};
use tu_soat_06::domain::text::Lang;
use unicode_normalization::is_nfc;

/// One text of the data with its place.
struct Words {
    place: String,
    vi: String,
    en: String,
}

fn words() -> Vec<Words> {
    let mut found = Vec::new();
    for (name, text) in FILES {
        collect(&parse(text).unwrap(), name, &mut found);
    }
    found
}

fn collect(json: &Json, place: &str, found: &mut Vec<Words>) {
    match json {
        Json::Obj(fields) => {
            if let (Some(vi), Some(en)) = (json.get("vi"), json.get("en")) {
                let own = |json: &Json| json.as_str().unwrap().to_owned();
                found.push(Words { place: place.to_owned(), vi: own(vi), en: own(en) });
            }
            for (key, value) in fields {
                collect(value, &format!("{place}.{key}"), found);
            }
        }
        Json::Arr(list) => {
            for (i, value) in list.iter().enumerate() {
                collect(value, &format!("{place}[{i}]"), found);
            }
        }
        _ => {}
    }
}

/// Texts, in either language, for which something is wrong.
fn wrong(is_wrong: impl Fn(&str) -> bool) -> Vec<String> {
    let all = words();
    assert!(all.len() > 1_000, "only {} texts found", all.len());
    let each = all.iter().flat_map(|words| [(&words.place, &words.vi), (&words.place, &words.en)]);
    each.filter(|(_, text)| is_wrong(text)).map(|(place, text)| format!("{place}: {text}")).collect()
}

#[test]
fn every_file_is_in_composed_letters() {
    for (name, text) in FILES {
        assert!(is_nfc(text), "{name}");
    }
}

#[test]
fn both_languages_have_words_and_differ_unless_there_are_only_numbers() {
    assert_eq!(wrong(|text| text.trim().is_empty()), Vec::<String>::new());
    let same = words().into_iter().filter(|words| words.vi == words.en && words.vi.chars().any(char::is_alphabetic));
    assert_eq!(same.map(|words| words.place).collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn quotation_marks_come_in_pairs_and_apostrophes_are_of_one_kind() {
    let unpaired = |text: &str| text.matches('“').count() != text.matches('”').count();
    assert_eq!(wrong(|text| unpaired(text) || text.contains(['"', '’', '‘', '«', '»', '`'])), Vec::<String>::new());
}

#[test]
fn spaces_are_single_and_never_before_a_stop_or_a_percent_sign() {
    let loose = [" ,", " .", " ;", " :", " ?", " !", " %", " )", "( ", "  ", " - ", "\t", "\n", "\u{a0}"];
    assert_eq!(wrong(|text| loose.iter().any(|slip| text.contains(slip))), Vec::<String>::new());
}

#[test]
fn questions_end_with_a_question_mark_and_stay_short() {
    for check in BUILTIN.checks {
        for question in [Lang::Vi, Lang::En].map(|lang| check.question.get(lang)) {
            assert!(question.ends_with('?'), "{}: {question}", check.id);
            assert!(question.split_whitespace().count() <= 32, "{}: {question}", check.id);
        }
        assert!((1..=4).contains(&check.evidence.len()), "{}", check.id);
    }
}

#[test]
fn questions_use_the_present_names_of_abolished_bodies() {
    let gone = ["cấp huyện", "LĐTBXH", "Thông tin và Truyền thông", "Tài nguyên và Môi trường", "căn cước công dân"];
    let stale: Vec<_> = BUILTIN
        .checks
        .iter()
        .filter(|check| gone.iter().any(|name| check.question.get(Lang::Vi).contains(name)))
        .map(|check| &check.id)
        .collect();
    assert!(stale.is_empty(), "{stale:?}");
}

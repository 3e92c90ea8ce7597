//! Results for programs: the same keys on every line, whole numbers, one line an item.

use crate::generate::assessment;
use crate::given::{HARD, example, made, subject, text};
use crate::support::{BUILTIN, Filling, scored};
use crate::table::everywhere;
use serde_json::Value;
use std::collections::BTreeSet;
use tu_soat_06::domain::answer::Stance;
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::catalogue::Role;
use tu_soat_06::domain::edit::AnswerEdit;
use tu_soat_06::domain::output::{Copy, Output};
use tu_soat_06::domain::text::Lang;
use tu_soat_06::domain::value::Standing;

const KEYS: &str = "unit_code unit_name unit_type province place period_kind period_from period_to assessment rev changed \
    final example catalogue catalogue_version item part theme name_vi critical weight role step n d number done done_on \
    standing value_permille max_thousandths claimed_thousandths evidenced_thousandths reachable_thousandths verdict \
    verdict_permille verdict_thousandths verdict_evidence_refused verdict_note reason role_reason note cause flag papers papers_counting actions actions_to_do next_due";

/// Lines as another JSON reader sees them.
fn lines(assessment: &Assessment) -> Vec<Value> {
    let text = text(Output::Lines, Lang::Vi, assessment);
    assert!(text.ends_with("}\n") && !text.contains('\r'));
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn line_of<'l>(lines: &'l [Value], item: &str) -> &'l Value {
    lines.iter().find(|line| line["item"] == item).unwrap()
}

#[test]
fn every_line_has_the_same_keys_in_the_same_order() {
    for seed in 0..100 {
        for line in text(Output::Lines, Lang::Vi, &assessment(&BUILTIN, seed)).lines() {
            let keys = KEYS.split(' ').map(|key| line.find(&format!("\"{key}\":")).expect(key));
            let places: Vec<usize> = keys.collect();
            assert!(places.is_sorted(), "{line}");
            let fields: Value = serde_json::from_str(line).unwrap();
            assert_eq!(fields.as_object().unwrap().len(), places.len());
        }
    }
}

#[test]
fn values_are_flat_and_whole() {
    for line in lines(&everywhere(&HARD)) {
        for (key, value) in line.as_object().unwrap() {
            assert!(!value.is_object() && !value.is_array() && !value.is_f64(), "{key}: {value}");
            assert!(value.as_str() != Some(""), "{key}");
        }
    }
}

#[test]
fn every_item_has_one_line_and_points_add_up() {
    let example = example();
    let (subject, score, lines) = (subject(example.clone(), Lang::Vi), scored(&BUILTIN, &example), lines(&example));
    let asked = subject.scope.checks.iter().filter(|check| !check.is_derived()).count();
    assert_eq!(lines.len(), BUILTIN.services.len() + asked + BUILTIN.indicators.len());
    assert_eq!(lines.iter().map(|line| line["item"].as_str()).collect::<BTreeSet<_>>().len(), lines.len());
    let sum = |key: &str| lines.iter().filter_map(|line| line[key].as_u64()).sum::<u64>();
    let p = score.points;
    let sums = ["max_thousandths", "claimed_thousandths", "evidenced_thousandths", "reachable_thousandths"].map(sum);
    assert_eq!(sums, [p.max, p.claimed, p.evidenced, p.reachable].map(u64::from));
    for item in &score.items {
        let line = line_of(&lines, item.id.as_str());
        let value = if let Standing::Valued(value) = item.standing { Some(u64::from(value)) } else { None };
        assert_eq!((line["value_permille"].as_u64(), line["standing"] == "valued"), (value, value.is_some()));
        assert_eq!(
            (line["weight"].as_u64(), line["part"].as_str()),
            (Some(item.weight.into()), Some(item.part.word()))
        );
    }
}

#[test]
fn unit_period_and_rev_stand_on_every_line() {
    for line in lines(&example()) {
        let said =
            ["unit_name", "unit_type", "province", "period_from", "period_to"].map(|key| line[key].as_str().unwrap());
        assert_eq!(said, ["Xã Ví Dụ", "xa", "hung-yen", "2026-07-01", "2026-09-30"]);
        assert_eq!(
            (line["unit_code"].is_null(), line["rev"].as_u64(), line["example"].as_bool()),
            (true, Some(202), Some(true))
        );
        assert!(line["name_vi"].is_string() && line["catalogue_version"] == BUILTIN.version);
    }
}

#[test]
fn what_is_claimed_stands_in_its_own_key() {
    let lines = lines(&example());
    let share = line_of(&lines, "dong-bo-ho-so");
    assert!(share["n"].is_u64() && share["d"].is_u64() && share["step"].is_null() && share["critical"] == true);
    let aside = lines.iter().find(|line| line["standing"] == "not_applicable").unwrap();
    assert!(aside["max_thousandths"].is_null() && aside["reason"].is_string() && aside["step"].is_null());
    let service = line_of(&lines, "khai-sinh");
    assert!(service["step"].is_u64() && service["role"].is_string() && service["theme"].is_null());
    let planned = lines.iter().find(|line| line["actions_to_do"].as_u64() > Some(0)).unwrap();
    assert!(planned["next_due"].as_str().is_some_and(|day| day.len() == 10));
}

/// A service has no "not applicable": there it changes nothing. What does not concern the unit claims nothing.
#[test]
fn a_claim_stands_there_exactly_where_it_counts() {
    let aside = AnswerEdit::Stance(Stance::NotApplicable);
    let assessment = example().answers("khai-sinh", aside).role("khai-tu", Role::None, "Không có trên địa bàn");
    let lines = lines(&assessment);
    for line in lines.iter().filter(|line| line["part"] == "services") {
        assert_eq!(line["step"].is_u64(), line["standing"] == "valued", "{line}");
    }
    assert!(line_of(&lines, "khai-sinh")["step"].is_u64());
    assert_eq!(line_of(&lines, "khai-tu")["standing"], "not_concerned");
}

#[test]
fn the_language_changes_nothing() {
    let example = example();
    assert_eq!(text(Output::Lines, Lang::Vi, &example), text(Output::Lines, Lang::En, &example));
}

#[test]
fn a_copy_without_names_tells_nothing_that_was_typed() {
    let secret = everywhere(&["Nguyễn Văn Kín"]);
    let nameless = String::from_utf8(made(Output::Lines, Copy::Nameless, Lang::Vi, &secret).unwrap()).unwrap();
    assert!(text(Output::Lines, Lang::Vi, &secret).contains("Nguyễn Văn Kín") && !nameless.contains("Nguyễn Văn Kín"));
}

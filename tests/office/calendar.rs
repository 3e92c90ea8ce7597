//! The plan as a calendar, read by a strict reader of its own.

use crate::generate::assessment;
use crate::given::{HARD, example, made};
use crate::ics::{Component, read};
use crate::support::{BUILTIN, day};
use std::sync::Arc;
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::id::Id;
use tu_soat_06::domain::output::{Copy, Output};
use tu_soat_06::domain::plan::Action;
use tu_soat_06::domain::text::Lang;
use tu_soat_06::office::Fault;

fn calendar(assessment: &Assessment, copy: Copy, lang: Lang) -> Component {
    read(&made(Output::Calendar, copy, lang, assessment).unwrap())
}

fn to_do(assessment: &Assessment) -> Vec<&Action> {
    assessment.plan.iter().filter(|row| row.done_on.is_none() && row.due.is_some()).collect()
}

fn action(id: u32, what: &str, due: &str) -> Action {
    let item = Id::new("dong-bo-ho-so");
    Action { id, item, what: what.into(), who: "Trần Thị Mẫu".into(), due: Some(day(due)), ..Action::default() }
}

fn with_plan(plan: Vec<Action>) -> Assessment {
    Assessment { plan: Arc::new(plan), ..example() }
}

#[test]
fn an_event_for_each_row_that_is_still_to_do_by_a_day() {
    let example = example();
    let calendar = calendar(&example, Copy::Whole, Lang::Vi);
    assert_eq!(calendar.values["X-WR-CALNAME"], "Kế hoạch khắc phục – Xã Ví Dụ, quý III/2026");
    assert_eq!(calendar.inside.len(), to_do(&example).len());
    assert!(!calendar.inside.is_empty());
    for row in to_do(&example) {
        let uid = format!("{}-{}@tu-soat-06", example.id, row.id);
        let event = calendar.inside.iter().find(|event| event.values["UID"] == uid).unwrap();
        assert_eq!(event.values["SUMMARY"], format!("Đề án 06, đến hạn: {}", row.what));
        assert_eq!(event.values["SEQUENCE"], row.rev.to_string());
        assert!(event.values["DESCRIPTION"].contains(&format!("\nNgười làm: {}\n", row.who)));
    }
}

#[test]
fn a_day_is_a_day_whatever_the_clock() {
    let event = &calendar(&with_plan(vec![action(7, "Rà soát hồ sơ", "2026-12-31")]), Copy::Whole, Lang::Vi).inside[0];
    let values = |key: &str| event.values[key].as_str();
    assert_eq!((values("DTSTART;VALUE=DATE"), values("DTEND;VALUE=DATE")), ("20261231", "20270101"));
    // Last changed 2026-10-16 at 17:05 in Hà Nội.
    assert_eq!((values("DTSTAMP"), values("TRANSP")), ("20261016T100500Z", "TRANSPARENT"));
    let triggers: Vec<&str> = event.inside.iter().map(|alarm| alarm.values["TRIGGER"].as_str()).collect();
    assert_eq!(triggers, ["-P6DT16H", "-PT16H"]);
    assert!(event.inside.iter().all(|alarm| alarm.name == "VALARM" && alarm.values["ACTION"] == "DISPLAY"));
}

#[test]
fn files_without_a_time_are_stamped_with_the_last_day_of_the_period() {
    let timeless = Assessment { changed: String::new(), ..with_plan(vec![action(1, "Việc", "2026-12-01")]) };
    assert_eq!(calendar(&timeless, Copy::Whole, Lang::Vi).inside[0].values["DTSTAMP"], "20260930T000000Z");
}

#[test]
fn the_description_says_what_is_clear() {
    let row = Action { product: "Báo cáo".into(), ..action(1, "Rà soát", "2026-12-01") };
    let event = &calendar(&with_plan(vec![row]), Copy::Whole, Lang::En).inside[0];
    let gap = BUILTIN.item_name("dong-bo-ho-so").unwrap().get(Lang::En);
    let lines = ["What: Rà soát", "Who: Trần Thị Mẫu", "Due: 01/12/2026", "Product: Báo cáo", "Xã Ví Dụ, Q3 2026"];
    assert_eq!(event.values["DESCRIPTION"], format!("Gap: {gap}\n{}", lines.join("\n")));
}

#[test]
fn hard_texts_come_back_letter_for_letter() {
    let long = "Rà soát, đối chiếu; cập nhật hồ sơ 😀 ".repeat(400).trim().to_owned();
    for what in HARD.iter().map(|text| text.trim()).chain([long.as_str()]) {
        let assessment = with_plan(vec![action(1, what, "2026-12-01")]);
        let event = &calendar(&assessment, Copy::Whole, Lang::Vi).inside[0];
        assert_eq!(event.values["SUMMARY"], format!("Đề án 06, đến hạn: {what}"));
        assert!(event.values["DESCRIPTION"].contains(what));
    }
}

#[test]
fn every_width_of_letter_folds_at_every_place() {
    for start in 0..80 {
        let text = ["x".repeat(start), "aế😀工".repeat(60)].concat();
        let event = &calendar(&with_plan(vec![action(1, &text, "2026-12-01")]), Copy::Whole, Lang::Vi).inside[0];
        assert!(event.values["SUMMARY"].ends_with(&text));
    }
}

#[test]
fn a_copy_without_names_names_the_gap_and_the_day() {
    let event = &calendar(&example(), Copy::Nameless, Lang::Vi).inside[0];
    let lines: Vec<&str> = event.values["DESCRIPTION"].lines().collect();
    let [gap, due, whose] = lines[..] else { panic!("{lines:?}") };
    let gap = gap.strip_prefix("Khoảng trống: ").unwrap();
    assert_eq!(event.values["SUMMARY"], format!("Đề án 06, đến hạn: {gap}"));
    assert!(due.starts_with("Thời hạn: ") && whose == "Xã Ví Dụ, quý III/2026");
}

#[test]
fn no_calendar_without_anything_in_it() {
    let done = Action { done_on: Some(day("2026-11-01")), ..action(1, "Việc", "2026-12-01") };
    let dayless = Action { due: None, ..action(2, "Việc", "2026-12-01") };
    let nothing = made(Output::Calendar, Copy::Whole, Lang::Vi, &with_plan(vec![done, dayless]));
    assert!(matches!(nothing, Err(Fault::Refused(_))), "{nothing:?}");
}

#[test]
fn any_plan_makes_a_calendar_that_a_strict_reader_takes() {
    for seed in 0..300 {
        let assessment = assessment(&BUILTIN, seed);
        for copy in [Copy::Whole, Copy::Nameless] {
            match made(Output::Calendar, copy, Lang::Vi, &assessment) {
                Ok(bytes) => assert_eq!(read(&bytes).inside.len(), to_do(&assessment).len(), "seed {seed}"),
                Err(fault) => assert!(to_do(&assessment).is_empty(), "seed {seed}: {fault}"),
            }
        }
    }
}

//! What the report reads off: arithmetic that adds up, papers and plan in order.

use crate::support::{BUILTIN, Filling, Tiny, YES_NO, blank, day, paper, scored, unit};
use tu_soat_06::domain::catalogue::Role;
use tu_soat_06::domain::edit::{AnswerEdit, Edit};
use tu_soat_06::domain::id::Id;
use tu_soat_06::domain::plan::Action;
use tu_soat_06::domain::report::{arithmetic, is_practice, papers, plan_in_order, share_of};
use tu_soat_06::domain::scope::Scope;
use tu_soat_06::domain::section::sections;

#[test]
fn arithmetic_of_all_items_adds_up_to_the_parts() {
    let catalogue = Tiny::default().service("a", Role::Decides).check("b", 1, YES_NO).check("c", 2, YES_NO).catalogue();
    let score = scored(&catalogue, &Tiny::blank().step("c", 1));
    let of = |id: &str| arithmetic(&score, score.item(id).unwrap());
    assert_eq!((of("b").weight, of("b").whole, of("b").value), (1, 3, None));
    assert_eq!((of("c").part_points, of("c").value), (50_000, Some(1000)));
    assert_eq!(of("b").points.max + of("c").points.max, of("b").part_points);
}

#[test]
fn shares_are_cut() {
    assert_eq!((share_of(2, 3), share_of(0, 0), share_of(100_000, 100_000)), (666, 0, 1000));
}

#[test]
fn only_documents_of_good_practice_are_practice() {
    let practice: Vec<&str> =
        BUILTIN.documents.iter().filter(|d| is_practice(&BUILTIN, &d.id)).map(|d| d.id.as_str()).collect();
    assert_eq!(practice, ["hd22"]);
}

#[test]
fn papers_follow_the_checklist() {
    let assessment = blank(unit("xa", &[]), "2026-09-30");
    let sections = sections(&Scope::of(&BUILTIN, &assessment));
    let first = sections.first().unwrap().items.first().unwrap().clone();
    let assessment = assessment
        .answers("an-toan-du-lieu", AnswerEdit::Evidence(vec![paper("Báo cáo"), paper("Quyết định")]))
        .answers(first.as_str(), AnswerEdit::Evidence(vec![paper("Ảnh chụp")]))
        .answers("aa-la-muc-la", AnswerEdit::Evidence(vec![paper("Lạ")]));
    let titles: Vec<&str> = papers(&sections, &assessment).into_iter().map(|(_, paper)| paper.title.as_str()).collect();
    assert_eq!(titles, ["Ảnh chụp", "Báo cáo", "Quyết định", "Lạ"]);
}

#[test]
fn plan_puts_the_next_day_first_and_what_is_done_last() {
    let mut assessment = Tiny::blank();
    for _ in 0..4 {
        assessment = assessment.does(&Edit::AddAction(Id::new("b")));
    }
    let row = |id, due: Option<&str>, done: Option<&str>| {
        let (due, done_on) = (due.map(day), done.map(day));
        Edit::SetAction(Action { id, item: Id::new("b"), due, done_on, ..Action::default() })
    };
    let assessment = assessment
        .does(&row(1, Some("2026-10-01"), Some("2026-09-20")))
        .does(&row(3, Some("2026-12-01"), None))
        .does(&row(4, Some("2026-11-01"), None));
    let order: Vec<u32> = plan_in_order(&assessment.plan).into_iter().map(|row| row.id).collect();
    assert_eq!(order, [4, 3, 2, 1]);
}

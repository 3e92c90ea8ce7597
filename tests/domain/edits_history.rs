//! Undo and redo over any sequence of edits: everything comes back but `rev` and times.

use crate::support::{NOW, blank, day, paper, unit};
use proptest::prelude::*;
use tu_soat_06::domain::answer::{Claim, Stance};
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::catalogue::{Column, Role};
use tu_soat_06::domain::edit::{AnswerEdit, Edit};
use tu_soat_06::domain::history::{History, STEPS};
use tu_soat_06::domain::id::Id;
use tu_soat_06::domain::plan::Action;
use tu_soat_06::domain::unit::{Names, Period, PeriodKind};

fn start() -> Assessment {
    blank(unit("xa", &[]), "2026-09-30")
}

/// Few items and values, so that edits meet.
fn any_edit() -> impl Strategy<Value = Edit> {
    let item = || prop::sample::select(vec!["khai-sinh", "dot-pha", "nam-ro"]).prop_map(Id::new);
    let service = || prop::option::of(prop::sample::select(vec!["khai-sinh", "khai-tu"]).prop_map(Id::new));
    let column = prop::sample::select(Column::ALL.to_vec());
    let role = prop::option::of(prop::sample::select(Role::ALL.to_vec()));
    let change = prop_oneof![
        (0..3u8).prop_map(|step| AnswerEdit::Claim(Some(Claim::Step(step)))),
        Just(AnswerEdit::Claim(None)),
        Just(AnswerEdit::Stance(Stance::Unknown)),
        "[a-c]{0,2}".prop_map(AnswerEdit::Note),
        role.prop_map(|role| AnswerEdit::Role { role, default: Role::Decides }),
        any::<bool>().prop_map(AnswerEdit::Flag),
        prop::collection::vec(Just(paper("Kế hoạch")), 0..2).prop_map(AnswerEdit::Evidence),
    ];
    let cell = (service(), column, prop::option::of(0..3i64));
    prop_oneof![
        6 => (item(), change).prop_map(|(item, change)| Edit::Answer(item, change)),
        3 => prop::collection::vec(cell, 1..4).prop_map(Edit::Figures),
        1 => any::<bool>().prop_map(Edit::TotalsOnly),
        2 => item().prop_map(Edit::AddAction),
        2 => (1..4u32, "[a-c]{0,2}").prop_map(|(id, what)| Edit::SetAction(Action { id, what, ..Action::default() })),
        1 => (1..4u32).prop_map(Edit::RemoveAction),
        1 => prop::sample::select(vec!["xa", "ca-x"]).prop_map(|unit_type| Edit::Head {
            unit: unit(unit_type, &[]),
            period: Period::holding(PeriodKind::Month, day("2026-05-05")),
            documents: None,
            names: Names::default(),
        }),
        1 => Just(Edit::Close { by: "Chủ tịch".into(), on: day("2026-10-05") }),
        2 => Just(Edit::Reopen),
    ]
}

/// The states an edit led to, with the history of them; refused edits and those without effect leave none.
fn walk(edits: &[Edit]) -> (History, Vec<Assessment>) {
    let (mut history, mut states) = (History::default(), vec![start()]);
    for edit in edits {
        let now = states.last().cloned().unwrap_or_default();
        if let Ok(Some(next)) = now.after(edit, NOW) {
            history.record(now);
            states.push(next);
        }
    }
    (history, states)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undo_and_redo_walk_through_every_state(edits in prop::collection::vec(any_edit(), 1..=60)) {
        let (mut history, states) = walk(&edits);
        let mut now = states.last().unwrap().clone();
        for before in states.iter().rev().skip(1) {
            let undone = history.undo(&now, "undo").unwrap();
            prop_assert!(undone.same_work(before));
            prop_assert_eq!((undone.rev, undone.changed.as_str()), (now.rev + 1, "undo"));
            now = undone;
        }
        prop_assert!(!history.can_undo() && history.undo(&now, "undo").is_none());
        for after in states.iter().skip(1) {
            let redone = history.redo(&now, "redo").unwrap();
            prop_assert!(redone.same_work(after));
            prop_assert!(redone.rev > now.rev);
            now = redone;
        }
        prop_assert!(!history.can_redo() && history.redo(&now, "redo").is_none());
    }

    #[test]
    fn a_row_that_undo_brings_back_has_the_new_rev_and_others_keep_theirs(
        edits in prop::collection::vec(any_edit(), 1..=30),
    ) {
        let (mut history, states) = walk(&edits);
        let now = states.last().unwrap();
        let Some(undone) = history.undo(now, "undo") else { return Ok(()) };
        for (item, answer) in undone.answers.iter() {
            let same = now.answers.get(item).is_some_and(|current| current.same_as(answer));
            prop_assert_eq!(answer.rev == undone.rev, !same, "{}", item);
            prop_assert!(!same || now.answers.get(item) == Some(answer), "{}", item);
        }
        for (service, row) in undone.figures.rows.iter() {
            let same = now.figures.rows.get(service).is_some_and(|current| current.cells == row.cells);
            prop_assert_eq!(row.rev == undone.rev, !same, "{}", service);
        }
        let same = now.figures.totals.cells == undone.figures.totals.cells;
        prop_assert_eq!(undone.figures.totals.rev == undone.rev, !same);
        for action in undone.plan.iter() {
            let bare = |action: &Action| Action { rev: 0, ..action.clone() };
            let same = now.plan.iter().any(|current| bare(current) == bare(action));
            prop_assert_eq!(action.rev == undone.rev, !same, "plan row {}", action.id);
        }
    }
}

fn flag(on: bool) -> Edit {
    Edit::Answer(Id::new("dot-pha"), AnswerEdit::Flag(on))
}

#[test]
fn a_new_edit_forgets_what_was_undone() {
    let (mut history, states) = walk(&[flag(true), flag(false)]);
    let undone = history.undo(&states[2], "undo").unwrap();
    assert!(history.can_redo());
    history.record(undone.clone());
    assert!(!history.can_redo() && history.redo(&undone, "redo").is_none());
}

#[test]
fn two_hundred_steps_are_kept_and_the_oldest_fall_out() {
    let edits: Vec<Edit> = (0..STEPS + 50).map(|i| flag(i % 2 == 0)).collect();
    let (mut history, states) = walk(&edits);
    assert_eq!((STEPS, states.len()), (200, 251));
    let mut now = states.last().unwrap().clone();
    let mut steps = 0;
    while let Some(before) = history.undo(&now, "undo") {
        (now, steps) = (before, steps + 1);
    }
    assert_eq!(steps, 200);
    assert!(now.same_work(&states[50]));
    assert_eq!(now.rev, 250 + 200);
}

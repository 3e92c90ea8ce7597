//! Each edit does what its documentation says; what is refused changes nothing.

use crate::support::*;
use tu_soat_06::domain::answer::{Cause, Chosen, Claim, Evidence, Stance};
use tu_soat_06::domain::assessment::{Assessment, Status};
use tu_soat_06::domain::catalogue::{Column, Role};
use tu_soat_06::domain::edit::{AnswerEdit, Edit, Refused};
use tu_soat_06::domain::history::History;
use tu_soat_06::domain::id::Id;
use tu_soat_06::domain::plan::Action;
use tu_soat_06::domain::text::clean;
use tu_soat_06::domain::unit::{Names, Period, PeriodKind, Unit};

fn start() -> Assessment {
    blank(unit("xa", &[]), "2026-09-30")
}

fn claimed(assessment: &Assessment, item: &str) -> Option<Claim> {
    assessment.answer(item).and_then(|answer| answer.claim)
}

#[test]
fn an_edit_raises_rev_and_stamps_the_time_and_one_without_effect_does_neither() {
    let edit = Edit::Answer(Id::new("dot-pha"), AnswerEdit::Claim(Some(Claim::Step(1))));
    let after = start().after(&edit, NOW).unwrap().unwrap();
    assert_eq!((after.rev, after.changed.as_str(), after.answer("dot-pha").unwrap().rev), (1, NOW, 1));
    assert_eq!(after.after(&edit, "later"), Ok(None));
    // Only the row that changed gets the new rev.
    let after = after.step("viec-chung", 0);
    assert_eq!((after.rev, after.answer("dot-pha").unwrap().rev, after.answer("viec-chung").unwrap().rev), (2, 1, 2));
}

#[test]
fn the_head_is_set_and_cleaned_and_the_answers_stay() {
    let dirty = |text: &str| format!(" \u{200b}{text}\u{202e} ");
    let unit =
        Unit { name: dirty("Xã Ví Dụ"), code: dirty("12345"), place: dirty("Ví Dụ"), ..unit("ca-x", &[]) };
    let names = Names { filled_by: dirty("Nguyễn Thị A"), head: dirty("Trần Văn B"), ..Names::default() };
    let period = Period::holding(PeriodKind::Month, day("2025-05-10"));
    let documents = Some(ids(&["na22"]));
    let filled = start().step("dot-pha", 1);
    let after = filled.clone().does(&Edit::Head { unit, period, documents: documents.clone(), names });
    assert_eq!([&after.unit.name, &after.unit.code, &after.unit.place], ["Xã Ví Dụ", "12345", "Ví Dụ"]);
    assert_eq!([&after.names.filled_by, &after.names.head], ["Nguyễn Thị A", "Trần Văn B"]);
    assert_eq!((after.period, after.documents.as_deref()), (period, documents.as_ref()));
    assert_eq!((after.unit.unit_type.as_str(), &after.answers), ("ca-x", &filled.answers));
}

#[test]
fn every_field_of_an_answer_is_set_by_its_own_edit() {
    let item = "dot-pha";
    let after = start()
        .step(item, 1)
        .answers(item, AnswerEdit::Note(" ghi chú ".into()))
        .answers(item, AnswerEdit::Cause(Some(Cause::Objective)))
        .answers(item, AnswerEdit::Owner(" Lê C ".into()))
        .answers(item, AnswerEdit::Flag(true))
        .answers(item, AnswerEdit::Evidence(vec![Evidence::default(), paper(" Kế hoạch ")]));
    let answer = after.answer(item).unwrap();
    assert_eq!((answer.note.as_str(), answer.owner.as_str()), ("ghi chú", "Lê C"));
    assert_eq!((answer.cause, answer.flag, answer.claim), (Some(Cause::Objective), true, Some(Claim::Step(1))));
    // The empty row is dropped, the other cleaned.
    assert_eq!(answer.evidence, [paper("Kế hoạch")]);
    assert!(answer.is_evidenced());
}

#[test]
fn a_file_is_recorded_with_its_sha256_and_another_name_forgets_it() {
    let (one, two) = ("0a".repeat(32), "0b".repeat(32));
    let mut row = paper("Kế hoạch");
    assert_eq!(
        (row.take_file("kế hoạch.pdf", &one), row.short_sha256().as_str()),
        (Chosen::First, "SHA-256: 0a0a0a0a0a0a…")
    );
    let recorded = row.clone();
    assert_eq!((row.take_file("bản sao.pdf", &one.to_uppercase()), &row), (Chosen::Same, &recorded));
    assert_eq!(row.take_file("kế hoạch 2.pdf", &two), Chosen::Other);
    assert_eq!(row, Evidence { file: "kế hoạch 2.pdf".into(), sha256: two, ..recorded.clone() });
    let mut row = recorded.clone();
    row.name_file(" kế hoạch.pdf ");
    assert_eq!(row.cleaned(), recorded, "the same name");
    row.name_file("khác.pdf");
    assert_eq!(row, Evidence { file: "khác.pdf".into(), sha256: String::new(), ..recorded });
    assert_eq!((row.take_file("mới.pdf", &one), row.short_sha256().is_empty()), (Chosen::First, false));
    assert_eq!(paper("Không tệp").short_sha256(), "");
}

#[test]
fn another_file_is_one_step_back() {
    let row = |sha256: &str| {
        let mut row = Evidence { title: "Ảnh chụp".into(), ..Evidence::default() };
        row.take_file("ảnh.png", sha256);
        AnswerEdit::Evidence(vec![row])
    };
    let first = start().answers("dot-pha", row("0a"));
    assert!(first.answer("dot-pha").unwrap().is_evidenced(), "a title and a file");
    let second = first.clone().answers("dot-pha", row("0b"));
    let mut history = History::default();
    history.record(first.clone());
    let back = history.undo(&second, NOW).unwrap();
    assert!(back.same_work(&first));
    assert!(history.redo(&back, NOW).unwrap().same_work(&second));
}

#[test]
fn a_claim_ends_unknown_and_not_applicable_and_keeps_the_reason() {
    let aside = start().step("dot-pha", 1).not_applicable("dot-pha", "không có kế hoạch riêng");
    let answer = aside.answer("dot-pha").unwrap();
    assert_eq!((answer.stance, answer.claim), (Stance::NotApplicable, Some(Claim::Step(1))));
    let claimed = aside.step("dot-pha", 0);
    let answer = claimed.answer("dot-pha").unwrap();
    assert_eq!((answer.stance, answer.reason.as_str()), (Stance::Claimed, "không có kế hoạch riêng"));
}

#[test]
fn a_claim_can_be_taken_back_and_a_share_of_two_blanks_is_none() {
    let filled = start().share("nam-ro", 3, 4);
    let blank = Claim::Share { n: None, d: None };
    assert_eq!(claimed(&filled.clone().claims("nam-ro", blank), "nam-ro"), None);
    assert_eq!(claimed(&filled.answers("nam-ro", AnswerEdit::Claim(None)), "nam-ro"), None);
}

#[test]
fn filling_many_claims_each_and_is_one_step() {
    let fill = Edit::Fill(vec![(Id::new("khai-sinh"), Claim::Step(4)), (Id::new("khai-tu"), Claim::Step(4))]);
    let after = start().unknown("khai-tu").does(&fill);
    assert_eq!(["khai-sinh", "khai-tu"].map(|item| claimed(&after, item)), [Some(Claim::Step(4)); 2]);
    assert_eq!((after.rev, after.answer("khai-tu").unwrap().stance), (2, Stance::Claimed));
}

#[test]
fn a_role_of_another_ladder_drops_the_step_and_one_of_the_same_keeps_it() {
    let decides = start().step("khai-sinh", 4).role("khai-sinh", Role::Receives, "nơi khác giải quyết");
    assert_eq!(claimed(&decides, "khai-sinh"), Some(Claim::Step(4)));
    let guides = decides.role("khai-sinh", Role::Guides, "nơi khác giải quyết");
    assert_eq!(claimed(&guides, "khai-sinh"), None);
    let back = guides.step("khai-sinh", 2).role("khai-sinh", Role::Decides, "");
    assert_eq!(claimed(&back, "khai-sinh"), None);
}

#[test]
fn cells_are_set_and_blanked_and_a_blank_row_disappears() {
    let filled = start().row(Some("khai-sinh"), &[10, 8]).row(None, &[10]);
    let row = filled.figures.row(Some(&Id::new("khai-sinh"))).unwrap();
    assert_eq!([Column::Received, Column::Online, Column::Settled].map(|c| row.cell(c)), [Some(10), Some(8), None]);
    let cells = [Column::Received, Column::Online].map(|column| (Some(Id::new("khai-sinh")), column, None));
    let after = filled.does(&Edit::Figures(cells.to_vec()));
    assert!(after.figures.row(Some(&Id::new("khai-sinh"))).is_none());
    assert_eq!(after.figures.totals.cell(Column::Received), Some(10));
    // Zero is not blank.
    assert!(after.row(Some("khai-tu"), &[0]).figures.row(Some(&Id::new("khai-tu"))).is_some());
}

#[test]
fn the_source_of_figures_and_the_choice_of_totals_are_set() {
    let after = start()
        .does(&Edit::FiguresSource(" Hệ thống tỉnh\u{feff}".into(), Some(day("2026-10-01"))))
        .does(&Edit::TotalsOnly(true));
    let expected = ("Hệ thống tỉnh", Some(day("2026-10-01")), true);
    let figures = &after.figures;
    assert_eq!((figures.system.as_str(), figures.extracted_on, figures.totals_only), expected);
    assert!(figures.is_evidenced());
}

#[test]
fn plan_rows_are_added_set_and_removed_by_their_number() {
    let add = Edit::AddAction(Id::new("dot-pha"));
    let two = start().does(&add).does(&add);
    assert_eq!(two.plan.iter().map(|action| action.id).collect::<Vec<_>>(), [1, 2]);
    let done = Action { what: " Ban hành kế hoạch ".into(), ..two.plan[1].clone() };
    let set = two.does(&Edit::SetAction(done));
    assert_eq!((set.plan[1].what.as_str(), set.plan[1].rev, set.plan[0].rev), ("Ban hành kế hoạch", 3, 1));
    // The number of a row that is gone is free; that of a row that stands is not.
    let removed = set.does(&Edit::RemoveAction(1)).does(&add);
    assert_eq!(removed.plan.iter().map(|action| action.id).collect::<Vec<_>>(), [2, 3]);
    assert_eq!(removed.actions_of("dot-pha").count(), 2);
    let unknown = Action { id: 9, what: "không có".into(), ..Action::default() };
    assert_eq!(removed.after(&Edit::SetAction(unknown), NOW), Ok(None));
}

#[test]
fn numbers_out_of_range_and_reversed_periods_are_refused() {
    let filled = start();
    let claim = |claim| Edit::Answer(Id::new("nam-ro"), AnswerEdit::Claim(Some(claim)));
    let cell = |n| Edit::Figures(vec![(None, Column::Received, Some(5)), (None, Column::Online, Some(n))]);
    for wrong in [-1, 1_000_000_001] {
        for edit in [
            claim(Claim::Number(wrong)),
            claim(Claim::Share { n: Some(wrong), d: None }),
            claim(Claim::Share { n: Some(0), d: Some(wrong) }),
            Edit::Fill(vec![(Id::new("a"), Claim::Step(1)), (Id::new("b"), Claim::Number(wrong))]),
            cell(wrong),
        ] {
            assert_eq!(filled.after(&edit, NOW), Err(Refused::NumberOutOfRange), "{edit:?}");
        }
    }
    assert!(matches!(filled.after(&cell(1_000_000_000), NOW), Ok(Some(_))));
    let period = Period { from: day("2026-09-30"), to: day("2026-07-01"), kind: PeriodKind::Free };
    let head = Edit::Head { unit: unit("xa", &[]), period, documents: None, names: Names::default() };
    assert_eq!(filled.after(&head, NOW), Err(Refused::PeriodReversed));
}

#[test]
fn a_final_assessment_refuses_everything_but_reopening() {
    let by = " Chủ tịch\u{200b} ".to_owned();
    let closed = start().step("dot-pha", 1).does(&Edit::AddAction(Id::new("dot-pha")));
    let closed = closed.does(&Edit::Close { by, on: day("2026-10-05") });
    assert_eq!(closed.status, Status::Final { by: "Chủ tịch".into(), on: day("2026-10-05") });
    let head = Edit::Head { unit: unit("ca-x", &[]), period: closed.period, documents: None, names: Names::default() };
    for edit in [
        head,
        Edit::Answer(Id::new("dot-pha"), AnswerEdit::Flag(true)),
        Edit::Fill(vec![(Id::new("dot-pha"), Claim::Step(0))]),
        Edit::Figures(vec![(None, Column::Received, Some(1))]),
        Edit::TotalsOnly(true),
        Edit::FiguresSource("Hệ thống".into(), None),
        Edit::AddAction(Id::new("dot-pha")),
        Edit::SetAction(Action { what: "khác".into(), ..closed.plan[0].clone() }),
        Edit::RemoveAction(1),
        Edit::Close { by: "ai khác".into(), on: day("2026-10-06") },
    ] {
        assert_eq!(closed.after(&edit, NOW), Err(Refused::Final), "{edit:?}");
    }
    let rev = closed.rev;
    let open = closed.does(&Edit::Reopen);
    assert_eq!((&open.status, open.rev), (&Status::Draft, rev + 1));
    assert_eq!(open.after(&Edit::Reopen, NOW), Ok(None));
}

#[test]
fn cleaning_drops_what_cannot_be_seen_and_is_done_in_one_go() {
    assert_eq!(clean("a\u{0}\u{7}\u{200b}\u{2066}\u{feff}b"), "ab");
    assert_eq!(clean("dòng 1\n\tdòng 2\r\n"), "dòng 1\n\tdòng 2");
    for text in ["\u{feff} x", "\u{200b} \u{200b}", " \u{202e}\n y \u{202c} ", "x\u{200b} "] {
        let once = clean(text);
        assert_eq!((clean(&once), once.trim()), (once.clone(), once.as_str()), "{text:?}");
    }
    // Nothing but invisible signs is no reason.
    let aside = start().not_applicable("dot-pha", "\u{200b} \u{200b}");
    assert_eq!(aside.answer("dot-pha").unwrap().reason, "");
}

#[test]
fn confirming_a_default_keeps_the_step_and_leaving_it_for_another_ladder_drops_it() {
    let role = |role| AnswerEdit::Role { role: Some(role), default: Role::Guides };
    let unconfirmed = start().step("cap-dien-ha-ap", 2);
    let claim = |a: &Assessment| a.answer("cap-dien-ha-ap").and_then(|answer| answer.claim);
    assert_eq!(claim(&unconfirmed.clone().answers("cap-dien-ha-ap", role(Role::Guides))), Some(Claim::Step(2)));
    assert_eq!(claim(&unconfirmed.answers("cap-dien-ha-ap", role(Role::Decides))), None);
}

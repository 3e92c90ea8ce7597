//! Two copies become one: what is taken, what is asked, what can follow; by hand.

use crate::support::{BUILTIN, Filling, blank, day, paper, unit};
use std::slice::from_ref;
use tu_soat_06::domain::answer::{Answer, Claim};
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::edit::{AnswerEdit, Edit, Refused};
use tu_soat_06::domain::file;
use tu_soat_06::domain::history::History;
use tu_soat_06::domain::id::Id;
use tu_soat_06::domain::merge::{Merge, Place, Side, merge};
use tu_soat_06::domain::plan::Action;
use tu_soat_06::domain::unit::Names;

const LATER: &str = "2026-11-23T09:00:00+07:00";

/// What was sent to the colleague: five answers, a row of figures, an action.
fn sent() -> Assessment {
    let named = Assessment { id: "0f".repeat(16), ..blank(unit("xa", &[]), "2026-09-30") };
    named
        .step("khai-sinh", 4)
        .step("khai-tu", 2)
        .row(Some("khai-sinh"), &[10, 8])
        .does(&Edit::AddAction(Id::new("khai-tu")))
        .step("cu-tru", 3)
        .step("ket-hon", 1)
        .step("tam-tru", 2)
}

fn answer(item: &str) -> Place {
    Place::Answer(Id::new(item))
}

fn note(text: &str) -> AnswerEdit {
    AnswerEdit::Note(text.to_owned())
}

fn merged(mine: &Assessment, theirs: &Assessment) -> Merge {
    knowing(&[], mine, theirs)
}

fn knowing(known: &[Assessment], mine: &Assessment, theirs: &Assessment) -> Merge {
    merge(mine, theirs, known).unwrap()
}

/// The two as one, every conflict settled the same way.
fn settled(merge: &Merge, side: Side) -> Assessment {
    merge.resolve(&|_| side, LATER).unwrap_or_else(|| merge.mine.clone())
}

fn noted(a: &Assessment, item: &str) -> String {
    a.answer(item).map(|answer| answer.note.clone()).unwrap_or_default()
}

#[test]
fn what_one_changed_and_what_one_added_is_taken_from_each() {
    let mine = sent().answers("khai-sinh", note("của tôi")).step("nam-ro", 1);
    let theirs = sent().answers("khai-tu", note("của bạn")).answers("dot-pha", note("mới")).row(None, &[30]);
    let merge = merged(&mine, &theirs);
    assert_eq!(merge.same_until, Some(sent().rev));
    assert_eq!(merge.taken, [answer("khai-tu"), answer("dot-pha"), Place::Figures(None)]);
    assert_eq!(merge.conflicts, []);
    let one = settled(&merge, Side::Mine);
    assert_eq!(
        [noted(&one, "khai-sinh"), noted(&one, "khai-tu"), noted(&one, "dot-pha")],
        ["của tôi", "của bạn", "mới"]
    );
    assert_eq!(one.answer("nam-ro"), mine.answer("nam-ro").map(|own| Answer { rev: one.rev, ..own.clone() }).as_ref());
    assert_eq!(one.figures.totals.cells, theirs.figures.totals.cells);
    assert_eq!((one.rev, one.changed.as_str()), (mine.rev.max(theirs.rev) + 1, LATER));
    assert_eq!(one.answer("cu-tru"), mine.answer("cu-tru"), "what both have stays, its rev too");
}

#[test]
fn what_both_changed_is_asked_whoever_was_later() {
    let mine = sent().step("khai-sinh", 5);
    let theirs = sent().answers("khai-sinh", note("một")).answers("khai-sinh", note("hai")).step("khai-sinh", 3);
    let merge = merged(&mine, &theirs);
    assert_eq!((&merge.taken[..], &merge.conflicts[..]), (&[][..], &[answer("khai-sinh")][..]));
    assert!(settled(&merge, Side::Mine).same_work(&mine));
    assert_eq!(noted(&settled(&merge, Side::Theirs), "khai-sinh"), "hai");
    assert!(!merge.goes_together(&answer("khai-sinh")), "two levels cannot stand together");
}

/// The trap of going by numbers alone: the file has no row left of the very numbers in which this copy was changed.
#[test]
fn a_copy_that_came_before_in_numbers_is_not_taken_for_what_the_other_grew_from() {
    let mine = sent().answers("khai-sinh", note("của tôi"));
    let long = ["a", "b", "c"].into_iter().fold(sent(), |a, text| a.answers("khai-tu", note(text)));
    let theirs = long.answers("khai-sinh", note("của bạn")).answers("khai-tu", note("d"));
    assert!(theirs.rev > mine.rev);
    assert_eq!(knowing(from_ref(&mine), &mine, &theirs).conflicts, [answer("khai-sinh")]);
    let added = sent().answers("nam-ro", note("chỉ ở đây"));
    let merge = merged(&added, &theirs);
    assert!(merge.conflicts.is_empty() && noted(&settled(&merge, Side::Theirs), "nam-ro") == "chỉ ở đây");
}

#[test]
fn the_same_change_on_both_sides_is_no_conflict() {
    let (mine, theirs) = (sent().step("nam-ro", 1), sent().step("dot-pha", 1).step("nam-ro", 1));
    let merge = merged(&mine, &theirs);
    assert_eq!((&merge.taken[..], merge.conflicts.len()), (&[answer("dot-pha")][..], 0));
}

#[test]
fn a_row_that_only_one_has_still_is_asked_about() {
    let without = sent().does(&Edit::RemoveAction(1)).step("nam-ro", 1);
    let place = Place::Action(1, Id::new("khai-tu"));
    for (mine, theirs) in [(sent(), without.clone()), (without.clone(), sent())] {
        let merge = merged(&mine, &theirs);
        assert_eq!(merge.conflicts, from_ref(&place));
        let other = settled(&merge, Side::Theirs);
        assert_eq!(place.is_in(&other), place.is_in(&theirs), "chosen as in the file");
        assert_eq!(place.is_in(&settled(&merge, Side::Mine)), place.is_in(&mine));
    }
    // One took it away, the other went on with it: it stays.
    let gone_on = Action { id: 1, item: Id::new("khai-tu"), what: "Rà soát".into(), ..Action::default() };
    let merge = merged(&without, &sent().does(&Edit::SetAction(gone_on)));
    assert_eq!((merge.taken, merge.conflicts), (vec![place], vec![]));
}

#[test]
fn figures_that_one_cleared_are_asked_about() {
    let cleared = sent().does(&Edit::Figures(
        [0, 1].map(|i| (Some(Id::new("khai-sinh")), tu_soat_06::domain::catalogue::Column::ALL[i], None)).to_vec(),
    ));
    let merge = merged(&cleared, &sent());
    assert_eq!(merge.conflicts, [Place::Figures(Some(Id::new("khai-sinh")))]);
    assert_eq!(settled(&merge, Side::Theirs).figures.rows.len(), 1);
}

#[test]
fn nothing_in_common_leaves_every_difference_to_be_asked() {
    let bare = || Assessment { id: "0f".repeat(16), ..blank(unit("xa", &[]), "2026-09-30") };
    let (mine, theirs) = (bare().step("khai-sinh", 4), bare().step("khai-sinh", 3).step("khai-tu", 1));
    let merge = merged(&mine, &theirs);
    assert_eq!(merge.same_until, None);
    assert_eq!((merge.taken, merge.conflicts), (vec![answer("khai-tu")], vec![answer("khai-sinh")]));
}

#[test]
fn the_head_has_no_rev_so_it_is_asked_unless_one_left_it_blank() {
    let head = |a: Assessment, name: &str, head: &str| {
        let names = Names { head: head.into(), ..Names::default() };
        let unit = tu_soat_06::domain::unit::Unit { name: name.into(), ..(*a.unit).clone() };
        a.clone().does(&Edit::Head { unit, period: a.period, documents: None, names })
    };
    let mine = head(sent(), "Xã Ví Dụ", "");
    let theirs = head(sent(), "UBND xã Ví Dụ", "Trần Thị Mẫu");
    let theirs = theirs.does(&Edit::FiguresSource("Hệ thống tỉnh".into(), Some(day("2026-10-01"))));
    let merge = merged(&mine, &theirs);
    assert_eq!((&merge.taken[..], &merge.conflicts[..]), (&[Place::Names, Place::Source][..], &[Place::Unit][..]));
    let one = settled(&merge, Side::Theirs);
    assert_eq!((&one.unit, &one.names, &one.figures.system), (&theirs.unit, &theirs.names, &theirs.figures.system));
}

#[test]
fn papers_and_notes_of_the_same_answer_go_together() {
    let papers = |titles: &[&str]| AnswerEdit::Evidence(titles.iter().map(|title| paper(title)).collect());
    let mine = sent().answers("khai-sinh", papers(&["Kế hoạch", "Báo cáo"])).answers("khai-sinh", note("của tôi"));
    let theirs = sent().answers("khai-sinh", papers(&["Kế hoạch", "Quyết định"])).answers("khai-sinh", note("của bạn"));
    let merge = merged(&mine, &theirs);
    assert!(merge.goes_together(&answer("khai-sinh")));
    let one = settled(&merge, Side::Both);
    let titles = |a: &Answer| a.evidence.iter().map(|paper| paper.title.clone()).collect::<Vec<_>>();
    let both = one.answer("khai-sinh").unwrap();
    assert_eq!(
        (titles(both), both.note.as_str()),
        (["Kế hoạch", "Báo cáo", "Quyết định"].map(str::to_owned).to_vec(), "của tôi\ncủa bạn")
    );
    assert_eq!(both.claim, Some(Claim::Step(4)));
}

fn action(a: Assessment, item: &str, id: u32, what: &str) -> Assessment {
    let row = Action { id, item: Id::new(item), what: what.into(), ..Action::default() };
    a.does(&Edit::AddAction(Id::new(item))).does(&Edit::SetAction(row))
}

fn plan(a: &Assessment) -> Vec<(u32, &str)> {
    a.plan.iter().map(|row| (row.id, row.what.as_str())).collect()
}

#[test]
fn new_actions_of_one_number_both_stay() {
    let mine = action(sent(), "nam-ro", 2, "việc của tôi");
    let theirs = action(sent(), "dot-pha", 2, "việc của bạn").step("dot-pha", 1);
    let merge = merged(&mine, &theirs);
    assert_eq!(merge.conflicts, []);
    let one = settled(&merge, Side::Mine);
    assert_eq!(plan(&one), [(1, ""), (2, "việc của tôi"), (3, "việc của bạn")]);
    assert!(file::open_text(&file::write(&BUILTIN, &one), &BUILTIN, &str::to_owned).is_ok());
    // The same file once more brings nothing, and what is done there since finds its row.
    assert_eq!(merged(&one, &theirs).resolve(&|_| Side::Theirs, LATER), None);
    let done = Action { done_on: Some(day("2026-10-09")), ..theirs.plan[1].clone() };
    let merge = merged(&one, &theirs.does(&Edit::SetAction(done)));
    assert_eq!((merge.taken, merge.conflicts), (vec![], vec![Place::Action(3, Id::new("dot-pha"))]));
}

#[test]
fn new_actions_of_one_number_for_the_same_item_are_asked_and_can_both_stay() {
    let (mine, theirs) = (action(sent(), "nam-ro", 2, "việc của tôi"), action(sent(), "nam-ro", 2, "việc của bạn"));
    let merge = merged(&mine, &theirs);
    assert_eq!(merge.conflicts, [Place::Action(2, Id::new("nam-ro"))]);
    assert!(merge.goes_together(&merge.conflicts[0]));
    assert_eq!(plan(&settled(&merge, Side::Both)), [(1, ""), (2, "việc của tôi"), (3, "việc của bạn")]);
    assert_eq!(plan(&settled(&merge, Side::Theirs)), [(1, ""), (2, "việc của bạn")]);
}

#[test]
fn a_closed_copy_takes_nothing_in_and_one_that_comes_closed_does_not_close() {
    let closed = sent().step("nam-ro", 1).does(&Edit::Close { by: "Chủ tịch".into(), on: day("2026-10-05") });
    assert_eq!(merge(&closed, &sent(), &[]), Err(Refused::Final));
    let one = settled(&merged(&sent(), &closed), Side::Mine);
    assert!(!one.is_final() && one.answer("nam-ro").is_some());
}

/// A colleague goes on with the copy that was merged already: what was taken from it bears its marks.
#[test]
fn the_next_round_asks_only_about_what_both_changed_since() {
    let mine = sent().answers("khai-sinh", note("của tôi"));
    let theirs = sent().answers("khai-tu", note("của bạn")).answers("ket-hon", note("của bạn")).step("dot-pha", 1);
    let one = settled(&merged(&mine, &theirs), Side::Mine);
    let mine = one.clone().answers("ket-hon", note("tôi sửa tiếp"));
    let next = theirs.clone().answers("khai-tu", note("sửa tiếp")).answers("ket-hon", note("sửa tiếp"));
    let merge = merged(&mine, &next);
    assert_eq!(merge.same_until, Some(theirs.rev));
    assert_eq!((merge.taken, merge.conflicts), (vec![answer("khai-tu")], vec![answer("ket-hon")]));
    // The colleague, too, can go on from what was sent back.
    let back = merged(&next, &one);
    assert_eq!((back.taken, back.conflicts), (vec![answer("khai-sinh")], vec![]));
}

/// Each went over what the other left alone, so no row is left that shows where they parted; what was sent does.
#[test]
fn the_file_both_began_with_tells_what_was_changed() {
    let go_over = |a: Assessment, items: &[&str]| items.iter().fold(a, |a, item| a.answers(item, note(item)));
    let row = |a: Assessment| a.row(Some("khai-sinh"), &[11]);
    let plan = |a: Assessment| a.does(&Edit::SetAction(Action { what: "Rà".into(), ..sent().plan[0].clone() }));
    let mine = row(go_over(sent(), &["khai-sinh", "ket-hon"]));
    let theirs = plan(go_over(sent(), &["khai-tu", "cu-tru", "tam-tru"]));
    assert_eq!((merged(&mine, &theirs).same_until, merged(&mine, &theirs).conflicts.len()), (None, 7));
    let merge = knowing(from_ref(&sent()), &mine, &theirs);
    assert_eq!((merge.same_until, merge.conflicts.len(), merge.taken.len()), (Some(sent().rev - 1), 1, 3));
    // A stranger of the same id, or another assessment, tells nothing.
    let stranger = go_over(sent(), &["ket-hon", "khai-sinh", "khai-tu", "cu-tru", "tam-tru"]).step("khai-sinh", 0);
    let foreign = Assessment { id: "00".repeat(16), ..sent() };
    for other in [stranger, foreign] {
        assert_eq!(knowing(&[row(plan(other))], &mine, &theirs).conflicts.len(), 7);
    }
}

#[test]
fn a_merge_is_one_step_to_take_back() {
    let (mine, theirs) = (sent().step("nam-ro", 1), sent().answers("khai-tu", note("của bạn")));
    let one = settled(&merged(&mine, &theirs), Side::Mine);
    let mut history = History::default();
    history.record(mine.clone());
    let back = history.undo(&one, LATER).unwrap();
    assert!(back.same_work(&mine));
    // Once more: what was taken back is this copy's change now, and asked about.
    for known in [vec![], vec![theirs.clone(), mine]] {
        assert_eq!(knowing(&known, &back, &theirs).conflicts, [answer("khai-tu")]);
    }
}

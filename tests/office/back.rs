//! A filled-in workbook, read back: each kind of cell, each refusal.

use crate::editor::{Editor, Place};
use crate::given::{TODAY, example, subject};
use crate::support::{Filling, NOW, blank, day, unit};
use calamine::{Data, ExcelDateTime, ExcelDateTimeType};
use tu_soat_06::domain::answer::{Cause, Claim, Evidence, Stance};
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::catalogue::{Column, Role};
use tu_soat_06::domain::edit::{AnswerEdit, Edit};
use tu_soat_06::domain::id::Id;
use tu_soat_06::domain::text::Lang;
use tu_soat_06::domain::unit::{Period, PeriodKind};
use tu_soat_06::office::back::{Asked, Back, BackError, Line, State, read};
use tu_soat_06::office::workbook;
use tu_soat_06::words::workbook::{CellTrouble, VI};

pub fn made(assessment: &Assessment, lang: Lang) -> Vec<u8> {
    workbook::make(&subject(assessment.clone(), lang)).unwrap()
}

pub fn taken(bytes: &[u8], base: &Assessment) -> Back {
    try_taken(bytes, base).unwrap()
}

pub fn try_taken(bytes: &[u8], base: &Assessment) -> Result<Back, BackError> {
    let bases = std::slice::from_ref(base);
    read(bytes, &Asked { bases, lang: Lang::Vi, now: NOW, new_id: "0123456789abcdef", nfc: &crate::generate::nfc })
}

/// The example's workbook after some typing.
fn typed(base: &Assessment, typing: impl FnOnce(&mut Editor)) -> Back {
    let mut editor = Editor::open(&made(base, Lang::Vi));
    typing(&mut editor);
    taken(&editor.save(), base)
}

fn only(back: &Back) -> &Line {
    assert_eq!(back.lines.len(), 1, "{:#?}", back.lines);
    &back.lines[0]
}

fn says(trouble: CellTrouble) -> String {
    (VI.back.cell)(trouble).to_owned()
}

/// A unit with one check of each kind answered, and a service.
fn base() -> Assessment {
    let mut a = blank(unit("xa", &[]), "2026-09-30");
    a.id = "feedfeedfeedfeedfeedfeedfeedfeed".into();
    a.step("khai-sinh", 3).step("ke-hoach-nam", 1).step("to-cong-tac", 2).share("nam-ro", 5, 8)
}

const SERVICE: &str = "khai-sinh";

#[test]
fn an_untouched_workbook_changes_nothing() {
    for lang in [Lang::Vi, Lang::En] {
        let base = example();
        let back = taken(&made(&base, lang), &base);
        assert_eq!((back.lines, back.assessment), (Vec::new(), base));
        assert!(back.same > 400);
    }
}

#[test]
fn each_kind_of_cell_is_taken() {
    let base = base();
    let back = typed(&base, |editor| {
        editor.say(("services", SERVICE, "role"), "Hướng dẫn").say(("services", SERVICE, "role-reason"), "đã chuyển");
        editor.say(("services", SERVICE, "answer"), "2 – Có người giúp nộp");
        editor.say(("services", SERVICE, "note"), "=1+1").say(("services", SERVICE, "cause"), "khách quan");
        editor.say(("services", SERVICE, "owner"), "Lê Văn Mẫu").say(("services", "khai-tu", "stance"), "Chưa rõ");
        editor.say(("checks", "ke-hoach-nam", "answer"), "không").say(("checks", "to-cong-tac", "answer"), "4");
        editor.set(("checks", "nam-ro", "answer"), Data::Float(6.0)).say(("checks", "nam-ro", "whole"), "1.234");
        editor
            .say(("checks", "viec-chung", "stance"), "Không áp dụng")
            .say(("checks", "viec-chung", "reason"), "không có");
        editor.set(("figures", SERVICE, "received"), Data::Float(12.0));
        editor.say(("figures", "totals", "online"), "7").say(("figures", "mode", "received"), "Chỉ một dòng tổng");
        editor
            .say(("figures", "system", "received"), "Hệ thống tỉnh")
            .say(("figures", "extracted", "received"), "5/9/2026");
        editor.say(("summary", "name", "value"), "Xã Ví Dụ").say(("summary", "filled-by", "value"), "Nguyễn Văn Mẫu");
    });
    let a = &back.assessment;
    let service = a.answer(SERVICE).unwrap();
    assert_eq!((service.role, service.claim), (Some(Role::Guides), Some(Claim::Step(2))));
    assert_eq!(
        (service.note.as_str(), service.cause, service.owner.as_str()),
        ("=1+1", Some(Cause::Objective), "Lê Văn Mẫu")
    );
    assert_eq!(a.answer("khai-tu").unwrap().stance, Stance::Unknown);
    assert_eq!(a.answer("ke-hoach-nam").unwrap().claim, Some(Claim::Step(0)));
    assert_eq!(a.answer("to-cong-tac").unwrap().claim, Some(Claim::Step(4)));
    assert_eq!(a.answer("nam-ro").unwrap().claim, Some(Claim::Share { n: Some(6), d: Some(1234) }));
    assert_eq!(a.answer("viec-chung").unwrap().stance, Stance::NotApplicable);
    assert_eq!(a.figures.row(Some(&Id::new(SERVICE))).unwrap().cell(Column::Received), Some(12));
    assert_eq!((a.figures.totals.cell(Column::Online), a.figures.totals_only), (Some(7), true));
    assert_eq!((a.figures.system.as_str(), a.figures.extracted_on), ("Hệ thống tỉnh", Some(day("2026-09-05"))));
    assert_eq!((a.unit.name.as_str(), a.names.filled_by.as_str()), ("Xã Ví Dụ", "Nguyễn Văn Mẫu"));
    assert!(back.lines.iter().all(|line| line.state != State::Refused), "{:#?}", back.lines);
    assert_eq!(a.rev, base.rev + u32::try_from(back.lines.len()).unwrap());
    assert_eq!(a.changed, NOW);
}

#[test]
fn a_line_says_where_and_what() {
    let back = typed(&base(), |editor| {
        editor.say(("checks", "ke-hoach-nam", "answer"), "Không");
    });
    let line = only(&back);
    assert_eq!((line.sheet.as_str(), line.field.as_str()), ("Nội dung", "Trả lời"));
    assert_eq!((line.before.as_str(), line.after.as_str(), line.state), ("Có", "Không", State::Changed));
    assert!(line.item.starts_with("Đơn vị đã ban hành kế hoạch") && line.row > 4, "{line:?}");
}

/// What spreadsheets make of `1/2`.
fn typed_day(serial: f64) -> Data {
    Data::DateTime(ExcelDateTime::new(serial, ExcelDateTimeType::DateTime, false))
}

/// One cell typed, nothing taken.
fn refused(made: &[u8], base: &Assessment, place: Place, value: Data) -> String {
    let back = taken(&Editor::open(made).set(place, value).save(), base);
    let line = only(&back);
    assert_eq!((line.state, &back.assessment), (State::Refused, base));
    line.why.clone()
}

#[test]
fn what_cannot_be_taken_is_refused_with_its_reason() {
    let base = base().does(&Edit::AddAction(Id::new("nam-ro")));
    let made = made(&base, Lang::Vi);
    let text = |text: &str| Data::String(text.to_owned());
    let cases = [
        (("services", SERVICE, "answer"), text("9 – Hết mức"), CellTrouble::NotListed),
        (("services", SERVICE, "answer"), text("2 – Có người giúp nộp"), CellTrouble::OtherRole),
        (("services", SERVICE, "role"), text("Tham mưu"), CellTrouble::NotListed),
        (("services", SERVICE, "stance"), text("Không áp dụng"), CellTrouble::NotListed),
        (("services", SERVICE, "cause"), text("do mưa"), CellTrouble::NotListed),
        (("checks", "ke-hoach-nam", "answer"), text("có lẽ"), CellTrouble::NotListed),
        (("checks", "ke-hoach-nam", "whole"), text("5"), CellTrouble::ReadOnly),
        (("checks", "nam-ro", "answer"), text("năm"), CellTrouble::NotNumber),
        (("checks", "nam-ro", "answer"), text("-5"), CellTrouble::NumberOutOfRange),
        (("checks", "nam-ro", "answer"), text("5,62"), CellTrouble::NumberDoubtful),
        (("checks", "nam-ro", "answer"), Data::Float(1.234), CellTrouble::NumberDoubtful),
        (("checks", "nam-ro", "answer"), Data::Float(2e9), CellTrouble::NumberOutOfRange),
        (("checks", "nam-ro", "note"), Data::Error(calamine::CellErrorType::Div0), CellTrouble::ErrorInCell),
        (("figures", SERVICE, "online"), text("12a"), CellTrouble::NotNumber),
        (("figures", SERVICE, "online"), typed_day(46_054.0), CellTrouble::NotNumber),
        (("figures", "mode", "received"), text("cả hai"), CellTrouble::NotListed),
        (("figures", "mode", "online"), text("3"), CellTrouble::ReadOnly),
        (("figures", "extracted", "received"), text("31/02/2026"), CellTrouble::NotDay),
        (("plan", "1", "due"), text("cuối năm"), CellTrouble::NotDay),
        (("plan", "1", "item"), text("Đăng ký khai sinh"), CellTrouble::ReadOnly),
        (("summary", "name", "value"), text("-"), CellTrouble::NoName),
        (("summary", "type", "value"), text("Bộ"), CellTrouble::ReadOnly),
        (("summary", "from", "value"), text("01/01/2026"), CellTrouble::ReadOnly),
    ];
    for (place, value, trouble) in cases {
        assert_eq!(refused(&made, &base, place, value.clone()), says(trouble), "{place:?} {value:?}");
    }
}

#[test]
fn a_blank_cell_stays_and_a_dash_clears() {
    let base = base();
    let back = typed(&base, |editor| {
        editor.set(("checks", "nam-ro", "answer"), Data::Empty).say(("checks", "nam-ro", "whole"), "-");
        editor.say(("checks", "to-cong-tac", "answer"), "(xóa)");
    });
    let states: Vec<State> = back.lines.iter().map(|line| line.state).collect();
    assert_eq!(states, [State::Kept, State::Cleared, State::Cleared], "{:#?}", back.lines);
    assert_eq!(back.assessment.answer("nam-ro").unwrap().claim, Some(Claim::Share { n: Some(5), d: None }));
    assert_eq!(back.assessment.answer("to-cong-tac").unwrap().claim, None);
    assert!(
        back.lines[1].why.contains("điền dở") && back.lines[0].why == says(CellTrouble::LeftBlank),
        "{:#?}",
        back.lines
    );
}

#[test]
fn words_of_the_other_language_and_loose_spelling_are_understood() {
    let base = base();
    let back = typed(&base, |editor| {
        editor.say(("services", SERVICE, "role"), "receives and  forwards");
        editor.say(("services", SERVICE, "answer"), "4 – Full process, no paper");
        editor.say(("checks", "ke-hoach-nam", "answer"), "No").say(("checks", "viec-chung", "stance"), "not known yet");
        editor.say(("checks", "to-cong-tac", "note"), "Co\u{302}ng an");
        editor.formula(("checks", "nam-ro", "answer"), 7.000_000_000_000_1);
    });
    let a = &back.assessment;
    assert_eq!(a.answer(SERVICE).unwrap().role, Some(Role::Receives));
    assert_eq!(a.answer(SERVICE).unwrap().claim, Some(Claim::Step(4)));
    assert_eq!(a.answer("ke-hoach-nam").unwrap().claim, Some(Claim::Step(0)));
    assert_eq!(a.answer("viec-chung").unwrap().stance, Stance::Unknown);
    assert_eq!(a.answer("to-cong-tac").unwrap().note, "Công an");
    assert_eq!(a.answer("nam-ro").unwrap().claim, Some(Claim::Share { n: Some(7), d: Some(8) }));
}

#[test]
fn an_answer_typed_beside_not_known_counts() {
    let base = base().unknown("to-cong-tac");
    let back = typed(&base, |editor| {
        editor.say(("checks", "to-cong-tac", "answer"), "3");
    });
    let answer = back.assessment.answer("to-cong-tac").unwrap();
    assert_eq!((answer.claim, answer.stance), (Some(Claim::Step(3)), Stance::Claimed));
    let back = typed(&base, |editor| {
        editor.say(("checks", "to-cong-tac", "answer"), "-");
    });
    let answer = back.assessment.answer("to-cong-tac").unwrap();
    assert_eq!((answer.claim, answer.stance), (None, Stance::Unknown));
}

#[test]
fn what_stays_open_is_said() {
    let back = typed(&base(), |editor| {
        editor.set(("checks", "nam-ro", "answer"), Data::Float(9.0));
        editor.say(("services", SERVICE, "role"), "Không liên quan");
        editor.say(("checks", "viec-chung", "stance"), "Không áp dụng");
    });
    let why: Vec<&str> = back.lines.iter().map(|line| line.why.as_str()).collect();
    let open = ["thiếu lý do", "thiếu lý do", "số liệu mâu thuẫn"];
    assert!(why.len() == 3 && why.iter().zip(open).all(|(why, open)| why.contains(open)), "{why:?}");
}

#[test]
fn sorted_moved_and_renamed_sheets_are_found() {
    let base = example();
    let mut editor = Editor::open(&made(&base, Lang::Vi));
    for sheet in ["services", "checks", "evidence", "figures", "plan"] {
        editor.turn(sheet).sheet(sheet).name = format!("{sheet} (2)");
    }
    editor.sheets.rotate_left(3);
    let back = taken(&editor.save(), &base);
    assert_eq!((back.lines, back.assessment), (Vec::new(), base));
}

/// The one in front is read; work in the other is not lost without a word.
#[test]
fn a_sheet_that_stands_there_twice_is_said() {
    let base = base();
    let mut editor = Editor::open(&made(&base, Lang::Vi));
    let mut copy = editor.sheet("checks").clone();
    copy.name = "Nội dung (2)".into();
    editor.sheets.push(copy);
    assert!(taken(&editor.save(), &base).lines.is_empty(), "nothing was typed into either");
    editor.say(("checks", "to-cong-tac", "note"), "mới");
    let back = taken(&editor.save(), &base);
    assert_eq!(back.assessment.answer("to-cong-tac").unwrap().note, "mới");
    let refused: Vec<&Line> = back.lines.iter().filter(|line| line.state == State::Refused).collect();
    let said: Vec<_> = refused.iter().map(|line| (line.sheet.as_str(), line.why.clone())).collect();
    assert_eq!(said, [("Nội dung (2)", says(CellTrouble::SheetTwice))]);
}

#[test]
fn papers_are_added_changed_and_kept() {
    let old = Evidence { sha256: "ab".repeat(32), file: "a.pdf".into(), ..crate::support::paper("Kế hoạch") };
    let kept = crate::support::paper("Báo cáo");
    let base = base().answers("nam-ro", AnswerEdit::Evidence(vec![old.clone(), kept.clone()]));
    let id = |paper| workbook::paper_id(&Id::new("nam-ro"), paper);
    let back = typed(&base, |editor| {
        editor.say(("evidence", &id(&old), "title"), "Kế hoạch năm").say(("evidence", &id(&old), "file"), "b.pdf");
        editor.delete_row("evidence", &id(&kept));
        editor.add("evidence", &[("item", "đăng ký khai sinh"), ("title", "Sổ"), ("date", "1/9/2026"), ("page", "12")]);
        editor.add("evidence", &[("item", "Việc gì đó"), ("title", "Sổ")]);
        editor.add("evidence", &[("title", "Sổ")]);
        editor.add("evidence", &[("item", "Đăng ký khai tử"), ("title", "Sổ"), ("date", "hôm qua")]);
    });
    let papers = &back.assessment.answer("nam-ro").unwrap().evidence;
    let new = Evidence { title: "Kế hoạch năm".into(), file: "b.pdf".into(), sha256: String::new(), ..old };
    assert_eq!(papers, &[new, kept]);
    let added = &back.assessment.answer(SERVICE).unwrap().evidence;
    assert_eq!((added.len(), added[0].date, added[0].page.as_str()), (1, Some(day("2026-09-01")), "12"));
    let added = &back.assessment.answer("khai-tu").unwrap().evidence;
    assert_eq!((added.len(), added[0].date), (1, None));
    let whys: Vec<&str> = back.lines.iter().map(|line| line.why.as_str()).filter(|why| !why.is_empty()).collect();
    let troubles = [CellTrouble::NoItem, CellTrouble::NoItem, CellTrouble::NotDay, CellTrouble::RowGone];
    assert_eq!(whys, troubles.map(says), "{:#?}", back.lines);
}

#[test]
fn actions_are_added_and_changed() {
    let base = base().does(&Edit::AddAction(Id::new("nam-ro")));
    let back = typed(&base, |editor| {
        editor.say(("plan", "1", "what"), "Rà lại phân công").say(("plan", "1", "due"), "2026-12-31");
        editor.add(
            "plan",
            &[("item", "Đăng ký khai sinh"), ("what", "Hướng dẫn nộp trực tuyến"), ("done-on", "1/11/2026")],
        );
    });
    let [first, second] = &back.assessment.plan[..] else { panic!("two rows") };
    assert_eq!((first.what.as_str(), first.due), ("Rà lại phân công", Some(day("2026-12-31"))));
    assert_eq!((second.id, second.item.as_str(), second.done_on), (2, SERVICE, Some(day("2026-11-01"))));
}

#[test]
fn work_done_in_the_app_meanwhile_is_not_undone() {
    let old = base().evidenced("nam-ro").does(&Edit::AddAction(Id::new("nam-ro")));
    let mut editor = Editor::open(&made(&old, Lang::Vi));
    editor.say(("checks", "to-cong-tac", "note"), "mới");
    let paper = workbook::paper_id(&Id::new("nam-ro"), &crate::support::paper("Kế hoạch"));
    let newer = old.step("ke-hoach-nam", 0).answers("nam-ro", AnswerEdit::Evidence(Vec::new()));
    let newer = newer.does(&Edit::RemoveAction(1)).row(Some(SERVICE), &[5, 4]);
    let back = taken(&editor.save(), &newer);
    assert_eq!(back.assessment.answer("ke-hoach-nam").unwrap().claim, Some(Claim::Step(0)));
    assert_eq!(back.assessment.answer("to-cong-tac").unwrap().note, "mới");
    assert!(back.assessment.answer("nam-ro").unwrap().evidence.is_empty() && back.assessment.plan.is_empty());
    assert_eq!(back.lines.len(), 2, "{:#?}", back.lines);
    assert_eq!((back.lines[0].state, &back.lines[0].why), (State::Kept, &says(CellTrouble::ChangedSince)));

    editor.say(("evidence", &paper, "page"), "7").say(("plan", "1", "who"), "Lê Văn Mẫu");
    let back = taken(&editor.save(), &newer);
    let gone = back.lines.iter().filter(|line| line.why == says(CellTrouble::GoneSince)).count();
    assert_eq!((gone, back.assessment.plan.len()), (2, 0), "{:#?}", back.lines);
}

#[test]
fn rows_that_came_since_are_not_missed() {
    let old = base();
    let newer = old.clone().evidenced("nam-ro").does(&Edit::AddAction(Id::new("nam-ro"))).row(Some(SERVICE), &[5]);
    let back = taken(&made(&old, Lang::Vi), &newer);
    assert_eq!((back.lines, back.assessment), (Vec::new(), newer));
}

#[test]
fn a_step_lost_with_its_role_is_said() {
    let back = typed(&base(), |editor| {
        editor.say(("services", SERVICE, "role"), "Hướng dẫn").say(("services", SERVICE, "role-reason"), "đã chuyển");
    });
    assert_eq!(back.assessment.answer(SERVICE).unwrap().claim, None);
    assert!(back.lines.last().unwrap().why.contains("chưa trả lời"), "{:#?}", back.lines);
}

#[test]
fn rows_nobody_knows_or_twice_are_refused() {
    let base = base();
    let back = typed(&base, |editor| {
        let grid = editor.sheet("checks");
        let row: Vec<_> = grid.cells.range((4, 0)..(5, 0)).map(|((_, c), v)| (*c, v.clone())).collect();
        let last = grid.cells.keys().map(|(row, _)| row + 1).max().unwrap();
        for (column, value) in row {
            grid.cells.insert((last, column), value);
        }
        grid.cells.insert((last + 1, 0), Data::String("muc-la".into()));
        grid.cells.insert((last + 1, 10), Data::String("ghi chú".into()));
        grid.cells.insert((last + 2, 0), Data::String("benh-an-dien-tu".into()));
        grid.cells.insert((last + 2, 10), Data::String("ghi chú".into()));
        grid.cells.insert((last + 3, 10), Data::String("không có mã".into()));
    });
    let whys: Vec<&str> = back.lines.iter().map(|line| line.why.as_str()).collect();
    let troubles = [CellTrouble::Repeated, CellTrouble::UnknownRow, CellTrouble::OutOfScope, CellTrouble::UnknownRow];
    assert_eq!((whys, back.assessment), (troubles.map(says).iter().map(String::as_str).collect(), base));
}

#[test]
fn a_lost_sheet_loses_nothing() {
    let base = base();
    let mut editor = Editor::open(&made(&base, Lang::Vi));
    editor.sheets.retain(|grid| grid.name != "Nội dung");
    let back = taken(&editor.save(), &base);
    assert_eq!((only(&back).why.clone(), &back.assessment), (says(CellTrouble::SheetGone), &base));
}

fn template(unit_type: &str) -> Editor {
    Editor::open(&workbook::template(&Id::new(unit_type), Lang::Vi, day(TODAY)).unwrap())
}

#[test]
fn a_template_becomes_a_new_assessment() {
    let mut editor = template("so");
    editor.say(("summary", "name", "value"), "Sở Ví Dụ").say(("summary", "fields", "value"), "Tư pháp; Nội vụ");
    editor.say(("summary", "province", "value"), "tỉnh Hưng Yên").say(("summary", "from", "value"), "1/10/2026");
    editor.say(("summary", "to", "value"), "31/12/2026").say(("checks", "ke-hoach-nam", "answer"), "Có");
    let back = taken(&editor.save(), &example());
    let a = &back.assessment;
    assert!(back.is_new && a.id == "0123456789abcdef", "{:#?}", back.lines);
    assert_eq!(a.unit.fields.iter().map(Id::as_str).collect::<Vec<_>>(), ["tu-phap", "noi-vu"]);
    assert_eq!(a.unit.province, Some(Id::new("hung-yen")));
    assert_eq!(a.period, Period::holding(PeriodKind::Quarter, day("2026-10-01")));
    assert_eq!(a.answer("ke-hoach-nam").unwrap().claim, Some(Claim::Step(1)));
    assert!(back.lines.iter().all(|line| line.state == State::Added || line.field == "Lĩnh vực"), "{:#?}", back.lines);
}

#[test]
fn what_a_template_lacks_is_said() {
    let back = taken(&template("xa").save(), &example());
    let whys: Vec<&str> = back.lines.iter().map(|line| line.why.as_str()).collect();
    assert_eq!(whys, [CellTrouble::NoPeriod, CellTrouble::NoName].map(says));
    let mut editor = template("xa");
    editor.say(("summary", "from", "value"), "31/12/2026").say(("summary", "to", "value"), "1/12/2026");
    editor.say(("summary", "province", "value"), "Tỉnh Không Có");
    let back = taken(&editor.save(), &example());
    let whys: Vec<&str> = back.lines.iter().filter(|l| l.state == State::Refused).map(|l| l.why.as_str()).collect();
    assert_eq!(whys, [CellTrouble::NotListed, CellTrouble::PeriodReversed, CellTrouble::NoName].map(says));
}

#[test]
fn checks_of_fields_that_were_dropped_are_out_of_scope() {
    let mut editor = template("so");
    editor.say(("summary", "fields", "value"), "Nội vụ");
    editor.say(("checks", "benh-an-dien-tu", "answer"), "3");
    let back = taken(&editor.save(), &example());
    let out = back.lines.iter().find(|line| line.why == says(CellTrouble::OutOfScope)).unwrap();
    assert!(out.item.contains("Bệnh án") && out.after.starts_with('3'), "{out:?}");
}

#[test]
fn only_drafts_of_this_machine_take_changes() {
    let base = base();
    let bytes = made(&base, Lang::Vi);
    let other = Assessment { id: "other".into(), ..base.clone() };
    assert!(matches!(try_taken(&bytes, &other), Err(BackError::NotHere { .. })));
    let closed = base.does(&Edit::Close { by: "Trần Thị Mẫu".into(), on: day("2026-10-20") });
    assert_eq!(try_taken(&bytes, &closed).unwrap_err(), BackError::Final);
}

//! An inspector's verdicts in all that leaves: beside the unit's own, the same figures everywhere, gone without names.

use crate::editor::Editor;
use crate::given::{example, made, subject, text};
use crate::support::{BUILTIN, day, scored};
use calamine::Data;
use serde_json::Value;
use tu_soat_06::domain::answer::Claim;
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::edit::AnswerEdit;
use tu_soat_06::domain::file::read_review;
use tu_soat_06::domain::id::Id;
use tu_soat_06::domain::numeral::{headline, points, signed};
use tu_soat_06::domain::output::{Copy, Output};
use tu_soat_06::domain::paper::{Block, Paper};
use tu_soat_06::domain::review::{ReviewEdit, after, reviewed};
use tu_soat_06::domain::text::Lang;
use tu_soat_06::office::report;
use tu_soat_06::words::review::VI;

const REMARK: &str = "Sổ tiếp nhận thiếu 12 hồ sơ.";

/// The example with verdicts: agreed on one service, another level of a second, papers of a check refused.
fn inspected() -> Assessment {
    let find = |item: &str, edit| ReviewEdit::Find(Id::new(item), edit);
    let head = ReviewEdit::Head {
        who: "Lê Văn Mẫu".to_owned(),
        organ: "Đoàn kiểm tra Ví Dụ".to_owned(),
        on: Some(day("2026-11-23")),
    };
    let edits = [
        head,
        ReviewEdit::Agree(vec![Id::new("khai-sinh"), Id::new("ke-hoach-nam")]),
        find("ket-hon", AnswerEdit::Claim(Some(Claim::Step(1)))),
        find("ket-hon", AnswerEdit::Note(REMARK.to_owned())),
        ReviewEdit::RefuseEvidence(Id::new("ke-hoach-nam"), true),
    ];
    edits.iter().fold(example(), |a, edit| after(&BUILTIN, &a, edit, day("2026-11-23")).unwrap().unwrap_or(a))
}

fn found(a: &Assessment) -> tu_soat_06::domain::score::Score {
    scored(&BUILTIN, &reviewed(a, &read_review(a.review.as_deref().unwrap()).unwrap()))
}

#[test]
fn the_paper_says_both_scores_and_fills_the_inspectors_column() {
    let a = inspected();
    let subject = subject(a.clone(), Lang::Vi);
    let paper = report::paper(&subject);
    let (own, found) = (scored(&BUILTIN, &a), found(&a));
    let all = paper.texts().join("\n");
    assert!(all.contains(&format!("{}: {}/100", VI.points, headline(found.points.claimed, Lang::Vi))));
    let moved = i64::from(found.points.claimed) - i64::from(own.points.claimed);
    assert!(all.contains(&format!("{}: {}.", VI.difference, signed(moved, 3, Lang::Vi))) && moved < 0);
    assert!(all.contains("Lê Văn Mẫu, Đoàn kiểm tra Ví Dụ, 23/11/2026"));
    let cell = |item: &str| cells(&paper, &subject.item_name(&Id::new(item)))[6].clone();
    let of = |item: &str| points(found.item(item).unwrap().points.claimed, Lang::Vi);
    assert_eq!([cell("khai-sinh"), cell("ket-hon")], [of("khai-sinh"), of("ket-hon")]);
    assert_eq!(cell("dong-bo-ho-so"), "", "nobody judged it");
    assert!(cells(&paper, &subject.item_name(&Id::new("ket-hon")))[5].contains(REMARK));
    assert!(cells(&paper, &subject.item_name(&Id::new("ke-hoach-nam")))[5].contains(VI.refused));
}

/// A row of appendix I.
fn cells(paper: &Paper, name: &str) -> Vec<String> {
    let Some(Block::Table(table)) = paper.parts[1].blocks.get(1) else { panic!("a table") };
    table.rows.iter().find(|row| row.cells[1].starts_with(name)).expect("its row").cells.clone()
}

#[test]
fn the_column_has_sums_once_all_is_judged() {
    let a = example();
    let items = scored(&BUILTIN, &a).items.iter().map(|item| item.id.clone()).collect();
    let a = after(&BUILTIN, &a, &ReviewEdit::Agree(items), day("2026-11-23")).unwrap().unwrap();
    let total = |a: Assessment| {
        let subject = subject(a, Lang::Vi);
        cells(&report::paper(&subject), subject.words.report.total)
    };
    let all = total(a);
    assert_eq!(all[6], all[3], "agreed with everything");
    assert_eq!(total(inspected())[6], "");
}

#[test]
fn lines_and_table_carry_verdict_value_and_remark() {
    let a = inspected();
    let lines = text(Output::Lines, Lang::Vi, &a);
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let line = |item: &str| lines.iter().find(|line| line["item"] == item).unwrap();
    assert_eq!((&line("khai-sinh")["verdict"], &line("ket-hon")["verdict"]), (&"agrees".into(), &"differs".into()));
    assert_eq!(line("ket-hon")["verdict_permille"], 150);
    assert_eq!(line("ket-hon")["verdict_note"], REMARK);
    assert_eq!(line("ke-hoach-nam")["verdict_evidence_refused"], true);
    assert!(
        ["verdict", "verdict_permille", "verdict_thousandths", "verdict_evidence_refused", "verdict_note"]
            .iter()
            .all(|key| line("dong-bo-ho-so")[key].is_null())
    );
    let table = text(Output::Table, Lang::Vi, &a);
    let row = table.lines().find(|line| line.contains("\"ket-hon\"")).unwrap();
    assert!(row.contains(&format!("\"{}\"", VI.findings[2])) && row.contains(REMARK), "{row}");
}

#[test]
fn the_workbook_has_columns_to_read_only_where_there_is_a_review() {
    let bytes = |a: &Assessment| made(Output::Workbook, Copy::Whole, Lang::Vi, a).unwrap();
    let a = inspected();
    let mut book = Editor::open(&bytes(&a));
    let points = f64::from(found(&a).item("ket-hon").unwrap().points.claimed) / 1000.0;
    assert_eq!(book.get(("services", "ket-hon", "verdict")), Data::Float(points));
    assert_eq!(book.get(("services", "ket-hon", "remark")), Data::String(REMARK.to_owned()));
    assert_eq!(book.get(("checks", "ke-hoach-nam", "remark")), Data::String(VI.refused.to_owned()));
    let mut plain = Editor::open(&bytes(&example()));
    assert!(!plain.sheet("services").cells.values().any(|cell| *cell == Data::String("verdict".to_owned())));
}

#[test]
fn a_copy_without_names_keeps_the_verdicts_and_nothing_typed() {
    let a = inspected();
    let [lines, report, table] = [Output::Lines, Output::Report, Output::Table]
        .map(|output| String::from_utf8(made(output, Copy::Nameless, Lang::Vi, &a).unwrap()).unwrap());
    for text in [&lines, &report, &table] {
        assert!(!text.contains("Lê Văn Mẫu") && !text.contains("Đoàn kiểm tra") && !text.contains(REMARK));
    }
    assert!(lines.contains("\"verdict\":\"differs\""));
}

#[test]
fn what_changed_since_and_what_was_altered_is_said() {
    let a = inspected();
    let later = a.after(&tu_soat_06::domain::edit::Edit::RemoveAction(a.plan[0].id), "2026-12-01T08:00:00Z");
    let later = later.unwrap().unwrap();
    let says = |a: &Assessment, words: &str| {
        report::paper(&subject(a.clone(), Lang::Vi)).texts().iter().any(|text| text.contains(words))
    };
    assert!(!says(&a, VI.stale) && !says(&a, VI.altered));
    assert!(says(&later, VI.stale) && !says(&later, VI.altered));
    let altered = tu_soat_06::domain::file::write(&BUILTIN, &a).replacen("Đoàn kiểm tra Ví Dụ", "Đoàn khác", 1);
    let altered = tu_soat_06::domain::file::open_text(&altered, &BUILTIN, &str::to_owned).unwrap().assessment;
    assert!(says(&altered, VI.altered) && !says(&altered, VI.stale));
}

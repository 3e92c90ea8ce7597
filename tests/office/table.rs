//! The table: every item once, what it says, and no formula whatever was typed.

use crate::generate::assessment;
use crate::given::{HARD, example, made, subject, text};
use crate::support::{BUILTIN, Filling, day, scored};
use csv::ReaderBuilder;
use std::collections::BTreeMap;
use std::sync::Arc;
use tu_soat_06::domain::answer::{Answer, Evidence};
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::catalogue::Role;
use tu_soat_06::domain::edit::AnswerEdit;
use tu_soat_06::domain::id::Id;
use tu_soat_06::domain::output::{Copy, Output};
use tu_soat_06::domain::plan::Action;
use tu_soat_06::domain::text::Lang;

type Row = BTreeMap<String, String>;

/// Rows by head, as a program reads them that knows of the semicolons.
fn rows(assessment: &Assessment, lang: Lang) -> Vec<Row> {
    let text = text(Output::Table, lang, assessment);
    let text = text.strip_prefix('\u{feff}').expect("a mark of UTF-8");
    let mut reader = ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

fn row_of<'r>(rows: &'r [Row], item: &str) -> &'r Row {
    let id = if rows[0].contains_key("Mã") { "Mã" } else { "Id" };
    rows.iter().find(|row| row[id] == item).unwrap()
}

#[test]
fn every_item_has_one_row_in_the_order_of_the_checklist() {
    let example = example();
    let subject = subject(example.clone(), Lang::Vi);
    let mut items: Vec<&Id> = subject.sections.iter().flat_map(|section| &section.items).collect();
    items.extend(BUILTIN.indicators.iter().map(|indicator| &indicator.id));
    let listed: Vec<String> = rows(&example, Lang::Vi).into_iter().map(|row| row["Mã"].clone()).collect();
    assert_eq!(listed, items.into_iter().map(Id::to_string).collect::<Vec<_>>());
}

#[test]
fn points_add_up_to_the_score() {
    let example = example();
    let score = scored(&BUILTIN, &example);
    for (lang, heads, comma) in
        [(Lang::Vi, ["Tối đa", "Tự chấm", "Có minh chứng"], ','), (Lang::En, ["Maximum", "Claimed", "Evidenced"], '.')]
    {
        let rows = rows(&example, lang);
        let sum = |head: &str| -> u32 {
            let thousandths = |row: &Row| row[head].replace(comma, "").parse::<u32>().unwrap_or(0);
            rows.iter().map(thousandths).sum()
        };
        let p = score.points;
        assert_eq!(heads.map(sum), [p.max, p.claimed, p.evidenced]);
    }
}

#[test]
fn a_row_says_what_the_checklist_says() {
    let example = example();
    let rows = rows(&example, Lang::Vi);
    let critical = row_of(&rows, "dong-bo-ho-so");
    assert_eq!((critical["Then chốt"].as_str(), critical["Tình trạng"].as_str()), ("Có", "Đạt một phần"));
    assert!(critical["Trả lời"].contains('/') && critical["Trả lời"].ends_with('%'), "{}", critical["Trả lời"]);
    let aside = &scored(&BUILTIN, &example).set_aside;
    for entry in aside {
        let row = row_of(&rows, entry.item.as_str());
        assert_eq!(row["Lý do"], entry.reason);
    }
    let states: Vec<&str> = rows.iter().map(|row| row["Tình trạng"].as_str()).collect();
    for state in ["Đạt đủ", "Chưa đạt", "không áp dụng", "chưa đạt"] {
        assert!(states.contains(&state), "{state}");
    }
    let planned = example.plan.iter().find(|row| row.due.is_some()).unwrap();
    let row = row_of(&rows, planned.item.as_str());
    assert!(row["Việc khắc phục"].contains(&planned.what) && row["Người làm"].contains(&planned.who));
    assert!(row["Thời hạn"].contains("2026-"));
}

#[test]
fn open_items_have_points_at_stake_and_lost_ones_are_lost() {
    let open = example().answers("dong-bo-ho-so", AnswerEdit::Claim(None));
    let rows = rows(&open, Lang::En);
    let row = row_of(&rows, "dong-bo-ho-so");
    assert_eq!(
        (row["State"].as_str(), row["Points lost"].as_str(), row["Value (‰)"].as_str()),
        ("not answered", "", "")
    );
    assert_eq!(row["Points at stake"], row["Maximum"]);
}

#[test]
fn a_paper_reads_as_in_the_report() {
    let paper = |number: &str, page: &str| Evidence {
        title: "Kế hoạch năm".into(),
        number: number.into(),
        date: Some(day("2026-01-05")),
        page: page.into(),
        holder: "Văn phòng".into(),
        file: "ke-hoach.pdf".into(),
        ..Evidence::default()
    };
    let papers = vec![paper("12/KH-UBND", "3"), paper("Số 7", "mục II"), Evidence::default()];
    let with = example().answers("khai-sinh", AnswerEdit::Evidence(papers));
    assert_eq!(
        row_of(&rows(&with, Lang::Vi), "khai-sinh")["Minh chứng"],
        "Kế hoạch năm, số 12/KH-UBND, ngày 05/01/2026, trang 3, Văn phòng, ke-hoach.pdf | \
         Kế hoạch năm, Số 7, ngày 05/01/2026, mục II, Văn phòng, ke-hoach.pdf"
    );
}

#[test]
fn a_lowered_role_says_why() {
    let service = BUILTIN.services[2].id.as_str();
    let lowered = example().role(service, Role::None, "Không có trên địa bàn");
    let rows = rows(&lowered, Lang::Vi);
    let row = row_of(&rows, service);
    let said = ["Vai trò", "Tình trạng", "Lý do", "Tối đa"].map(|head| row[head].as_str());
    assert_eq!(said, ["Không liên quan", "không liên quan", "Không có trên địa bàn", ""]);
}

/// The example with these texts, one after another, wherever text can be typed.
pub fn everywhere(texts: &[&str]) -> Assessment {
    let mut assessment = example();
    let mut texts = texts.iter().cycle();
    let mut next = || texts.next().unwrap().to_string();
    for (_, answer) in assessment.answers.iter_mut() {
        let papers = [(); 2].map(|()| Evidence {
            title: next(),
            number: next(),
            page: next(),
            holder: next(),
            file: next(),
            ..Evidence::default()
        });
        let typed = Answer {
            reason: next(),
            role_reason: next(),
            note: next(),
            owner: next(),
            evidence: papers.to_vec(),
            ..answer.as_ref().clone()
        };
        *answer = Arc::new(typed);
    }
    let filled = |row: &Action| Action { what: next(), who: next(), ..row.clone() };
    assessment.plan = Arc::new(assessment.plan.iter().map(filled).collect());
    assessment
}

/// Whatever program opens it, with whatever separators: no cell begins with a sign.
fn no_formula(text: &str) {
    for separators in [";", ",", "\t", ";,\t"] {
        for line in text.lines() {
            for cell in line.split(|c| separators.contains(c)) {
                let bare = cell.trim_start_matches(|c: char| c.is_whitespace() || c == '"');
                assert!(!bare.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']), "{cell} in {line}");
            }
        }
    }
}

#[test]
fn nothing_typed_becomes_a_formula() {
    for hard in HARD {
        let text = text(Output::Table, Lang::Vi, &everywhere(&[hard]));
        no_formula(text.trim_start_matches('\u{feff}'));
    }
}

#[test]
fn a_mark_stands_before_each_sign_that_could_begin_a_cell() {
    for (typed, cell) in [
        ("Kế hoạch số 12-KH/UBND", "Kế hoạch số 12-KH/UBND"),
        ("=1+1", "'=1+1"),
        ("-5", "'-5"),
        ("@a", "'@a"),
        ("＝1", "'＝1"),
        ("\"=1\"", "\"'=1\""),
        ("a,=1", "a,'=1"),
        ("tăng 3; -2", "tăng 3; '-2"),
        ("a\t=1", "a =1"),
        ("- một\n\n- hai", "'- một / - hai"),
    ] {
        assert_eq!(row_of(&rows(&everywhere(&[typed]), Lang::Vi), "khai-sinh")["Ghi chú"], cell);
    }
}

#[test]
fn no_cell_is_longer_than_excel_keeps() {
    for letter in ["ạ", "😀"] {
        let long = || letter.repeat(20_000);
        let paper = Evidence { title: long(), number: long(), ..Evidence::default() };
        let long = example().answers("khai-sinh", AnswerEdit::Evidence(vec![paper]));
        let papers = row_of(&rows(&long, Lang::Vi), "khai-sinh")["Minh chứng"].clone();
        assert!((32_760..=32_767).contains(&papers.encode_utf16().count()) && papers.ends_with('…'));
    }
}

#[test]
fn every_row_is_a_line_of_quoted_cells() {
    let text = text(Output::Table, Lang::Vi, &everywhere(&["một\nhai\r\nba"]));
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').split_terminator("\r\n").collect();
    assert_eq!(lines.len(), 1 + rows(&example(), Lang::Vi).len());
    assert!(lines.iter().all(|line| line.starts_with('"') && line.ends_with('"') && !line.contains(['\n', '\r'])));
    assert!(text.contains("\"một / hai / ba\""));
}

#[test]
fn any_assessment_makes_a_table() {
    for seed in 0..150 {
        let assessment = assessment(&BUILTIN, seed);
        for (copy, lang) in [(Copy::Whole, Lang::Vi), (Copy::Nameless, Lang::En)] {
            let bytes = made(Output::Table, copy, lang, &assessment).unwrap();
            no_formula(std::str::from_utf8(&bytes).unwrap().trim_start_matches('\u{feff}'));
        }
    }
}

#[test]
fn a_copy_without_names_tells_nothing_that_was_typed() {
    let secret = everywhere(&["Nguyễn Văn Kín"]);
    let whole = text(Output::Table, Lang::Vi, &secret);
    let nameless = String::from_utf8(made(Output::Table, Copy::Nameless, Lang::Vi, &secret).unwrap()).unwrap();
    assert!(whole.contains("Nguyễn Văn Kín") && !nameless.contains("Nguyễn Văn Kín"));
}

//! The report as a formal paper: the figures of the screen, the layout of official papers, blanks left blank.

use crate::generate;
use crate::given::{LANGS, TODAY, example, subject};
use crate::support::{BUILTIN, Filling, blank, day, unit};
use proptest::prelude::*;
use std::sync::Arc;
use tu_soat_06::domain::answer::Claim;
use tu_soat_06::domain::assessment::{Assessment, Status};
use tu_soat_06::domain::gap;
use tu_soat_06::domain::numeral::{headline, percent, points};
use tu_soat_06::domain::paper::{Block, Paper, Table};
use tu_soat_06::domain::text::Lang;
use tu_soat_06::office::{Subject, report};

fn tables(paper: &Paper) -> Vec<&Table> {
    let blocks = paper.parts.iter().flat_map(|part| &part.blocks);
    blocks.filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None }).collect()
}

/// The only table of an appendix, 1 the first.
fn appendix(paper: &Paper, n: usize) -> &Table {
    let Some(Block::Table(table)) = paper.parts[n].blocks.get(1) else { panic!("a table in appendix {n}") };
    table
}

fn says(paper: &Paper, words: &str) -> bool {
    paper.texts().iter().any(|text| text.contains(words))
}

fn first_head(paper: &Paper) -> [String; 3] {
    let Some(Block::Head(head)) = paper.parts[0].blocks.first() else { panic!("a head") };
    [head.above.clone(), head.issuer.clone(), head.number.clone()]
}

#[test]
fn the_headline_is_that_of_the_score() {
    for lang in LANGS {
        let subject = subject(example(), lang);
        let (paper, score) = (report::paper(&subject), &subject.score);
        for mark in [score.points.claimed, score.points.evidenced, score.points.reachable] {
            assert!(says(&paper, &headline(mark, lang)), "{mark}");
        }
        let complete = percent(i64::from(score.completeness()), lang);
        assert!(says(&paper, &complete));
        for failing in &score.critical_failed {
            assert!(says(&paper, &format!("+ {}", subject.item_name(failing))));
        }
        let sums = [score.points.claimed, score.points.evidenced, score.points.reachable, score.points.max];
        let sums = sums.map(|sum| points(sum, lang));
        assert!(tables(&paper).iter().any(|table| table.rows.iter().any(|row| row.cells.get(1..5) == Some(&sums[..]))));
    }
}

#[test]
fn every_item_of_the_score_stands_in_appendix_one_with_its_points() {
    let subject = subject(example(), Lang::Vi);
    let paper = report::paper(&subject);
    let table = appendix(&paper, 1);
    let (sums, items): (Vec<_>, Vec<_>) = table.rows.iter().partition(|row| row.is_strong);
    assert_eq!(items.len(), subject.score.items.len());
    for item in &subject.score.items {
        let name = subject.item_name(&item.id);
        let row = items.iter().find(|row| row.cells[1].starts_with(&name)).expect("its row");
        assert_eq!(row.cells[2..4], [item.points.max, item.points.claimed].map(|n| points(n, Lang::Vi)));
        assert_eq!(row.cells[6], "", "the inspector's column is for the inspector");
    }
    let total = sums.last().expect("a total");
    assert_eq!(
        total.cells[2..4],
        [subject.score.points.max, subject.score.points.claimed].map(|n| points(n, Lang::Vi))
    );
    assert_eq!(sums.len(), subject.sections.len() + 2, "a sum a section, indicators, total");
}

#[test]
fn gaps_come_ranked_with_what_was_answered_and_the_cause() {
    let subject = subject(example(), Lang::Vi);
    let paper = report::paper(&subject);
    let table = tables(&paper).into_iter().find(|table| table.columns[1].name == "Khoảng trống").expect("gaps");
    let lost: Vec<String> = gap::gaps(&subject.score).iter().map(|gap| points(gap.gap(), Lang::Vi)).collect();
    assert_eq!(table.rows.iter().map(|row| row.cells[3].clone()).collect::<Vec<_>>(), lost);
    let first = &table.rows[0].cells;
    assert!(first[1].ends_with("(then chốt)") && first[2].contains('%') && first[4] == "Khách quan", "{first:?}");
    assert!(says(&paper, &format!("còn {} khoảng trống", lost.len())));
}

#[test]
fn appendices_list_every_paper_and_every_action() {
    let subject = subject(example(), Lang::Vi);
    let paper = report::paper(&subject);
    let listed: usize = subject.assessment.answers.iter().map(|(_, answer)| answer.evidence.len()).sum();
    let (evidence, plan) = (appendix(&paper, 2), appendix(&paper, 3));
    assert_eq!(evidence.rows.len(), listed + 1, "and the source of the figures");
    assert_eq!(plan.rows.len(), subject.assessment.plan.len());
    assert!(paper.parts.iter().map(|part| part.is_wide).eq([false, true, true, true]));
}

#[test]
fn what_is_written_by_hand_stays_blank() {
    let mut assessment = example();
    assessment.status = Status::Final { by: "Trần Thị Mẫu".to_owned(), on: day(TODAY) };
    let paper = report::paper(&subject(assessment.clone(), Lang::Vi));
    for blank in ["DỰ THẢO", "Số: ……/BC-UBND", "Ví Dụ, ngày …… tháng …… năm ………", "Kính gửi: …", "- Lưu: VT, ……"]
    {
        assert!(says(&paper, blank), "{blank}");
    }
    assert!(says(&paper, "./."));
    assert_eq!(
        paper.texts().iter().filter(|text| **text == "Trần Thị Mẫu").count(),
        1,
        "the head's name, to be signed"
    );
    Arc::make_mut(&mut assessment.names).head.clear();
    Arc::make_mut(&mut assessment.unit).name.clear();
    let paper = report::paper(&subject(assessment, Lang::Vi));
    assert_eq!(first_head(&paper)[1], "ỦY BAN NHÂN DÂN\n……………");
    assert!(!says(&paper, "Trần Thị Mẫu"));
}

#[test]
fn each_type_of_unit_issues_papers_in_its_own_way() {
    let of = |unit_type: &str, name: &str, last: &str| {
        let mut assessment = blank(unit(unit_type, &[]), last);
        Arc::make_mut(&mut assessment.unit).name = name.to_owned();
        let paper = report::paper(&subject(assessment, Lang::Vi));
        let Some(Block::Close(close)) = paper.parts[0].blocks.last() else { panic!("a close") };
        let [above, issuer, number] = first_head(&paper);
        [above, issuer, number, close.capacity.join(" / ")]
    };
    let committee = "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH";
    for (unit_type, name, day, expected) in [
        (
            "xa",
            "Xã Ví Dụ",
            "2026-09-30",
            ["UBND TỈNH HƯNG YÊN", "ỦY BAN NHÂN DÂN\nXÃ VÍ DỤ", "Số: ……/BC-UBND", committee],
        ),
        ("xa", "UBND xã Ví Dụ", "2024-12-31", ["UBND ……………", "UBND XÃ VÍ DỤ", "Số: ……/BC-UBND", committee]),
        ("ubt", "Tỉnh Ví Dụ", "2026-09-30", ["", "ỦY BAN NHÂN DÂN\nTỈNH VÍ DỤ", "Số: ……/BC-UBND", committee]),
        ("so", "Sở Ví Dụ", "2026-09-30", ["UBND TỈNH HƯNG YÊN", "SỞ VÍ DỤ", "Số: ……/BC-……", "GIÁM ĐỐC"]),
        (
            "so",
            "Văn phòng UBND tỉnh Ví Dụ",
            "2026-09-30",
            ["UBND TỈNH HƯNG YÊN", "VĂN PHÒNG UBND TỈNH VÍ DỤ", "Số: ……/BC-……", "CHÁNH VĂN PHÒNG"],
        ),
        (
            "ca-x",
            "Xã Ví Dụ",
            "2026-09-30",
            ["CÔNG AN TỈNH HƯNG YÊN", "CÔNG AN\nXÃ VÍ DỤ", "Số: ……/BC-……", "TRƯỞNG CÔNG AN"],
        ),
        ("ca-t", "Công an tỉnh Ví Dụ", "2026-09-30", ["BỘ CÔNG AN", "CÔNG AN TỈNH VÍ DỤ", "Số: ……/BC-……", "GIÁM ĐỐC"]),
        ("tthcc-x", "Trung tâm Ví Dụ", "2026-09-30", ["UBND ……………", "TRUNG TÂM VÍ DỤ", "Số: ……/BC-……", "GIÁM ĐỐC"]),
    ] {
        assert_eq!(of(unit_type, name, day), expected.map(str::to_owned), "{unit_type} {name}");
    }
}

#[test]
fn only_documents_that_bind_are_a_basis() {
    let bases = |assessment: Assessment| -> Vec<String> {
        let blocks = report::paper(&subject(assessment, Lang::Vi)).parts[0].blocks.clone();
        blocks.into_iter().filter_map(|block| if let Block::Basis(text) = block { Some(text) } else { None }).collect()
    };
    let now = bases(blank(unit("xa", &[]), "2026-09-30"));
    assert!(
        now.iter().any(|line| line.contains("826/QĐ-TTg"))
            && !now.iter().any(|line| line.contains("06/QĐ-TTg ngày 06/01/2022"))
    );
    assert!(now.iter().any(|line| line.contains("Hưng Yên") && line.contains("(chưa rõ còn hiệu lực)")));
    let (last, before) = now.split_last().expect("some");
    assert!(last.ends_with('.') && before.iter().all(|line| line.ends_with(';')));
    let then = bases(blank(unit("xa", &[]), "2024-12-31"));
    assert!(then.iter().any(|line| line.contains("Quyết định 06/QĐ-TTg ngày 06/01/2022")));
    assert!(!then.iter().any(|line| line.contains("826/QĐ-TTg")));
}

#[test]
fn headings_and_appendices_come_in_order_in_both_languages() {
    for lang in LANGS {
        let paper = report::paper(&subject(example(), lang));
        let heads = paper.parts[0].blocks.iter().filter_map(|block| match block {
            Block::Heading(1, text) => text.split(' ').next(),
            _ => None,
        });
        assert_eq!(heads.collect::<Vec<_>>(), ["I.", "II.", "III.", "IV.", "V."]);
        let names = paper.parts[1..].iter().map(|part| match &part.blocks[0] {
            Block::Title { name, .. } => name.rsplit(' ').next().unwrap_or_default(),
            _ => "",
        });
        assert_eq!(names.collect::<Vec<_>>(), ["I", "II", "III"]);
    }
}

#[test]
fn the_english_paper_says_nothing_of_ours_in_vietnamese() {
    let english = report::paper(&subject(blank(unit("xa", &[]), "2026-09-30"), Lang::En));
    let vietnamese = report::paper(&subject(blank(unit("xa", &[]), "2026-09-30"), Lang::Vi));
    let lettered = |text: &&&str| text.chars().any(|c| c.is_ascii_lowercase());
    let same: Vec<_> = vietnamese.texts().into_iter().filter(|text| english.texts().contains(text)).collect();
    assert_eq!(same.iter().filter(lettered).collect::<Vec<_>>(), Vec::<&&str>::new());
}

#[test]
fn an_answer_reads_as_on_the_checklist() {
    let said = |assessment: Assessment, name: &str| {
        let paper = report::paper(&subject(assessment, Lang::Vi));
        let row = appendix(&paper, 1).rows.iter().find(|row| row.cells[1].contains(name)).cloned();
        row.expect("its row").cells[5].clone()
    };
    let xa = || blank(unit("xa", &[]), "2026-09-30");
    assert_eq!(said(xa().step("khai-sinh", 4), "Đăng ký khai sinh"), "Giải quyết: 4 – Toàn trình, không giấy");
    assert_eq!(said(xa().step("ke-hoach-nam", 1), "ban hành kế hoạch năm"), "Có");
    assert_eq!(said(xa().share("nam-ro", 21, 24), "giao đủ 5 rõ"), "21/24 = 87,5%");
    assert_eq!(said(xa().claims("nam-ro", Claim::Share { n: Some(1), d: None }), "giao đủ 5 rõ"), "điền dở");
    assert_eq!(said(xa(), "Đăng ký khai sinh"), "chưa trả lời");
}

/// Widths add up, and every row fits its columns.
fn is_sound(subject: &Subject) {
    for table in tables(&report::paper(subject)) {
        assert_eq!(table.columns.iter().map(|column| column.width).sum::<u32>(), 1000, "{:?}", table.columns);
        for row in &table.rows {
            assert!([1, table.columns.len()].contains(&row.cells.len()), "{row:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_assessment_gives_a_sound_paper(seed in generate::seeds()) {
        let lang = LANGS[usize::from(seed % 2 == 0)];
        is_sound(&subject(generate::assessment(*BUILTIN, seed), lang));
    }
}

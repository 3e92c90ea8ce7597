//! Any paper at all: comes back from its JSON text, becomes a page.

use proptest::collection::vec;
use proptest::prelude::*;
use tu_soat_06::domain::json::MAX_TEXT;
use tu_soat_06::domain::paper::{Block, Close, Column, Head, Paper, Part, Row, Table};
use tu_soat_06::domain::text::Lang;
use tu_soat_06::office::page::make_of;

/// Words, signs of markup, control characters, anything.
fn any_text() -> impl Strategy<Value = String> {
    const ODD: &[&str] =
        &["<b>&amp;\"'</p>", "]]>", "\u{0}\u{1}\u{c}\u{fffe}", "dòng\r\nsau\rnữa", " \t\n ", "ẵ Đ ặ ỹ \u{202e}"];
    prop_oneof![
        Just(String::new()),
        proptest::sample::select(ODD).prop_map(str::to_owned),
        "[ạ-ỹa-z ,.]{1,40}",
        any::<String>()
    ]
}

fn any_head() -> impl Strategy<Value = Head> {
    let lines = [any_text(), any_text(), any_text(), any_text(), any_text(), any_text()];
    lines.prop_map(|[above, issuer, number, state, motto, dated]| Head { above, issuer, number, state, motto, dated })
}

fn any_table() -> impl Strategy<Value = Table> {
    let column = (any_text(), 0_u32..=1000, any::<bool>());
    let column = column.prop_map(|(name, width, is_number)| Column { name, width, is_number });
    let row = (any::<bool>(), vec(any_text(), 0..5)).prop_map(|(is_strong, cells)| Row { is_strong, cells });
    let all = (any_text(), vec(column, 0..5), vec(row, 0..5));
    all.prop_map(|(caption, columns, rows)| Table { caption, columns, rows })
}

fn any_block() -> impl Strategy<Value = Block> {
    let close = (any_text(), vec(any_text(), 0..4), vec(any_text(), 0..3), any_text());
    let close = close.prop_map(|(to, recipients, capacity, name)| Close { to, recipients, capacity, name });
    prop_oneof![
        any_head().prop_map(Block::Head),
        any_text().prop_map(Block::Mark),
        [any_text(), any_text(), any_text()].prop_map(|[name, subject, note]| Block::Title { name, subject, note }),
        any_text().prop_map(Block::Address),
        any_text().prop_map(Block::Basis),
        (any::<u8>(), any_text()).prop_map(|(level, text)| Block::Heading(level, text)),
        any_text().prop_map(Block::Text),
        any_text().prop_map(Block::Entry),
        any_table().prop_map(Block::Table),
        close.prop_map(Block::Close),
    ]
}

fn any_paper() -> impl Strategy<Value = Paper> {
    let part = (any::<bool>(), vec(any_block(), 0..8)).prop_map(|(is_wide, blocks)| Part { is_wide, blocks });
    (any_text(), vec(part, 0..4)).prop_map(|(title, parts)| Paper { title, parts })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_paper_comes_back_from_its_text(paper in any_paper()) {
        prop_assert_eq!(Paper::read(&paper.write()), Some(paper));
    }

    #[test]
    fn any_paper_becomes_a_page_that_says_the_same(paper in any_paper()) {
        let made = make_of(&paper, Lang::Vi);
        prop_assert!(made.is_ok(), "{:?}", made.err());
    }
}

#[test]
fn a_text_longer_than_json_may_hold_comes_back_too() {
    for length in [MAX_TEXT, MAX_TEXT + 1, 3 * MAX_TEXT] {
        let cells = vec!["ữ".repeat(length), "x".repeat(length)];
        let table = Table { rows: vec![Row { is_strong: false, cells }], ..Table::default() };
        let part = Part { is_wide: true, blocks: vec![Block::Table(table)] };
        let paper = Paper { title: "Báo cáo".to_owned(), parts: vec![part] };
        assert_eq!(Paper::read(&paper.write()), Some(paper));
    }
}

#[test]
fn what_is_no_paper_is_none() {
    let none = [
        "",
        "null",
        "[]",
        "{}",
        r#"["x",{}]"#,
        r#"["x",[[true]]]"#,
        r#"["x",[[1,[]]]]"#,
        r#"["x",[[true,[["word","x"]]]]]"#,
        r#"["x",[[true,[["text"]]]]]"#,
        r#"["x",[[true,[["heading",256,"x"]]]]]"#,
        r#"["x",[[true,[["table","x",[["x",-1,true]],[]]]]]]"#,
    ];
    for text in none {
        assert_eq!(Paper::read(text), None, "{text}");
    }
    assert_eq!(Paper::read(r#"["x",[]]"#), Some(Paper { title: "x".to_owned(), parts: vec![] }));
}

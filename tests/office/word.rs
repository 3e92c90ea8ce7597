//! The Word document: a sound package that says what the paper says, in the form official papers have.

use crate::given::{LANGS, example, parts, subject};
use std::collections::BTreeSet;
use tu_soat_06::domain::paper::{Block, Close, Column, Head, Paper, Part, Row, Table};
use tu_soat_06::domain::text::Lang;
use tu_soat_06::office::{Fault, report, word};

const BODY: &str = "word/document.xml";

/// Values of an attribute, wherever it stands.
fn values<'x>(xml: &'x str, attribute: &str) -> Vec<&'x str> {
    let open = [attribute, "=\""].concat();
    xml.split(open.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// Pieces between two tags.
fn pieces<'x>(xml: &'x str, open: &str, close: &str) -> Vec<&'x str> {
    xml.split(open).skip(1).map(|rest| rest.split(close).next().unwrap_or_default()).collect()
}

fn of_example(lang: Lang) -> Vec<u8> {
    word::make(&subject(example(), lang)).expect("a document")
}

/// A paper with every kind of block, and text that needs care.
fn every_block() -> Paper {
    let text = |words: &str| words.to_owned();
    let hard = text("ế ữ ợ ẵ Đ ặ ỹ Ậ Ử “6 rõ” <b>&amp;</b> 'a' \"b\" ]]> 😀\ntab\there\r\nfeed\u{c}\u{1}\u{fffe} end ");
    let column = |width, is_number| Column { name: hard.clone(), width, is_number };
    let row = |cells: Vec<String>| Row { is_strong: cells.len() == 1, cells };
    let table = Table {
        caption: hard.clone(),
        columns: vec![column(300, false), column(700, true)],
        rows: vec![row(vec![hard.clone()]), row(vec![hard.clone(), String::new()]), row(vec![text("a"), text("b")])],
    };
    let head = Head {
        above: String::new(),
        issuer: hard.clone(),
        number: text("Số:"),
        state: text("QUỐC HIỆU"),
        motto: text("Tiêu ngữ"),
        dated: hard.clone(),
    };
    let close = Close {
        to: text("Nơi nhận:"),
        recipients: vec![hard.clone(); 2],
        capacity: vec![text("TM."), text("CHỦ TỊCH")],
        name: String::new(),
    };
    let title = |note: &str| Block::Title { name: text("BÁO CÁO"), subject: hard.clone(), note: text(note) };
    let blocks = vec![
        Block::Head(head),
        Block::Mark(text("DỰ THẢO")),
        title(""),
        Block::Address(text("Kính gửi: …")),
        Block::Basis(hard.clone()),
        Block::Heading(1, text("I.")),
        Block::Heading(2, text("1.")),
        Block::Heading(3, text("a)")),
        Block::Text(text("\u{1}")),
        Block::Entry(hard.clone()),
        Block::Table(table.clone()),
        Block::Text(hard.clone()),
        Block::Close(close),
    ];
    let wide = Part { is_wide: true, blocks: vec![title(&hard), Block::Table(table)] };
    Paper { title: hard, parts: vec![Part { is_wide: false, blocks }, wide, Part::default()] }
}

#[test]
fn every_kind_of_block_and_letter_comes_through() {
    for lang in LANGS {
        let bytes = word::make_of(&every_block(), lang).expect("a document");
        let body = parts(&bytes).remove(BODY).expect("a body");
        assert!(body.contains(
            "ế ữ ợ ẵ Đ ặ ỹ Ậ Ử “6 rõ” &lt;b&gt;&amp;amp;&lt;/b&gt; &apos;a&apos; &quot;b&quot; ]]&gt; 😀</w:t>"
        ));
        assert!(body.contains("tab here</w:t><w:br"));
        assert!(word::make_of(&Paper::default(), lang).is_ok());
    }
}

#[test]
fn a_document_that_says_something_else_is_refused() {
    let paper = report::paper(&subject(example(), Lang::Vi));
    let bytes = word::make_of(&paper, Lang::Vi).expect("a document");
    assert_eq!(word::check(&bytes, &paper), Ok(()));
    let change = |change: &dyn Fn(&mut Vec<Block>)| {
        let mut other = paper.clone();
        change(&mut other.parts[0].blocks);
        matches!(word::check(&bytes, &other), Err(Fault::Differs(_)))
    };
    assert!(change(&|blocks| blocks.push(Block::Text("thêm".to_owned()))));
    assert!(change(&|blocks| drop(blocks.pop())));
    assert!(change(&|blocks| blocks.swap(5, 6)));
    assert!(change(&|blocks| blocks[1] = Block::Mark("DỰ THẢO.".to_owned())));
    assert!(word::check(&bytes[..bytes.len() / 2], &paper).is_err());
}

#[test]
fn the_package_is_whole() {
    let parts = parts(&of_example(Lang::Vi));
    let types = &parts["[Content_Types].xml"];
    let (overrides, defaults) = (values(types, "PartName"), values(types, "Extension"));
    for name in overrides {
        assert!(parts.contains_key(name.trim_start_matches('/')), "{name} has a type but is not there");
    }
    for name in parts.keys().filter(|name| *name != "[Content_Types].xml") {
        let ending = name.rsplit('.').next().unwrap_or_default();
        assert!(defaults.contains(&ending), "{name} has no type");
    }
    for (rels, folder) in [("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/")] {
        for target in values(&parts[rels], "Target") {
            assert!(parts.contains_key(&[folder, target].concat()), "{target} is not there");
        }
    }
    let known: BTreeSet<_> = values(&parts["word/_rels/document.xml.rels"], "Id").into_iter().collect();
    let used: BTreeSet<_> = values(&parts[BODY], "r:id").into_iter().collect();
    assert!(!used.is_empty() && used.is_subset(&known), "{used:?}");
}

#[test]
fn every_style_that_is_used_is_there_and_headings_are_real() {
    let parts = parts(&of_example(Lang::Vi));
    let styles = &parts["word/styles.xml"];
    let known: BTreeSet<_> = values(styles, "w:styleId").into_iter().collect();
    let named = [BODY, "word/styles.xml", "word/header.xml"].map(|part| {
        let tags = ["<w:pStyle w:val", "<w:tblStyle w:val", "<w:basedOn w:val", "<w:next w:val"];
        tags.into_iter().flat_map(|tag| values(&parts[part], tag)).collect::<Vec<_>>()
    });
    for name in named.concat() {
        assert!(known.contains(name), "style {name}");
    }
    for level in 1..=3 {
        let style = pieces(styles, &format!("w:styleId=\"Heading{level}\""), "</w:style>").concat();
        assert!(style.contains(&format!("<w:name w:val=\"heading {level}\"/>")));
        assert!(style.contains(&format!("<w:outlineLvl w:val=\"{}\"/>", level - 1)) && style.contains("<w:qFormat/>"));
    }
    assert_eq!(values(styles, "w:ascii"), ["Times New Roman"], "one typeface");
}

#[test]
fn sections_have_the_page_of_official_papers() {
    let body = parts(&of_example(Lang::Vi)).remove(BODY).expect("a body");
    let sections = pieces(&body, "<w:sectPr>", "</w:sectPr>");
    let wide: Vec<bool> = sections.iter().map(|section| section.contains("w:orient=\"landscape\"")).collect();
    assert_eq!(wide, [false, true, true, true]);
    for section in sections {
        let margins = r#"<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701""#;
        for needed in [margins, r#"<w:pgNumType w:start="1"/>"#, "<w:titlePg/>", r#"w:type="default" r:id="rId3""#] {
            assert!(section.contains(needed), "{needed}");
        }
    }
    assert!(body.ends_with("</w:sectPr></w:body></w:document>"));
}

#[test]
fn head_rows_repeat_and_no_row_is_cut() {
    let subject = subject(example(), Lang::Vi);
    let body = parts(&word::make(&subject).expect("a document")).remove(BODY).expect("a body");
    let paper = report::paper(&subject);
    let tables = paper.parts.iter().flat_map(|part| &part.blocks).filter_map(|block| match block {
        Block::Table(table) => Some(table.rows.len() + 1),
        _ => None,
    });
    let rows: Vec<usize> = tables.collect();
    assert_eq!(body.matches("<w:tblHeader />").count(), rows.len());
    assert_eq!(body.matches("<w:cantSplit />").count(), rows.iter().sum::<usize>());
}

/// Word forgives little: children stand in the order of the standard, and none is empty.
#[test]
fn properties_stand_in_the_order_of_the_standard() {
    const ORDER: [(&str, &[&str]); 5] = [
        ("w:pPr", &["w:pStyle", "w:keepNext", "w:sectPr"]),
        ("w:tblPr", &["w:tblStyle", "w:tblW", "w:tblLayout"]),
        ("w:trPr", &["w:cantSplit", "w:tblHeader"]),
        ("w:tcPr", &["w:tcW", "w:gridSpan", "w:vAlign"]),
        ("w:sectPr", &["w:headerReference", "w:type", "w:pgSz", "w:pgMar", "w:pgNumType", "w:cols", "w:titlePg"]),
    ];
    let body = parts(&word::make_of(&every_block(), Lang::Vi).expect("a document")).remove(BODY).expect("a body");
    assert!(!body.contains("<w:rPr") && !body.contains("paraId"));
    for (tag, order) in ORDER {
        for inner in pieces(&body, &format!("<{tag}>"), &format!("</{tag}>")) {
            let inner = inner.split("<w:sectPr>").next().unwrap_or_default();
            let found = inner.split('<').filter_map(|piece| piece.split([' ', '/', '>']).find(|name| !name.is_empty()));
            let places: Vec<usize> = found
                .filter(|name| name.starts_with("w:"))
                .map(|name| order.iter().position(|known| *known == name).expect(name))
                .collect();
            assert!(places.is_sorted(), "{tag}: {inner}");
        }
    }
}

#[test]
fn language_and_title_are_set_and_the_bytes_are_always_the_same() {
    for (lang, code, title) in
        [(Lang::Vi, "vi-VN", "Xã Ví Dụ – Kết quả tự đánh giá"), (Lang::En, "en-US", "Xã Ví Dụ – Results")]
    {
        let bytes = of_example(lang);
        assert_eq!(bytes, of_example(lang));
        let parts = parts(&bytes);
        assert!(parts["word/styles.xml"].contains(&format!("<w:lang w:val=\"{code}\"")));
        assert!(parts["docProps/core.xml"].contains(&format!("<dc:title>{title}")));
        assert!(parts.values().all(|part| !part.contains("{lang}") && !part.contains("{title}")));
    }
}

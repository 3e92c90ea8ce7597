//! The page that stands alone: says what the paper says in the right elements, and does nothing else.

use crate::page_sample::sample;
use std::collections::BTreeMap;
use tu_soat_06::domain::paper::{Block, Paper};
use tu_soat_06::domain::text::Lang;
use tu_soat_06::office::page::make_of;

fn page(paper: &Paper, lang: Lang) -> String {
    String::from_utf8(make_of(paper, lang).unwrap()).unwrap()
}

/// How often each element begins.
fn elements(page: &str) -> BTreeMap<&str, usize> {
    let names = page.split('<').skip(1).map(|rest| rest.split([' ', '>', '/']).next().unwrap());
    names.fold(BTreeMap::new(), |mut all, name| {
        *all.entry(name).or_default() += 1;
        all
    })
}

/// Begins of elements with this name, up to their end, in order.
fn begins<'p>(page: &'p str, name: &str) -> Vec<&'p str> {
    let all =
        page.split('<').filter(|rest| rest.strip_prefix(name).is_some_and(|rest| rest.starts_with([' ', '>', '/'])));
    all.collect()
}

/// Changes every text.
fn each_text(paper: &mut Paper, mut change: impl FnMut(&mut String)) {
    change(&mut paper.title);
    for block in paper.parts.iter_mut().flat_map(|part| &mut part.blocks) {
        let texts: Vec<&mut String> = match block {
            Block::Head(head) => vec![
                &mut head.above,
                &mut head.issuer,
                &mut head.number,
                &mut head.state,
                &mut head.motto,
                &mut head.dated,
            ],
            Block::Mark(text) | Block::Address(text) | Block::Basis(text) => vec![text],
            Block::Heading(_, text) | Block::Text(text) | Block::Entry(text) => vec![text],
            Block::Title { name, subject, note } => vec![name, subject, note],
            Block::Table(table) => {
                let names = table.columns.iter_mut().map(|column| &mut column.name);
                let cells = table.rows.iter_mut().flat_map(|row| &mut row.cells);
                std::iter::once(&mut table.caption).chain(names).chain(cells).collect()
            }
            Block::Close(close) => {
                let lines = close.recipients.iter_mut().chain(&mut close.capacity);
                lines.chain([&mut close.to, &mut close.name]).collect()
            }
        };
        texts.into_iter().for_each(&mut change);
    }
}

#[test]
fn the_page_says_what_the_paper_says() {
    let page = page(&sample(), Lang::Vi); // compared before it is handed out
    for text in sample().texts() {
        assert!(page.contains(&text.replace('&', "&amp;")), "{text}");
    }
}

#[test]
fn no_text_becomes_an_element() {
    let plain = |text: &mut String| *text = "x".to_owned();
    let payloads = [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "</td></table></style></title><svg onload=alert(1)>",
        "<!--",
        "]]><![CDATA[<b>",
        "&lt;b&gt;&#60;i&#62;",
        "' autofocus onfocus='alert(1)",
        "</p\u{0}><b>",
    ];
    let mut harmless = sample();
    each_text(&mut harmless, plain);
    let harmless = page(&harmless, Lang::Vi);
    for payload in payloads {
        let mut paper = sample();
        each_text(&mut paper, |text| payload.clone_into(text));
        let page = page(&paper, Lang::Vi);
        assert_eq!(elements(&page), elements(&harmless), "{payload}");
        assert_eq!(page.matches('"').count(), harmless.matches('"').count(), "{payload}");
    }
}

#[test]
fn control_characters_go_and_line_breaks_stay() {
    let mut paper = sample();
    each_text(&mut paper, |text| *text = "Mục\u{c} 1\u{1}\r\nMục 2\rMục 3\u{ffff}".to_owned());
    let page = page(&paper, Lang::Vi);
    assert!(page.contains("<title>Mục 1\nMục 2\nMục 3</title>"));
    assert!(!page.contains(|c: char| c.is_control() && c != '\n'));
}

#[test]
fn it_fetches_and_runs_nothing() {
    let page = page(&sample(), Lang::En);
    let policies: Vec<_> = begins(&page, "meta").into_iter().filter(|meta| meta.contains("Security-Policy")).collect();
    assert!(matches!(policies[..], [one] if one.contains("default-src 'none'") && !one.contains("script")));
    let known = "!DOCTYPE article body caption col colgroup div footer h1 h2 h3 h4 head header html li main meta p \
        section span strong style table tbody td th thead title tr ul";
    let unknown = |name: &&str| !name.is_empty() && !known.split_whitespace().any(|known| known == *name);
    assert_eq!(elements(&page).into_keys().filter(unknown).collect::<Vec<_>>(), Vec::<&str>::new());
    for word in ["//", "url(", "@import", " src=", " href=", " style=", " on"] {
        let tags = page.split('<').filter_map(|rest| rest.split('>').next());
        assert!(!tags.into_iter().any(|tag| tag.contains(word)), "{word}");
    }
    let style = page.split_once("<style>").and_then(|(_, rest)| rest.split_once("</style>")).unwrap().0;
    assert!(!["//", "url(", "@import", "<", "&"].iter().any(|word| style.contains(word)));
}

#[test]
fn it_names_its_language_and_its_encoding() {
    for lang in [Lang::Vi, Lang::En] {
        let page = page(&sample(), lang);
        assert!(page.starts_with(&format!(
            "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\"/>",
            lang.code()
        )));
        assert_eq!(begins(&page, "title"), [format!("title>{}", sample().title)]);
    }
}

/// One h1; each heading at most one level below the one before.
#[test]
fn headings_are_in_order() {
    let page = page(&sample(), Lang::Vi);
    let levels: Vec<usize> =
        page.split("<h").skip(1).filter_map(|rest| rest.split(['>', ' ']).next()?.parse().ok()).collect();
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
    assert_eq!(levels[0], 1);
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
    assert_eq!(levels.len(), 1 + 5 + 10 + 3, "{levels:?}");
}

#[test]
fn tables_are_tables() {
    let page = page(&sample(), Lang::Vi);
    let found = elements(&page);
    assert_eq!((found["table"], found["thead"], found["caption"], found["col"]), (4, 4, 2, 4 + 7 + 6 + 8));
    assert_eq!(page.matches("scope=\"col\"").count(), found["col"]);
    assert_eq!(page.matches("scope=\"rowgroup\" colspan=\"7\"").count(), 6);
    assert_eq!(page.matches(" scope=\"row\"").count(), 4 + (70 + 5) + 30 + 24);
    assert!(page.contains("<td class=\"formal__figure\">40,0</td>"));
    assert!(page.contains("aria-label=\"BẢNG TỰ CHẤM\""), "a table without a name is called after its appendix");
}

//! The page that stands alone: says what the paper says, and does nothing else.

use crate::page_sample::sample;
use std::collections::BTreeMap;
use tu_soat_06::domain::paper::{Block, Paper};
use tu_soat_06::domain::text::Lang;
use tu_soat_06::office::page::make_of;

fn page(paper: &Paper, lang: Lang) -> String {
    String::from_utf8(make_of(paper, lang).unwrap()).unwrap()
}

/// How often each tag begins.
fn tags(page: &str) -> BTreeMap<&str, usize> {
    let names = page.split('<').skip(1).map(|rest| rest.split([' ', '>', '/']).next().unwrap());
    names.fold(BTreeMap::new(), |mut all, name| {
        *all.entry(name).or_default() += 1;
        all
    })
}

#[test]
fn look() {
    if let Ok(path) = std::env::var("PAGE_OUT") {
        std::fs::write(path, page(&sample(), Lang::Vi)).unwrap();
    }
}

/// Each text changed in its own way.
fn each_text(paper: &mut Paper, change: &dyn Fn(&mut String)) {
    change(&mut paper.title);
    for block in paper.parts.iter_mut().flat_map(|part| &mut part.blocks) {
        match block {
            Block::Head(head) => {
                [&mut head.above, &mut head.issuer, &mut head.number].map(change);
                [&mut head.state, &mut head.motto, &mut head.dated].map(change);
            }
            Block::Mark(text) | Block::Address(text) | Block::Basis(text) => change(text),
            Block::Heading(_, text) | Block::Text(text) | Block::Entry(text) => change(text),
            Block::Title { name, subject, note } => drop([name, subject, note].map(change)),
            Block::Table(table) => {
                change(&mut table.caption);
                table.columns.iter_mut().for_each(|column| change(&mut column.name));
                table.rows.iter_mut().flat_map(|row| &mut row.cells).for_each(change);
            }
            Block::Close(close) => {
                [&mut close.to, &mut close.name].map(change);
                close.recipients.iter_mut().chain(&mut close.capacity).for_each(change);
            }
        }
    }
}

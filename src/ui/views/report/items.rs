//! How each item is scored: weight, maximum, value, points; section by section, so that every sum can be followed. Where
//! there are verdicts, the points by them stand beside.

use super::fold::Chapter;
use super::item;
use super::lists::List;
use super::review::Judged;
use super::table::{head, number};
use crate::dom::{El, Memo, View, el, region, views};
use crate::domain::id::Id;
use crate::domain::numeral::points;
use crate::domain::report::arithmetic;
use crate::domain::score::{Points, Score};
use crate::domain::section::Section;
use crate::ui::session::{Session, use_session};
use crate::ui::words::use_all_words;

/// The chapter of arithmetic.
pub(super) fn items() -> El {
    let session = use_session();
    let words = use_all_words();
    let own = &words.report.tables;
    let judged = Judged::new(session);
    let count = Memo::new(move |_| session.score().with(|score| score.items.len()));
    let [by_verdict, _] = words.review.columns;
    let heads = [own.item].into_iter().chain(own.item_columns).chain(judged.is_there().then_some(by_verdict));
    let heads = heads.collect::<Vec<_>>();
    let list = List { of: Chapter::Items, intro: own.items_intro, heads: &heads, numbers: heads.len() - 1 };
    let rows = move || {
        session.score().with(|score| session.sections().with(|sections| bodies(session, score, sections, judged)))
    };
    list.draw(count, region(rows))
}

/// A body for each section, one for the indicators, one for the total.
fn bodies(session: Session, score: &Score, sections: &[Section], judged: Judged) -> View {
    let words = use_all_words();
    let name = |section| words.checklist.section_name(section, words.lang);
    let indicators: Vec<Id> = session.catalogue().indicators.iter().map(|indicator| indicator.id.clone()).collect();
    let named = sections.iter().map(|section| (name(section), &section.items));
    let mut all: Vec<&Id> = Vec::new();
    let mut groups = Vec::new();
    for (name, ids) in named.chain([(words.common.parts[2], &indicators)]) {
        let counts = |id: &&Id| score.item(id.as_str()).is_some() || judged.counts(id);
        let ids: Vec<&Id> = ids.iter().filter(counts).collect();
        groups.extend(body(session, score, (name, &ids), judged));
        all.extend(ids);
    }
    let total = sum_row(words.report.total, score.points, judged.cell(all.into_iter()));
    views(groups).and(el("tbody").class("report__total").child(total))
}

/// Items of one section and their sum; nothing when none is in the score.
fn body(session: Session, score: &Score, (name, ids): (&str, &[&Id]), judged: Judged) -> Option<El> {
    let mut sum = Points::default();
    ids.iter().filter_map(|id| score.item(id.as_str())).for_each(|item| sum += item.points);
    let sum = sum_row(name, sum, judged.cell(ids.iter().copied()));
    let rows = ids.iter().map(|id| item_row(session, score, id, judged));
    (!ids.is_empty()).then(|| el("tbody").class("report__group").child(sum).children(rows))
}

fn sum_row(name: &str, sum: Points, judged: Option<El>) -> El {
    cells(el("strong").text(name).into(), ["", ""], sum).child(judged)
}

/// An item; one that only the verdicts put into the score has no points of the unit's.
fn item_row(session: Session, score: &Score, id: &Id, judged: Judged) -> El {
    let row = match score.item(id.as_str()) {
        None => head(item::link(session, id)).children(["–"; 5].map(number)),
        Some(scored) => {
            let how = arithmetic(score, scored);
            let weight = [how.weight.to_string(), how.whole.to_string()].join("/");
            let value = how.value.map(|value| [&value.to_string(), "/1000"].concat());
            let name = item::link_with_tag(session, id, scored.critical);
            cells(name, [&weight, value.as_deref().unwrap_or("–")], scored.points)
        }
    };
    row.child(judged.cell([id].into_iter()))
}

fn cells(name: View, [weight, value]: [&str; 2], sum: Points) -> El {
    let [max, claimed, evidenced] = [sum.max, sum.claimed, sum.evidenced].map(|n| points(n, use_all_words().lang));
    head(name).children([weight, &max, value, &claimed, &evidenced].map(number))
}

//! How each item is scored: weight, maximum, value, points; section by section, so that every sum can be followed.

use super::fold::Chapter;
use super::item;
use super::lists::List;
use super::table::{head, number};
use crate::dom::{El, Memo, View, el, region, views};
use crate::domain::id::Id;
use crate::domain::numeral::points;
use crate::domain::report::arithmetic;
use crate::domain::score::{ItemScore, Points, Score};
use crate::domain::section::Section;
use crate::ui::session::{Session, use_session};
use crate::ui::words::use_all_words;

/// The chapter of arithmetic.
pub(super) fn items() -> El {
    let session = use_session();
    let own = &use_all_words().report.tables;
    let count = Memo::new(move |_| session.score().with(|score| score.items.len()));
    let heads = [own.item].into_iter().chain(own.item_columns).collect::<Vec<_>>();
    let list = List { of: Chapter::Items, intro: own.items_intro, heads: &heads, numbers: 5 };
    let rows =
        move || session.score().with(|score| session.sections().with(|sections| bodies(session, score, sections)));
    list.draw(count, region(rows))
}

/// A body for each section, one for the indicators, one for the total.
fn bodies(session: Session, score: &Score, sections: &[Section]) -> View {
    let words = use_all_words();
    let name = |section| words.checklist.section_name(section, words.lang);
    let groups = sections.iter().map(|section| body(session, score, name(section), &section.items));
    let indicators: Vec<Id> = session.catalogue().indicators.iter().map(|indicator| indicator.id.clone()).collect();
    let total = el("tbody").class("report__total").child(sum_row(words.report.total, score.points));
    views(groups).and(body(session, score, words.common.parts[2], &indicators)).and(total)
}

/// Items of one section and their sum; nothing when none is in the score.
fn body(session: Session, score: &Score, name: &str, ids: &[Id]) -> Option<El> {
    let scored: Vec<&ItemScore> = ids.iter().filter_map(|id| score.item(id.as_str())).collect();
    let mut sum = Points::default();
    scored.iter().for_each(|item| sum += item.points);
    let rows = scored.iter().map(|item| item_row(session, score, item));
    (!scored.is_empty()).then(|| el("tbody").class("report__group").child(sum_row(name, sum)).children(rows))
}

fn sum_row(name: &str, sum: Points) -> El {
    cells(el("strong").text(name).into(), ["", ""], sum)
}

fn item_row(session: Session, score: &Score, scored: &ItemScore) -> El {
    let how = arithmetic(score, scored);
    let weight = [how.weight.to_string(), how.whole.to_string()].join("/");
    let value = how.value.map(|value| [&value.to_string(), "/1000"].concat());
    let name = item::link_with_tag(session, &scored.id, scored.critical);
    cells(name, [&weight, value.as_deref().unwrap_or("–")], scored.points)
}

fn cells(name: View, [weight, value]: [&str; 2], sum: Points) -> El {
    let [max, claimed, evidenced] = [sum.max, sum.claimed, sum.evidenced].map(|n| points(n, use_all_words().lang));
    head(name).children([weight, &max, value, &claimed, &evidenced].map(number))
}

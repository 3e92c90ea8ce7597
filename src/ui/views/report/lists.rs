//! Open items, strengths, what was set aside.

use super::fold::{Chapter, chapter};
use super::item;
use super::table::{cell, head, number, table};
use crate::dom::{El, Memo, View, el, region, views};
use crate::domain::gap;
use crate::domain::numeral::points;
use crate::domain::score::{ItemScore, Score, SetAside};
use crate::domain::value::Standing;
use crate::ui::session::use_session;
use crate::ui::words::use_all_words;

/// A chapter that is a table, or one word when there is nothing in it.
pub(super) struct List<'a> {
    pub(super) of: Chapter,
    pub(super) intro: &'a str,
    pub(super) heads: &'a [&'a str],
    /// How many columns, the last ones, are figures.
    pub(super) numbers: usize,
}

impl List<'_> {
    /// Draws it; `rows` are bodies.
    pub(super) fn draw(&self, count: Memo<usize>, rows: View) -> El {
        let none = Memo::new(move |_| count.get() == 0);
        let empty = el("p").bind_flag("hidden", move || !none.get()).text(use_all_words().report.none);
        let intro = el("p").flag("hidden", self.intro.is_empty()).text(self.intro);
        let table = table(self.of.name(), self.heads, self.numbers, rows);
        let some = el("div").class("stack").bind_flag("hidden", move || none.get()).child(intro).child(table);
        chapter(self.of, Some(count), View::from(empty).and(some))
    }

    /// Draws what is read off the score: how many there are, and their rows.
    fn read(&self, count: fn(&Score) -> usize, rows: fn(&Score) -> View) -> El {
        let score = use_session().score();
        let count = Memo::new(move |_| score.with(|score| count(score)));
        let rows = el("tbody").child(region(move || score.with(|score| rows(score))));
        self.draw(count, rows.into())
    }
}

/// The chapter of open items: why, and the points at stake.
pub(super) fn open() -> El {
    let own = &use_all_words().report.gaps;
    let list = List { of: Chapter::Open, intro: own.open_intro, heads: &own.open_columns, numbers: 1 };
    list.read(|score| gap::open(score).len(), |score| views(gap::open(score).into_iter().map(open_row)))
}

fn open_row(open: &ItemScore) -> El {
    let words = use_all_words();
    let why = match open.standing {
        Standing::Open(why) => (words.common.open)(why),
        Standing::Valued(_) | Standing::Out(_) => "",
    };
    let name = item::link_with_tag(use_session(), &open.id, open.critical);
    head(name).child(cell(why)).child(number(&points(open.gap(), words.lang)))
}

/// The chapter of strengths.
pub(super) fn strengths() -> El {
    let own = &use_all_words().report.tables;
    let heads = [own.item, own.points];
    let list = List { of: Chapter::Strengths, intro: own.strengths_intro, heads: &heads, numbers: 1 };
    list.read(|score| gap::strengths(score).len(), |score| views(gap::strengths(score).into_iter().map(strength_row)))
}

fn strength_row(full: &ItemScore) -> El {
    let points = number(&points(full.points.claimed, use_all_words().lang));
    head(item::link(use_session(), &full.id)).child(points)
}

/// The chapter of what was set aside, critical first.
pub(super) fn aside() -> El {
    let own = &use_all_words().report.tables;
    let [how, reason] = own.aside_columns;
    let heads = [own.item, how, reason];
    let list = List { of: Chapter::Aside, intro: "", heads: &heads, numbers: 0 };
    list.read(|score| score.set_aside.len(), |score| views(score.set_aside.iter().map(aside_row)))
}

fn aside_row(entry: &SetAside) -> El {
    let words = use_all_words();
    let how = words.report.tables.set_aside(entry.how, &words.common);
    let name = item::link_with_tag(use_session(), &entry.item, entry.critical);
    head(name).child(cell(&how)).child(cell(&entry.reason))
}

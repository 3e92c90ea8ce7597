//! Open items, strengths, what was set aside.

use super::fold::{Chapter, chapter};
use super::item;
use super::table::{number, row, table};
use crate::domain::gap;
use crate::domain::numeral::points;
use crate::domain::score::{ItemScore, SetAside, SetAsideHow};
use crate::domain::value::Standing;
use crate::ui::session::use_session;
use crate::ui::words::use_words;
use leptos::prelude::*;

/// A chapter that is a table, or one word when there is nothing in it.
pub(super) fn list(
    of: Chapter,
    count: Memo<usize>,
    intro: &'static str,
    heads: &[&'static str],
    numbers: usize,
    rows: AnyView,
) -> AnyView {
    let none = move || count.get() == 0;
    let content = view! {
        <p hidden=move || !none()>{use_words().report.none}</p>
        <div class="stack" hidden=none>
            <p hidden=intro.is_empty()>{intro}</p>
            {table(of.name(), heads, numbers, rows)}
        </div>
    };
    chapter(of, Some(count), content.into_any())
}

/// The chapter of open items: why, and the points at stake.
pub(super) fn open() -> AnyView {
    let session = use_session();
    let words = use_words();
    let score = session.score();
    let line = move |open: &ItemScore| {
        let why = match open.standing {
            Standing::Open(why) => (words.common.open)(why),
            Standing::Valued(_) | Standing::Out(_) => "",
        };
        let head = item::link_with_tag(session, &open.id, open.critical);
        let stake = number(points(open.gap(), words.lang));
        view! { <tr><th scope="row">{head}</th><td>{why}</td>{stake}</tr> }
    };
    let rows = move || score.with(|score| gap::open(score).into_iter().map(line).collect_view());
    let count = Memo::new(move |_| score.with(|score| gap::open(score).len()));
    let own = &words.report.gaps;
    list(Chapter::Open, count, own.open_intro, &own.open_columns, 1, view! { <tbody>{rows}</tbody> }.into_any())
}

/// The chapter of strengths.
pub(super) fn strengths() -> AnyView {
    let session = use_session();
    let words = use_words();
    let score = session.score();
    let line = move |full: &ItemScore| {
        let points = number(points(full.points.claimed, words.lang));
        view! { <tr><th scope="row">{item::link(session, &full.id)}</th>{points}</tr> }
    };
    let rows = move || score.with(|score| gap::strengths(score).into_iter().map(line).collect_view());
    let count = Memo::new(move |_| score.with(|score| gap::strengths(score).len()));
    let own = &words.report.tables;
    let rows = view! { <tbody>{rows}</tbody> }.into_any();
    list(Chapter::Strengths, count, own.strengths_intro, &[own.item, own.points], 1, rows)
}

/// The chapter of what was set aside, critical first.
pub(super) fn aside() -> AnyView {
    let session = use_session();
    let words = use_words();
    let own = &words.report.tables;
    let score = session.score();
    let line = move |entry: &SetAside| {
        let how = match entry.how {
            SetAsideHow::NotApplicable => own.not_applicable.to_owned(),
            SetAsideHow::RoleLowered { from, to } => (own.lowered)((words.common.role)(from), (words.common.role)(to)),
        };
        row(item::link_with_tag(session, &entry.item, entry.critical), vec![how, entry.reason.clone()])
    };
    let rows = move || score.with(|score| score.set_aside.iter().map(line).collect_view());
    let count = Memo::new(move |_| score.with(|score| score.set_aside.len()));
    let [how, reason] = own.aside_columns;
    list(Chapter::Aside, count, "", &[own.item, how, reason], 0, view! { <tbody>{rows}</tbody> }.into_any())
}

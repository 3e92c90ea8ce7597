//! How each item is scored: weight, maximum, value, points; section by section, so that every sum can be followed.

use super::fold::Chapter;
use super::item;
use super::lists::list;
use super::table::number;
use crate::domain::id::Id;
use crate::domain::numeral::points;
use crate::domain::report::arithmetic;
use crate::domain::score::{ItemScore, Points, Score};
use crate::domain::section::{POLICE, Section};
use crate::ui::session::{Session, use_session};
use crate::ui::words::use_words;
use leptos::prelude::*;

/// The chapter of arithmetic.
pub(super) fn items() -> AnyView {
    let session = use_session();
    let words = use_words();
    let own = &words.report.tables;
    let bodies = move || {
        session.score().with(|score| {
            session.sections().with(|sections| {
                let groups = sections.iter().map(|section| (section_name(section), section.items.clone()));
                let indicators = session.catalogue().indicators.iter().map(|indicator| indicator.id.clone()).collect();
                let groups = groups.chain([(words.common.parts[2].to_owned(), indicators)]);
                groups.filter_map(|(name, ids)| body(session, score, &name, &ids)).collect_view()
            })
        })
    };
    let total = move || session.score().with(|score| sum_row(words.report.total.to_owned(), score.points));
    let count = Memo::new(move |_| session.score().with(|score| score.items.len()));
    let heads = [own.item].into_iter().chain(own.item_columns).collect::<Vec<_>>();
    let rows = view! { {bodies}<tbody class="report__total">{total}</tbody> };
    list(Chapter::Items, count, own.items_intro, &heads, 5, rows.into_any())
}

fn section_name(section: &Section) -> String {
    let words = use_words();
    let [police, others] = words.checklist.services;
    let own = if section.id == *POLICE { police } else { others };
    section.name.as_ref().map_or(own, |name| name.get(words.lang)).to_owned()
}

/// Items of one section and their sum; nothing when none is in the score.
fn body(session: Session, score: &Score, name: &str, ids: &[Id]) -> Option<AnyView> {
    let scored: Vec<&ItemScore> = ids.iter().filter_map(|id| score.item(id.as_str())).collect();
    let mut sum = Points::default();
    scored.iter().for_each(|item| sum += item.points);
    let rows = scored.iter().map(|item| item_row(session, score, item)).collect_view();
    (!scored.is_empty())
        .then(|| view! { <tbody class="report__group">{sum_row(name.to_owned(), sum)}{rows}</tbody> }.into_any())
}

fn sum_row(name: String, sum: Points) -> AnyView {
    cells(view! { <strong>{name}</strong> }.into_any(), [String::new(), String::new()], sum)
}

fn item_row(session: Session, score: &Score, scored: &ItemScore) -> AnyView {
    let how = arithmetic(score, scored);
    let weight = [how.weight.to_string(), how.whole.to_string()].join("/");
    let value = how.value.map(|value| [&value.to_string(), "/1000"].concat());
    cells(
        item::link_with_tag(session, &scored.id, scored.critical),
        [weight, value.unwrap_or_else(|| "–".to_owned())],
        scored.points,
    )
}

fn cells(head: AnyView, [weight, value]: [String; 2], sum: Points) -> AnyView {
    let [max, claimed, evidenced] = [sum.max, sum.claimed, sum.evidenced].map(|n| points(n, use_words().lang));
    let cells = [weight, max, value, claimed, evidenced].map(number);
    view! { <tr><th scope="row">{head}</th>{cells.into_iter().collect_view()}</tr> }.into_any()
}

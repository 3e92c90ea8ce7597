//! The one A4 page for the head of the unit: fits one sheet, whatever was typed.

mod lists;

use super::report::{aside, bar, figures, item_name, legend, restriction, state};
use crate::domain::assessment::Assessment;
use crate::domain::date::shown;
use crate::domain::gap::gaps;
use crate::domain::numeral::headline;
use crate::domain::report::plan_in_order;
use crate::domain::score::{ItemScore, Score};
use crate::route::{Page, Route};
use crate::ui::components::{Glyph, Icon};
use crate::ui::dom_id;
use crate::ui::session::{Session, use_session};
use crate::ui::words::use_words;
use leptos::prelude::*;
use lists::{FEW, critical, more, overdue, signatures};

/// The one A4 page.
#[component]
pub fn OnePageView() -> impl IntoView {
    let session = use_session();
    let words = use_words();
    let back = move || Route::In(session.short_id(), Page::Report).href();
    let body = move || session.assessment().with(|a| session.score().with(|score| sheet(session, a, score)));
    view! {
        <div class="page stack">
            <p class="row no-print">
                <button class="button button--primary" type="button" on:click=move |_| session.print()>
                    <Icon glyph=Glyph::Print />{words.common.print}
                </button>
                <a class="button" href=back>{words.report.one_page.back}</a>
            </p>
            <article class="one-page">{body}</article>
        </div>
    }
}

fn sheet(session: Session, a: &Assessment, score: &Score) -> AnyView {
    let words = use_words();
    let own = &words.report.one_page;
    let shown_name = if a.unit.name.is_empty() { words.report.headline.unnamed } else { &a.unit.name };
    let period = (words.report.headline.period)(&shown(a.period.from), &shown(a.period.to));
    let example = a.example.then(|| view! { <strong class="tag tag--example">{words.common.example}</strong> });
    let score_view = if score.items.is_empty() {
        view! { <p><strong>{words.common.no_score}</strong></p> }.into_any()
    } else {
        view! { {figures(score)}<div class="one-page__bar">{bar(score.points)}</div>{legend()}{parts(score)}<p class="small">{aside(score)}</p> }.into_any()
    };
    view! {
        <header class="one-page__head">
            <p class="one-page__unit"><strong class="one-page__text">{shown_name.to_owned()}</strong>{example}</p>
            <p class="one-page__date"><span class="one-page__text">{(own.dated)(&a.unit.place)}</span></p>
        </header>
        <h1 class="one-page__title" id=dom_id::HEADING tabindex="-1">{own.title}</h1>
        <p class="one-page__period"><span class="one-page__text">{period}" · "{(words.report.headline.as_on)(&shown(session.today()))}" · "{state(a, words)}</span></p>
        <div class="one-page__text small">{restriction(session, a, words)}</div>
        {score_view}
        {worst(session, a, score)}
        <div class="one-page__pair">{critical(session, score)}{overdue(session, a)}</div>
        <p class="small quiet">{words.common.disclaimer}</p>
        {signatures([&a.names.filled_by, &a.names.head])}
    }
    .into_any()
}

/// Points by part: name, bar, claimed of maximum.
fn parts(score: &Score) -> AnyView {
    let words = use_words();
    let rows = score.parts.iter().zip(words.common.parts).filter(|(part, _)| part.items > 0).map(|(part, name)| {
        let figures = [part.points.claimed, part.points.max].map(|n| headline(n, words.lang)).join("/");
        let answered = (words.common.answered)(part.answered, part.items);
        view! {
            <tr><th scope="row">{name}</th><td class="one-page__bar">{bar(part.points)}</td><td>{figures}</td><td>{answered}</td></tr>
        }
    });
    let caption = words.report.headline.parts;
    view! {
        <table class="one-page__table"><caption class="visually-hidden">{caption}</caption><tbody>{rows.collect_view()}</tbody></table>
    }
    .into_any()
}

/// The five worst gaps, each with the next action's person and day.
fn worst(session: Session, a: &Assessment, score: &Score) -> AnyView {
    let words = use_words();
    let own = &words.report.one_page;
    let all = gaps(score);
    let row = |item: &&ItemScore| gap_row(session, a, item);
    let heads = own.columns.map(|head| view! { <th scope="col">{head}</th> }).into_iter().collect_view();
    let table = view! {
        <table class="one-page__table one-page__gaps">
            <thead><tr>{heads}</tr></thead>
            <tbody>{all.iter().take(FEW).map(row).collect_view()}</tbody>
        </table>
    };
    let table = if all.is_empty() { view! { <p>{words.report.none}</p> }.into_any() } else { table.into_any() };
    view! { <section><h2>{own.worst}</h2>{table}{more(all.len(), FEW)}</section> }.into_any()
}

fn gap_row(session: Session, a: &Assessment, item: &ItemScore) -> AnyView {
    let words = use_words();
    let own = &words.report.one_page;
    let action = plan_in_order(&a.plan).into_iter().find(|row| row.item == item.id);
    let who = action.map(|row| row.who.as_str()).filter(|who| !who.is_empty()).unwrap_or(own.unassigned);
    let due = action.and_then(|row| row.due).map(shown).unwrap_or_default();
    let critical = item.critical.then(|| view! { <strong>{words.common.critical}": "</strong> });
    view! {
        <tr>
            <th scope="row"><span class="one-page__text">{critical}{item_name(session, &item.id)}</span></th>
            <td>{headline(item.gap(), words.lang)}</td>
            <td><span class="one-page__text">{who.to_owned()}</span></td><td>{due}</td>
        </tr>
    }
    .into_any()
}

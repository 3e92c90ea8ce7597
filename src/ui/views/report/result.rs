//! The headline: three figures, bands, completeness, critical checks, what was set aside; points by part.

use super::bar::{bar, legend};
use super::fold::Chapter;
use super::item;
use super::table::{points_row, points_table};
use crate::domain::numeral::{headline, percent};
use crate::domain::score::{Score, TOTAL, Verdict};
use crate::ui::session::{Session, use_session};
use crate::ui::words::use_words;
use leptos::prelude::*;

/// The headline of a score.
#[component]
pub(super) fn ResultView() -> impl IntoView {
    let session = use_session();
    let words = use_words();
    let score = session.score();
    let parts = move || score.with(|score| part_rows(score));
    view! {
        <section class="report__result stack" id=Chapter::Result.id() tabindex="-1">
            <h2 class="visually-hidden">{Chapter::Result.name()}</h2>
            {move || score.with(|score| figures(score))}
            <div class="report__whole">{move || score.with(|score| bar(score.points))}</div>
            {legend()}
            {move || score.with(|score| facts(session, score))}
            <h3>{words.report.headline.parts}</h3>
            {points_table(words.report.headline.parts, words.report.tables.part, view! { <tbody>{parts}</tbody> }.into_any())}
            <p class="small quiet">{words.common.disclaimer}</p>
        </section>
    }
}

/// The three figures, cut to one decimal, each with its word.
pub(crate) fn figures(score: &Score) -> AnyView {
    let words = use_words();
    let (common, own) = (&words.common, &words.report.headline);
    let (claimed, evidenced) = (band(&score.claimed_verdict), band(&score.evidenced_verdict));
    let figure = |name: &'static str, points: u32, [word, why]: [&'static str; 2], note: &'static str| {
        view! {
            <div class="report__figure">
                <dt>{name}</dt>
                <dd><strong class="report__points">{headline(points, words.lang)}</strong><span class="quiet">{own.out_of}</span></dd>
                <dd hidden=word.is_empty()><strong>{word}</strong></dd>
                <dd class="small" hidden=why.is_empty()>{why}</dd>
                <dd class="small quiet" hidden=note.is_empty()>{note}</dd>
            </div>
        }
    };
    view! {
        <dl class="report__figures">
            {figure(common.claimed, score.points.claimed, claimed, own.claimed)}
            {figure(common.evidenced, score.points.evidenced, evidenced, own.evidenced)}
            {figure(common.reachable, score.points.reachable, [""; 2], own.reachable)}
        </dl>
    }
    .into_any()
}

/// The band, and why it is not another one.
pub(super) fn band(of: &Verdict) -> [&'static str; 2] {
    let words = use_words();
    match of {
        Verdict::TooEarly => ["", words.common.too_early],
        Verdict::Band { band, capped } => {
            let band = use_session().catalogue().band(band.as_str());
            let name = band.map(|band| band.name.get(words.lang)).unwrap_or_default();
            [name, if *capped { words.common.capped } else { "" }]
        }
    }
}

/// Completeness, critical checks, what was set aside.
fn facts(session: Session, score: &Score) -> AnyView {
    let words = use_words();
    let own = &words.report.headline;
    let share = |per_mille: u32| percent(i64::from(per_mille), words.lang);
    let complete = (own.complete)(score.answered, score.items.len(), &share(score.completeness()));
    let failing = score.critical_failed.iter().map(|id| view! { <li>{item::link(session, id)}</li> }).collect_view();
    let critical = match score.critical_failed.len() {
        0 => view! { <li>{own.critical_none}</li> }.into_any(),
        n => {
            view! { <li class="report__failing"><strong>{(own.critical)(n)}</strong><ul>{failing}</ul></li> }.into_any()
        }
    };
    view! { <ul class="report__facts"><li>{complete}</li>{critical}<li>{aside(score)}</li></ul> }.into_any()
}

/// What the unit set aside, with its share of weight.
pub(crate) fn aside(score: &Score) -> String {
    let words = use_words();
    let own = &words.report.headline;
    match score.set_aside.len() {
        0 => own.aside_none.to_owned(),
        n => (own.aside)(n, &percent(i64::from(score.set_aside_share), words.lang)),
    }
}

/// Points by part; parts without an item in scope have given theirs away.
pub(crate) fn part_rows(score: &Score) -> AnyView {
    let words = use_words();
    let rows = score
        .parts
        .iter()
        .zip(words.common.parts)
        .filter(|(part, _)| part.items > 0)
        .map(|(part, name)| points_row(name.into_any(), part.points, (part.answered, part.items)));
    let total = (score.points.max == TOTAL)
        .then(|| points_row(words.report.total.into_any(), score.points, (score.answered, score.items.len())));
    rows.chain(total).collect_view().into_any()
}

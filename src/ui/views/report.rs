//! The report: where the unit stands, what is missing, what is planned, and how every figure comes about.
//! It only reads, but for the plan, causes, and closing.

mod action;
mod bar;
mod closing;
mod concerns;
mod evidence;
mod fold;
mod gap_basis;
mod gaps;
mod head;
mod indicators;
mod item;
mod items;
mod lists;
mod plan;
mod result;
mod results;
mod table;
mod what_if;

pub(super) use bar::{bar, legend};
pub(super) use head::state;
pub(super) use item::{name as item_name, to as page_href};
pub(super) use result::figures;

use crate::ui::session::use_session;
use fold::{Chapter, Folds};
use head::{Head, contents, first_steps};
use leptos::prelude::*;
use result::ResultView;

/// How much there is to report on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    /// No item is in scope.
    Nothing,
    /// No item is answered.
    Untouched,
    /// Something is answered.
    Begun,
}

/// The report screen.
#[component]
pub fn ReportView() -> impl IntoView {
    let session = use_session();
    provide_context(Folds::new());
    let extent = Memo::new(move |_| session.score().with(|score| match (score.items.len(), score.answered) {
        (0, _) => Extent::Nothing,
        (_, 0) if score.set_aside.is_empty() => Extent::Untouched,
        _ => Extent::Begun,
    }));
    let body = move || match extent.get() {
        Extent::Nothing => first_steps(session, false),
        Extent::Untouched => view! { {first_steps(session, true)}{plan::plan()} }.into_any(),
        Extent::Begun => chapters(),
    };
    view! { <article class="page report stack stack--wide"><Head />{body}</article> }
}

/// All chapters, the contents first.
fn chapters() -> AnyView {
    let session = use_session();
    let gaps = gaps::ids();
    let found = concerns::found();
    let plan = Memo::new(move |_| session.assessment().with(|a| a.plan.len()));
    let concerns_count = Memo::new(move |_| found.with(Vec::len));
    let counts = vec![
        (Chapter::Gaps, Memo::new(move |_| gaps.with(Vec::len))),
        (Chapter::Open, Memo::new(move |_| session.score().with(|score| score.items.len() - score.answered))),
        (Chapter::Plan, plan),
        (Chapter::Concerns, concerns_count),
    ];
    view! {
        {contents(counts)}
        <ResultView />
        {gaps::gaps(gaps)}
        {lists::open()}
        {plan::plan()}
        {concerns::concerns(found)}
        {results::themes()}
        {results::documents()}
        {indicators::indicators()}
        {indicators::computed()}
        {lists::strengths()}
        {lists::aside()}
        {evidence::evidence()}
        {items::items()}
        {closing::closing(concerns_count)}
    }
    .into_any()
}

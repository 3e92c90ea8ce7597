//! The report: where the unit stands, what is missing, what is planned, and how every figure comes about.
//! It only reads, but for the plan, causes, and closing.

mod action;
mod bar;
mod closing;
mod concerns;
mod evidence;
mod fold;
mod gap_basis;
mod gap_filter;
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
pub(super) use head::{restriction, state};
pub(super) use item::name as item_name;
pub(super) use result::{aside, figures};

use crate::ui::session::{Session, use_session};
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

/// The report screen; drawn anew when the address names another assessment.
#[component]
pub fn ReportView() -> impl IntoView {
    let session = use_session();
    let id = Memo::new(move |_| session.short_id());
    provide_context(Folds::new());
    view! { <For each=move || [id.get()] key=String::clone let:_id>{report(session)}</For> }
}

fn report(session: Session) -> AnyView {
    let extent = Memo::new(move |_| {
        session.score().with(|score| match (score.items.len(), score.answered) {
            (0, _) => Extent::Nothing,
            (_, 0) if score.set_aside.is_empty() => Extent::Untouched,
            _ => Extent::Begun,
        })
    });
    let begun = Memo::new(move |_| extent.get() == Extent::Begun);
    let some_plan = Memo::new(move |_| session.assessment().with(|a| !a.plan.is_empty()));
    let body = move || match extent.get() {
        Extent::Nothing => first_steps(session, false),
        Extent::Untouched => view! { {first_steps(session, true)}{some_plan.get().then(plan::plan)} }.into_any(),
        Extent::Begun => chapters(),
    };
    view! { <article class="page report stack stack--wide"><Head begun />{body}</article> }.into_any()
}

/// All chapters, the contents first.
fn chapters() -> AnyView {
    let session = use_session();
    let gaps = gaps::ids();
    let found = concerns::found();
    let plan = Memo::new(move |_| session.assessment().with(|a| a.plan.len()));
    let concerns_count = Memo::new(move |_| found.with(Vec::len));
    let counts = [
        (Chapter::Gaps, Memo::new(move |_| gaps.with(Vec::len))),
        (Chapter::Open, Memo::new(move |_| session.score().with(|score| score.items.len() - score.answered))),
        (Chapter::Plan, plan),
        (Chapter::Concerns, concerns_count),
    ];
    view! {
        {contents(&counts)}
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

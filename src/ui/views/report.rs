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
mod review;
pub(super) mod table;
mod what_if;

pub(super) use bar::{bar, legend};
pub(super) use fold::printing;
pub(super) use gap_basis::{benchmark, blamed, entry, wanted};
pub(super) use head::{restriction, state};
pub(super) use item::{name as item_name, to};
pub(super) use result::{aside, band, figures};

use crate::dom::{Memo, View, each, el, region, views, when};
use crate::ui::session::{Session, use_session};
use crate::ui::words::use_all_words;
use fold::{Chapter, Folds};
use head::{contents, first_steps, head};
use leptos::prelude::*;

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
#[must_use]
pub fn report_view() -> View {
    let session = use_session();
    let id = Memo::new(move |_| session.short_id());
    provide_context(Folds::new());
    each(move || vec![id.get()], move |_| report(session))
}

fn report(session: Session) -> View {
    let extent = Memo::new(move |_| {
        session.score().with(|score| match (score.items.len(), score.answered) {
            (0, _) => Extent::Nothing,
            (_, 0) if score.set_aside.is_empty() => Extent::Untouched,
            _ => Extent::Begun,
        })
    });
    let begun = Memo::new(move |_| extent.get() == Extent::Begun);
    let body = region(move || body(session, extent.get()));
    el("article").class("page report stack stack--wide").child(head(begun)).child(body).into()
}

fn body(session: Session, extent: Extent) -> View {
    let some_plan = move || session.assessment().with(|a| !a.plan.is_empty());
    match (extent, session.is_copy()) {
        (Extent::Nothing, true) => el("p").text(use_all_words().common.no_score).into(),
        (Extent::Nothing, false) => first_steps(session, false).into(),
        (Extent::Untouched, false) => View::from(first_steps(session, true)).and(when(some_plan, plan::plan)),
        (Extent::Begun, _) | (Extent::Untouched, true) => untrack(|| chapters(session)),
    }
}

/// All chapters, the contents first.
fn chapters(session: Session) -> View {
    let gaps = gaps::ids();
    let found = concerns::found();
    let concerns_count = Memo::new(move |_| found.with(Vec::len));
    let counts = [
        (Chapter::Gaps, Memo::new(move |_| gaps.with(Vec::len))),
        (Chapter::Open, Memo::new(move |_| session.score().with(|score| score.items.len() - score.answered))),
        (Chapter::Plan, Memo::new(move |_| session.assessment().with(|a| a.plan.len()))),
        (Chapter::Concerns, concerns_count),
    ];
    let chapters = Chapter::ALL.into_iter().filter(|chapter| chapter.travels() || !session.is_copy());
    let draw = |chapter| match chapter {
        Chapter::Result => result::result(),
        Chapter::Gaps => gaps::gaps(gaps),
        Chapter::Open => lists::open(),
        Chapter::Plan => plan::plan(),
        Chapter::Concerns => concerns::concerns(found, concerns_count),
        Chapter::Themes => results::themes(),
        Chapter::Documents => results::documents(),
        Chapter::Indicators => indicators::indicators(),
        Chapter::Derived => indicators::computed(),
        Chapter::Strengths => lists::strengths(),
        Chapter::Aside => lists::aside(),
        Chapter::Evidence => evidence::evidence(),
        Chapter::Items => items::items(),
        Chapter::Closing => closing::closing(concerns_count),
    };
    View::from(contents(chapters.clone(), &counts)).and(views(chapters.map(draw)))
}

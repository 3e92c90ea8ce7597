//! Checks before handing in, by kind, each with the way to what it is about.

use super::fold::{Chapter, Folds, chapter};
use super::item;
use crate::domain::concern::{Concern, Found, concerns as find};
use crate::route::Page;
use crate::ui::session::{Session, use_session};
use crate::ui::words::use_words;
use leptos::prelude::*;

/// What was found.
pub(super) fn found() -> Memo<Vec<Found>> {
    let session = use_session();
    Memo::new(move |_| {
        let (scope, score) = (session.scope().get(), session.score().get());
        session.assessment().with(|a| find(&scope, a, &score, session.today()))
    })
}

/// The chapter of concerns.
pub(super) fn concerns(found: Memo<Vec<Found>>) -> AnyView {
    let session = use_session();
    let own = &use_words().report.concerns;
    let groups = move || {
        found.with(|found| {
            found.chunk_by(|a, b| a.concern == b.concern).map(|group| kind(session, group)).collect_view()
        })
    };
    let none = move || found.with(Vec::is_empty);
    let content = view! {
        <p>{own.intro}</p>
        <p hidden=move || !none()>{own.none}</p>
        <div class="concerns">{groups}</div>
    };
    chapter(Chapter::Concerns, Some(Memo::new(move |_| found.with(Vec::len))), content.into_any())
}

/// A kind with its items; few of them stand open.
fn kind(session: Session, group: &[Found]) -> Option<AnyView> {
    const FEW: usize = 5;
    let concern = group.first()?.concern;
    let [name, advice] = (use_words().report.concerns.kind)(concern);
    let entries = group.iter().map(|found| view! { <li>{about(session, found)}</li> }).collect_view();
    let count = group.len();
    let printing = expect_context::<Folds>().printing();
    let body = view! { <p class="small quiet">{advice}</p><ul>{entries}</ul> };
    Some(match concern {
        Concern::SameAsLastTime => {
            view! { <div class="concerns__kind"><h3>{name}</h3><p class="small quiet">{advice}</p></div> }.into_any()
        }
        _ => view! {
            <details class="concerns__kind" open=count <= FEW prop:open=move || count <= FEW || printing.get()>
                <summary class="report__fold"><h3>{name}</h3><span class="report__count">{count}</span></summary>
                {body}
            </details>
        }
        .into_any(),
    })
}

/// Item or plan row; figures that contradict lead to the figures.
fn about(session: Session, found: &Found) -> AnyView {
    let Some(id) = &found.item else {
        return view! { <a href=item::to(session, Page::Figures)>{use_words().report.concerns.totals}</a> }.into_any();
    };
    if found.concern == Concern::Contradiction && session.catalogue().service(id.as_str()).is_some() {
        return view! { <a href=item::to(session, Page::Figures)>{item::name(session, id)}</a> }.into_any();
    }
    let what = session.assessment().with(|a| {
        let row = a.plan.iter().find(|row| Some(row.id) == found.action);
        row.map(super::plan::in_short).filter(|text| !text.is_empty())
    });
    view! { {item::link(session, id)}{what.map(|what| view! { <span class="report__aside small quiet">{what}</span> })} }.into_any()
}

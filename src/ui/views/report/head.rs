//! Head of the report: who, which period, by which catalogue, what may be printed; and what to do first.

use super::fold::{Chapter, Folds};
use super::item::to;
use crate::domain::assessment::{Assessment, Status};
use crate::domain::date::shown;
use crate::route::Page;
use crate::ui::components::{Glyph, Icon};
use crate::ui::dom_id;
use crate::ui::session::{Session, use_session};
use crate::ui::words::{Words, use_words};
use leptos::prelude::*;

/// Title, unit, period, state, tools.
#[component]
pub(super) fn Head(
    /// There is something to print.
    begun: Memo<bool>,
) -> impl IntoView {
    let session = use_session();
    let words = use_words();
    let folds = expect_context::<Folds>();
    let lines = move || session.assessment().with(|a| lines(session, a, words));
    let print = move |_| {
        folds.printing().set(true);
        request_animation_frame(move || session.print());
    };
    view! {
        <header class="report__head stack">
            <h1 id=dom_id::HEADING tabindex="-1">{words.report.title}</h1>
            <div class="report__lines">{lines}</div>
            <p class="row no-print">
                <button class="button" class=("button--primary", begun) type="button" on:click=print><Icon glyph=Glyph::Print />{words.common.print}</button>
                <a class="button" href=to(session, Page::OnePage)>{words.report.one_page_link}</a>
                <a class="button" href=to(session, Page::Blank)>{words.report.blank_link}</a>
            </p>
        </header>
    }
}

fn lines(session: Session, a: &Assessment, words: &'static Words) -> AnyView {
    let own = &words.report.headline;
    let catalogue = session.catalogue();
    let kind = catalogue.unit_type(a.unit.unit_type.as_str()).map(|kind| kind.name_on(a.period.to).get(words.lang));
    let named = if a.unit.name.is_empty() { own.unnamed } else { &a.unit.name };
    let unit = [named, kind.unwrap_or_default()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    let period = (own.period)(&shown(a.period.from), &shown(a.period.to));
    let source = (own.catalogue)(catalogue.title.get(words.lang), &catalogue.version, &shown(catalogue.as_of));
    let example = a.example.then(|| view! { <p><strong class="tag tag--example">{words.common.example}</strong></p> });
    view! {
        {example}
        <p><strong>{unit.join(" – ")}</strong></p>
        <p>{period}" · "{(own.as_on)(&shown(session.today()))}" · "{state(a, words)}</p>
        <p class="small quiet">{source}</p>
        {restriction(session, a, words)}
    }
    .into_any()
}

/// Draft, or who made it final and when.
pub(crate) fn state(a: &Assessment, words: &'static Words) -> String {
    match &a.status {
        Status::Draft => words.report.headline.draft.to_owned(),
        Status::Final { by, on } => (words.report.headline.closed)(by, &shown(*on)),
    }
}

/// The documents a unit restricts itself to.
pub(crate) fn restriction(session: Session, a: &Assessment, words: &'static Words) -> Option<AnyView> {
    let ids = a.documents.as_ref()?;
    let named = ids.iter().filter_map(|id| session.catalogue().document(id.as_str()));
    let numbers: Vec<&str> = named.map(|document| document.number.get(words.lang)).collect();
    Some(view! { <p>{words.report.headline.restricted}" "{numbers.join("; ")}</p> }.into_any())
}

/// Links inside the report; `counts` stand beside the chapters they belong to.
pub(super) fn contents(counts: &[(Chapter, Memo<usize>)]) -> AnyView {
    let session = use_session();
    let folds = expect_context::<Folds>();
    let entry = |chapter: Chapter| {
        let count = counts.iter().find(|(of, _)| *of == chapter).map(|(_, count)| *count);
        let go = move |_| {
            folds.open(chapter);
            request_animation_frame(move || session.scroll_to(chapter.id()));
        };
        let count = count.map(|count| view! { <span class="report__count">{count}</span> });
        view! { <li><button class="report__jump" type="button" on:click=go><span>{chapter.name()}</span>{count}</button></li> }
    };
    let label = use_words().report.contents;
    view! {
        <nav class="report__contents no-print" aria-label=label>
            <ul>{Chapter::ALL.into_iter().map(entry).collect_view()}</ul>
        </nav>
    }
    .into_any()
}

/// What to do first while nothing is answered, or while nothing is in scope.
pub(super) fn first_steps(session: Session, in_scope: bool) -> AnyView {
    let words = use_words();
    let own = &words.report.headline;
    if !in_scope {
        return view! {
            <div class="stack"><p><strong>{words.common.no_score}"."</strong>" "{own.out_of_scope}</p>
                <p><a class="button button--primary" href=to(session, Page::Unit)>{own.to_unit}</a></p></div>
        }
        .into_any();
    }
    let first = session.sections().with(|sections| sections.first().map(|section| section.id.clone()));
    let checklist = first.map_or(Page::Unit, |section| Page::Section(section, None));
    view! {
        <div class="stack"><p><strong>{own.first}</strong></p>
            <ol>{own.steps.map(|step| view! { <li>{step}</li> }).into_iter().collect_view()}</ol>
            <p class="row"><a class="button button--primary" href=to(session, checklist)>{own.to_checklist}</a>
                <a class="button" href=to(session, Page::Figures)>{own.to_figures}</a></p></div>
    }
    .into_any()
}

//! Header, navigation, score bar, notes, drop target; the screen goes in the middle.

use super::Here;
use super::notes::Notes;
use super::screen::Screen;
use super::tools::Tools;
use crate::route::{Page, Route};
use crate::ui::components::ScoreBar;
use crate::ui::dom_id;
use crate::ui::session::{figures, short, use_session};
use crate::ui::views::Arrivals;
use crate::ui::words::use_words;
use leptos::ev;
use leptos::prelude::*;

#[component]
pub(super) fn Frame() -> impl IntoView {
    let words = use_words();
    let hovering = RwSignal::new(false);
    let session = use_session();
    let on_drop = move |event: ev::DragEvent| {
        event.prevent_default();
        hovering.set(false);
        session.take_dropped(&event);
    };
    let over = window_event_listener(ev::dragover, move |event| {
        event.prevent_default();
        hovering.set(true);
    });
    let dropped = window_event_listener(ev::drop, on_drop);
    let left = window_event_listener(ev::dragleave, move |event| {
        if event.related_target().is_none() {
            hovering.set(false)
        }
    });
    on_cleanup(move || [over, dropped, left].into_iter().for_each(WindowListenerHandle::remove));
    view! {
        <a class="frame__skip" href="#main" on:click=move |event| { event.prevent_default(); session.scroll_to(dom_id::MAIN) }>{words.common.skip}</a>
        <header class="frame__top">
            <div class="frame__bar"><Brand /><Tools /></div>
            <div class="frame__bar"><Navigation /></div>
        </header>
        <Standing />
        <main id=dom_id::MAIN tabindex="-1">
            <div class="page page--notes"><Notes /><Arrivals /></div>
            <Screen />
        </main>
        <Show when=move || hovering.get()><div class="drop-target">{words.start.drop_here}</div></Show>
    }
}

/// Whether the address is inside an assessment, and the page there.
fn inside() -> Memo<Option<Page>> {
    let here = expect_context::<Here>();
    Memo::new(move |_| match here.0.get() {
        Route::In(_, page) => Some(page),
        _ => None,
    })
}

#[component]
fn Brand() -> impl IntoView {
    let session = use_session();
    let words = use_words();
    let page = inside();
    let title = move || {
        session.assessment().with(|a| {
            let name = if a.unit.name.is_empty() { words.start.unnamed } else { &a.unit.name };
            [name, ", ", &(words.start.period)(a.period.kind, a.period.from, a.period.to)].concat()
        })
    };
    let example = move || session.assessment().with(|a| a.example);
    view! {
        <a class="frame__brand" href=Route::Start.href()>{words.common.app}</a>
        <Show when=move || page.with(Option::is_some)>
            <span class="frame__unit">{title}</span>
            <Show when=example><span class="tag tag--example">{words.common.example}</span></Show>
            <Show when=move || session.locked().get()><span class="tag">{words.common.locked}</span></Show>
        </Show>
    }
}

/// Pages of the open assessment when inside one; the pages of the app always.
#[component]
fn Navigation() -> impl IntoView {
    let session = use_session();
    let words = &use_words().common;
    let here = expect_context::<Here>();
    let page = inside();
    let first = move || session.sections().with(|sections| sections.first().map(|s| Page::Section(s.id.clone(), None)));
    let inner = move || {
        let id = session.short_id();
        let to = |page: Page| Route::In(id.clone(), page);
        page.with(Option::is_some)
            .then(|| {
                vec![
                    (to(Page::Unit), words.nav_unit),
                    (to(first().unwrap_or(Page::Unit)), words.nav_checklist),
                    (to(Page::Figures), words.nav_figures),
                    (to(Page::Report), words.nav_report),
                ]
            })
            .unwrap_or_default()
    };
    let links = Memo::new(move |_| {
        let mut links = inner();
        links.extend([
            (Route::Data, words.nav_data),
            (Route::Help, words.nav_help),
            (Route::Catalogue, words.nav_catalogue),
        ]);
        links
    });
    let link = move |(route, word): (Route, &'static str)| {
        let href = route.href();
        let current = move || here.0.with(|now| same_place(now, &route)).then_some("page");
        view! { <li><a href=href aria-current=current>{word}</a></li> }
    };
    view! { <nav class="frame__nav" aria-label=words.navigation><ul>{move || links.get().into_iter().map(link).collect_view()}</ul></nav> }
}

/// All sections of the checklist are one place.
fn same_place(now: &Route, link: &Route) -> bool {
    match (now, link) {
        (Route::In(_, Page::Section(..)), Route::In(_, Page::Section(..))) => true,
        (Route::In(_, Page::OnePage | Page::Blank), Route::In(_, Page::Report)) => true,
        _ => now == link,
    }
}

/// The score bar, on the pages where answers change it.
#[component]
fn Standing() -> impl IntoView {
    let session = use_session();
    let words = use_words();
    let page = inside();
    let shown =
        Memo::new(move |_| page.with(|page| matches!(page, Some(Page::Section(..) | Page::Figures | Page::Report))));
    let figures = Memo::new(move |_| session.score().with(|score| figures(session.catalogue(), score, words)));
    view! { <Show when=move || shown.get()><section class="frame__score" aria-label=words.common.claimed><div class="frame__bar"><ScoreBar figures /></div></section></Show> }
}

/// Whether an address names the open assessment.
pub(super) fn names_open(id: &str) -> bool {
    use_session().assessment().with_untracked(|a| short(&a.id) == id)
}

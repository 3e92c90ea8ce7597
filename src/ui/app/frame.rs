//! Header, navigation, score bar, notes, drop target; the screen goes in the middle.

use super::Here;
use super::notes::notes;
use super::screen::screen;
use super::tools::tools;
use crate::dom::{El, Memo, RwSignal, View, context, el, on_drop_files, region, views, when};
use crate::route::{Page, RoomPage, Route};
use crate::ui::components::{example_tag, link, score_bar};
use crate::ui::dom_id;
use crate::ui::later::use_later;
use crate::ui::session::{figures, use_session};
use crate::ui::words::use_words;

/// The whole page.
pub(super) fn frame() -> View {
    let words = use_words();
    let session = use_session();
    let skip = link("#main", words.common.skip).class("frame__skip").on("click", move |event| {
        event.prevent_default();
        session.scroll_to(dom_id::MAIN);
    });
    let top = el("header").class("frame__top").child(bar(views([brand(), tools().into()]))).child(bar(navigation()));
    let news = el("div").class("page page--notes").child(notes()).child(arrived());
    let main = el("main").id(dom_id::MAIN).attr("tabindex", "-1").child(news).child(screen());
    let newer = use_later().draw_when_here(|later| (later.newer)());
    drop_target(views([skip, top]).and(standing()).and(main).and(newer))
}

fn bar(content: impl Into<View>) -> El {
    el("div").class("frame__bar").child(content)
}

/// Files may be dropped anywhere.
fn drop_target(content: View) -> View {
    let (session, later) = (use_session(), use_later());
    let words = use_words().common.drop_here;
    let hovering = RwSignal::new(false);
    let hint = when(move || hovering.get(), move || el("div").class("drop-target").text(words));
    let page = el("div").class("frame").child(content).child(hint);
    let page = page.on("dragover", move |event| {
        event.prevent_default();
        hovering.set(true);
    });
    let page = page.on("dragleave", move |event| {
        if on_drop_files(event).is_some_and(|drag| drag.related_target().is_none()) {
            hovering.set(false);
        }
    });
    let page = page.on("drop", move |event| {
        event.prevent_default();
        hovering.set(false);
        if let Some(drop) = on_drop_files(event) {
            let files = session.dropped(&drop);
            later.then(move |later| (later.take)(&session, files, &drop));
        }
    });
    page.into()
}

/// Files waiting for a decision.
fn arrived() -> View {
    let (session, later) = (use_session(), use_later());
    let is_any = move || session.has_pending();
    when(is_any, move || later.draw(|later| (later.arrivals)()))
}

/// Whether the address is inside an assessment on this machine, and the page there.
pub(super) fn inside() -> Memo<Option<Page>> {
    let (session, here) = (use_session(), context::<Here>());
    Memo::new(move |_| match here.0.get() {
        Route::In(id, page) if session.is_here(&id) => Some(page),
        _ => None,
    })
}

fn brand() -> View {
    let session = use_session();
    let words = use_words();
    let page = inside();
    let title = move || {
        session.assessment().with(|a| {
            let name = if a.unit.name.is_empty() { words.common.unnamed } else { &a.unit.name };
            [name, ", ", &(words.common.period)(a.period.kind, a.period.from, a.period.to)].concat()
        })
    };
    let is_in = move || page.with(Option::is_some);
    let is_example = move || is_in() && session.assessment().with(|a| a.example);
    let is_locked = move || is_in() && session.assessment().with(crate::domain::assessment::Assessment::is_final);
    let name = link(&Route::Start.href(), words.common.app).class("frame__brand");
    View::from(name)
        .and(when(is_in, move || el("span").class("frame__unit").say(title)))
        .and(when(is_example, move || example_tag(words.common.example)))
        .and(when(is_locked, move || el("span").class("tag").text(words.common.locked)))
}

/// Pages of the open assessment, also while one looks something up beside it; the pages of the app always.
fn navigation() -> El {
    let session = use_session();
    let words = &use_words().common;
    let page = inside();
    let inner = move || {
        let id = session.short_id();
        let to = |page: Page| Route::In(id.clone(), page);
        [
            (to(Page::Unit), words.nav_unit),
            (to(session.first_section()), words.nav_checklist),
            (to(Page::Figures), words.nav_figures),
            (to(Page::Report), words.nav_report),
        ]
    };
    let here = context::<Here>();
    let beside = |route: &Route| matches!(route, Route::Data | Route::Help | Route::Catalogue);
    let looks_up = move || here.0.with(beside) && !session.short_id().is_empty();
    let links = Memo::new(move |_| {
        let is_near = page.with(Option::is_some) || looks_up();
        let mut links = if is_near { inner().to_vec() } else { Vec::new() };
        links.extend([
            (Route::Room(RoomPage::Intake), words.nav_room),
            (Route::Data, words.nav_data),
            (Route::Help, words.nav_help),
            (Route::Catalogue, words.nav_catalogue),
        ]);
        links
    });
    let list = region(move || views(links.get().into_iter().map(|(route, word)| nav_link(route, word))));
    el("nav").class("frame__nav").attr("aria-label", words.navigation).child(el("ul").child(list))
}

fn nav_link(route: Route, word: &'static str) -> El {
    let here = context::<Here>();
    let target = link(&route.href(), word);
    let current = move || here.0.with(|now| same_place(now, &route)).then(|| "page".to_owned());
    el("li").child(target.bind("aria-current", current))
}

/// All sections of the checklist are one place, and all pages of the room.
fn same_place(now: &Route, link: &Route) -> bool {
    match (now, link) {
        (Route::In(_, Page::Section(..) | Page::Merge), Route::In(_, Page::Section(..))) => true,
        (Route::Room(_), Route::Room(_)) => true,
        (
            Route::In(_, Page::Compare | Page::OnePage | Page::Blank | Page::Review | Page::Outputs | Page::Paper),
            Route::In(_, Page::Report),
        ) => true,
        _ => now == link,
    }
}

/// The score bar, on the pages where answers change it.
fn standing() -> View {
    let session = use_session();
    let words = use_words();
    let page = inside();
    let later = use_later();
    let is_shown = |page: &Option<Page>| matches!(page, Some(Page::Section(..) | Page::Figures | Page::Report));
    let figures = Memo::new(move |_| session.score().with(|score| figures(session.catalogue(), score, words)));
    when(
        move || page.with(is_shown),
        move || {
            let section = el("section").class("frame__score").attr("aria-label", words.common.claimed);
            section.child(bar(score_bar(figures, move || later.draw(move |later| (later.arithmetic)(figures)))))
        },
    )
}

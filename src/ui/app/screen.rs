//! The screen an address names. After each move the focus goes to its heading and the title follows.

use super::Here;
use super::frame::names_open;
use crate::browser::location;
use crate::domain::id::Id;
use crate::route::{Page, Route};
use crate::ui::session::{Note, use_session};
use crate::ui::views::*;
use crate::ui::words::use_words;
use leptos::prelude::*;

/// Which component is drawn: moving between sections keeps the checklist.
#[derive(Clone, PartialEq)]
enum Kind {
    Start,
    New,
    Data,
    Help,
    Catalogue,
    Unit,
    Checklist,
    Figures,
    Report,
    OnePage,
    Blank,
}

#[component]
pub(super) fn Screen() -> impl IntoView {
    let session = use_session();
    let here = expect_context::<Here>();
    let kind = Memo::new(move |_| {
        here.0.with(|route| match route {
            Route::In(id, page) if session.open(id) && names_open(id) => kind_of(page),
            Route::In(..) => {
                session.note().set(Some(Note::NotHere));
                Kind::Start
            }
            Route::Start => Kind::Start,
            Route::New => Kind::New,
            Route::Data => Kind::Data,
            Route::Help => Kind::Help,
            Route::Catalogue => Kind::Catalogue,
        })
    });
    let place = Memo::new(move |_| {
        here.0.with(|route| match route {
            Route::In(_, Page::Section(section, item)) => (section.clone(), item.clone()),
            _ => (Id::default(), None),
        })
    });
    let section = Signal::derive(move || place.with(|(section, _)| section.clone()));
    let item = Signal::derive(move || place.with(|(_, item)| item.clone()));
    follow(here);
    move || match kind.get() {
        Kind::Start => view! { <StartView /> }.into_any(),
        Kind::New => view! { <UnitView new=true /> }.into_any(),
        Kind::Data => view! { <DataView /> }.into_any(),
        Kind::Help => view! { <HelpView /> }.into_any(),
        Kind::Catalogue => view! { <CatalogueView /> }.into_any(),
        Kind::Unit => view! { <UnitView new=false /> }.into_any(),
        Kind::Checklist => view! { <ChecklistView section item /> }.into_any(),
        Kind::Figures => view! { <FiguresView /> }.into_any(),
        Kind::Report => view! { <ReportView /> }.into_any(),
        Kind::OnePage => view! { <OnePageView /> }.into_any(),
        Kind::Blank => view! { <BlankView /> }.into_any(),
    }
}

fn kind_of(page: &Page) -> Kind {
    match page {
        Page::Unit => Kind::Unit,
        Page::Section(..) => Kind::Checklist,
        Page::Figures => Kind::Figures,
        Page::Report => Kind::Report,
        Page::OnePage => Kind::OnePage,
        Page::Blank => Kind::Blank,
    }
}

/// Title and focus, once the new screen stands; an address that names an item leaves the focus to the checklist.
fn follow(here: Here) {
    let words = use_words();
    Effect::new(move |before: Option<Route>| {
        let route = here.0.get();
        location::set_title(&[title(&route, words), " – ", words.common.app].concat());
        let names_item = matches!(&route, Route::In(_, Page::Section(_, Some(_))));
        if before.is_some_and(|before| before != route) && !names_item {
            request_animation_frame(location::focus_heading);
        }
        route
    });
}

fn title(route: &Route, words: &'static crate::ui::words::Words) -> &'static str {
    let common = &words.common;
    match route {
        Route::Start => common.nav_start,
        Route::New | Route::In(_, Page::Unit) => common.nav_unit,
        Route::Data => common.nav_data,
        Route::Help => common.nav_help,
        Route::Catalogue => common.nav_catalogue,
        Route::In(_, Page::Section(..) | Page::Blank) => common.nav_checklist,
        Route::In(_, Page::Figures) => common.nav_figures,
        Route::In(_, Page::Report | Page::OnePage) => common.nav_report,
    }
}

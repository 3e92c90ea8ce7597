//! The screen an address names. After each move the focus goes to its heading and the title follows.

use super::Here;
use crate::browser::location;
use crate::dom::{Memo, View, region};
use crate::domain::id::Id;
use crate::route::{Page, Route};
use crate::ui::session::{Note, use_session};
use crate::ui::views::{
    blank_view, catalogue_view, checklist_view, data_view, figures_view, help_view, one_page_view, report_view,
    start_view, unit_view,
};
use crate::ui::words::{Words, use_words};
use leptos::prelude::*;

/// Which component is drawn: moving between sections keeps the checklist.
#[derive(Clone, Copy, PartialEq)]
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

pub(super) fn screen() -> View {
    let session = use_session();
    let here = expect_context::<Here>();
    let kind = Memo::new(move |_| {
        here.0.with(|route| match route {
            Route::In(id, page) if session.open(id) => kind_of(page),
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
    follow(here);
    region(move || {
        let kind = kind.get();
        untrack(|| drawn(kind, place))
    })
}

fn drawn(kind: Kind, place: Memo<(Id, Option<Id>)>) -> View {
    match kind {
        Kind::Start => start_view().into(),
        Kind::New => unit_view(true),
        Kind::Data => data_view().into(),
        Kind::Help => help_view(),
        Kind::Catalogue => catalogue_view(),
        Kind::Unit => unit_view(false),
        Kind::Checklist => checklist_view(place),
        Kind::Figures => figures_view(),
        Kind::Report => report_view(),
        Kind::OnePage => one_page_view(),
        Kind::Blank => blank_view(),
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

fn title(route: &Route, words: &'static Words) -> &'static str {
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

//! The screen an address names. After each move the focus goes to its heading and the title follows.

use super::Here;
use crate::browser::location;
use crate::dom::{self, Memo, View, context, next_frame, region};
use crate::domain::id::Id;
use crate::route::{Page, Route};
use crate::ui::later::use_later;
use crate::ui::session::use_session;
use crate::ui::views::checklist_view;
use crate::ui::words::{Words, use_words};
use leptos::prelude::*;

pub(super) fn screen() -> View {
    let session = use_session();
    let here = context::<Here>();
    // None is the checklist, which moving between sections keeps.
    let apart = Memo::new(move |_| {
        here.0.with(|route| match route {
            Route::In(id, _) if !session.is_here(id) => Some(Route::Start),
            Route::In(_, Page::Section(..)) => None,
            route => Some(route.clone()),
        })
    });
    let place = Memo::new(move |_| {
        here.0.with(|route| match route {
            Route::In(_, Page::Section(section, item)) => (section.clone(), item.clone()),
            _ => (Id::default(), None),
        })
    });
    let later = use_later();
    follow(here, move || apart.with(Option::is_none) || later.is_here());
    region(move || match apart.get() {
        None => untrack(|| checklist_view(place)),
        Some(route) => untrack(|| later.draw_screen(move |later| (later.screen)(&route))),
    })
}

/// Title and focus, once the new screen stands; an address that names an item leaves the focus to the checklist.
fn follow(here: Here, is_drawn: impl Fn() -> bool + 'static) {
    let words = use_words();
    let mut before: Option<(Route, bool)> = None;
    dom::follow(move || {
        let route = here.0.get();
        location::set_title(&[title(&route, words), " – ", words.common.app].concat());
        let names_item = matches!(&route, Route::In(_, Page::Section(_, Some(_))));
        let is_new = before.as_ref().is_some_and(|(before, waiting)| *waiting || *before != route);
        let moved = is_new && !names_item;
        let is_drawn = is_drawn();
        if moved && is_drawn {
            next_frame(location::focus_heading);
        }
        before = Some((route, moved && !is_drawn));
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
        Route::Copy(_) | Route::In(..) => common.nav_report,
    }
}

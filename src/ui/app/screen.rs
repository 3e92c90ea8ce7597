//! The screen an address names. After each move the focus goes to its heading and the title follows.

use super::Here;
use crate::browser::location;
use crate::dom::{self, Memo, View, context, next_frame, region};
use crate::domain::id::Id;
use crate::route::{Page, Route};
use crate::ui::later::{Screen, use_later};
use crate::ui::session::use_session;
use crate::ui::views::checklist_view;
use crate::ui::words::{Words, use_words};
use leptos::prelude::*;

/// Which component is drawn: moving between sections keeps the checklist.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Checklist,
    Later(Screen),
}

pub(super) fn screen() -> View {
    let session = use_session();
    let here = context::<Here>();
    let kind = Memo::new(move |_| {
        here.0.with(|route| match route {
            Route::In(id, page) if session.is_here(id) => kind_of(page),
            Route::In(..) | Route::Start => Kind::Later(Screen::Start),
            Route::New => Kind::Later(Screen::New),
            Route::Data => Kind::Later(Screen::Data),
            Route::Help => Kind::Later(Screen::Help),
            Route::Catalogue => Kind::Later(Screen::Catalogue),
            Route::Copy(_) => Kind::Later(Screen::Copy),
            Route::Room(page) => Kind::Later(Screen::Room(*page)),
        })
    });
    let place = Memo::new(move |_| {
        here.0.with(|route| match route {
            Route::In(_, Page::Section(section, item)) => (section.clone(), item.clone()),
            _ => (Id::default(), None),
        })
    });
    let later = use_later();
    let is_drawn = move || !matches!(kind.get(), Kind::Later(_)) || later.is_here();
    follow(here, is_drawn);
    region(move || match kind.get() {
        Kind::Checklist => untrack(|| checklist_view(place)),
        Kind::Later(screen) => untrack(|| later.draw_screen(move |later| (later.screen)(screen))),
    })
}

fn kind_of(page: &Page) -> Kind {
    match page {
        Page::Section(..) => Kind::Checklist,
        Page::Unit => Kind::Later(Screen::Unit),
        Page::Figures => Kind::Later(Screen::Figures),
        Page::Report => Kind::Later(Screen::Report),
        Page::Compare => Kind::Later(Screen::Compare),
        Page::OnePage => Kind::Later(Screen::OnePage),
        Page::Blank => Kind::Later(Screen::Blank),
        Page::Review => Kind::Later(Screen::Review),
        Page::Merge => Kind::Later(Screen::Merge),
        Page::Outputs => Kind::Later(Screen::Outputs),
        Page::Paper => Kind::Later(Screen::Paper),
    }
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
        Route::In(_, Page::Section(..) | Page::Blank | Page::Merge) => common.nav_checklist,
        Route::In(_, Page::Figures) => common.nav_figures,
        Route::Room(_) => common.nav_room,
        Route::Copy(_) | Route::In(..) => common.nav_report,
    }
}

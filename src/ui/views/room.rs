//! The room of many units: one frame, and a page for each way of looking.

mod analysis;
mod chart;
mod intake;
mod show;

use crate::dom::{El, View, el, views};
use crate::route::{RoomPage, Route};
use crate::ui::components::link;
use crate::ui::session::use_room;
use crate::ui::views::start::heading;
use crate::ui::words::use_all_words;

/// The pages, in the order of their words.
const PAGES: [RoomPage; 6] =
    [RoomPage::Intake, RoomPage::Table, RoomPage::Heatmap, RoomPage::Analysis, RoomPage::Show, RoomPage::Outputs];

/// A page of the room.
#[must_use]
pub fn room_view(page: RoomPage) -> View {
    let words = &use_all_words().room;
    let place = PAGES.iter().position(|known| *known == page).unwrap_or_default();
    let title = words.titles.get(place).copied().unwrap_or_default();
    let room = use_room();
    let body: View = match page {
        RoomPage::Intake => intake::intake(),
        RoomPage::Table => el("p").say(move || room.shown().get().len().to_string()).into(),
        RoomPage::Heatmap => el("p").say(move || room.shown().get().len().to_string()).into(),
        RoomPage::Analysis => analysis::analysis_view(),
        RoomPage::Show => show::show_view(),
        RoomPage::Outputs => el("p").say(move || room.shown().get().len().to_string()).into(),
    };
    let head = View::from(navigation(page)).and(heading(title));
    el("div").class("page stack stack--wide").child(head).child(body).into()
}

fn navigation(now: RoomPage) -> El {
    let words = &use_all_words().room;
    let links = PAGES.iter().zip(words.pages).map(|(page, word)| {
        let link = link(&Route::Room(*page).href(), word);
        el("li").child(if *page == now { link.attr("aria-current", "page") } else { link })
    });
    el("nav").class("room__nav").attr("aria-label", words.navigation).child(el("ul").child(views(links)))
}

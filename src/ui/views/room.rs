//! The room of many units: one frame, and a page for each way of looking.

mod analysis;
mod answer;
mod answers;
mod chart;
mod filter;
mod heatmap;
mod intake;
mod outputs;
mod pane;
mod panel;
mod said;
mod show;
mod table;
mod unit;

use crate::dom::{El, View, el, views};
use crate::route::{RoomPage, Route};
use crate::ui::components::link;
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
    let body: View = match page {
        RoomPage::Intake => intake::intake(),
        RoomPage::Table => table::table(),
        RoomPage::Heatmap => heatmap::heatmap(),
        RoomPage::Analysis => analysis::analysis_view(),
        RoomPage::Show => show::show_view(),
        RoomPage::Outputs => outputs::page(),
    };
    let head = View::from(navigation(page)).and(heading(title));
    let is_dense = matches!(page, RoomPage::Table | RoomPage::Heatmap);
    let class = if is_dense { "page stack" } else { "page stack stack--wide" };
    el("div").class(class).child(head).child(body).into()
}

fn navigation(now: RoomPage) -> El {
    let words = &use_all_words().room;
    let links = PAGES.iter().zip(words.pages).map(|(page, word)| {
        let link = link(&Route::Room(*page).href(), word);
        el("li").child(if *page == now { link.attr("aria-current", "page") } else { link })
    });
    el("nav").class("room__nav").attr("aria-label", words.navigation).child(el("ul").child(views(links)))
}

//! How many units leave the app: which copy, as what, and how each file is coming along.

use super::filter::filtered;
use crate::browser;
use crate::dom::{El, Memo, RwSignal, View, el, when};
use crate::domain::output::{Copy, Output};
use crate::ui::components::{Choice, Choosable};
use crate::ui::session::{OfficeError, Step, Wish, use_room, use_session};
use crate::ui::views::outputs::{Desk, Stage, group, offer};
use crate::ui::words::{AllWords, use_all_words};
use leptos::prelude::on_cleanup;

/// The page.
pub(super) fn page() -> View {
    filtered(drawn)
}

fn drawn() -> View {
    let (session, room) = (use_session(), use_room());
    on_cleanup(move || session.stop_making());
    let desk = Desk { copy: RwSignal::new(Copy::Whole), at_work: RwSignal::new(None) };
    let is_any = Memo::new(move |_| room.shown().with(|shown| !shown.is_empty()));
    let nobody = move || el("p").text(use_all_words().room_table.nothing);
    when(move || is_any.get(), move || files(desk)).and(when(move || !is_any.get(), nobody))
}

fn files(desk: Desk) -> View {
    let words = &use_all_words().room_outputs;
    let [tables, summary, data] = words.groups;
    let rows = |outputs: [(Output, [&'static str; 2]); 2]| {
        View::from(outputs.into_iter().map(|(output, said)| row(desk, output, said)).collect::<Vec<_>>())
    };
    let page = el("div").class("page--narrow stack stack--wide").child(el("p").text(words.lead)).child(choice(desk));
    page.child(group(tables, rows([(Output::RoomWorkbook, words.workbook), (Output::RoomTable, words.table)])))
        .child(group(summary, rows([(Output::RoomWord, words.word), (Output::RoomPage, words.page)])))
        .child(group(data, rows([(Output::RoomLines, words.lines), (Output::RoomReports, words.reports)])))
        .into()
}

/// With the names of units, or without.
fn choice(desk: Desk) -> El {
    let [legend, whole, whole_meaning, nameless, nameless_meaning] = use_all_words().room_outputs.copy;
    let option = |label: &str, meaning: &str| Choosable { label: label.to_owned(), meaning: meaning.to_owned() };
    let options = vec![option(whole, whole_meaning), option(nameless, nameless_meaning)];
    let chosen = move || Some(usize::from(desk.copy.get() == Copy::Nameless));
    let choose = move |place| desk.copy.set(if place == 0 { Copy::Whole } else { Copy::Nameless });
    Choice::new(legend, "copy", options, chosen, choose).draw()
}

fn row(desk: Desk, output: Output, said: [&'static str; 2]) -> El {
    let (room, words) = (use_room(), use_all_words());
    let own = &words.room_outputs;
    let why_not = move || match output {
        Output::RoomReports if desk.copy.get() == Copy::Nameless => Some(own.has_names),
        Output::RoomLines | Output::RoomReports if !room.has_texts() => Some(own.no_texts),
        _ => None,
    };
    offer(desk, output, said, why_not, move || begin(desk, output, words))
}

fn begin(desk: Desk, output: Output, words: &'static AllWords) {
    let room = use_room();
    let wish = Wish { output, copy: desk.copy.get_untracked(), lang: words.lang };
    desk.at_work.set(Some((output, Stage::Coming(0))));
    browser::spawn(async move {
        let done = room.take_away(wish, &move |step| goes_on(desk, output, step)).await;
        desk.at_work.set(Some((output, done.map_or_else(Stage::Failed, Stage::Done))));
    });
}

/// Shows how far a file is; tells whether it is still wanted: neither stopped, nor the page left.
fn goes_on(desk: Desk, output: Output, step: Step) -> bool {
    let stopped = Some((output, Stage::Failed(OfficeError::Stopped)));
    let is_wanted = desk.at_work.try_get_untracked().is_some_and(|work| work != stopped);
    if is_wanted {
        let stage = match step {
            Step::Fetching(percent) => Stage::Coming(percent),
            Step::Making(percent) => Stage::Making(percent),
        };
        desk.at_work.set(Some((output, stage)));
    }
    is_wanted
}

//! Answers of one report of the room: one opened at once, several each behind its line. The report is read from disk.

use super::answer::answer;
use super::said;
use crate::browser::spawn;
use crate::dom::{RwSignal, View, el, region, views};
use crate::domain::cohort::{Column, Entry, Strip, Subject};
use crate::domain::file::Opened;
use crate::ui::components::{NoticeKind, disclosure, notice};
use crate::ui::session::use_room;
use crate::ui::words::use_all_words;
use leptos::prelude::untrack;
use std::sync::Arc;

/// How far the report is.
#[derive(Clone)]
enum Reading {
    Coming,
    Here(Arc<Opened>),
    Lost,
}

/// What a report says of some items.
pub(super) fn answers(entry: &Arc<Entry>, places: &[usize]) -> View {
    let room = use_room();
    let reading = RwSignal::new(Reading::Coming);
    let id = entry.member.id.clone();
    spawn(async move {
        let opened = room.report(&id).await;
        reading.set(opened.map_or(Reading::Lost, |opened| Reading::Here(Arc::new(opened))));
    });
    let asked = |place: &usize| {
        let column = room.columns().get(*place)?;
        entry.member.cells.get(*place)?.standing()?;
        Some((*place, column))
    };
    match places.iter().filter_map(asked).collect::<Vec<_>>().as_slice() {
        [(_, column)] => told(reading, column),
        several => views(several.iter().map(|(place, column)| line(entry, *place, column, reading))),
    }
}

/// The line of an item, which opens into the answer.
fn line(entry: &Arc<Entry>, place: usize, column: &'static Column, reading: RwSignal<Reading>) -> View {
    let (room, words) = (use_room(), use_all_words());
    let tile = Strip { subject: Subject::Item(place), places: vec![place] }.tile(&entry.member);
    let (sign, level) = said::sign(tile.level());
    let sign = el("span").class("heat__cell").attr("data-level", level).attr("aria-hidden", "true").text(sign);
    let name = el("span").text(said::item(room.catalogue(), column, words));
    let state = el("span").class("small quiet room__state").text(&said::tile(tile, words));
    let summary = View::from(sign).and(el("span").child(name).child(state));
    disclosure(summary, move || told(reading, column)).into()
}

fn told(reading: RwSignal<Reading>, column: &'static Column) -> View {
    let (room, words) = (use_room(), use_all_words());
    region(move || match reading.get() {
        Reading::Coming => el("p").class("quiet").attr("role", "status").text(words.notes.opening).into(),
        Reading::Here(opened) => untrack(|| answer(room.catalogue(), &opened.assessment, &column.id)),
        Reading::Lost => notice(NoticeKind::Bad, el("p").text(words.room_table.lost)).into(),
    })
}

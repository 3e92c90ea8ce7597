//! Section III: the ten weakest items, what each rests on, how the units stand, what to teach.

use super::results::table;
use crate::domain::cohort::{lesson, weakest};
use crate::domain::paper::{Block, Row};
use crate::domain::report::clauses;
use crate::office::report::blocks::{figures, row, text, words};
use crate::office::room::class::Room;
use crate::office::said::in_brackets;
use crate::words::paper::joined;

/// Items that are listed.
const MOST: usize = 10;

/// The section.
pub(super) fn blocks(room: &Room) -> Vec<Block> {
    let own = room.words.room_paper;
    let [item, state, teach] = own.weak_columns;
    let columns = vec![figures(room.words.paper.row, 60), words(item, 330), words(state, 190), words(teach, 420)];
    let document = room.class.filter.document.as_ref();
    let places = weakest(&room.columns, &room.standings, room.class.units.len(), document, MOST);
    let rows = (1..).zip(places).filter_map(|(number, place)| cells(room, number, place));
    vec![text(own.weak_lead), table(room, "", columns, rows.collect())]
}

fn cells(room: &Room, number: usize, place: usize) -> Option<Row> {
    let (column, all) = (room.columns.get(place)?, room.standings.get(place)?);
    let own = room.words.room_paper;
    let critical = in_brackets(if column.critical { room.words.common.critical } else { "" });
    let name = joined(&[room.item_name(&column.id), &critical], " ");
    let rests_on = clauses(room.catalogue, &column.id, room.lang).join("; ");
    Some(row([
        number.to_string(),
        joined(&[&name, &in_brackets(&rests_on)], "\n"),
        (own.state)(all),
        room.text(lesson(room.catalogue, &column.id).how).to_owned(),
    ]))
}

//! Section III: the ten weakest items, what each rests on, how the units stand, what to teach.

use super::results::table;
use crate::domain::cohort::{Column, climb, lesson};
use crate::domain::paper::{Block, Row};
use crate::domain::report::clauses;
use crate::office::report::blocks::{figures, row, text, words};
use crate::office::room::class::Room;
use crate::office::said::in_brackets;
use crate::words::paper::joined;

/// The section.
pub(super) fn blocks(room: &Room) -> Vec<Block> {
    let own = room.words.room_paper;
    let [item, state, teach] = own.weak_columns;
    let columns = vec![figures(room.words.paper.row, 60), words(item, 300), words(state, 260), words(teach, 380)];
    let rows = (1..).zip(&room.analysis.weak).filter_map(|(number, place)| cells(room, number, *place));
    let lead = joined(&[room.words.room_analysis.weak_intro, &room.of_document()], " ");
    vec![text(lead), table(room, "", columns, rows.collect())]
}

fn cells(room: &Room, number: usize, place: usize) -> Option<Row> {
    let (column, all) = (room.columns.get(place)?, room.analysis.standings.get(place)?);
    let critical = in_brackets(if column.critical { room.words.common.critical } else { "" });
    let name = joined(&[room.item_name(&column.id), &critical], " ");
    let rests_on = clauses(room.catalogue, &column.id, room.lang).join("; ");
    let how = room.text(lesson(room.catalogue, &column.id).how);
    Some(row([
        number.to_string(),
        joined(&[&name, &in_brackets(&rests_on)], "\n"),
        (room.words.room_analysis.weak)(all).join("\n"),
        joined(&[&next(room, column, place), how], "\n"),
    ]))
}

/// The rung that most units have to climb next.
fn next(room: &Room, column: &Column, place: usize) -> String {
    let climb = climb(room.catalogue, column, place, room.units());
    let Some((rung, units)) = climb.next() else { return String::new() };
    let meaning = rung.meaning.map_or("", |meaning| room.text(meaning));
    let called = joined(&[&(room.words.room_analysis.rung)(&rung.label), meaning], ": ");
    (room.words.room_analysis.climb)(units, called.trim_end_matches('.')) + "."
}

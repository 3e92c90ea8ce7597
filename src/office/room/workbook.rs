//! Many units as a workbook to be read: the units, what each item is worth to each of them, the items, the indicators.
//!
//! Values, never formulas. Whole rooms are large, so cells hold values only and columns say how they look.

mod draw;
mod indicators;
mod items;
mod matrix;
mod proof;
mod sheet;

use super::class::Room;
use super::units;
use crate::office::Fault;
use crate::words::paper::joined;
use sheet::{Column, Look, Sheet};

/// The bytes, the same for the same units on the same day.
pub(super) fn make(room: &Room) -> Result<Vec<u8>, Fault> {
    let sheets = [of_units(room), matrix::sheet(room), items::sheet(room), indicators::sheet(room)];
    let bytes = draw::draw(&sheets, room)?;
    proof::compare(&sheets, &bytes)?;
    Ok(bytes)
}

/// A sheet with the words that belong to its place.
fn sheet(room: &Room, place: usize, columns: Vec<Column>) -> Sheet {
    let words = &room.words.room;
    let word = |words: [&str; 4]| words.get(place).copied().unwrap_or_default().to_owned();
    let title = joined(&[&word(words.titles), &room.called], " – ");
    let lead = joined(&[&word(words.leads), &room.of_document()], " ");
    Sheet { name: word(words.sheets), title, lead, columns, ..Sheet::default() }
}

fn of_units(room: &Room) -> Sheet {
    use Look::{Day, Line, Tenths, Text, Whole};
    let looks = [
        (Whole, 7),
        (Whole, 7),
        (Text, 30),
        (Text, 24),
        (Text, 18),
        (Text, 12),
        (Text, 14),
        (Tenths, 9),
        (Tenths, 9),
        (Tenths, 9),
        (Tenths, 9),
        (Whole, 8),
        (Whole, 8),
        (Whole, 9),
        (Tenths, 9),
        (Text, 10),
        (Day, 12),
        (Text, 36),
        (Line, 34),
    ];
    let heads = room.words.room.units.iter().zip(looks);
    let columns = heads.map(|(head, (look, width))| Column::new(head, look, width)).collect();
    let units = room.units().iter().zip(&room.ranks);
    let rows = units.map(|(unit, rank)| units::row(room, unit, *rank).to_vec()).collect();
    Sheet { rows, fixed: 3, ..sheet(room, 0, columns) }
}

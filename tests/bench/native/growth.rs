//! How the cost of a room grows with it.

use crate::{stages::open, took::least};
use tu_soat_06::{
    builtin::catalogue,
    domain::{
        cohort::{Entry, Filter, Member, Room, doubts, shown, units},
        unit::Unit,
    },
};

const ROUNDS: usize = 3;

/// Rooms of thirty, of three hundred, of the whole country.
pub fn table(texts: &[String]) -> String {
    let lines: String = [30, 300, 3_321].map(|size| line(texts.get(..size).unwrap_or(texts))).concat();
    let head =
        "| reports | from text to room, ms | each, µs | put together by unit, ms | doubts, ms | filtered, ms |\n";
    format!("{head}| ---: | ---: | ---: | ---: | ---: | ---: |\n{lines}")
}

fn line(texts: &[String]) -> String {
    let room = filled(texts);
    let all = units(room.entries(), &[]);
    let heads: Vec<&Unit> = room.entries().iter().map(|entry| &*entry.member.unit).collect();
    let filter = Filter { text: "tân".to_owned(), ..Filter::default() };
    let took = [
        least(ROUNDS, || filled(texts)),
        least(ROUNDS, || units(room.entries(), &[])),
        least(ROUNDS, || doubts(&heads, &[])),
        least(ROUNDS, || shown(room.entries(), &all, &filter)),
    ];
    let [filling, together, doubted, filtered] = took.map(|seconds| seconds * 1e3);
    let (count, each) = (texts.len(), filling * 1e3 / texts.len() as f64);
    format!("| {count} | {filling:.0} | {each:.0} | {together:.2} | {doubted:.2} | {filtered:.2} |\n")
}

fn filled(texts: &[String]) -> Room {
    let mut room = Room::default();
    for (at, text) in texts.iter().enumerate() {
        room.admit(Entry { file: format!("{at}.json"), member: Member::of(catalogue(), &open(text)) });
    }
    room
}

//! How the cost of a room grows with it.

use crate::{
    stages::open,
    took::{least, seconds},
};
use std::sync::Arc;
use tu_soat_06::{
    builtin::catalogue,
    domain::{
        cohort::{Entry, Filter, Member, Room, doubts, shown, units},
        unit::Unit,
    },
};

/// Rooms of thirty, of three hundred, of the whole country.
pub fn table(texts: &[String]) -> String {
    let lines: String = [30, 300, 3_321].map(|size| line(texts.get(..size).unwrap_or(texts))).concat();
    let head =
        "| reports | from text to room, ms | each, µs | put together by unit, ms | doubts, ms | filtered, ms |\n";
    format!("{head}| ---: | ---: | ---: | ---: | ---: | ---: |\n{lines}")
}

fn line(texts: &[String]) -> String {
    let mut room = Room::default();
    let filled = seconds(|| {
        for (at, text) in texts.iter().enumerate() {
            room.admit(Entry { file: format!("{at}.json"), member: Member::of(catalogue(), &open(text)) });
        }
    }) * 1e3;
    let all = units(room.entries(), &[]);
    let together = least(5, || units(room.entries(), &[])) * 1e3;
    let heads: Vec<Arc<Unit>> = room.entries().iter().map(|entry| entry.member.unit.clone()).collect();
    let heads: Vec<&Unit> = heads.iter().map(Arc::as_ref).collect();
    let doubted = least(5, || doubts(&heads, &[])) * 1e3;
    let filter = Filter { text: "tân".to_owned(), ..Filter::default() };
    let filtered = least(5, || shown(room.entries(), &all, &filter)) * 1e3;
    let (count, each) = (texts.len(), filled * 1e3 / texts.len() as f64);
    format!("| {count} | {filled:.0} | {each:.0} | {together:.1} | {doubted:.1} | {filtered:.1} |\n")
}

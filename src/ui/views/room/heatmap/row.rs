//! Heads and rows of the map, as far as they are to be seen.

use super::Map;
use super::grid::cell_id;
use crate::dom::{El, View, el};
use crate::domain::cohort::{Line, Shown, Tile};
use crate::ui::session::use_room;
use crate::ui::views::room::said;
use crate::ui::words::AllWords;
use std::ops::Range;

/// The heads of these columns.
pub(super) fn heads(map: &Map, columns: &Range<usize>, words: &'static AllWords) -> El {
    let heads = columns.clone().zip(map.names.get(columns.clone()).unwrap_or_default()).map(|(at, (code, name))| {
        let code = (!code.is_empty()).then(|| el("b").text(code).text(" "));
        let words = el("span").class("heat__word").child(code).text(name);
        el("div")
            .class("heat__head")
            .attr("role", "columnheader")
            .attr("aria-colindex", &(at + 2).to_string())
            .child(words)
    });
    let corner = el("div").class("heat__name").attr("role", "columnheader").text(words.unit.unit);
    let row = el("div").class("heat__heads").attr("role", "row").attr("aria-rowindex", "1");
    row.child(corner).child(window(heads))
}

/// What moves sideways.
fn window(cells: impl Iterator<Item = El>) -> El {
    el("div")
        .class("heat__window")
        .attr("role", "presentation")
        .child(el("div").class("heat__cells").attr("role", "presentation").children(cells))
}

/// A line; nothing where there is none.
pub(super) fn row(map: &Map, line: usize, columns: &Range<usize>, words: &'static AllWords) -> View {
    let row = match map.lines.get(line) {
        Some(Line::Group(first, count)) => map.shown.get(*first).map(|unit| group(unit, *count, words)),
        Some(Line::Unit(place)) => map.shown.get(*place).map(|shown| unit(map, shown, line, columns, words)),
        None => None,
    };
    let row = row.map(|row| row.attr("role", "row").attr("aria-rowindex", &(line + 2).to_string()));
    row.into()
}

fn group(first: &Shown, count: usize, words: &'static AllWords) -> El {
    let word = said::group(use_room().catalogue(), first, count, words);
    let head = el("div").class("heat__group-name").attr("role", "gridcell").text(&word);
    el("div").class("heat__row heat__row--group").child(head)
}

fn unit(map: &Map, shown: &Shown, line: usize, columns: &Range<usize>, words: &'static AllWords) -> El {
    let member = &shown.now.member;
    let name = el("div").class("heat__name").attr("role", "rowheader").text(said::name(member, words));
    let strips = columns.clone().zip(map.strips.get(columns.clone()).unwrap_or_default());
    let cells = strips.map(|(column, strip)| cell(strip.tile(member), line, column, words));
    el("div").class("heat__row").child(name).child(window(cells))
}

fn cell(tile: Tile, line: usize, column: usize, words: &'static AllWords) -> El {
    let (sign, level) = said::sign(tile.level());
    let is_evidenced = matches!(tile, Tile::Valued(_, true));
    let cell = el("div").class("heat__cell").attr("role", "gridcell").id(&cell_id(line, column));
    let cell = cell.attr("aria-colindex", &(column + 2).to_string()).attr("data-level", level);
    cell.flag("data-evidenced", is_evidenced).attr("aria-label", said::level(tile.level(), words)).text(sign)
}

//! The map itself: one stop for the keyboard, which walks from cell to cell inside.

use super::row::{heads, row};
use super::{Heat, Map};
use crate::browser::pane::{style, target};
use crate::dom::{El, Memo, View, each, el, follow, next_frame, region};
use crate::domain::cohort::Tile;
use crate::ui::views::room::panel::Topic;

/// Id of the map, which has the focus while the keys walk it.
const GRID: &str = "room-heat";

/// Id of a cell.
pub(super) fn cell_id(line: usize, column: usize) -> String {
    ["tile-", &line.to_string(), "-", &column.to_string()].concat()
}

/// Line and column of a cell.
fn cell_of(id: &str) -> Option<(usize, usize)> {
    let (line, column) = id.strip_prefix("tile-")?.split_once('-')?;
    Some((line.parse().ok()?, column.parse().ok()?))
}

impl Heat {
    pub(super) fn grid(self) -> El {
        let title = self.words.room.titles.get(2).copied().unwrap_or_default();
        let size = move |pick: fn(&Map) -> usize| Some(self.map.with(|map| pick(map) + 1).to_string());
        let active = move || {
            let ((line, column), drawn) = (self.at.get(), self.pane.drawn());
            let is_there = drawn.lines.contains(&line) && drawn.columns.contains(&column);
            is_there.then(|| cell_id(line, column))
        };
        let grid =
            el("div").class("pane heat").id(GRID).attr("role", "grid").attr("tabindex", "0").attr("aria-label", title);
        let grid = grid
            .bind("aria-rowcount", move || size(|map| map.lines.len()))
            .bind("aria-colcount", move || size(|map| map.strips.len()))
            .bind("aria-activedescendant", active)
            .bind_bool("data-wide", move || self.by_theme.get());
        let node = grid.node();
        follow(move || {
            let (line, column) = self.at.get();
            style(&node, "--at-line", &line.to_string());
            style(&node, "--at-column", &column.to_string());
        });
        let over = move |event| self.over.set(cell_of(&target(&event)));
        let grid = self.keys(grid).on("mouseover", over).on("mouseleave", move |_| self.over.set(None));
        let grid = grid.on("click", move |event| cell_of(&target(&event)).into_iter().for_each(|at| self.open(at)));
        let all = move || self.map.with(|map| (map.lines.len(), map.strips.len()));
        self.pane.draw(grid, all, self.content())
    }

    /// The focus goes back to the map, and the map into view.
    pub(super) fn back(self) {
        next_frame(move || self.session.focus(GRID));
    }

    /// Heads, rows, and the frame around the cell the keys are at.
    fn content(self) -> View {
        let columns = Memo::new(move |_| self.pane.drawn().columns);
        let heads = region(move || heads(&self.map.get(), &columns.get(), self.words).into());
        let rows = region(move || {
            let (map, columns) = (self.map.get(), columns.get());
            let drawn = move || self.pane.drawn().lines.map(|line| line.to_string()).collect::<Vec<_>>();
            each(drawn, move |line| row(&map, line.parse().unwrap_or_default(), &columns, self.words))
        });
        let rows = el("div").class("heat__rows").attr("role", "rowgroup").child(rows);
        heads.and(rows).and(el("div").class("heat__cursor").attr("aria-hidden", "true"))
    }

    fn keys(self, grid: El) -> El {
        // Another map: back to its first cell.
        follow(move || {
            let first = self.map.with(|map| (0..map.lines.len()).find(|line| map.unit(*line).is_some()));
            self.at.set((first.unwrap_or_default(), 0));
            self.pane.rewind();
        });
        grid.on("keydown", move |event| {
            let Some(pressed) = self.session.cell_key(&event) else { return };
            let now = self.at.get_untracked();
            if matches!(pressed.key.as_str(), "Enter" | " ") {
                event.prevent_default();
                self.open(now);
            } else if let Some(to) = self.map.with_untracked(|map| map.stepped(now, &pressed.key, self.pane.page())) {
                event.prevent_default();
                self.over.set(None);
                self.at.set(to);
                self.pane.reveal(to.0, Some(to.1));
            }
        })
    }

    /// Opens what a unit says of a column.
    fn open(self, at: (usize, usize)) {
        self.at.set(at);
        let topic = self.map.with_untracked(|map| {
            let (unit, strip) = (map.unit(at.0)?, map.strips.get(at.1)?);
            let is_asked = strip.tile(&unit.now.member) != Tile::Absent;
            is_asked.then(|| Topic::Cell(unit.now.member.id.clone(), strip.clone()))
        });
        topic.into_iter().for_each(|topic| self.panel.open(topic));
    }
}

impl Map {
    /// Where a key leads; none where it is not one of those. At the border it stays.
    fn stepped(&self, (line, column): (usize, usize), key: &str, page: usize) -> Option<(usize, usize)> {
        let is_unit = |line: &usize| self.unit(*line).is_some();
        let down = |from: usize| (from..self.lines.len()).find(is_unit);
        let up = |from: usize| (0..from.min(self.lines.len())).rev().find(is_unit);
        let last = self.strips.len().saturating_sub(1);
        Some(match key {
            "ArrowRight" => (line, (column + 1).min(last)),
            "ArrowLeft" => (line, column.saturating_sub(1)),
            "Home" => (line, 0),
            "End" => (line, last),
            "ArrowDown" => (down(line + 1).unwrap_or(line), column),
            "ArrowUp" => (up(line).unwrap_or(line), column),
            "PageDown" => (down(line + page).or_else(|| up(usize::MAX)).unwrap_or(line), column),
            "PageUp" => (up((line + 1).saturating_sub(page)).or_else(|| down(0)).unwrap_or(line), column),
            _ => return None,
        })
    }
}

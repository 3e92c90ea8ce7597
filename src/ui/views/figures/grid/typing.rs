//! Typing in a cell: it is written to the assessment when it is left, or after a pause; Esc takes it back.

use super::{At, Grid, cell_id};
use crate::domain::catalogue::Column;
use crate::domain::edit::{Cell, Edit};
use crate::domain::numeral::{Typed, read};
use leptos::leptos_dom::helpers::set_timeout_with_handle;
use leptos::prelude::*;
use std::time::Duration;

const PAUSE: Duration = Duration::from_millis(800);

impl Grid {
    /// Whether this cell is being typed in; it is not rewritten then.
    pub(in crate::ui::views::figures) fn is_typing(&self, at: &At) -> bool {
        self.typing.with(|typing| typing.as_ref() == Some(at))
    }

    /// The number in a cell.
    pub(in crate::ui::views::figures) fn number(&self, at: &At) -> Option<i64> {
        let column = Column::ALL.get(at.1)?;
        self.session.assessment().with_untracked(|a| a.figures.row(at.0.as_ref())?.cell(*column))
    }

    /// A text was typed into a cell.
    pub(in crate::ui::views::figures) fn type_in(&self, at: &At, text: String) {
        let is_new = self.typing.with_untracked(|typing| typing.as_ref() != Some(at));
        let before = if is_new { self.number(at) } else { self.text.with_value(|(_, before)| *before) };
        self.text.set_value((text, before));
        if is_new {
            self.typing.set(Some(at.clone()));
        }
        let grid = *self;
        self.stop_timer();
        self.timer.set_value(set_timeout_with_handle(move || grid.pause(), PAUSE).ok());
    }

    fn stop_timer(&self) {
        if let Some(timer) = self.timer.try_update_value(Option::take).flatten() {
            timer.clear();
        }
    }

    /// A number is written as soon as the typing pauses; a doubtful text waits until the cell is left.
    fn pause(&self) {
        let Some(at) = self.typing.try_get_untracked().flatten() else { return };
        if let Typed::Number(n) = self.text.with_value(|(text, _)| read(text, 0)) {
            self.write(vec![(at, Some(n))]);
        }
    }

    /// The cell is left: its text is written, or kept with a question.
    pub(in crate::ui::views::figures) fn leave(&self) {
        self.stop_timer();
        let Some(at) = self.typing.try_get_untracked().flatten() else { return };
        let text = self.text.with_value(|(text, _)| text.clone());
        let typed = read(&text, 0);
        let value = match typed {
            Typed::Blank => Some(None),
            Typed::Number(n) => Some(Some(n)),
            _ => None,
        };
        match value {
            Some(value) => self.write(vec![(at, value)]),
            None => self.odd.update(|odd| odd.insert(cell_id(&at), (text, typed))),
        }
        self.typing.set(None);
    }

    /// The typing is given up: the cell shows its old number again.
    pub(in crate::ui::views::figures) fn restore(&self, at: &At) {
        self.stop_timer();
        if self.typing.with_untracked(|typing| typing.as_ref() == Some(at)) {
            let before = self.text.with_value(|(_, before)| *before);
            self.write(vec![(at.clone(), before)]);
            self.typing.set(None);
        } else {
            self.odd.update(|odd| drop(odd.remove(&cell_id(at))));
        }
    }

    /// Writes numbers as one change.
    pub(in crate::ui::views::figures) fn write(&self, cells: Vec<(At, Option<i64>)>) {
        let is_open = self.session.assessment().with_untracked(|a| self.id.with_value(|id| *id == a.id));
        if !is_open {
            return;
        }
        if self.odd.with_untracked(|odd| cells.iter().any(|(at, _)| odd.get(&cell_id(at)).is_some())) {
            self.odd.update(|odd| odd.retain(|id, _| !cells.iter().any(|(at, _)| cell_id(at) == *id)));
        }
        let cell = |(at, value): (At, Option<i64>)| -> Option<Cell> { Some((at.0, *Column::ALL.get(at.1)?, value)) };
        self.session.dispatch(Edit::Figures(cells.into_iter().filter_map(cell).collect()));
    }
}

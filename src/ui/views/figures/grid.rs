//! The table as a spreadsheet: which cell is where, what is being typed, what was not understood, what is pasted.
//!
//! Knows no markup. A cell is written to the assessment when it is left, or after a pause in typing.

use crate::domain::catalogue::Column;
use crate::domain::edit::{Cell, Edit};
use crate::domain::id::Id;
use crate::domain::indicator::counted_rows;
use crate::domain::numeral::{Typed, read};
use crate::ui::session::{Session, use_session};
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::time::Duration;

const PAUSE: Duration = Duration::from_millis(800);

/// A cell: the row's service (none = totals) and the column's position.
pub(super) type At = (Option<Id>, usize);

/// Handle to the table's state; cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Grid {
    pub(super) session: Session,
    /// Rows that count in the indicators.
    pub(super) counted: Memo<Vec<Option<Id>>>,
    /// Rows on screen.
    pub(super) rows: Memo<Vec<Option<Id>>>,
    /// Services that do not count are on screen too.
    pub(super) show_all: RwSignal<bool>,
    /// Texts that were not understood.
    pub(super) odd: RwSignal<BTreeMap<At, (String, Typed)>>,
    /// The cell being typed in.
    typing: RwSignal<Option<At>>,
    /// Its text, and its number before.
    text: StoredValue<(String, Option<i64>)>,
    timer: StoredValue<Option<TimeoutHandle>>,
    /// The assessment the table was drawn for.
    id: StoredValue<String>,
}

impl Grid {
    pub(super) fn new() -> Self {
        let session = use_session();
        let assessment = session.assessment();
        let show_all = RwSignal::new(false);
        let counted = Memo::new(move |_| session.scope().with(|scope| assessment.with(|a| counted_rows(scope, a))));
        let rows = Memo::new(move |_| {
            if !show_all.get() || assessment.with(|a| a.figures.totals_only) {
                return counted.get();
            }
            session.catalogue().services.iter().map(|service| Some(service.id.clone())).collect()
        });
        let grid = Self {
            session,
            counted,
            rows,
            show_all,
            odd: RwSignal::default(),
            typing: RwSignal::default(),
            text: StoredValue::default(),
            timer: StoredValue::default(),
            id: StoredValue::new(assessment.with_untracked(|a| a.id.clone())),
        };
        on_cleanup(move || grid.leave());
        grid
    }

    /// Whether this cell is being typed in; it is not rewritten then.
    pub(super) fn is_typing(&self, at: &At) -> bool {
        self.typing.with(|typing| typing.as_ref() == Some(at))
    }

    /// The number in a cell.
    pub(super) fn number(&self, at: &At) -> Option<i64> {
        let column = Column::ALL.get(at.1)?;
        self.session.assessment().with_untracked(|a| a.figures.row(at.0.as_ref())?.cell(*column))
    }

    /// A text was typed into a cell.
    pub(super) fn type_in(&self, at: &At, text: String) {
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
    pub(super) fn leave(&self) {
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
            None => self.odd.update(|odd| drop(odd.insert(at, (text, typed)))),
        }
        self.typing.set(None);
    }

    /// The typing is given up: the cell shows its old number again.
    pub(super) fn restore(&self, at: &At) {
        self.stop_timer();
        if self.typing.with_untracked(|typing| typing.as_ref() == Some(at)) {
            let before = self.text.with_value(|(_, before)| *before);
            self.write(vec![(at.clone(), before)]);
            self.typing.set(None);
        } else {
            self.odd.update(|odd| drop(odd.remove(at)));
        }
    }

    /// Writes numbers as one change.
    pub(super) fn write(&self, cells: Vec<(At, Option<i64>)>) {
        let is_open = self.session.assessment().with_untracked(|a| self.id.with_value(|id| *id == a.id));
        if !is_open {
            return;
        }
        if self.odd.with_untracked(|odd| cells.iter().any(|(at, _)| odd.contains_key(at))) {
            self.odd.update(|odd| odd.retain(|at, _| !cells.iter().any(|(cell, _)| cell == at)));
        }
        let cell = |(at, value): (At, Option<i64>)| -> Option<Cell> { Some((at.0, *Column::ALL.get(at.1)?, value)) };
        self.session.dispatch(Edit::Figures(cells.into_iter().filter_map(cell).collect()));
    }

    /// Moves the focus by rows and columns; at the border it stays.
    pub(super) fn step(&self, at: &At, down: isize, right: isize) {
        let row = self.rows.with_untracked(|rows| {
            let row = rows.iter().position(|row| *row == at.0)?.checked_add_signed(down)?;
            rows.get(row).cloned()
        });
        let column = at.1.checked_add_signed(right).filter(|column| *column < Column::ALL.len());
        if let (Some(row), Some(column)) = (row, column) {
            self.session.focus(&cell_id(&(row, column)));
        }
    }
}

/// The id of a cell's field.
pub(super) fn cell_id(at: &At) -> String {
    let row = at.0.as_ref().map_or("tong", Id::as_str);
    let column = Column::ALL.get(at.1).map_or("", |column| column.word());
    ["cell-", row, "-", column].concat()
}

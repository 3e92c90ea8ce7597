//! The table as a spreadsheet: which cell is where, what is being typed, what was not understood, what is pasted.
//!
//! Knows no markup.

mod typing;

use crate::dom::{Memo, RwSignal};
use crate::domain::catalogue::Column;
use crate::domain::id::Id;
use crate::domain::indicator::counted_rows;
use crate::domain::map::Map;
use crate::domain::numeral::Typed;
use crate::ui::session::{Session, use_session};
use crate::ui::words::{AllWords, use_all_words};
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

/// A cell: the row's service (none = totals) and the column's position.
pub(super) type At = (Option<Id>, usize);

/// Handle to the table's state; cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Grid {
    pub(super) session: Session,
    /// Sentences of the screen; events come without a context to ask for them.
    pub(super) words: &'static AllWords,
    /// The assessment is final.
    pub(super) locked: Memo<bool>,
    /// There is one row of totals instead of one a service.
    pub(super) totals_only: Memo<bool>,
    /// Rows that count in the indicators.
    pub(super) counted: Memo<Vec<Option<Id>>>,
    /// Rows on screen.
    pub(super) rows: Memo<Vec<Option<Id>>>,
    /// Services that do not count are on screen too.
    pub(super) show_all: RwSignal<bool>,
    /// Texts that were not understood, by the id of their cell.
    pub(super) odd: RwSignal<Map<String, (String, Typed)>>,
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
        let totals_only = Memo::new(move |_| assessment.with(|a| a.figures.totals_only));
        let counted = Memo::new(move |_| session.scope().with(|scope| assessment.with(|a| counted_rows(scope, a))));
        let rows = Memo::new(move |_| {
            if !show_all.get() || totals_only.get() {
                return counted.get();
            }
            session.catalogue().services.iter().map(|service| Some(service.id.clone())).collect()
        });
        let grid = Self {
            session,
            words: use_all_words(),
            locked: session.locked(),
            totals_only,
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

    /// What a row is called: its service, or the totals.
    pub(super) fn name(&self, row: Option<&Id>, words: &'static AllWords) -> &'static str {
        let service = row.and_then(|id| self.session.catalogue().service(id.as_str()));
        service.map_or(words.figures.totals, |service| service.shown_name().get(words.lang))
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

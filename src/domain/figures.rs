//! The figures of the period: services × columns, or one totals row (design §4). Blank is not 0.

use super::catalogue::Column;
use super::id::Id;
use super::json::Extra;
use super::map::Map;
use chrono::NaiveDate;
use std::sync::Arc;

/// One row of figures.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Cells in the order of [`Column::ALL`].
    pub cells: [Option<i64>; 7],
    /// `rev` of the last change.
    pub rev: u32,
    /// Fields of newer files.
    pub extra: Extra,
}

impl Row {
    /// One cell.
    #[must_use]
    pub fn cell(&self, column: Column) -> Option<i64> {
        self.cells.get(column.index()).copied().flatten()
    }

    /// Sets one cell.
    pub fn set(&mut self, column: Column, value: Option<i64>) {
        if let Some(cell) = self.cells.get_mut(column.index()) {
            *cell = value;
        }
    }

    /// Columns whose part exceeds its whole.
    pub fn contradictions(&self) -> impl Iterator<Item = Column> + '_ {
        Column::ALL.into_iter().filter(|column| {
            let whole = column.whole().and_then(|whole| self.cell(whole));
            matches!((self.cell(*column), whole), (Some(part), Some(whole)) if part > whole)
        })
    }

    /// Nothing typed.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(Option::is_none)
    }

    /// The same, whatever its `rev`.
    #[must_use]
    pub fn same_as(&self, other: &Self) -> bool {
        (&self.cells, &self.extra) == (&other.cells, &other.extra)
    }
}

/// All figures.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Only the totals row counts.
    pub totals_only: bool,
    /// Rows by service.
    pub rows: Map<Id, Arc<Row>>,
    /// Totals row.
    pub totals: Arc<Row>,
    /// Source system.
    pub system: String,
    /// Day of extraction.
    pub extracted_on: Option<NaiveDate>,
    /// Part and whole of indicators that inspectors found in place of the unit's; in no file, see
    /// [`reviewed`](super::review::reviewed).
    pub found: Map<Id, (i64, i64)>,
}

impl Figures {
    /// The row of a service, or the totals row for `None`.
    #[must_use]
    pub fn row(&self, service: Option<&Id>) -> Option<&Row> {
        match service {
            Some(service) => self.rows.get(service).map(Arc::as_ref),
            None => Some(&self.totals),
        }
    }

    /// Puts a row in its place.
    pub fn put(&mut self, service: Option<&Id>, row: Row) {
        match service {
            Some(service) => self.rows.insert(service.clone(), Arc::new(row)),
            None => self.totals = Arc::new(row),
        }
    }

    /// Named source and day of extraction: the figures count as evidenced.
    #[must_use]
    pub fn is_evidenced(&self) -> bool {
        !self.system.is_empty() && self.extracted_on.is_some()
    }
}

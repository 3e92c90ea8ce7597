//! Schema 1. **Never edited after its release**: a change of the format is a new number.
//!
//! Each object lists its fields in the order of the file; all are always present, null if empty. The published
//! description is `public/tu-soat-06.schema-1.json`. Knows nothing of domain types: `convert` does.

mod review;
mod rows;
mod rules;
mod score;

pub use review::{Review, Verdict};
pub use rows::{Action, Answer, Cause, Evidence, Figure, Role, State};
pub use rules::{check, claim_fits};
pub use score::{ItemState, Part, Score, ScoreItem};

use super::record::{Reader, RecordId, Seal, Time, Value, read_record, record, word, words, write_record};
use crate::domain::id::Id;
use crate::domain::json::Json;
use chrono::NaiveDate;

record! {
    /// The whole report.
    File {
        format: Id,
        schema: u32,
        /// Version of the app that wrote it.
        app: String,
        id: RecordId,
        rev: u32,
        status: Status,
        /// Only when final.
        closed: Option<Closed>,
        created: Time,
        changed: Time,
        example: bool,
        catalogue: CatalogueRef,
        unit: Unit,
        period: Period,
        /// Null = all that concern the unit.
        documents: Option<Vec<Id>>,
        previous: Option<Previous>,
        answers: Vec<Answer>,
        figures: Vec<Figure>,
        figures_source: FiguresSource,
        plan: Vec<Action>,
        score: Score,
        review: Option<Json>,
        names: Names,
        digest: Seal,
    }
}

words! {
    /// Draft or final.
    Status { Draft = "draft", Final = "final", }
}

record! {
    /// Who closed it, and when.
    Closed { by: String, on: NaiveDate, }
}

record! {
    /// The catalogue it was scored with.
    CatalogueRef { id: Id, version: String, digest: String, }
}

record! {
    /// The unit.
    Unit {
        /// Null until it is chosen.
        r#type: Option<Id>,
        fields: Vec<Id>,
        name: String,
        code: String,
        province: Option<Id>,
        place: String,
    }
}

record! {
    /// First and last day.
    Period { from: NaiveDate, to: NaiveDate, kind: PeriodKind, }
}

words! {
    /// Length of a period.
    PeriodKind { Quarter = "quarter", Month = "month", HalfYear = "half_year", Year = "year", Free = "free", }
}

record! {
    /// What was said in the period before.
    Previous { id: RecordId, rev: u32, period: Period, answers: Vec<Answer>, }
}

record! {
    /// Where the figures come from.
    FiguresSource { totals_only: bool, system: String, extracted_on: Option<NaiveDate>, }
}

record! {
    /// Names of persons.
    Names { filled_by: String, head: String, }
}

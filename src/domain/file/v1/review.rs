//! The review block of schema 1: an inspector's verdicts. A block of another shape is kept as received, so the whole
//! block is read on its own and only when it is asked for.

use super::rows::{Answer, Role, State};
use crate::domain::file::record::{Number, Reader, Seal, Value, read_record, record, write_record};
use crate::domain::id::Id;
use crate::domain::json::Json;
use chrono::NaiveDate;

record! {
    /// Who reviewed what, and when.
    Review {
        who: String,
        organ: String,
        on: Option<NaiveDate>,
        /// SHA-256 of what the unit stated; see `seal`.
        of_digest: Seal,
        rev: u32,
        rows: Vec<Verdict>,
        digest: Seal,
    }
}

record! {
    /// One verdict: keys of an answer, and whether its papers are refused. Open without role: a note only.
    Verdict {
        item: Id,
        state: State,
        role: Option<Role>,
        role_reason: String,
        step: Option<u8>,
        n: Option<Number>,
        d: Option<Number>,
        number: Option<Number>,
        date: Option<NaiveDate>,
        done: Option<bool>,
        reason: String,
        evidence_refused: bool,
        note: String,
        rev: u32,
    }
}

macro_rules! shared {
    ($from:expr, $to:ident { $($own:tt)* }) => {{
        let from = $from;
        $to {
            item: from.item,
            state: from.state,
            role: from.role,
            role_reason: from.role_reason,
            step: from.step,
            n: from.n,
            d: from.d,
            number: from.number,
            date: from.date,
            done: from.done,
            reason: from.reason,
            note: from.note,
            rev: from.rev,
            extra: from.extra,
            $($own)*
        }
    }};
}

impl Verdict {
    /// As an answer.
    pub fn answer(&self) -> Answer {
        shared!(self.clone(), Answer { ..Answer::default() })
    }

    /// Of an answer; its papers, cause, owner and flag stay behind.
    pub fn of(answer: Answer, evidence_refused: bool) -> Self {
        shared!(answer, Self { evidence_refused })
    }
}

//! Rows of schema 1: answers, evidence, figures, plan. Never edited after its release.

use crate::domain::file::record::{Number, Reader, Value, read_record, record, word, words, write_record};
use crate::domain::id::Id;
use crate::domain::json::Json;
use chrono::NaiveDate;

record! {
    /// One answer. One claim at most: `step`, `n` and `d`, `number`, or `done` with its `date`.
    Answer {
        item: Id,
        state: State,
        role: Option<Role>,
        role_reason: String,
        step: Option<u8>,
        n: Option<Number>,
        d: Option<Number>,
        number: Option<Number>,
        /// Day of completion.
        date: Option<NaiveDate>,
        /// Done, not done; null: not such a check.
        done: Option<bool>,
        /// Why it does not apply.
        reason: String,
        note: String,
        cause: Option<Cause>,
        owner: String,
        flag: bool,
        evidence: Vec<Evidence>,
        rev: u32,
    }
}

words! {
    /// Open without a claim, answered with one; the other two keep a claim made before.
    State { Open = "open", Answered = "answered", Unknown = "unknown", NotApplicable = "na", }
}

words! {
    /// What the unit does for a service.
    Role { None = "none", Guides = "guides", Receives = "receives", Decides = "decides", }
}

words! {
    /// Cause of a gap.
    Cause { Subjective = "subjective", Objective = "objective", }
}

record! {
    /// A verification document.
    Evidence {
        title: String,
        number: String,
        date: Option<NaiveDate>,
        page: String,
        holder: String,
        file: String,
        sha256: String,
    }
}

record! {
    /// Figures of one service; a null service is the totals row. Null is not 0.
    Figure {
        service: Option<Id>,
        received: Option<Number>,
        online: Option<Number>,
        settled: Option<Number>,
        on_time: Option<Number>,
        e_result: Option<Number>,
        fee_due: Option<Number>,
        paid_online: Option<Number>,
        rev: u32,
    }
}

record! {
    /// A row of the plan.
    Action {
        id: u32,
        item: Id,
        what: String,
        who: String,
        due: Option<NaiveDate>,
        accountable: String,
        product: String,
        decider: String,
        done_on: Option<NaiveDate>,
        rev: u32,
    }
}

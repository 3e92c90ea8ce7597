//! What a reader must know before comparing two reports.

use crate::domain::assessment::Assessment;
use crate::domain::cohort::may_be_one;

/// What to know of the pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// They are of two units.
    OtherUnit,
    /// They are one and the same.
    SameReport,
    /// Type of unit, fields of work or the documents they are restricted to differ: other items are asked.
    OtherScope,
}

pub(super) fn notices(before: &Assessment, after: &Assessment) -> Vec<Notice> {
    let (was, is) = (&before.unit, &after.unit);
    let same_scope = was.unit_type == is.unit_type && was.fields == is.fields && before.documents == after.documents;
    let all = [
        (!may_be_one(was, is)).then_some(Notice::OtherUnit),
        before.same_work(after).then_some(Notice::SameReport),
        (!same_scope).then_some(Notice::OtherScope),
    ];
    all.into_iter().flatten().collect()
}

/// Whether the one called earlier is the later one: its period ends later, or, in the same period, it was changed later.
#[must_use]
pub fn is_backwards(before: &Assessment, after: &Assessment) -> bool {
    (before.period.to, &before.changed) > (after.period.to, &after.changed)
}

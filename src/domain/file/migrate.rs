//! From older schemas to the present one: pure steps over the tree, each by one number.

use crate::domain::json::Json;

/// One step: what it does to a report, and the id of the sentence that tells the user.
pub(super) struct Step {
    /// The report one number higher; `schema` itself need not be touched.
    pub change: fn(Json) -> Json,
    /// Sentence id.
    pub says: &'static str,
}

/// Steps in order: the first leads from 1 to 2. None is ever removed.
pub(super) const STEPS: &[Step] = &[];

/// Walks the steps that lead on from a schema.
pub(super) fn migrate(report: Json, schema: u32, steps: &[Step]) -> (Json, Vec<&'static str>) {
    let done = usize::try_from(schema.saturating_sub(1)).unwrap_or(usize::MAX);
    let mut sentences = Vec::new();
    let mut report = report;
    for step in steps.iter().skip(done) {
        report = (step.change)(report);
        sentences.push(step.says);
    }
    (report, sentences)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::file::SCHEMA;

    #[test]
    fn steps_end_at_the_present_number() {
        assert_eq!(STEPS.len() + 1, usize::try_from(SCHEMA).unwrap());
    }

    #[test]
    fn walks_only_the_steps_that_are_missing() {
        let wrap = |json| Json::Arr(vec![json]);
        let steps = [Step { change: wrap, says: "one" }, Step { change: wrap, says: "two" }];
        assert_eq!(migrate(Json::Null, 1, &steps), (wrap(wrap(Json::Null)), vec!["one", "two"]));
        assert_eq!(migrate(Json::Null, 2, &steps), (wrap(Json::Null), vec!["two"]));
        assert_eq!(migrate(Json::Null, 3, &steps), (Json::Null, vec![]));
    }
}

//! The 25 services in short: how many the unit handles stand at each level. One by one they stand in Appendix I.

use super::blocks::{figures, row, strong, table, text, words};
use crate::domain::answer::Claim;
use crate::domain::catalogue::Role;
use crate::domain::paper::{Block, Row};
use crate::domain::section::standing;
use crate::domain::value::Standing;
use crate::office::Subject;

/// A table of levels, and a line for the services the unit does not handle.
pub(super) fn blocks(subject: &Subject) -> Vec<Block> {
    let handled = [Role::Decides, Role::Receives].map(|role| levels(subject, role));
    let columns = vec![
        words(subject.words.paper.level, 500),
        figures(subject.words.paper.services[0], 250),
        figures(subject.words.paper.services[1], 250),
    ];
    let [guided, none] = [Role::Guides, Role::None].map(|role| levels(subject, role).len());
    let line = text((subject.words.paper.other_services)(guided, none));
    if handled.iter().all(Vec::is_empty) {
        return vec![line];
    }
    vec![table(subject, "", columns, rows(subject, &handled)), line]
}

/// One row a level, one for what is open, one for the sum.
fn rows(subject: &Subject, handled: &[Vec<Option<usize>>; 2]) -> Vec<Row> {
    let count = |level| handled.each_ref().map(|all| all.iter().filter(|found| **found == level).count().to_string());
    let steps = subject.scope.ladder(Role::Decides).map(|ladder| ladder.steps).unwrap_or_default();
    let rows = steps.iter().enumerate().map(|(n, step)| {
        let name = (subject.words.checklist.item.step)(n, subject.text(step.name));
        row([name].into_iter().chain(count(Some(n))))
    });
    let open = [subject.words.report.chapters[2].to_owned()].into_iter().chain(count(None));
    let sums = handled.each_ref().map(|all| all.len().to_string());
    rows.chain([row(open), strong([subject.words.report.total.to_owned()].into_iter().chain(sums))]).collect()
}

/// The level of each service in which the unit has this role; none while it is open.
fn levels(subject: &Subject, wanted: Role) -> Vec<Option<usize>> {
    let (scope, assessment) = (&subject.scope, &subject.assessment);
    let held = scope.services.iter().filter(|scoped| scope.role(scoped, assessment) == wanted);
    let level = held.map(|scoped| {
        let item = scoped.service.id.as_str();
        match (standing(scope, assessment, item), assessment.answer(item)?.claim) {
            (Standing::Valued(_), Some(Claim::Step(step))) => Some(usize::from(step)),
            _ => None,
        }
    });
    level.collect()
}

//! Appendix III: the plan "6 rõ".

use super::blocks::{self, figures, numbered, words};
use crate::domain::date::shown;
use crate::domain::paper::Block;
use crate::domain::plan::Action;
use crate::domain::report::plan_in_order;
use crate::office::Subject;
use crate::office::said::day;

/// The table.
pub(super) fn table(subject: &Subject) -> Vec<Block> {
    let own = &subject.words.report.plan;
    let [what, who, due, accountable, product, decider] = own.six;
    let columns = vec![
        figures(subject.words.paper.row, 45),
        words(own.item, 195),
        words(what, 180),
        words(who, 105),
        figures(due, 85),
        words(accountable, 105),
        words(product, 105),
        words(decider, 90),
        words(own.state, 90),
    ];
    let plan = plan_in_order(&subject.assessment.plan);
    vec![blocks::table(subject, "", columns, numbered(plan.into_iter().map(|row| cells(subject, row))))]
}

fn cells(subject: &Subject, row: &Action) -> Vec<String> {
    let [what, who, accountable, product, decider] =
        [&row.what, &row.who, &row.accountable, &row.product, &row.decider].map(Clone::clone);
    vec![subject.item_name(&row.item), what, who, day(row.due), accountable, product, decider, state(subject, row)]
}

/// Done, overdue or to do, and how many of the six are clear.
fn state(subject: &Subject, row: &Action) -> String {
    let own = &subject.words.report.plan;
    let state = match row.done_on {
        Some(day) => (own.done)(&shown(day)),
        None if row.is_overdue(subject.today) => own.overdue.to_owned(),
        None => own.to_do.to_owned(),
    };
    [state, (own.clear)(row.clear())].join("\n")
}

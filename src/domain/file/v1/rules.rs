//! What the types of schema 1 cannot say: fields that must fit each other. Never edited after its release.

use super::{Answer, File, Period, State, Status};
use crate::domain::id::Id;
use crate::domain::json::{Faults, Wrong};
use crate::domain::order::repeats;

/// Adds the faults of a report. Where a value could not be read, its default is not judged again.
pub fn check(file: &File, is_unit_type: impl Fn(&str) -> bool, faults: &mut Faults) {
    let unread: Vec<String> = faults.list.iter().map(|fault| fault.place.clone()).collect();
    let mut rules = Rules { unread, faults };
    if !file.unit.r#type.as_ref().is_none_or(|word| is_unit_type(word.as_str())) {
        rules.broken("unit.type", "", Wrong::Dangling);
    }
    if (file.status == Status::Final) != file.closed.is_some() {
        rules.broken("closed", "", Wrong::Value);
    }
    rules.statements("", &file.period, &file.answers);
    if let Some(previous) = &file.previous {
        rules.statements("previous.", &previous.period, &previous.answers);
    }
    // No service is named `*`: that is the totals row.
    let services: Vec<&str> = file.figures.iter().map(|row| row.service.as_ref().map_or("*", Id::as_str)).collect();
    rules.once(&services, "figures", ".service");
    let ids: Vec<String> = file.plan.iter().map(|row| row.id.to_string()).collect();
    rules.once(&ids.iter().map(String::as_str).collect::<Vec<_>>(), "plan", ".id");
    for (i, _) in file.plan.iter().enumerate().filter(|(_, row)| row.id == 0) {
        rules.broken(&at("plan", i, ".id"), "", Wrong::Value);
    }
}

/// Path of something in a row.
fn at(list: &str, row: usize, rest: &str) -> String {
    [list, "[", &row.to_string(), "]", rest].concat()
}

struct Rules<'a> {
    unread: Vec<String>,
    faults: &'a mut Faults,
}

impl Rules<'_> {
    /// A fault, unless something around it could not be read: that may be why the rule is broken.
    fn broken(&mut self, around: &str, field: &str, wrong: Wrong) {
        let place = [around, field].concat();
        let touches = |unread: &String| unread.starts_with(around) || place.starts_with(unread.as_str());
        if !self.unread.iter().any(touches) {
            self.faults.add(&place, wrong);
        }
    }

    /// What is said of one period.
    fn statements(&mut self, place: &str, period: &Period, rows: &[Answer]) {
        if period.from > period.to {
            self.broken(&[place, "period"].concat(), ".to", Wrong::Value);
        }
        let answers = [place, "answers"].concat();
        self.once(&rows.iter().map(|row| row.item.as_str()).collect::<Vec<_>>(), &answers, ".item");
        for (i, _) in rows.iter().enumerate().filter(|(_, row)| !claim_fits(row)) {
            self.broken(&at(&answers, i, "."), "state", Wrong::Value);
        }
    }

    /// Each key stands once.
    fn once(&mut self, keys: &[&str], list: &str, field: &str) {
        for i in repeats(keys) {
            self.broken(&at(list, i, field), "", Wrong::Duplicate);
        }
    }
}

/// One claim at most; open has none, answered has one; a day belongs to what is done.
pub fn claim_fits(row: &Answer) -> bool {
    let share = row.n.is_some() || row.d.is_some();
    let claims = [row.step.is_some(), share, row.number.is_some(), row.done.is_some()];
    let count = claims.into_iter().filter(|made| *made).count();
    let state_fits = match row.state {
        State::Open => count == 0,
        State::Answered => count == 1,
        State::Unknown | State::NotApplicable => count <= 1,
    };
    state_fits && row.date.is_some() == (row.done == Some(true))
}

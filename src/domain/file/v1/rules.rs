//! What the types of schema 1 cannot say: fields that must fit each other. Never edited after its release.

use super::{Answer, File, Period, State, Status};
use crate::domain::id::Id;
use crate::domain::json::{Faults, Wrong};
use std::collections::HashSet;
use std::hash::Hash;

/// Adds the faults of a report. Where a value could not be read, its default is not judged again.
pub fn check(file: &File, is_unit_type: impl Fn(&str) -> bool, faults: &mut Faults) {
    let unread: Vec<String> = faults.list.iter().map(|fault| fault.place.clone()).collect();
    let mut rules = Rules { unread, faults };
    let type_fits = file.unit.r#type.as_ref().is_none_or(|word| is_unit_type(word.as_str()));
    rules.want(type_fits, "unit.type", Wrong::Dangling);
    rules.want((file.status == Status::Final) == file.closed.is_some(), "closed", Wrong::Value);
    rules.period(&file.period, "period");
    rules.answers(&file.answers, "answers");
    if let Some(previous) = &file.previous {
        rules.period(&previous.period, "previous.period");
        rules.answers(&previous.answers, "previous.answers");
    }
    rules.once(file.figures.iter().map(|row| row.service.as_ref()), "figures", ".service");
    rules.once(file.plan.iter().map(|row| row.id), "plan", ".id");
    for (i, row) in file.plan.iter().enumerate() {
        rules.want(row.id > 0, &["plan[", &i.to_string(), "].id"].concat(), Wrong::Value);
    }
}

struct Rules<'a> {
    unread: Vec<String>,
    faults: &'a mut Faults,
}

impl Rules<'_> {
    /// A fault unless the rule holds, or something at, above or below the place could not be read.
    fn want(&mut self, holds: bool, place: &str, wrong: Wrong) {
        let touches = |unread: &String| unread.starts_with(place) || place.starts_with(unread.as_str());
        if !holds && !self.unread.iter().any(touches) {
            self.faults.add(place, wrong);
        }
    }

    fn period(&mut self, period: &Period, place: &str) {
        let readable = !self.unread.iter().any(|unread| unread.starts_with(place));
        self.want(period.from <= period.to || !readable, &[place, ".to"].concat(), Wrong::Value);
    }

    fn once<T: Eq + Hash>(&mut self, keys: impl Iterator<Item = T>, place: &str, field: &str) {
        let mut seen = HashSet::new();
        for (i, key) in keys.enumerate() {
            let is_new = seen.insert(key);
            self.want(is_new, &[place, "[", &i.to_string(), "]", field].concat(), Wrong::Duplicate);
        }
    }

    fn answers(&mut self, rows: &[Answer], place: &str) {
        self.once(rows.iter().map(|row| -> &Id { &row.item }), place, ".item");
        for (i, row) in rows.iter().enumerate() {
            let place = [place, "[", &i.to_string(), "]"].concat();
            let readable = !self.unread.iter().any(|unread| unread.starts_with(&[&place, "."].concat()));
            self.want(claim_fits(row) || !readable, &[&place, ".state"].concat(), Wrong::Value);
        }
    }
}

/// One claim at most; open has none, answered has one; a day belongs to what is done.
fn claim_fits(row: &Answer) -> bool {
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

//! Reports put together by unit: the one that counts now, earlier periods, further copies.

use super::{Decision, Entry, identity};
use std::collections::BTreeMap;
use std::sync::Arc;

/// One unit of a room: places in the list of its reports.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InRoom {
    /// The report that counts: of the latest period, of several the one changed last.
    pub now: usize,
    /// Those that count of earlier periods, the latest first.
    pub before: Vec<usize>,
    /// Further reports of a period that has one changed later.
    pub copies: Vec<usize>,
}

/// The units of a list of reports, in the order in which they first appear.
#[must_use]
pub fn units(entries: &[Arc<Entry>], decided: &[Decision]) -> Vec<InRoom> {
    let same: Vec<&Decision> = decided.iter().filter(|decision| decision.same).collect();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        let name = representative(identity(&entry.member.unit), &same);
        let place = *places.entry(name).or_insert(groups.len());
        match groups.get_mut(place) {
            Some(group) => group.push(at),
            None => groups.push(vec![at]),
        }
    }
    groups.into_iter().map(|group| ordered(entries, group)).collect()
}

/// The least of the identities that were said to be one with this one.
fn representative(own: String, same: &[&Decision]) -> String {
    let mut all = vec![own];
    loop {
        let linked = |decision: &&&Decision| decision.of.iter().any(|name| all.contains(name));
        let names = same.iter().filter(linked).flat_map(|decision| decision.of.iter());
        let new: Vec<String> = names.filter(|name| !all.contains(name)).cloned().collect();
        if new.is_empty() {
            return all.into_iter().min().unwrap_or_default();
        }
        all.extend(new);
    }
}

fn ordered(entries: &[Arc<Entry>], mut group: Vec<usize>) -> InRoom {
    let time = |at: &usize| entries.get(*at).map(|entry| (entry.member.period.to, entry.member.changed.as_str()));
    group.sort_by_key(|at| std::cmp::Reverse(time(at)));
    let day = |at: usize| entries.get(at).map(|entry| entry.member.period.to);
    let mut unit = InRoom::default();
    let mut last = None;
    for at in group {
        match last {
            None => unit.now = at,
            Some(last) if day(last) == day(at) => unit.copies.push(at),
            Some(_) => unit.before.push(at),
        }
        last = Some(at);
    }
    unit
}

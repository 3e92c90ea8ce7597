//! Properties of any comparison, tried on the real catalogue: parts add up, a report is like itself, swapping negates.

use crate::generate::{assessment, seeds};
use crate::score_properties_any::any_assessment;
use crate::support::BUILTIN;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::compare::{Comparison, Kind, Split, by_section, compare};
use tu_soat_06::domain::score::{Part, Points};

/// Two reports of one unit and period that share half of their answers, as two states of one's work do.
fn akin(one: Assessment, other: &Assessment) -> [Assessment; 2] {
    let mut later = one.clone();
    for (place, (item, answer)) in other.answers.iter().enumerate() {
        if place % 2 == 0 {
            later.answers.insert(item.clone(), Arc::clone(answer));
        }
    }
    [one, later]
}

fn moved(pick: fn(&Points) -> u32, [before, after]: [Points; 2]) -> i64 {
    i64::from(pick(&after)) - i64::from(pick(&before))
}

fn total(split: impl Iterator<Item = Split>) -> i64 {
    split.map(Split::total).sum()
}

fn adds_up(found: &Comparison) -> Result<(), TestCaseError> {
    let whole = found.scores.each_ref().map(|score| score.points);
    prop_assert_eq!(total(found.items.iter().map(|change| change.split)), moved(|p| p.claimed, whole));
    prop_assert_eq!(found.split().total(), moved(|p| p.claimed, whole));
    for pick in [|p: &Points| p.claimed, |p: &Points| p.evidenced, |p: &Points| p.reachable, |p: &Points| p.max] {
        let by_item = found.items.iter().map(|change| moved(pick, [change.before.points(), change.after.points()]));
        prop_assert_eq!(by_item.sum::<i64>(), moved(pick, whole));
    }
    let sections = by_section(&BUILTIN, &found.items);
    for part in Part::ALL {
        let own = sections.iter().filter(|section| section.part == part).map(|section| section.split);
        let of_part = found.scores.each_ref().map(|score| score.parts[part as usize].points);
        prop_assert_eq!(total(own), moved(|p| p.claimed, of_part));
    }
    for section in &sections {
        let [before, after] = section.claimed.map(i64::from);
        prop_assert_eq!(section.split.total(), after - before);
    }
    Ok(())
}

fn lists_each_item_once(found: &Comparison) -> Result<(), TestCaseError> {
    let listed: BTreeSet<_> = found.items.iter().map(|change| &change.item).collect();
    let scored: BTreeSet<_> = found.scores.iter().flat_map(|score| &score.items).map(|item| &item.id).collect();
    prop_assert_eq!(listed.len(), found.items.len());
    prop_assert_eq!(listed, scored);
    let sections = by_section(&BUILTIN, &found.items);
    let sectioned: usize = sections.iter().filter_map(|own| own.section.as_ref()).map(|own| own.items.len()).sum();
    prop_assert_eq!(sectioned, found.items.iter().filter(|c| BUILTIN.indicator(c.item.as_str()).is_none()).count());
    Ok(())
}

fn mirrored(kind: Kind) -> Kind {
    match kind {
        Kind::Worse => Kind::Better,
        Kind::Better => Kind::Worse,
        Kind::New => Kind::Dropped,
        Kind::Dropped => Kind::New,
        Kind::Same => Kind::Same,
    }
}

fn holds(before: &Assessment, after: &Assessment) -> Result<(), TestCaseError> {
    let found = compare(&BUILTIN, before, after);
    adds_up(&found)?;
    lists_each_item_once(&found)?;
    let back = compare(&BUILTIN, after, before);
    for (change, other) in found.items.iter().zip(&back.items) {
        prop_assert_eq!(&change.item, &other.item);
        prop_assert_eq!((change.split.total(), change.kind), (-other.split.total(), mirrored(other.kind)));
    }
    let itself = compare(&BUILTIN, before, before);
    prop_assert!(itself.items.iter().all(|change| change.kind == Kind::Same && change.split == Split::default()));
    prop_assert!(itself.items.iter().all(|change| change.whys.is_empty()) && itself.commitments.is_empty());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_two_reports(one in seeds(), other in seeds()) {
        let [before, after] = [one, other].map(|seed| assessment(&BUILTIN, seed));
        holds(&before, &after)?;
        let [before, after] = akin(before, &after);
        holds(&before, &after)?;
    }

    #[test]
    fn any_two_filled_ones(one in any_assessment(), other in any_assessment()) {
        holds(&one, &other)?;
        let [before, after] = akin(one, &other);
        holds(&before, &after)?;
    }
}

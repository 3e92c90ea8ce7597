//! The same differences by section of the checklist: two groups of services, the themes, the indicators.

use super::item::{Change, Split};
use crate::domain::catalogue::Catalogue;
use crate::domain::id::Id;
use crate::domain::score::Part;
use crate::domain::section::{OTHERS, POLICE, Section};

/// Differences of one section, summed over its items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionChange {
    /// Its part of the score.
    pub part: Part,
    /// The section with the items that are compared; the indicators are in none.
    pub section: Option<Section>,
    /// Points claimed before and after, in thousandths.
    pub claimed: [u32; 2],
    /// Where the difference comes from.
    pub split: Split,
}

/// Sums by section, in the order of the checklist; sections without an item are left out. Every item is in exactly one.
#[must_use]
pub fn by_section(catalogue: &Catalogue, changes: &[Change]) -> Vec<SectionChange> {
    let service = |police: bool| {
        let id = if police { POLICE } else { OTHERS };
        let holds = move |item: &str| catalogue.service(item).is_some_and(|service| service.police == police);
        of(changes, Part::Services, Some((Id::known(id), None)), &holds)
    };
    let themes = catalogue.themes.iter().map(|theme| {
        let holds = |item: &str| catalogue.check(item).is_some_and(|check| check.theme == theme.id);
        of(changes, Part::Checks, Some((theme.id.clone(), Some(theme.name))), &holds)
    });
    let indicators = of(changes, Part::Indicators, None, &|item| catalogue.indicator(item).is_some());
    [service(true), service(false)].into_iter().chain(themes).chain([indicators]).flatten().collect()
}

type Named = Option<(Id, Option<crate::domain::text::Text>)>;

fn of(changes: &[Change], part: Part, named: Named, holds: &dyn Fn(&str) -> bool) -> Option<SectionChange> {
    let own: Vec<&Change> = changes.iter().filter(|change| holds(change.item.as_str())).collect();
    let items = own.iter().map(|change| change.item.clone()).collect();
    let claimed = |pick: fn(&Change) -> u32| own.iter().map(|change| pick(change)).sum();
    let sum = SectionChange {
        part,
        claimed: [claimed(|change| change.before.points().claimed), claimed(|change| change.after.points().claimed)],
        split: Split::sum(own.iter().copied()),
        section: named.map(|(id, name)| Section { id, name, items }),
    };
    (!own.is_empty()).then_some(sum)
}

//! The checklist cut into sections: services in two groups, then one section a theme. One is shown at a time.

use super::assessment::Assessment;
use super::id::Id;
use super::scope::Scope;
use super::score::{Score, standing_of_check, standing_of_service};
use super::text::Text;
use super::value::{Out, Standing};

/// Id of the section of the 11 police services of 2022.
pub const POLICE: &str = "dich-vu-cong-an";
/// Id of the section of the 14 other services.
pub const OTHERS: &str = "dich-vu-khac";

/// One section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Stable id; for checks, the theme's.
    pub id: Id,
    /// Theme name; none for the two groups of services, whose names are the screen's words.
    pub name: Option<Text>,
    /// Items in catalogue order, derived checks too.
    pub items: Vec<Id>,
}

/// All sections with something in scope.
#[must_use]
pub fn sections(scope: &Scope) -> Vec<Section> {
    let services = [(POLICE, true), (OTHERS, false)].map(|(id, police)| Section {
        id: Id::known(id),
        name: None,
        items: scope.services.iter().filter(|s| s.service.police == police).map(|s| s.service.id.clone()).collect(),
    });
    let themes = scope.catalogue.themes.iter().map(|theme| Section {
        id: theme.id.clone(),
        name: Some(theme.name),
        items: scope.checks.iter().filter(|check| check.theme == theme.id).map(|check| check.id.clone()).collect(),
    });
    services.into_iter().chain(themes).filter(|section| !section.items.is_empty()).collect()
}

/// Answered and in scope, over the items of a section that count.
#[must_use]
pub fn progress(section: &Section, score: &Score) -> (usize, usize) {
    let items = section.items.iter().filter_map(|id| score.item(id.as_str()));
    items.fold((0, 0), |(answered, all), item| (answered + usize::from(item.is_answered()), all + 1))
}

/// Where any item of the checklist stands, also those that do not weigh; derived checks count as out.
#[must_use]
pub fn standing(scope: &Scope, assessment: &Assessment, item: &str) -> Standing {
    let service = scope.service(item).map(|scoped| standing_of_service(scope, &scoped, assessment));
    let check = scope.check(item).filter(|check| !check.is_derived());
    let check = check.map(|check| standing_of_check(scope, check, assessment));
    service.or(check).unwrap_or(Standing::Out(Out::NotConcerned))
}

/// The next open item after `from` in reading order, starting over at the end.
#[must_use]
pub fn next_open(sections: &[Section], score: &Score, from: Option<&Id>) -> Option<(Id, Id)> {
    let all: Vec<(&Id, &Id)> = sections.iter().flat_map(|s| s.items.iter().map(move |item| (&s.id, item))).collect();
    let start = from.and_then(|from| all.iter().position(|(_, item)| *item == from)).map_or(0, |i| i + 1);
    let is_open = |item: &Id| score.item(item.as_str()).is_some_and(|item| !item.is_answered());
    let mut order = all.iter().cycle().skip(start).take(all.len());
    order.find(|(_, item)| is_open(item)).map(|(section, item)| ((*section).clone(), (*item).clone()))
}

//! What the report reads off an assessment beyond gaps and results: how an item's points come about,
//! the papers and the plan in order, the figures behind a bar.
//!
//! Pure; knows no sentence and no screen.

use super::answer::Evidence;
use super::assessment::Assessment;
use super::catalogue::{Catalogue, Clause};
use super::id::Id;
use super::order::sort_by_key;
use super::plan::Action;
use super::score::{ItemScore, Part, Points, Score};
use super::section::Section;
use super::text::Lang;
use super::value::Standing;

/// How the points of one item come about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arithmetic {
    /// Its part.
    pub part: Part,
    /// Points of the part.
    pub part_points: u32,
    /// Weight of the item.
    pub weight: u32,
    /// Weight of all items of the part.
    pub whole: u32,
    /// Value, per mille; none while the item is open.
    pub value: Option<u32>,
    /// Its points.
    pub points: Points,
}

/// The arithmetic of an item in scope.
#[must_use]
pub fn arithmetic(score: &Score, item: &ItemScore) -> Arithmetic {
    let peers = score.items.iter().filter(|other| other.part == item.part);
    let part = score.parts.iter().find(|part| part.part == item.part);
    Arithmetic {
        part: item.part,
        part_points: part.map_or(0, |part| part.points.max),
        weight: item.weight,
        whole: peers.map(|other| other.weight).sum(),
        value: match item.standing {
            Standing::Valued(value) => Some(value),
            Standing::Open(_) | Standing::Out(_) => None,
        },
        points: item.points,
    }
}

/// Points as per mille of a maximum, cut; 0 of 0 is 0.
#[must_use]
pub fn share_of(points: u32, max: u32) -> u32 {
    u32::try_from(u64::from(points) * 1000 / u64::from(max.max(1))).unwrap_or(0)
}

/// Whether a document only tells good practice: no check that weighs rests on it alone.
#[must_use]
pub fn is_practice(catalogue: &Catalogue, document: &Id) -> bool {
    let resting = catalogue
        .checks
        .iter()
        .filter(|check| !check.clauses.is_empty() && check.clauses.iter().all(|clause| clause.document == *document));
    let mut resting = resting.peekable();
    resting.peek().is_some() && resting.all(super::catalogue::Check::is_optional)
}

/// Clauses an item rests on: document and point; for an indicator, where its target comes from.
#[must_use]
pub fn clauses(catalogue: &Catalogue, item: &Id, lang: Lang) -> Vec<String> {
    let check = catalogue.check(item.as_str()).map(|check| check.clauses).unwrap_or_default();
    let clause =
        |clause: &Clause| [catalogue.document_number(&clause.document, lang), ", ", clause.point.get(lang)].concat();
    let basis = catalogue.indicator(item.as_str()).map(|indicator| indicator.basis.get(lang).to_owned());
    let mut lines: Vec<String> = check.iter().map(clause).chain(basis).collect();
    lines.dedup();
    lines
}

/// Numbers of the documents a unit restricts itself to; none where it does not.
#[must_use]
pub fn restriction(catalogue: &Catalogue, assessment: &Assessment, lang: Lang) -> Option<String> {
    let numbers = assessment.documents.as_ref()?.iter().map(|id| catalogue.document_number(id, lang));
    Some(numbers.collect::<Vec<_>>().join("; "))
}

/// Every listed document with its item, in the order of the checklist; items out of scope come last.
#[must_use]
pub fn papers<'a>(sections: &[Section], assessment: &'a Assessment) -> Vec<(&'a Id, &'a Evidence)> {
    let place = |item: &Id| {
        let all = sections.iter().flat_map(|section| &section.items);
        all.into_iter().position(|other| other == item).unwrap_or(usize::MAX)
    };
    let mut items: Vec<(usize, &Id)> = assessment
        .answers
        .iter()
        .filter(|(_, answer)| !answer.evidence.is_empty())
        .map(|(item, _)| (place(item), item))
        .collect();
    sort_by_key(&mut items, |entry| *entry);
    let rows = |(_, item): (usize, &'a Id)| {
        let answer = assessment.answers.get(item);
        answer.into_iter().flat_map(move |answer| answer.evidence.iter().map(move |paper| (item, paper)))
    };
    items.into_iter().flat_map(rows).collect()
}

/// The plan as it is to be read: what is still to do by day, rows without a day after that, what is done last.
#[must_use]
pub fn plan_in_order(plan: &[Action]) -> Vec<&Action> {
    let mut rows: Vec<&Action> = plan.iter().collect();
    sort_by_key(&mut rows, |row| (row.done_on.is_some(), row.due.is_none(), row.due, row.id));
    rows
}

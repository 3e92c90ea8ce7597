//! The places of an assessment where something can stand by itself: its rows, and its head as rows.

use crate::domain::answer::Answer;
use crate::domain::assessment::Assessment;
use crate::domain::figures::{Figures, Row};
use crate::domain::id::Id;
use crate::domain::plan::Action;
use crate::domain::unit::Names;
use std::sync::Arc;

/// A place. Answers, figures and plan rows keep the `rev` of their last change; the others do not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The unit.
    Unit,
    /// The period.
    Period,
    /// The restriction to documents.
    Documents,
    /// Names of persons.
    Names,
    /// An answer, by its item.
    Answer(Id),
    /// Source of the figures, and whether only totals count.
    Source,
    /// Figures of a service, or the totals.
    Figures(Option<Id>),
    /// A plan row: its number and its item, as numbers are given anew in each copy.
    Action(u32, Id),
    /// Last period.
    Previous,
    /// An inspector's verdicts.
    Review,
    /// Fields of newer files.
    Others,
}

impl Place {
    const HEAD: [Self; 8] = [
        Self::Unit,
        Self::Period,
        Self::Documents,
        Self::Names,
        Self::Source,
        Self::Previous,
        Self::Review,
        Self::Others,
    ];

    /// All places of an assessment where something stands.
    #[must_use]
    pub fn all(a: &Assessment) -> Vec<Self> {
        let figures = a.figures.rows.keys().cloned().map(Some).chain([None]);
        let mut all: Vec<Self> = Self::HEAD.to_vec();
        all.extend(a.answers.keys().cloned().map(Self::Answer));
        all.extend(figures.map(Self::Figures));
        all.extend(a.plan.iter().map(|action| Self::Action(action.id, action.item.clone())));
        all.retain(|place| place.is_in(a));
        all
    }

    /// Whether something stands there; an answer or a row of figures that was cleared does not.
    #[must_use]
    pub fn is_in(&self, a: &Assessment) -> bool {
        match self {
            Self::Unit | Self::Period | Self::Documents => true,
            Self::Names => *a.names != Names::default(),
            Self::Source => source(a) != source(&Assessment::default()),
            Self::Previous => a.previous.is_some(),
            Self::Review => a.review.is_some(),
            Self::Others => !a.extra.is_empty(),
            Self::Answer(_) | Self::Figures(_) | Self::Action(..) => self.rev(a).is_some(),
        }
    }

    /// `rev` of the last change there, where something stands that keeps it.
    #[must_use]
    pub fn rev(&self, a: &Assessment) -> Option<u32> {
        match self {
            Self::Answer(item) => answer(a, item).map(|answer| answer.rev),
            Self::Figures(service) => row(a, service.as_ref()).map(|row| row.rev),
            Self::Action(id, item) => action(a, *id, item).map(|action| action.rev),
            _ => None,
        }
    }

    /// Whether the same stands there in both, or nothing in both.
    #[must_use]
    pub fn is_same(&self, a: &Assessment, b: &Assessment) -> bool {
        match self {
            Self::Unit => a.unit == b.unit,
            Self::Period => a.period == b.period,
            Self::Documents => a.documents == b.documents,
            Self::Names => a.names == b.names,
            Self::Source => source(a) == source(b),
            Self::Previous => a.previous == b.previous,
            Self::Review => a.review == b.review,
            Self::Others => a.extra == b.extra,
            Self::Answer(item) => alike(answer(a, item), answer(b, item), Answer::same_as),
            Self::Figures(service) => alike(row(a, service.as_ref()), row(b, service.as_ref()), Row::same_as),
            Self::Action(id, item) => alike(action(a, *id, item), action(b, *id, item), Action::same_as),
        }
    }

    /// The same with the same `rev`: one and the same change made it so.
    pub(super) fn is_one(&self, a: &Assessment, b: &Assessment) -> bool {
        self.rev(a) == self.rev(b) && self.is_same(a, b)
    }

    /// Puts there what stands there in another, or takes it away where nothing does.
    pub(super) fn copy(&self, from: &Assessment, to: &mut Assessment) {
        match self {
            Self::Unit => to.unit = from.unit.clone(),
            Self::Period => to.period = from.period,
            Self::Documents => to.documents.clone_from(&from.documents),
            Self::Names => to.names = from.names.clone(),
            Self::Source => copy_source(&from.figures, Arc::make_mut(&mut to.figures)),
            Self::Previous => to.previous.clone_from(&from.previous),
            Self::Review => to.review.clone_from(&from.review),
            Self::Others => to.extra = from.extra.clone(),
            Self::Answer(item) => match from.answers.get(item) {
                Some(answer) => to.answers.insert(item.clone(), answer.clone()),
                None => drop(to.answers.remove(item.as_str())),
            },
            Self::Figures(service) => {
                let figures = Arc::make_mut(&mut to.figures);
                figures.put(service.as_ref(), row(from, service.as_ref()).cloned().unwrap_or_default());
                figures.rows.retain(|_, row| !is_blank(row));
            }
            Self::Action(id, item) => {
                let plan = Arc::make_mut(&mut to.plan);
                plan.retain(|action| (action.id, &action.item) != (*id, item));
                action(from, *id, item).into_iter().for_each(|action| insert(plan, action.clone()));
            }
        }
    }

    /// Marks what stands there as changed last at the `rev` of its assessment.
    pub(super) fn set_rev(&self, a: &mut Assessment) {
        let rev = a.rev;
        match self {
            Self::Answer(item) => {
                for (_, answer) in a.answers.iter_mut().filter(|(own, _)| *own == item) {
                    Arc::make_mut(answer).rev = rev;
                }
            }
            Self::Figures(service) => {
                let row = row(a, service.as_ref()).cloned().unwrap_or_default();
                Arc::make_mut(&mut a.figures).put(service.as_ref(), Row { rev, ..row });
            }
            Self::Action(id, _) => {
                let plan = Arc::make_mut(&mut a.plan);
                plan.iter_mut().filter(|action| action.id == *id).for_each(|action| action.rev = rev);
            }
            _ => {}
        }
    }
}

/// Plan rows stand in the order of their numbers.
pub(super) fn insert(plan: &mut Vec<Action>, action: Action) {
    let place = plan.iter().position(|other| other.id > action.id).unwrap_or(plan.len());
    plan.insert(place, action);
}

/// A plan row.
pub(super) fn action<'a>(a: &'a Assessment, id: u32, item: &Id) -> Option<&'a Action> {
    a.plan.iter().find(|action| (action.id, &action.item) == (id, item))
}

fn answer<'a>(a: &'a Assessment, item: &Id) -> Option<&'a Answer> {
    a.answer(item.as_str()).filter(|answer| !answer.same_as(&Answer::default()))
}

fn row<'a>(a: &'a Assessment, service: Option<&Id>) -> Option<&'a Row> {
    a.figures.row(service).filter(|row| !is_blank(row))
}

fn is_blank(row: &Row) -> bool {
    row.is_blank() && row.extra.is_empty()
}

fn source(a: &Assessment) -> (bool, &str, Option<chrono::NaiveDate>) {
    (a.figures.totals_only, &a.figures.system, a.figures.extracted_on)
}

fn copy_source(from: &Figures, to: &mut Figures) {
    (to.totals_only, to.extracted_on) = (from.totals_only, from.extracted_on);
    to.system.clone_from(&from.system);
}

fn alike<T>(a: Option<&T>, b: Option<&T>, same: fn(&T, &T) -> bool) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => same(a, b),
        (a, b) => a.is_none() && b.is_none(),
    }
}

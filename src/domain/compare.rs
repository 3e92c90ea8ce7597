//! Two reports compared: what became better or worse, why the score moved, which commitments were kept.
//!
//! Pure; knows no sentence and no screen. Both reports are scored by the same catalogue, so whatever differs lies in
//! the answers, the scope or the days, never in another edition of the rules. Where the score moved is told item by
//! item in whole thousandths, and the parts add up to the difference exactly.

mod commitment;
mod item;
mod notice;
mod section;
mod side;

pub use commitment::{Commitment, Fate};
pub use item::{Change, Kind, Split, Why};
pub use notice::{Notice, is_backwards};
pub use section::{SectionChange, by_section};
pub use side::Side;

use super::assessment::Assessment;
use super::catalogue::Catalogue;
use super::id::Id;
use super::order::sort_by;
use super::score::Score;
use side::Rated;

/// What differs between two reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// Both scores: before, after.
    pub scores: [Score; 2],
    /// Every item that weighs in one of them, in catalogue order.
    pub items: Vec<Change>,
    /// What the earlier plan promised for the later period, broken promises first.
    pub commitments: Vec<Commitment>,
    /// What a reader must know before comparing.
    pub notices: Vec<Notice>,
    /// Items with an answer, figures or a plan row that this catalogue does not know: in the one, in the other.
    pub unknown: Vec<(Id, [bool; 2])>,
}

impl Comparison {
    /// Items of one kind, those that moved the score most first.
    #[must_use]
    pub fn of_kind(&self, kind: Kind) -> Vec<&Change> {
        let mut list: Vec<&Change> = self.items.iter().filter(|change| change.kind == kind).collect();
        let key = |change: &Change| (change.split.total().abs(), change.whys.len());
        sort_by(&mut list, |a, b| key(b).cmp(&key(a)));
        list
    }

    /// Why the points claimed moved, summed over all items.
    #[must_use]
    pub fn split(&self) -> Split {
        Split::sum(&self.items)
    }
}

/// Compares two reports.
#[must_use]
pub fn compare(catalogue: &Catalogue, before: &Assessment, after: &Assessment) -> Comparison {
    let rated = [before, after].map(|assessment| Rated::of(catalogue, assessment));
    let [earlier, later] = &rated;
    let services = catalogue.services.iter().map(|service| &service.id);
    let checks = catalogue.checks.iter().map(|check| &check.id);
    let indicators = catalogue.indicators.iter().map(|indicator| &indicator.id);
    let items = services.chain(checks).chain(indicators);
    Comparison {
        items: items.filter_map(|item| Change::of(item, earlier, later)).collect(),
        commitments: commitment::commitments(earlier, later),
        notices: notice::notices(before, after),
        unknown: unknown(catalogue, before, after),
        scores: rated.map(|rated| rated.score),
    }
}

fn unknown(catalogue: &Catalogue, before: &Assessment, after: &Assessment) -> Vec<(Id, [bool; 2])> {
    let sides = [before, after].map(|a| {
        let planned = a.plan.iter().map(|action| &action.item);
        let all = a.answers.keys().chain(a.figures.rows.keys()).chain(planned);
        all.filter(|item| catalogue.item_name(item.as_str()).is_none()).cloned().collect::<Vec<Id>>()
    });
    let mut list: Vec<(Id, [bool; 2])> = Vec::new();
    for item in sides.iter().flatten() {
        if list.iter().all(|(known, _)| known != item) {
            list.push((item.clone(), [0, 1].map(|i| sides.get(i).is_some_and(|side: &Vec<Id>| side.contains(item)))));
        }
    }
    list
}

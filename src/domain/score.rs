//! The score: one pure function, integers only (design §5). Used by every screen, file and cohort.
//!
//! 100,000 thousandths of a point go to the parts that have an item in scope, then to items by weight.
//! Knows nothing of how it is shown.

mod band;
mod items;
mod set_aside;

pub use band::{Verdict, band_of, verdict};
pub use items::{Item, ItemKind, standing_of_check, standing_of_service};
pub use set_aside::{SetAside, SetAsideHow};

use super::apportion::apportion;
use super::assessment::Assessment;
use super::id::Id;
use super::scope::Scope;
use super::value::{FULL, Standing};

/// All points, in thousandths.
pub const TOTAL: u32 = 100_000;

/// The parts of the score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// A: the 25 services.
    Services,
    /// B: the checks.
    Checks,
    /// C: the indicators.
    Indicators,
}

impl Part {
    /// All parts.
    pub const ALL: [Self; 3] = [Self::Services, Self::Checks, Self::Indicators];

    /// Word in files.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Services => "services",
            Self::Checks => "checks",
            Self::Indicators => "indicators",
        }
    }
}

/// Points in thousandths; evidenced ≤ claimed ≤ reachable ≤ max.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Points {
    /// What there is to get.
    pub max: u32,
    /// Điểm tự chấm.
    pub claimed: u32,
    /// Điểm có minh chứng: the most the listed papers can support.
    pub evidenced: u32,
    /// Claimed, with open items full.
    pub reachable: u32,
}

impl std::ops::AddAssign for Points {
    fn add_assign(&mut self, other: Self) {
        self.max += other.max;
        self.claimed += other.claimed;
        self.evidenced += other.evidenced;
        self.reachable += other.reachable;
    }
}

/// Score of one item in scope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemScore {
    /// The item.
    pub id: Id,
    /// Its part.
    pub part: Part,
    /// Its weight inside the part.
    pub weight: u32,
    /// Its points.
    pub points: Points,
    /// Its standing: valued or open.
    pub standing: Standing,
    /// Critical.
    pub critical: bool,
}

impl ItemScore {
    /// Answered.
    #[must_use]
    pub fn is_answered(&self) -> bool {
        matches!(self.standing, Standing::Valued(_))
    }

    /// Points lost; for open items: points at stake.
    #[must_use]
    pub fn gap(&self) -> u32 {
        self.points.max - self.points.claimed
    }
}

/// Sums of one part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartScore {
    /// The part.
    pub part: Part,
    /// Sum of its items.
    pub points: Points,
    /// Items answered.
    pub answered: usize,
    /// Items in scope.
    pub items: usize,
}

/// The whole score. `points.max` is [`TOTAL`], or 0 when nothing is in scope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    /// Sums over all items.
    pub points: Points,
    /// Sums by part.
    pub parts: [PartScore; 3],
    /// Items in scope: services, checks, indicators in catalogue order.
    pub items: Vec<ItemScore>,
    /// Items answered.
    pub answered: usize,
    /// Critical checks that fail: open or below the catalogue's bound.
    pub critical_failed: Vec<Id>,
    /// What the unit set aside.
    pub set_aside: Vec<SetAside>,
    /// Its share of all weight, per mille.
    pub set_aside_share: u32,
    /// Word for the claimed score.
    pub claimed_verdict: Verdict,
    /// Word for the evidenced score.
    pub evidenced_verdict: Verdict,
}

impl Score {
    /// One item, if it is in scope.
    #[must_use]
    pub fn item(&self, id: &str) -> Option<&ItemScore> {
        self.items.iter().find(|item| item.id == *id)
    }

    /// Share of items answered, per mille.
    #[must_use]
    pub fn completeness(&self) -> u32 {
        permille(self.answered, self.items.len())
    }
}

/// n of m in per mille, cut; 0 of 0 is 0.
#[must_use]
pub fn permille(n: usize, m: usize) -> u32 {
    u32::try_from(n * 1000 / m.max(1)).unwrap_or(0)
}

/// Scores an assessment.
#[must_use]
pub fn score(scope: &Scope, assessment: &Assessment) -> Score {
    score_if(scope, assessment, &[])
}

/// Scores an assessment as if some items were done in full (what-if).
#[must_use]
pub fn score_if(scope: &Scope, assessment: &Assessment, closed: &[Id]) -> Score {
    let mut candidates = items::items(scope, assessment);
    for item in candidates.iter_mut().filter(|item| closed.contains(&item.id)) {
        if !matches!(item.standing, Standing::Out(_)) {
            (item.standing, item.evidenced) = (Standing::Valued(FULL), true);
        }
    }
    candidates.retain(|item| item.weight > 0 && !matches!(item.standing, Standing::Out(_)));
    let items = with_points(scope, candidates);
    summed(scope, assessment, items)
}

/// Points go to parts, then to items, which stand part by part; ties by id.
fn with_points(scope: &Scope, items: Vec<Item>) -> Vec<ItemScore> {
    let weights = scope.catalogue.parts;
    let in_part = |part: Part| items.iter().filter(move |item| item.part == part);
    let present = |part: Part, weight: u32| if in_part(part).next().is_some() { weight } else { 0 };
    let parts = apportion(
        TOTAL,
        &[
            (present(Part::Services, weights.services), "A"),
            (present(Part::Checks, weights.checks), "B"),
            (present(Part::Indicators, weights.indicators), "C"),
        ],
    );
    let mut maxima = Vec::with_capacity(items.len());
    for (part, total) in Part::ALL.into_iter().zip(parts) {
        let shares: Vec<(u32, &str)> = in_part(part).map(|item| (item.weight, item.id.as_str())).collect();
        maxima.append(&mut apportion(total, &shares));
    }
    items.into_iter().zip(maxima).map(|(item, max)| item.scored(max)).collect()
}

fn summed(scope: &Scope, assessment: &Assessment, items: Vec<ItemScore>) -> Score {
    let parts = Part::ALL.map(|part| part_score(part, &items));
    let mut points = Points::default();
    for part in &parts {
        points += part.points;
    }
    let answered = items.iter().filter(|item| item.is_answered()).count();
    let critical_failed: Vec<Id> =
        items.iter().filter(|item| fails(item, scope.catalogue.critical_below)).map(|item| item.id.clone()).collect();
    let (set_aside, set_aside_share) = set_aside::set_aside(scope, assessment);
    let complete = permille(answered, items.len()) >= scope.catalogue.band_complete && !items.is_empty();
    let verdict = |thousandths| verdict(scope.catalogue, thousandths, complete, !critical_failed.is_empty());
    Score {
        claimed_verdict: verdict(points.claimed),
        evidenced_verdict: verdict(points.evidenced),
        points,
        parts,
        answered,
        critical_failed,
        set_aside,
        set_aside_share,
        items,
    }
}

fn part_score(part: Part, items: &[ItemScore]) -> PartScore {
    let mut sum = PartScore { part, points: Points::default(), answered: 0, items: 0 };
    for item in items.iter().filter(|item| item.part == part) {
        sum.points += item.points;
        sum.items += 1;
        sum.answered += usize::from(item.is_answered());
    }
    sum
}

fn fails(item: &ItemScore, below: u32) -> bool {
    item.critical
        && match item.standing {
            Standing::Valued(value) => value < below,
            Standing::Open(_) => true,
            Standing::Out(_) => false,
        }
}

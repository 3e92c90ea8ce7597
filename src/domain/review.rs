//! An inspector's verdicts beside a unit's own answers (thẩm định, design §7): what was found, item by item.
//!
//! They stand in the report's `review` block, outside the unit's digest, and never touch what the unit stated. The score
//! of the review is the one score function over [`reviewed`]. Knows no sentence; the block's text is made in `file`.

mod edit;

pub use edit::{ReviewEdit, after};

use super::answer::{Answer, Claim, MAX_NUMBER, Stance};
use super::assessment::Assessment;
use super::catalogue::Role;
use super::id::Id;
use super::indicator::reading;
use super::json::Extra;
use super::map::Map;
use super::scope::Scope;
use super::score::Score;
use super::section::Section;
use super::value::Standing;
use chrono::NaiveDate;
use std::sync::Arc;

/// Verdicts of one inspection.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Review {
    /// Who reviewed.
    pub who: String,
    /// For which body.
    pub organ: String,
    /// The day.
    pub on: Option<NaiveDate>,
    /// Digest of what the unit stated when it was reviewed ([`stated_digest`](super::file::stated_digest)).
    pub of_digest: String,
    /// Rises with every change of the verdicts, never falls.
    pub rev: u32,
    /// Verdicts by item.
    pub rows: Map<Id, Verdict>,
    /// Fields of newer files, and what stood in the place of a review before.
    pub extra: Extra,
}

/// What inspectors say of one item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// What they found: stance, claim, role and reasons as in an answer, with their note, and `rev` of the review at the
    /// last change. Its papers, cause, owner and flag stay empty.
    pub found: Answer,
    /// The listed papers do not prove it.
    pub evidence_refused: bool,
}

impl Verdict {
    /// Whether the item was judged; without that there is a note at most.
    #[must_use]
    pub fn is_given(&self) -> bool {
        self.found.stance != Stance::Claimed || self.found.claim.is_some() || self.found.role.is_some()
    }
}

/// A verdict beside the unit's own answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Not looked at.
    NotSeen,
    /// The same as the unit, on papers that prove it.
    Agrees,
    /// Something else, or papers that do not prove it.
    Differs,
}

impl Review {
    /// The verdict on an item, once it was judged.
    #[must_use]
    pub fn verdict(&self, item: &Id) -> Option<&Verdict> {
        self.rows.get(item).filter(|verdict| verdict.is_given())
    }

    /// The note on an item; may be empty.
    #[must_use]
    pub fn note(&self, item: &Id) -> &str {
        self.rows.get(item).map(|verdict| verdict.found.note.as_str()).unwrap_or_default()
    }

    /// How the verdict on an item compares with what the unit states now.
    #[must_use]
    pub fn finding(&self, scope: &Scope, assessment: &Assessment, item: &Id) -> Finding {
        match self.said(scope, assessment, item) {
            Finding::Agrees if self.is_refused(item) => Finding::Differs,
            finding => finding,
        }
    }

    /// The same, whatever is thought of the papers.
    #[must_use]
    pub fn said(&self, scope: &Scope, assessment: &Assessment, item: &Id) -> Finding {
        match self.verdict(item) {
            None => Finding::NotSeen,
            Some(verdict) if says_same(scope, item, &verdict.found, &stated(scope, assessment, item)) => {
                Finding::Agrees
            }
            Some(_) => Finding::Differs,
        }
    }

    /// Whether the papers of an item are refused.
    #[must_use]
    pub fn is_refused(&self, item: &Id) -> bool {
        self.verdict(item).is_some_and(|verdict| verdict.evidence_refused)
    }
}

/// Points by the verdicts of some items, thousandths; none unless every one of them was judged.
#[must_use]
pub fn judged_points<'i>(review: &Review, found: &Score, items: impl IntoIterator<Item = &'i Id>) -> Option<u32> {
    let mut points = Some(0);
    for item in items {
        let own = found.item(item.as_str()).map_or(0, |scored| scored.points.claimed);
        points = points.filter(|_| review.verdict(item).is_some()).map(|sum| sum + own);
    }
    points
}

/// Confirming the default role is no difference, and neither are other reasons.
fn says_same(scope: &Scope, item: &Id, one: &Answer, other: &Answer) -> bool {
    let role = |answer: &Answer| scope.service(item.as_str()).map(|scoped| answer.role.unwrap_or(scoped.role));
    let claim = |answer: &Answer| (answer.stance, answer.claim.filter(|_| answer.stance == Stance::Claimed));
    role(one) == role(other) && (role(one) == Some(Role::None) || claim(one) == claim(other))
}

/// What the unit states of an item, as far as a verdict can repeat it: of an indicator, its figures once complete.
#[must_use]
pub fn stated(scope: &Scope, assessment: &Assessment, item: &Id) -> Answer {
    if let Some(indicator) = scope.catalogue.indicator(item.as_str()) {
        let read = reading(indicator, scope, assessment);
        let share = Claim::Share { n: Some(read.n), d: Some(read.d) };
        let fits = !matches!(read.standing(), Standing::Open(_)) && read.n.max(read.d) <= MAX_NUMBER;
        let claim = fits.then_some(share);
        return Answer { claim, ..Answer::default() };
    }
    assessment.answer(item.as_str()).map(|answer| said(answer, &Answer::default())).unwrap_or_default()
}

/// An answer that says what `what` says, with all that stands beside it left as it is.
fn said(what: &Answer, beside: &Answer) -> Answer {
    let Answer { stance, claim, role, .. } = *what;
    let (reason, role_reason) = (what.reason.clone(), what.role_reason.clone());
    Answer { stance, claim, role, reason, role_reason, ..beside.clone() }
}

/// The assessment as the inspectors see it: their verdicts in place of the unit's claims, refused papers left out. Where
/// nothing was judged it is the unit's own.
#[must_use]
pub fn reviewed(assessment: &Assessment, review: &Review) -> Assessment {
    let mut seen = assessment.clone();
    for (item, verdict) in review.rows.iter().filter(|(_, verdict)| verdict.is_given()) {
        let own = assessment.answer(item.as_str()).cloned().unwrap_or_default();
        let mut answer = said(&verdict.found, &own);
        if verdict.evidence_refused {
            answer.evidence.clear();
        }
        if let (Stance::Claimed, Some(Claim::Share { n: Some(n), d: Some(d) })) = (answer.stance, answer.claim) {
            Arc::make_mut(&mut seen.figures).found.insert(item.clone(), (n, d));
        }
        seen.answers.insert(item.clone(), Arc::new(answer));
    }
    seen
}

/// What there is to judge: items of the score and what the unit set aside, section by section, then the indicators.
/// Computed checks and those that weigh nothing are not judged.
#[must_use]
pub fn to_judge(scope: &Scope, score: &Score, sections: &[Section]) -> Vec<(Option<Section>, Vec<Id>)> {
    let counts = |id: &&Id| score.item(id.as_str()).is_some() || score.set_aside.iter().any(|aside| aside.item == **id);
    let of_section = |section: &Section| section.items.iter().filter(counts).cloned().collect::<Vec<_>>();
    let groups = sections.iter().map(|section| (Some(section.clone()), of_section(section)));
    let indicators = scope.catalogue.indicators.iter().map(|indicator| indicator.id.clone()).collect();
    groups.chain([(None, indicators)]).filter(|(_, items)| !items.is_empty()).collect()
}

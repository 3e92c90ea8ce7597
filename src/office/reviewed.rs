//! An inspector's verdicts beside what the unit answered, for all that leaves.

use super::Subject;
use super::said::day;
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::Catalogue;
use crate::domain::file::{Integrity, read_review, review_integrity, stated_digest};
use crate::domain::id::Id;
use crate::domain::numeral::signed;
use crate::domain::review::{Finding, Review, judged_points, reviewed, to_judge};
use crate::domain::scope::Scope;
use crate::domain::score::{ItemScore, Score, score};

/// Verdicts and the score by them.
pub struct Reviewed {
    /// The verdicts.
    pub review: Review,
    /// The score by them.
    pub score: Score,
    /// Whether they were altered.
    integrity: Integrity,
    /// They are about what the unit states now.
    is_current: bool,
}

impl Reviewed {
    /// Those of an assessment; none where it holds no block of ours.
    pub(super) fn of(catalogue: &Catalogue, scope: &Scope, assessment: &Assessment) -> Option<Self> {
        let block = assessment.review.as_deref()?;
        let review = read_review(block)?;
        let score = score(scope, &reviewed(assessment, &review));
        let is_current = review.of_digest == stated_digest(catalogue, assessment);
        Some(Self { review, score, integrity: review_integrity(block), is_current })
    }
}

impl Subject {
    /// How the verdict on an item compares with the unit; none where it was not judged.
    pub(super) fn finding(&self, item: &Id) -> Option<Finding> {
        let review = &self.reviewed.as_ref()?.review;
        Some(review.finding(&self.scope, &self.assessment, item)).filter(|finding| *finding != Finding::NotSeen)
    }

    /// An item of the score by the verdicts, where it was judged.
    pub(super) fn found(&self, item: &Id) -> Option<&ItemScore> {
        let found = self.reviewed.as_ref()?;
        found.review.verdict(item).and_then(|_| found.score.item(item.as_str()))
    }

    /// Points by the verdicts of some items; nothing unless all of them were judged.
    pub(super) fn found_points<'i>(&self, items: impl IntoIterator<Item = &'i Id>) -> String {
        let points = self.reviewed.as_ref().and_then(|found| judged_points(&found.review, &found.score, items));
        points.map(|points| self.points(points)).unwrap_or_default()
    }

    /// What the inspectors remark on an item: that its papers do not prove it, and their note.
    pub(super) fn remark(&self, item: &Id) -> String {
        let Some(found) = &self.reviewed else { return String::new() };
        let refused = if found.review.is_refused(item) { self.words.review.refused } else { "" };
        let parts = [refused, found.review.note(item)].into_iter().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(". ")
    }

    /// Who reviewed, how far, the difference, and what there is to mind; nothing where there are no verdicts.
    pub(super) fn review_lines(&self) -> Vec<String> {
        let Some(found) = &self.reviewed else { return Vec::new() };
        let (own, review) = (self.words.review, &found.review);
        let items = to_judge(&self.scope, &self.score, &self.sections);
        let items: Vec<&Id> = items.iter().flat_map(|(_, items)| items).collect();
        let count = |is: fn(Finding) -> bool| items.iter().filter(|id| self.finding(id).is_some_and(is)).count();
        let progress = (own.progress)(count(|_| true), items.len(), count(|finding| finding == Finding::Differs));
        let moved = i64::from(found.score.points.claimed) - i64::from(self.score.points.claimed);
        let moved = [own.difference, ": ", &signed(moved, 3, self.lang), "."].concat();
        let signed = [&(own.signed)(&review.who, &review.organ, &day(review.on)), "."].concat();
        let altered = (found.integrity == Integrity::Altered).then(|| own.altered.to_owned());
        let stale = (!found.is_current).then(|| own.stale.to_owned());
        [signed, progress, moved].into_iter().chain(altered).chain(stale).collect()
    }
}

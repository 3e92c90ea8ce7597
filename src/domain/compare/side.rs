//! One report of two: its scope and score, and how one item stands in it.

use crate::domain::answer::Claim;
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::{Catalogue, Role};
use crate::domain::indicator::reading;
use crate::domain::scope::Scope;
use crate::domain::score::{Points, Score, score, standing_of_check, standing_of_service};
use crate::domain::value::Standing;

/// How an item stands in one of the two reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Side {
    /// Where it stands; none where it is not asked of the unit in that period.
    pub standing: Option<Standing>,
    /// Its points; none where it is not in the score: not asked, set aside, not the unit's concern, without weight.
    pub scored: Option<Points>,
    /// What is claimed; of an indicator, the figures so far.
    pub claim: Option<Claim>,
    /// The role that counts, of a service.
    pub role: Option<Role>,
    /// Papers that count; of an indicator, 1 where the source of the figures is named.
    pub papers: usize,
}

impl Side {
    /// How an item of the catalogue stands in a report.
    #[must_use]
    pub fn of(catalogue: &Catalogue, report: &Assessment, item: &str) -> Self {
        Rated::of(catalogue, report).side(item)
    }

    /// Its points, in thousandths; zero where it is not in the score.
    #[must_use]
    pub fn points(&self) -> Points {
        self.scored.unwrap_or_default()
    }

    /// How far the answer reaches, per mille; nothing while it is open.
    #[must_use]
    pub fn value(&self) -> u32 {
        if let Some(Standing::Valued(value)) = self.standing { value } else { 0 }
    }
}

/// A report with its scope and score.
pub(super) struct Rated<'a> {
    pub(super) assessment: &'a Assessment,
    scope: Scope<'a>,
    pub(super) score: Score,
}

impl<'a> Rated<'a> {
    pub(super) fn of(catalogue: &'a Catalogue, assessment: &'a Assessment) -> Self {
        let scope = Scope::of(catalogue, assessment);
        let score = score(&scope, assessment);
        Self { assessment, scope, score }
    }

    pub(super) fn catalogue(&self) -> &'a Catalogue {
        self.scope.catalogue
    }

    /// An item of the catalogue.
    pub(super) fn side(&self, item: &str) -> Side {
        let answer = self.assessment.answer(item);
        let service = self.scope.service(item);
        let asked = Side {
            standing: self.scope.check(item).map(|check| standing_of_check(&self.scope, check, self.assessment)),
            scored: self.score.item(item).map(|scored| scored.points),
            claim: answer.and_then(|answer| answer.claim),
            role: service.as_ref().map(|scoped| self.scope.role(scoped, self.assessment)),
            papers: answer.map_or(0, |answer| answer.evidence.iter().filter(|paper| paper.counts()).count()),
        };
        let service = service.map(|scoped| standing_of_service(&self.scope, &scoped, self.assessment));
        match self.catalogue().indicator(item) {
            Some(indicator) => {
                let read = reading(indicator, &self.scope, self.assessment);
                let claim = Some(Claim::Share { n: Some(read.n), d: Some(read.d) });
                let papers = usize::from(self.assessment.figures.is_evidenced());
                Side { standing: Some(read.standing()), claim, papers, ..asked }
            }
            None => Side { standing: service.or(asked.standing), ..asked },
        }
    }
}

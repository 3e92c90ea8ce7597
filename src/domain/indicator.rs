//! Readings of the four indicators from the figures of the period (design §5).

use super::assessment::Assessment;
use super::catalogue::{Indicator, target_at};
use super::figures::Row;
use super::id::Id;
use super::scope::Scope;
use super::value::{Open, Out, Standing, of_share};

/// What the figures say of one indicator.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// Part, summed over the rows filled so far.
    pub n: i64,
    /// Whole, likewise.
    pub d: i64,
    /// Every row that counts is filled.
    pub complete: bool,
    /// Some part exceeds its whole.
    pub contradictory: bool,
    /// Target, per mille.
    pub target: u32,
}

impl Reading {
    /// The rate in per mille; none while the whole is 0.
    #[must_use]
    pub fn rate(&self) -> Option<i64> {
        (self.d > 0).then(|| self.n * 1000 / self.d)
    }

    /// Where the indicator stands.
    #[must_use]
    pub fn standing(&self) -> Standing {
        match self {
            Self { contradictory: true, .. } => Standing::Open(Open::Contradiction),
            Self { complete: false, .. } => Standing::Open(Open::Unfinished),
            Self { d: 0, .. } => Standing::Out(Out::NothingToMeasure),
            _ => of_share(Some(self.n), Some(self.d), self.target, false),
        }
    }
}

/// Rows that count: the totals row alone, or one for each service the unit decides or receives.
#[must_use]
pub fn counted_rows(scope: &Scope, assessment: &Assessment) -> Vec<Option<Id>> {
    if assessment.figures.totals_only {
        return vec![None];
    }
    let handled = scope.services.iter().filter(|scoped| scope.role(scoped, assessment).handles_files());
    handled.map(|scoped| Some(scoped.service.id.clone())).collect()
}

/// Pools the figures for one indicator.
#[must_use]
pub fn reading(indicator: &Indicator, scope: &Scope, assessment: &Assessment) -> Reading {
    pooled(indicator, scope, assessment, &rows(scope, assessment))
}

/// The same for all indicators of the catalogue, in its order.
#[must_use]
pub fn readings(scope: &Scope, assessment: &Assessment) -> Vec<Reading> {
    let rows = rows(scope, assessment);
    scope.catalogue.indicators.iter().map(|indicator| pooled(indicator, scope, assessment, &rows)).collect()
}

/// Rows that count; none where nothing was typed.
fn rows<'a>(scope: &Scope, assessment: &'a Assessment) -> Vec<Option<&'a Row>> {
    counted_rows(scope, assessment).iter().map(|service| assessment.figures.row(service.as_ref())).collect()
}

fn pooled(indicator: &Indicator, scope: &Scope, assessment: &Assessment, rows: &[Option<&Row>]) -> Reading {
    let mut sum = Reading { complete: true, target: target_at(indicator.targets, scope.day), ..Reading::default() };
    if let Some((n, d)) = assessment.figures.found.get(&indicator.id) {
        return Reading { n: *n, d: *d, contradictory: n > d, ..sum };
    }
    for row in rows {
        let part = row.and_then(|row| row.cell(indicator.numerator));
        let whole = row.and_then(|row| row.cell(indicator.denominator));
        if let (Some(part), Some(whole)) = (part, whole) {
            sum.n += part;
            sum.d += whole;
            sum.contradictory |= part > whole;
        } else {
            sum.complete = false;
        }
    }
    sum
}

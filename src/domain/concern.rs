//! Checks before handing in: what an inspector would stumble over first (design §6). No points hang on them.

use super::answer::Answer;
use super::assessment::Assessment;
use super::catalogue::Column;
use super::id::Id;
use super::order::sort_by_key;
use super::scope::Scope;
use super::score::{Score, SetAsideHow};
use super::value::{FULL, Standing};
use chrono::NaiveDate;

/// A kind of concern.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Concern {
    /// A critical check fails.
    CriticalFails,
    /// Not answered yet, or unfinished.
    StillOpen,
    /// Met in full without evidence that counts.
    MetWithoutEvidence,
    /// Level 4 or higher, yet hardly any file came in online.
    LevelWithoutFiles,
    /// A part larger than its whole.
    Contradiction,
    /// Set aside: not applicable, or a lowered role.
    SetAside,
    /// A gap without a row in the plan.
    GapWithoutAction,
    /// A plan row with fewer than six clear.
    ActionUnclear,
    /// A plan row past its day.
    Overdue,
    /// Every answer is the same as last time.
    SameAsLastTime,
}

/// A concern with the item or plan row it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Kind.
    pub concern: Concern,
    /// Item, where it is about one.
    pub item: Option<Id>,
    /// Plan row, where it is about one.
    pub action: Option<u32>,
}

/// Online share (per mille) below which a claimed level 4 looks doubtful. Ours.
const HARDLY_ANY: i64 = 100;

/// All concerns, grouped by kind in the order of [`Concern`].
#[must_use]
pub fn concerns(scope: &Scope, assessment: &Assessment, score: &Score, today: NaiveDate) -> Vec<Found> {
    let mut found = of_items(scope, assessment, score);
    found.extend(
        score
            .set_aside
            .iter()
            .filter(|entry| entry.critical || lowers(entry.how))
            .map(|entry| about(Concern::SetAside, &entry.item)),
    );
    found.extend(of_figures(scope, assessment));
    found.extend(of_plan(assessment, score, today));
    if same_as_last_time(assessment) {
        found.push(Found { concern: Concern::SameAsLastTime, item: None, action: None });
    }
    sort_by_key(&mut found, |entry| entry.concern);
    found
}

fn about(concern: Concern, item: &Id) -> Found {
    Found { concern, item: Some(item.clone()), action: None }
}

fn lowers(how: SetAsideHow) -> bool {
    matches!(how, SetAsideHow::RoleLowered { .. })
}

fn of_items(scope: &Scope, assessment: &Assessment, score: &Score) -> Vec<Found> {
    let mut found = Vec::new();
    for item in &score.items {
        if score.critical_failed.contains(&item.id) {
            found.push(about(Concern::CriticalFails, &item.id));
        }
        match item.standing {
            Standing::Open(super::value::Open::Contradiction) => found.push(about(Concern::Contradiction, &item.id)),
            Standing::Open(_) => found.push(about(Concern::StillOpen, &item.id)),
            Standing::Valued(FULL) if item.points.evidenced < item.points.claimed => {
                found.push(about(Concern::MetWithoutEvidence, &item.id));
            }
            _ => {}
        }
        if claims_level_without_files(scope, assessment, &item.id) {
            found.push(about(Concern::LevelWithoutFiles, &item.id));
        }
    }
    found
}

fn claims_level_without_files(scope: &Scope, assessment: &Assessment, item: &Id) -> bool {
    let Some(scoped) = scope.service(item.as_str()) else { return false };
    let handles = scope.role(&scoped, assessment).handles_files();
    let claim = assessment.answer(item.as_str()).and_then(|answer| answer.claim);
    let high = matches!(claim, Some(super::answer::Claim::Step(step)) if step >= 4);
    let row = assessment.figures.row(Some(item)).filter(|_| !assessment.figures.totals_only);
    let figures = row.and_then(|row| Some((row.cell(Column::Online)?, row.cell(Column::Received)?)));
    handles && high && figures.is_some_and(|(online, received)| received > 0 && online * 1000 < received * HARDLY_ANY)
}

/// Contradictions in rows of the figures that count.
fn of_figures(scope: &Scope, assessment: &Assessment) -> Vec<Found> {
    let rows = super::indicator::counted_rows(scope, assessment);
    let wrong = |service: &Option<Id>| {
        assessment.figures.row(service.as_ref()).is_some_and(|row| row.contradictions().next().is_some())
    };
    rows.into_iter()
        .filter(wrong)
        .map(|service| Found { concern: Concern::Contradiction, item: service, action: None })
        .collect()
}

fn of_plan(assessment: &Assessment, score: &Score, today: NaiveDate) -> Vec<Found> {
    let mut found: Vec<Found> = super::gap::gaps(score)
        .into_iter()
        .filter(|gap| assessment.actions_of(gap.id.as_str()).next().is_none())
        .map(|gap| about(Concern::GapWithoutAction, &gap.id))
        .collect();
    for action in assessment.plan.iter().filter(|action| action.done_on.is_none()) {
        let row = |concern| Found { concern, item: Some(action.item.clone()), action: Some(action.id) };
        if action.is_overdue(today) {
            found.push(row(Concern::Overdue));
        }
        if action.clear() < 6 {
            found.push(row(Concern::ActionUnclear));
        }
    }
    found
}

/// At least ten claims, and every one equal to last period's.
fn same_as_last_time(assessment: &Assessment) -> bool {
    let Some(previous) = &assessment.previous else { return false };
    let claims = || assessment.answers.iter().filter(|(_, answer)| answer.claim.is_some());
    let equal = |(item, answer): (&Id, &std::sync::Arc<Answer>)| {
        previous.answers.get(item).is_some_and(|old| old.claim == answer.claim)
    };
    claims().count() >= 10 && claims().all(equal)
}

//! The ranked gaps, the open items and the strengths of an assessment (design §6).

use super::id::Id;
use super::order::sort_by;
use super::score::{ItemScore, Score};
use super::value::{FULL, Standing};

/// Answered items below full: critical first, then by points lost, then by id.
#[must_use]
pub fn gaps(score: &Score) -> Vec<&ItemScore> {
    ranked(score, |item| matches!(item.standing, Standing::Valued(value) if value < FULL))
}

/// Open items, with the points at stake, in the same order.
#[must_use]
pub fn open(score: &Score) -> Vec<&ItemScore> {
    ranked(score, |item| matches!(item.standing, Standing::Open(_)))
}

/// Items at full marks whose evidence counts, the heaviest first.
#[must_use]
pub fn strengths(score: &Score) -> Vec<&ItemScore> {
    let full = |item: &&ItemScore| item.points.claimed == item.points.max && item.points.evidenced == item.points.max;
    let mut list: Vec<&ItemScore> = score.items.iter().filter(full).collect();
    sort_by(&mut list, |a, b| b.points.max.cmp(&a.points.max).then_with(|| a.id.cmp(&b.id)));
    list
}

/// The `count` gaps whose closing moves the score most ("best next").
#[must_use]
pub fn best_next(score: &Score, count: usize) -> Vec<Id> {
    let mut list = gaps(score);
    sort_by(&mut list, |a, b| b.gap().cmp(&a.gap()).then_with(|| a.id.cmp(&b.id)));
    list.into_iter().take(count).map(|item| item.id.clone()).collect()
}

fn ranked(score: &Score, keep: impl Fn(&ItemScore) -> bool) -> Vec<&ItemScore> {
    let mut list: Vec<&ItemScore> = score.items.iter().filter(|item| keep(item)).collect();
    sort_by(&mut list, |a, b| {
        let critical = b.critical.cmp(&a.critical);
        critical.then_with(|| b.gap().cmp(&a.gap())).then_with(|| a.id.cmp(&b.id))
    });
    list
}

//! The score block, computed anew.

use crate::domain::file::v1;
use crate::domain::id::Id;
use crate::domain::score::{ItemScore, Part, Score, Verdict};
use crate::domain::value::{Open, Standing};

pub(in crate::domain::file) fn score(score: &Score) -> v1::Score {
    v1::Score {
        max: score.points.max,
        claimed: score.points.claimed,
        evidenced: score.points.evidenced,
        reachable: score.points.reachable,
        answered: count(score.answered),
        in_scope: count(score.items.len()),
        completeness: score.completeness(),
        band: band(&score.claimed_verdict),
        evidenced_band: band(&score.evidenced_verdict),
        critical_failed: score.critical_failed.clone(),
        set_aside: score.set_aside_share,
        items: score.items.iter().map(item).collect(),
        extra: Vec::new(),
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn band(verdict: &Verdict) -> Option<Id> {
    match verdict {
        Verdict::Band { band, .. } => Some(band.clone()),
        Verdict::TooEarly => None,
    }
}

fn item(item: &ItemScore) -> v1::ScoreItem {
    let (value, state) = match item.standing {
        Standing::Valued(value) => (Some(value), v1::ItemState::Valued),
        Standing::Open(Open::Unknown) => (None, v1::ItemState::Unknown),
        Standing::Open(Open::ReasonMissing) => (None, v1::ItemState::ReasonMissing),
        Standing::Open(Open::Unfinished) => (None, v1::ItemState::Unfinished),
        Standing::Open(Open::Contradiction) => (None, v1::ItemState::Contradiction),
        // Items out of scope are not in the list.
        Standing::Open(Open::Unanswered) | Standing::Out(_) => (None, v1::ItemState::Unanswered),
    };
    v1::ScoreItem {
        item: item.id.clone(),
        part: match item.part {
            Part::Services => v1::Part::Services,
            Part::Checks => v1::Part::Checks,
            Part::Indicators => v1::Part::Indicators,
        },
        max: item.points.max,
        value,
        state,
        claimed: item.points.claimed,
        evidenced: item.points.evidenced,
        extra: Vec::new(),
    }
}

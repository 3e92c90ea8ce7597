//! What bars and lists show of a score, in the reader's words.

use crate::domain::catalogue::Catalogue;
use crate::domain::score::{Score, TOTAL, Verdict};
use crate::ui::components::ScoreFigures;
use crate::ui::words::Words;

/// Figures of a score for the score bar.
#[must_use]
pub fn figures(catalogue: &Catalogue, score: &Score, words: &'static Words) -> ScoreFigures {
    ScoreFigures {
        points: score.points,
        parts: score.parts.to_vec(),
        answered: score.answered,
        items: score.items.len(),
        verdict: if score.points.max == TOTAL {
            verdict(catalogue, &score.claimed_verdict, words)
        } else {
            words.common.no_score.to_owned()
        },
    }
}

/// A verdict in one line.
fn verdict(catalogue: &Catalogue, verdict: &Verdict, words: &'static Words) -> String {
    match band(catalogue, verdict, words) {
        ["", why] => why.to_owned(),
        [name, ""] => name.to_owned(),
        [name, why] => [name, " (", why, ")"].concat(),
    }
}

/// The band, and why it is not another one; either may be empty.
#[must_use]
pub fn band(catalogue: &Catalogue, verdict: &Verdict, words: &'static Words) -> [&'static str; 2] {
    match verdict {
        Verdict::TooEarly => ["", words.common.too_early],
        Verdict::Band { band, capped } => {
            let name = catalogue.band(band.as_str()).map(|band| band.name.get(words.lang)).unwrap_or_default();
            [name, if *capped { words.common.capped } else { "" }]
        }
    }
}

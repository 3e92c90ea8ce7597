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

/// The word of a verdict.
#[must_use]
pub fn verdict(catalogue: &Catalogue, verdict: &Verdict, words: &'static Words) -> String {
    match verdict {
        Verdict::TooEarly => words.common.too_early.to_owned(),
        Verdict::Band { band, capped } => {
            let name = catalogue.band(band.as_str()).map(|band| band.name.get(words.lang)).unwrap_or_default();
            if *capped { [name, " (", words.common.capped, ")"].concat() } else { name.to_owned() }
        }
    }
}

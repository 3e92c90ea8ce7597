//! Charts of a room as plain SVG: lengths across in per cent, lengths upwards in ems, so that they keep the size of the
//! text around them on a phone, on paper and on the projector. Each says what it shows; shapes differ besides colours.

use crate::dom::{El, el, svg};
use crate::domain::cohort::Spread;
use crate::domain::numeral::fixed;
use crate::domain::text::Lang;

/// Per mille as an SVG length: `61.2%`.
fn across(per_mille: u32) -> String {
    [&fixed(per_mille.into(), 1, Lang::En), "%"].concat()
}

/// Hundredths of an em.
fn up(hundredths: u32) -> String {
    [&fixed(hundredths.into(), 2, Lang::En), "em"].concat()
}

fn drawing(class: &str, said: &str) -> El {
    svg("svg").class(class).attr("role", "img").attr("aria-label", said)
}

fn rect(class: &str, [x, width]: [u32; 2], [y, height]: [u32; 2]) -> El {
    let bare = svg("rect").class(class).attr("x", &across(x)).attr("width", &across(width));
    bare.attr("y", &up(y)).attr("height", &up(height))
}

fn label(words: &str, x: u32, y: u32) -> El {
    svg("text").class("chart__text").attr("x", &across(x)).attr("y", &up(y)).attr("text-anchor", "middle").text(words)
}

/// Height of the highest column, where the columns stand, and where their names do; hundredths of an em.
const HIGH: u32 = 600;
const GROUND: u32 = 750;
const NAMES: u32 = 880;

/// How many units are in each class of ten points: broad columns for what they claim, narrow dark ones inside for what
/// papers support.
pub(super) fn tens(said: &str, claimed: &[usize; 10], evidenced: &[usize; 10]) -> El {
    let most = claimed.iter().chain(evidenced).copied().max().unwrap_or(1).max(1);
    let height = |count: usize| u32::try_from(count * usize::try_from(HIGH).unwrap_or(0) / most).unwrap_or(0);
    let mut chart = drawing("chart chart--tens", said);
    for ((class, claimed), evidenced) in (0_u32..).zip(claimed).zip(evidenced) {
        let (left, tall, dark) = (class * 100, height(*claimed), height(*evidenced));
        let count = (*claimed > 0).then(|| label(&claimed.to_string(), left + 50, GROUND - tall - 35));
        chart = chart
            .child(rect("chart__claimed", [left + 10, 80], [GROUND - tall, tall]))
            .child(rect("chart__evidenced", [left + 35, 30], [GROUND - dark, dark]))
            .child(count)
            .child(label(
                &[(class * 10).to_string(), "–".to_owned(), (class * 10 + 10).to_string()].concat(),
                left + 50,
                NAMES,
            ));
    }
    chart.child(rect("chart__ground", [0, 1000], [GROUND, 6]))
}

/// One value on a scale of a thousand.
pub(super) fn meter(said: &str, value: u32) -> El {
    let bar = rect("chart__evidenced", [0, value.min(1000)], [20, 60]);
    drawing("chart chart--meter", said).child(rect("chart__track", [0, 1000], [20, 60])).child(bar)
}

/// Rates of units on a scale from nothing to all: a line from least to greatest, a box with the middle half, a tick for all
/// files together, a flag at the target.
pub(super) fn range(said: &str, units: &Spread, pooled: u32, target: u32) -> El {
    let wide = |from: u32, to: u32| [from.min(1000), to.min(1000).saturating_sub(from).max(3)];
    drawing("chart chart--range", said)
        .child(rect("chart__track", [0, 1000], [70, 8]))
        .child(rect("chart__line", wide(units.least, units.most), [66, 16]))
        .child(rect("chart__claimed", wide(units.lower, units.upper), [40, 68]))
        .child(rect("chart__evidenced", wide(pooled.saturating_sub(4), pooled + 4), [25, 98]))
        .child(rect("chart__target", [target.saturating_sub(3).min(994), 6], [0, 150]))
}

/// What the marks of charts mean.
pub(super) fn legend<const N: usize>(entries: [(&str, &str); N]) -> El {
    let entry = |(class, word): (&str, &str)| {
        let sample = svg("svg").class("chart__sample").attr("aria-hidden", "true");
        el("span").class("bar__entry").child(sample.child(rect(class, [0, 1000], [10, 80]))).text(word)
    };
    el("p").class("bar__legend small").children(entries.into_iter().map(entry))
}

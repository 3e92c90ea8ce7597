//! Charts of a room as plain SVG: lengths across in per cent, lengths upwards in ems, so that they keep the size of the
//! text around them on a phone, on paper and on the projector. Each says what it shows; shapes differ besides colours.

use crate::dom::{El, View, el, svg};
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
    svg("text").class("chart__text").attr("x", &across(x)).attr("y", &up(y)).text(words)
}

/// Height of the highest column, where the columns stand, and where their names do; hundredths of an em.
const HIGH: u32 = 600;
const GROUND: u32 = 750;
const NAMES: u32 = 880;

/// How many units are in each class of ten points: a pale column for what they claim, a dark one for what papers support.
pub(super) fn tens(said: &str, claimed: &[usize; 10], evidenced: &[usize; 10]) -> El {
    let most = claimed.iter().chain(evidenced).copied().max().unwrap_or(1).max(1);
    let column = |class: &str, left: u32, count: usize| {
        let tall = u32::try_from(count).unwrap_or(0) * HIGH / u32::try_from(most).unwrap_or(u32::MAX);
        let column = rect(class, [left, 36], [GROUND - tall, tall]);
        View::from(column).and((count > 0).then(|| label(&count.to_string(), left + 18, GROUND - tall - 35)))
    };
    let classes = (0_u32..).zip(claimed.iter().zip(evidenced)).map(|(class, (claimed, evidenced))| {
        column("chart__claimed", class * 100 + 12, *claimed).and(column(
            "chart__evidenced",
            class * 100 + 52,
            *evidenced,
        ))
    });
    // The bounds of the classes, each where it is.
    let bounds = (0..=10).map(|bound| label(&(bound * 10).to_string(), bound * 100, NAMES));
    let chart =
        drawing("chart chart--tens", said).children(classes).child(rect("chart__ground", [0, 1000], [GROUND, 6]));
    chart.children(bounds)
}

/// One value on a scale of a thousand.
pub(super) fn meter(said: &str, value: u32) -> El {
    let bar = |class, width| svg("rect").class(class).attr("height", "100%").attr("width", &across(width));
    drawing("chart chart--meter", said).child(bar("chart__track", 1000)).child(bar("chart__evidenced", value.min(1000)))
}

/// Signs of a target and of a figure published elsewhere.
const TARGET: &str = "▼";
const PUBLISHED: &str = "◇";

/// Rates of units on a scale from nothing to all: a line from least to greatest, a box with the middle half, a bar for all
/// files together; signs for the target and for what was published elsewhere.
pub(super) fn range(said: &str, units: &Spread, pooled: u32, target: u32, published: &[u32]) -> El {
    let wide = |from: u32, to: u32| [from.min(1000), to.min(1000).saturating_sub(from).max(3)];
    let at = |share: u32| share.saturating_sub(4).min(992);
    drawing("chart chart--range", said)
        .child(rect("chart__track", [0, 1000], [108, 8]))
        .child(rect("chart__line", wide(units.least, units.most), [104, 16]))
        .child(rect("chart__claimed", wide(units.lower, units.upper), [85, 54]))
        .child(rect("chart__evidenced", [at(pooled), 8], [75, 74]))
        .child(label(TARGET, target.min(1000), 75))
        .children(published.iter().map(|share| label(PUBLISHED, (*share).min(1000), 210)))
}

/// The two series of [`tens`].
pub(super) fn legend_of_tens(claimed: &str, evidenced: &str) -> El {
    let sample = |class| rect(class, [200, 600], [10, 80]);
    legend([(sample("chart__claimed"), claimed), (sample("chart__evidenced"), evidenced)])
}

/// The marks of [`range`]: line, box, bar, target, published.
pub(super) fn legend_of_range([line, middle, all, target, published]: [&str; 5]) -> El {
    legend([
        (rect("chart__line", [0, 1000], [42, 16]), line),
        (rect("chart__claimed", [100, 800], [20, 60]), middle),
        (rect("chart__evidenced", [430, 140], [5, 90]), all),
        (label(TARGET, 500, 85), target),
        (label(PUBLISHED, 500, 85), published),
    ])
}

fn legend<const N: usize>(entries: [(El, &str); N]) -> El {
    let entry = |(mark, word): (El, &str)| {
        let sample = svg("svg").class("chart__sample").attr("aria-hidden", "true");
        el("span").class("bar__entry").child(sample.child(mark)).text(word)
    };
    el("p").class("bar__legend small").children(entries.map(entry))
}

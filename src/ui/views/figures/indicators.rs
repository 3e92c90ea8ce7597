//! The four indicators, live: part and whole, rate, target, what is missing.

use super::grid::Grid;
use crate::dom::{El, Memo, View, el, views};
use crate::domain::catalogue::Indicator;
use crate::domain::indicator::{Reading, reading};
use crate::domain::numeral::{percent, whole};
use crate::ui::components::{TagKind, disclosure, tag_of};
use crate::ui::words::AllWords;

/// A reading, with the rows that keep it from being final.
#[derive(Clone, Copy, PartialEq)]
struct Live {
    reading: Reading,
    missing: usize,
    wrong: usize,
}

/// Draws the four indicators.
pub(super) fn indicators(grid: Grid) -> El {
    let words = grid.words;
    let all = &grid.session.catalogue().indicators;
    let notes = move || views(all.iter().map(|indicator| note(indicator, words)));
    el("section")
        .class("stack")
        .attr("aria-labelledby", "indicators")
        .child(el("h2").id("indicators").text(words.figures.indicators))
        .child(el("div").class("figures__indicators").children(all.iter().map(|indicator| card(grid, indicator))))
        .child(disclosure(words.figures.how, notes).class("no-print"))
}

/// How an indicator is counted.
fn note(indicator: &Indicator, words: &AllWords) -> View {
    let name = el("h3").text(indicator.name.get(words.lang));
    let basis = el("p").class("small quiet").text(indicator.basis.get(words.lang));
    View::from(name).and(el("p").text(indicator.guidance.get(words.lang))).and(basis)
}

fn card(grid: Grid, indicator: &'static Indicator) -> El {
    let words = grid.words;
    let live = Memo::new(move |_| live(&grid, indicator));
    let target = move || (words.figures.target)(&percent(i64::from(live.get().reading.target), words.lang));
    let state = Memo::new(move |_| state(&live.get(), words));
    let ours = indicator.target_is_ours.then_some(words.figures.target_ours);
    let rate = el("p").class("figures__rate").bind_bool("data-bare", move || live.get().reading.rate().is_none());
    let mark = tag_of(move || state.with(|(kind, _)| *kind), move || state.with(|(_, word)| word.clone()));
    el("div")
        .class("figures__indicator keep")
        .child(el("p").class("figures__indicator-name").text(indicator.name.get(words.lang)))
        .child(rate.say(move || rate_of(&live.get().reading, words)))
        .child(el("p").class("small quiet").say(move || parts_of(&live.get().reading, words)))
        .child(el("p").class("small quiet").say(target).child(ours))
        .child(el("p").attr("role", "status").child(mark))
}

fn rate_of(reading: &Reading, words: &AllWords) -> String {
    match (reading.rate(), reading.complete) {
        (Some(rate), _) => percent(rate, words.lang),
        (None, true) => words.figures.nothing.to_owned(),
        (None, false) => words.figures.no_rate.to_owned(),
    }
}

fn parts_of(reading: &Reading, words: &AllWords) -> String {
    let shown = reading.d > 0 || reading.complete;
    if shown { [whole(reading.n, words.lang), whole(reading.d, words.lang)].join(" / ") } else { String::new() }
}

fn live(grid: &Grid, indicator: &Indicator) -> Live {
    let rows = grid.counted.get();
    grid.session.scope().with(|scope| {
        grid.session.assessment().with(|a| {
            let cells = rows.iter().map(|row| {
                let row = a.figures.row(row.as_ref());
                let cell = |column| row.and_then(|row| row.cell(column));
                (cell(indicator.numerator), cell(indicator.denominator))
            });
            let (mut missing, mut wrong) = (0, 0);
            for (part, whole) in cells {
                missing += usize::from(part.is_none() || whole.is_none());
                wrong += usize::from(matches!((part, whole), (Some(part), Some(whole)) if part > whole));
            }
            Live { reading: reading(indicator, scope, a), missing, wrong }
        })
    })
}

fn state(live: &Live, words: &'static AllWords) -> (TagKind, String) {
    let texts = &words.figures;
    let [below, met] = texts.met;
    let reading = &live.reading;
    match live {
        Live { wrong: 1.., .. } => (TagKind::Open, (texts.rows_wrong)(live.wrong)),
        Live { missing: 1.., .. } => (TagKind::Open, (texts.rows_missing)(live.missing)),
        _ if reading.d == 0 => (TagKind::Plain, texts.nothing.to_owned()),
        _ if reading.n * 1000 >= reading.d * i64::from(reading.target) => (TagKind::Full, met.to_owned()),
        _ => (TagKind::Partly, below.to_owned()),
    }
}

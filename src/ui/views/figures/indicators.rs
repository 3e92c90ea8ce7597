//! The four indicators, live: part and whole, rate, target, what is missing.

use super::grid::Grid;
use crate::domain::catalogue::Indicator;
use crate::domain::indicator::{Reading, reading};
use crate::domain::numeral::{percent, whole};
use crate::ui::components::{Disclosure, Tag, TagKind};
use crate::ui::words::{Words, use_words};
use leptos::prelude::*;

/// A reading, with the rows that keep it from being final.
#[derive(Clone, Copy, PartialEq)]
struct Live {
    reading: Reading,
    missing: usize,
    wrong: usize,
}

/// Draws the four indicators.
#[component]
pub(super) fn Indicators() -> impl IntoView {
    let grid = expect_context::<Grid>();
    let words = use_words();
    let all = &grid.session.catalogue().indicators;
    let cards = all.iter().map(|indicator| view! { <Card indicator /> }).collect_view();
    let notes = move || {
        all.iter()
            .map(|indicator| {
                view! {
                    <h3>{indicator.name.get(words.lang)}</h3>
                    <p>{indicator.guidance.get(words.lang)}</p>
                    <p class="small quiet">{indicator.basis.get(words.lang)}</p>
                }
            })
            .collect_view()
    };
    view! {
        <section class="stack" aria-labelledby="indicators">
            <h2 id="indicators">{words.figures.indicators}</h2>
            <div class="figures__indicators">{cards}</div>
            <Disclosure class="no-print" summary=move || words.figures.how>{notes()}</Disclosure>
        </section>
    }
}

#[component]
fn Card(indicator: &'static Indicator) -> impl IntoView {
    let grid = expect_context::<Grid>();
    let words = use_words();
    let live = Memo::new(move |_| live(&grid, indicator));
    let rate = move || {
        live.with(|live| match (live.reading.rate(), live.reading.complete) {
            (Some(rate), _) => percent(rate, words.lang),
            (None, true) => words.figures.nothing.to_owned(),
            (None, false) => words.figures.no_rate.to_owned(),
        })
    };
    let parts = move || {
        live.with(|live| {
            let reading = &live.reading;
            let shown = reading.d > 0 || reading.complete;
            if shown { [whole(reading.n, words.lang), whole(reading.d, words.lang)].join(" / ") } else { String::new() }
        })
    };
    let target = move || (words.figures.target)(&percent(i64::from(live.with(|live| live.reading.target)), words.lang));
    let state = Memo::new(move |_| live.with(|live| state(live, words)));
    let is_bare = move || live.with(|live| live.reading.rate().is_none());
    view! {
        <div class="figures__indicator keep">
            <p class="figures__indicator-name">{indicator.name.get(words.lang)}</p>
            <p class="figures__rate" data-bare=move || is_bare().to_string()>{rate}</p>
            <p class="small quiet">{parts}</p>
            <p class="small quiet">{target}{indicator.target_is_ours.then_some(words.figures.target_ours)}</p>
            <p role="status"><Tag kind=Signal::derive(move || state.with(|(kind, _)| *kind)) word=Signal::derive(move || state.with(|(_, word)| word.clone())) /></p>
        </div>
    }
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

fn state(live: &Live, words: &'static Words) -> (TagKind, String) {
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

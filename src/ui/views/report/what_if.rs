//! What if: ticked gaps count as closed, and the score moves. Nothing of it is kept.

use crate::domain::id::Id;
use crate::domain::numeral::headline;
use crate::domain::score::{Points, Score, score_if};
use crate::ui::session::use_session;
use crate::ui::words::use_words;
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The gaps that are ticked.
#[derive(Clone, Copy, Default)]
pub(super) struct Closed(pub(super) RwSignal<BTreeSet<Id>>);

/// The box of one gap.
pub(super) fn tick(closed: Closed, id: &Id, name: &str) -> AnyView {
    let id = id.clone();
    let ticked = {
        let id = id.clone();
        move || closed.0.with(|closed| closed.contains(&id))
    };
    let on_change = move |on: bool| {
        closed.0.update(|closed| {
            if on {
                closed.insert(id.clone())
            } else {
                closed.remove(&id)
            };
        });
    };
    view! {
        <label class="gaps__tick no-print">
            <input type="checkbox" aria-label=(use_words().report.gaps.tick)(name) prop:checked=ticked
                on:change:target=move |ev| on_change(ev.target().checked()) />
        </label>
    }
    .into_any()
}

/// Where the score would be; stays in sight while the gaps are.
#[component]
pub(super) fn Outcome(closed: Closed) -> impl IntoView {
    let words = &use_words().report.gaps;
    let after = after(closed);
    let shown = move || after.get().map(|after| lines(&after, closed.0.with(BTreeSet::len)));
    view! {
        <div class="what-if no-print" data-on=move || after.with(Option::is_some).to_string()>
            <div role="status">{shown}</div>
            <button class="button" type="button" hidden=move || after.with(Option::is_none)
                on:click=move |_| closed.0.set(BTreeSet::new())>{words.reset}</button>
        </div>
    }
}

/// The score with the ticked gaps closed; none while nothing is ticked.
fn after(closed: Closed) -> Memo<Option<Arc<Score>>> {
    let session = use_session();
    Memo::new(move |_| {
        let scope = session.scope().get();
        let closed = closed.0.get();
        let score = || session.assessment().with(|a| Arc::new(score_if(&scope, a, &closed)));
        (!closed.is_empty()).then(score)
    })
}

fn lines(after: &Score, count: usize) -> AnyView {
    let words = use_words();
    let session = use_session();
    let now = session.score().with(|score| score.points);
    let move_of = |name: &'static str, pick: fn(&Points) -> u32| {
        let (from, to) = (pick(&now), pick(&after.points));
        // The difference of what is shown, so that it adds up for the reader.
        let by = to / 100 * 100 - (from / 100 * 100).min(to);
        let [from, to, by] = [from, to, by].map(|n| headline(n, words.lang));
        view! { <span>{name}" "{from}" → "<strong>{to}</strong>" (+"{by}")"</span> }
    };
    let [band, why] = super::result::band(&after.claimed_verdict);
    let why = if band.is_empty() { why } else { "" };
    view! {
        <p>{(words.report.gaps.if_closed)(count)}</p>
        <p class="what-if__figures">
            {move_of(words.common.claimed, |p| p.claimed)}
            {move_of(words.common.evidenced, |p| p.evidenced)}
            <span>{words.report.gaps.band}": "<strong>{band}</strong>{why}</span>
        </p>
    }
    .into_any()
}

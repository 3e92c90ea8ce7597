//! What if: ticked gaps count as closed, and the score moves. Nothing of it is kept.

use crate::dom::{El, Memo, RwSignal, View, checked_of, el, region, views};
use crate::domain::id::Id;
use crate::domain::numeral::headline;
use crate::domain::score::{Points, Score, score_if};
use crate::ui::components::button;
use crate::ui::session::use_session;
use crate::ui::words::use_all_words;
use std::sync::Arc;

/// The gaps that are ticked.
#[derive(Clone, Copy, Default)]
pub(super) struct Closed(pub(super) RwSignal<Vec<Id>>);

/// The box of one gap.
pub(super) fn tick(closed: Closed, id: &Id, name: &str) -> El {
    let (own, id) = (id.clone(), id.clone());
    let change = move |on: bool| {
        closed.0.update(|closed| {
            closed.retain(|other| *other != id);
            closed.extend(on.then(|| id.clone()));
        });
    };
    let tick = el("input").attr("type", "checkbox").attr("aria-label", &(use_all_words().report.gaps.tick)(name));
    let tick = tick.checked(move || closed.0.with(|closed| closed.contains(&own)));
    el("label").class("gaps__tick no-print").child(tick.on("change", move |event| change(checked_of(&event))))
}

/// Where the score would be; stays in sight while the gaps are.
pub(super) fn outcome(closed: Closed) -> El {
    let after = after(closed);
    let shown = region(move || after.get().map(|after| lines(&after, closed.0.with(Vec::len))).into());
    let reset = button("", use_all_words().report.gaps.reset, move || closed.0.set(Vec::new()));
    el("div")
        .class("what-if no-print")
        .bind_bool("data-on", move || after.with(Option::is_some))
        .child(el("div").attr("role", "status").child(shown))
        .child(reset.bind_flag("hidden", move || after.with(Option::is_none)))
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

fn lines(after: &Score, count: usize) -> View {
    let words = use_all_words();
    let own = &words.report.gaps;
    let now = use_session().score().with(|score| score.points);
    let move_of = |name: &str, pick: fn(&Points) -> u32| {
        let (from, to) = (pick(&now), pick(&after.points));
        // The difference of what is shown, so that it adds up for the reader.
        let by = to / 100 * 100 - (from / 100 * 100).min(to);
        let [from, to, by] = [from, to, by].map(|n| headline(n, words.lang));
        let line = el("span").text(&[name, " ", &from, " → "].concat()).child(el("strong").text(&to));
        line.text(&[" (+", &by, ")"].concat())
    };
    let [band, why] = super::result::band(&after.claimed_verdict);
    let why = if band.is_empty() { why } else { "" };
    let band = el("span").text(own.band).text(": ").child(el("strong").text(band)).text(why);
    let figures = el("p")
        .class("what-if__figures")
        .child(move_of(words.common.claimed, |p| p.claimed))
        .child(move_of(words.common.evidenced, |p| p.evidenced))
        .child(band);
    views([el("p").text(&(own.if_closed)(count)), figures])
}

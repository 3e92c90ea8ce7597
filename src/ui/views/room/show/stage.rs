//! The stage: the slide that is shown, and a bar of buttons that do what the keys do.

use super::slide::content;
use super::{BEGIN, Show, name};
use crate::dom::{El, Memo, View, el, region};
use crate::domain::cohort::{Card, Turn};
use crate::ui::components::{bare_button, button};
use crate::ui::session::use_room;
use crate::ui::words::use_all_words;

/// Id of the heading of the slide.
const HEADING: &str = "slide";

/// The stage, as long as the show runs.
pub(super) fn stage(show: &Show) -> View {
    let deck = show.deck;
    let turn = move |turn: Turn| {
        let goes_on = deck.try_update(|deck| deck.as_mut().is_some_and(|deck| deck.turn(turn)));
        if goes_on == Some(false) {
            deck.set(None);
        }
    };
    let press = move |key: &str| Turn::of(key).map(turn).is_some();
    use_room().take_stage([HEADING, BEGIN], press, move || deck.set(None));
    // What was read off the room stays as it was when the show began.
    let analysis = show.analysis.get_untracked();
    let now = Memo::new(move |_| deck.with(|deck| deck.as_ref().map(|deck| (deck.card(), deck.nameless))));
    let slide = region(move || {
        let Some((card, nameless)) = now.get() else { return View::default() };
        let heading = el("h1").id(HEADING).attr("tabindex", "-1").text(&name(&card));
        View::from(heading).and(content(&analysis, &card, nameless, turn))
    });
    let slide = el("div").class("show__slide").attr("aria-live", "polite").child(slide);
    el("div").class("show").child(slide).child(bar(show, now, turn)).into()
}

fn bar(show: &Show, now: Memo<Option<(Card, bool)>>, turn: impl Fn(Turn) + Copy + 'static) -> El {
    let words = &use_all_words().room_show;
    let [back, reveal, on, hide, unhide, leave] = words.buttons;
    let deck = show.deck;
    let place = move || {
        deck.with(|deck| deck.as_ref().map(|deck| [deck.at + 1, deck.cards().len()].map(|n| n.to_string()).join("/")))
    };
    let is_hiding = move || now.with(|now| now.is_some_and(|(card, _)| card.is_hiding()));
    let names = move || now.with(|now| if now.is_some_and(|(_, nameless)| nameless) { unhide } else { hide });
    let is_first = move || deck.with(|deck| deck.as_ref().is_none_or(|deck| deck.at == 0));
    el("div")
        .class("show__bar")
        .attr("role", "group")
        .attr("aria-label", words.bar)
        // A press with the mouse leaves the focus, so that the keys go on meaning slides.
        .on("mousedown", |event| event.prevent_default())
        .child(button("", back, move || turn(Turn::Back)).bind_flag("disabled", is_first))
        .child(el("span").class("show__place").say(move || place().unwrap_or_default()))
        .child(button("", on, move || turn(Turn::Forward)))
        .child(button("", reveal, move || turn(Turn::Reveal)).bind_flag("disabled", move || !is_hiding()))
        .child(el("span").class("show__hint").text(words.hint))
        .child(bare_button("plain").say(move || names().to_owned()).click(move || turn(Turn::Names)))
        .child(button("plain", leave, move || turn(Turn::Leave)))
}

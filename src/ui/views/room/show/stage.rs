//! The stage: the slide that is shown, and a bar of buttons that do what the keys do.

use super::slide::content;
use super::{BEGIN, name};
use crate::dom::{El, Memo, RwSignal, View, el, region};
use crate::domain::cohort::{Analysis, Deck, Turn};
use crate::ui::components::{bare_button, button};
use crate::ui::session::use_room;
use crate::ui::words::use_all_words;
use std::sync::Arc;

/// Id of the heading of the slide.
const HEADING: &str = "slide";

/// The stage, as long as the show runs; what was read off the room stays as it was when the show began.
pub(super) fn stage(deck: RwSignal<Option<Deck>>, analysis: Arc<Analysis>) -> View {
    let turn = move |turn: Turn| {
        let goes_on = deck.try_update(|deck| deck.as_mut().is_some_and(|deck| deck.turn(turn)));
        if goes_on == Some(false) {
            deck.set(None);
        }
    };
    let press = move |key: &str| Turn::of(key).map(turn).is_some();
    use_room().take_stage([HEADING, BEGIN], press, move || deck.set(None));
    let now = Memo::new(move |_| deck.with(|deck| deck.as_ref().map(|deck| (deck.card(), deck.nameless))));
    let slide = region(move || {
        let Some((card, nameless)) = now.get() else { return View::default() };
        let heading = el("h1").id(HEADING).attr("tabindex", "-1").text(&name(&card));
        View::from(heading).and(content(&analysis, &card, nameless, turn))
    });
    let slide = el("div").class("show__slide").attr("aria-live", "polite").child(slide);
    el("div").class("show").child(slide).child(bar(deck, turn)).into()
}

fn bar(deck: RwSignal<Option<Deck>>, turn: impl Fn(Turn) + Copy + 'static) -> El {
    let words = &use_all_words().room_show;
    let [back, reveal, on, hide, unhide, leave] = words.buttons;
    let is = move |holds: fn(&Deck) -> bool| deck.with(|deck| deck.as_ref().is_some_and(holds));
    let place = |deck: &Deck| [deck.at + 1, deck.cards().len()].map(|n| n.to_string()).join("/");
    let place = move || deck.with(|deck| deck.as_ref().map(place)).unwrap_or_default();
    let names = bare_button("plain").say(move || (if is(|deck| deck.nameless) { unhide } else { hide }).to_owned());
    let names = names.click(move || turn(Turn::Names));
    el("div")
        .class("show__bar")
        .attr("role", "group")
        .attr("aria-label", words.bar)
        // A press with the mouse leaves the focus, so that the keys go on meaning slides.
        .on("mousedown", |event| event.prevent_default())
        .child(button("", back, move || turn(Turn::Back)).bind_flag("disabled", move || is(|deck| deck.at == 0)))
        .child(el("span").class("show__place").say(place))
        .child(button("", on, move || turn(Turn::Forward)))
        .child(
            button("", reveal, move || turn(Turn::Reveal))
                .bind_flag("disabled", move || !is(|deck| deck.card().is_hiding())),
        )
        .child(el("span").class("show__hint").text(words.hint))
        .child(names)
        .child(button("plain", leave, move || turn(Turn::Leave)))
}

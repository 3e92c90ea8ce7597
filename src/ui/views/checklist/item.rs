//! The card of one item: what is asked, the control, and what lies behind one click.

mod head;
mod toggles;

use super::card::{Card, Subject};
use super::controls::control;
use super::papers::papers_line;
use super::said::said;
use crate::dom::{El, RwSignal, View, el, when};
use crate::domain::catalogue::Role;
use crate::domain::value::{Out, Standing};
use crate::ui::components::{button, disclosure};
use crate::ui::dom_id;
use head::head;
use leptos::prelude::*;
use toggles::toggles;

/// The card. A service that does not concern the unit is one line until its role is to be changed; a card
/// that is open never folds by itself, for someone may be typing in it.
#[must_use]
pub fn item(card: Card) -> El {
    let folded = RwSignal::new(untrack(|| !is_asked(card)) && !card.subject.is_derived());
    let article = el("article").class("item").id(&dom_id::item(card.subject.id().as_str()));
    let article = article.attr("aria-labelledby", &card.part("name")).bind_bool("data-folded", move || folded.get());
    let line = when(move || folded.get(), move || folded_line(card, folded));
    article.child(head(card)).child(line).child(when(move || !folded.get(), move || body(card)))
}

/// Asked, and about something that concerns the unit.
fn is_asked(card: Card) -> bool {
    !card.subject.is_derived() && card.standing() != Standing::Out(Out::NotConcerned)
}

/// A service that does not concern the unit.
fn folded_line(card: Card, folded: RwSignal<bool>) -> El {
    let reason = card.now().role_reason.clone();
    let why = if reason.is_empty() { mark_of_role(card).to_owned() } else { reason };
    let change = button("", card.words.checklist.item.role_change, move || folded.set(false));
    let role = el("span").text((card.words.common.role)(Role::None));
    let why = el("span").class("quiet").text(&why);
    el("p").class("item__folded").child(role).child(why).child(change.bind_flag("disabled", move || card.locked()))
}

fn mark_of_role(card: Card) -> &'static str {
    match card.subject {
        Subject::Service(scoped) => (card.words.common.mark)(scoped.mark),
        Subject::Check(_) => "",
    }
}

/// The rest of the card.
fn body(card: Card) -> View {
    let words = &card.words.checklist.item;
    let asked = move || is_asked(card);
    let later = card.board.later;
    let guide = move || later.draw(move |later| (later.guide)(card));
    let papers = move || later.draw(move |later| (later.papers)(card));
    let guidance = disclosure(words.guide, guide).class("item__more");
    let evidence = move || disclosure(papers_line(card), papers).class("item__more");
    let behind = el("div").class("item__behind").child(guidance).child(when(asked, evidence));
    control(card).and(when(asked, move || toggles(card).and(previous(card)))).and(behind)
}

/// Last period's answer, in the words of the options.
fn previous(card: Card) -> Option<El> {
    let before = card.session.assessment().with_untracked(|assessment| {
        let day = assessment.previous.as_ref()?.period.to;
        let answer = assessment.previous_answer(card.subject.id().as_str())?;
        Some(said(card, answer, day))
    });
    let title = el("span").class("quiet").text(card.words.checklist.item.before).text(": ");
    before.map(|said| el("p").class("item__before").child(title).text(&said))
}

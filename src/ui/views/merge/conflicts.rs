//! What both copies changed: side by side, to choose.

use super::name::Named;
use super::side::lines;
use crate::dom::{El, Memo, View, el, views};
use crate::domain::merge::{Merge, Place, Side};
use crate::ui::components::{Choice, Choosable, button};
use crate::ui::dom_id;
use crate::ui::session::{Choices, choice, use_session};
use std::slice::from_ref;
use std::sync::Arc;

const SIDES: [Side; 3] = [Side::Mine, Side::Theirs, Side::Both];

/// All conflicts, by part of the app.
pub(super) fn conflicts(merge: &Arc<Merge>, choices: Memo<Choices>, named: &Named) -> View {
    let words = &named.words.merge;
    let count = merge.conflicts.len();
    if count == 0 {
        return el("p").text(words.no_conflicts).into();
    }
    let parts = named.by_part(&merge.conflicts);
    let head = el("div").class("stack").child(el("h2").text(&(words.conflicts)(count)));
    let all = (parts.len() > 1).then(|| whole(words.all, &merge.conflicts));
    let head = head.child(el("p").class("small quiet").text(words.how)).child(all);
    View::from(head).and(views(parts.into_iter().map(|(title, places)| {
        let all = (places.len() > 1).then(|| whole(words.section, &places));
        let list = places.iter().map(|place| conflict(place, merge, choices, named));
        el("section").class("stack").child(el("h3").class("merge__part").text(title)).child(all).children(list)
    })))
}

/// Settles several at once.
fn whole(names: [&'static str; 2], places: &[Place]) -> El {
    let session = use_session();
    let row = |(name, side): (&'static str, Side)| {
        let places = places.to_vec();
        button("", name, move || session.choose(&places, side))
    };
    el("div").class("row").children(names.into_iter().zip(SIDES).map(row))
}

fn conflict(place: &Place, merge: &Merge, choices: Memo<Choices>, named: &Named) -> El {
    let session = use_session();
    let words = &named.words.merge;
    let [theirs, mine] = lines(place, merge, named);
    let [here, there] = words.copies;
    let side = |which, a, meaning| Choosable { label: (words.side)(which, place.rev(a)), meaning };
    let [answers, actions] = words.both;
    let both = if matches!(place, Place::Action(..)) { actions } else { answers };
    let mut options = vec![side(here, &merge.mine, mine), side(there, &merge.theirs, theirs)];
    options.extend(merge.goes_together(place).then(|| Choosable::plain(both)));
    let number = merge.conflicts.iter().position(|other| other == place).unwrap_or_default();
    let (own, chosen) = (place.clone(), place.clone());
    let chosen = move || choices.with(|choices| choice(choices, &chosen));
    let chosen = move || chosen().and_then(|side| SIDES.iter().position(|other| *other == side));
    let choose = move |i: usize| SIDES.get(i).into_iter().for_each(|side| session.choose(from_ref(&own), *side));
    Choice::new(&named.name(place), &dom_id::conflict(number), options, chosen, choose).draw()
}

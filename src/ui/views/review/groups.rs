//! The items, section by section. What a filter lists is looked up when it is chosen, not when a verdict changes: no item
//! goes from under the hands of who judges it.

use super::desk::{Desk, Group, Show};
use super::item::item;
use super::unit::is_stated;
use crate::dom::{El, Memo, View, each, el, text, when};
use crate::domain::id::Id;
use crate::domain::review::{Finding, ReviewEdit};
use crate::ui::components::{button, disclosure};
use leptos::prelude::untrack;

/// All groups.
pub(super) fn groups(desk: Desk) -> El {
    let listed = Memo::new(move |_| {
        let (show, _) = desk.show.get();
        let all = desk.all.get();
        untrack(|| {
            all.into_iter().map(|group| listed(desk, show, group)).filter(|(_, items)| !items.is_empty()).collect()
        })
    });
    // Another choice is another list: nothing of the old one may show through.
    let keys = move || {
        let (show, times) = desk.show.get();
        let frame = if show == Show::All { String::new() } else { times.to_string() };
        listed.with(|groups: &Vec<Group>| {
            groups.iter().map(|group| [&frame, "/", name_id(group)].concat()).collect::<Vec<_>>()
        })
    };
    let draw = move |key: &str| {
        let (is_all, id) = key.split_once('/').map_or((true, ""), |(frame, id)| (frame.is_empty(), id));
        let found = listed.with_untracked(|groups| groups.iter().find(|group| name_id(group) == id).cloned());
        found.map(|found| group(desk, found, !is_all))
    };
    let none =
        when(move || listed.with(Vec::is_empty), move || el("p").attr("role", "status").text(desk.words.review.none));
    el("div").class("review__groups").child(none).child(each(keys, draw))
}

fn listed(desk: Desk, show: Show, (section, mut items): Group) -> Group {
    items.retain(|item| match show {
        Show::All => true,
        Show::NotSeen => desk.finding(item) == Finding::NotSeen,
        Show::Differs => desk.finding(item) == Finding::Differs,
    });
    (section, items)
}

fn name_id(group: &Group) -> &str {
    group.0.as_ref().map_or("indicators", |section| section.id.as_str())
}

/// A group behind its name, with how many of it were looked at.
fn group(desk: Desk, (section, items): Group, open: bool) -> View {
    let words = desk.words;
    let [_, _, indicators] = words.common.parts;
    let name = section.as_ref().map_or(indicators, |section| words.checklist.section_name(section, words.lang));
    let (all, counted) = (items.len(), items.clone());
    let seen = move || (words.review.seen)(desk.counts(counted.iter()).0, all);
    let summary = el("h2").class("review__name").text(name);
    let summary = View::from(summary).and(text(" ")).and(el("span").class("review__seen").say(seen));
    let content = move || {
        let entries = items.iter().filter_map(|id| desk.entry(id));
        let list = el("div").class("review__items").children(entries.map(item));
        agree_rest(desk, items.clone()).and(list)
    };
    disclosure(summary, content).class("review__group").open(open).into()
}

/// Agrees with all that was not looked at and that the unit has answered.
fn agree_rest(desk: Desk, items: Vec<Id>) -> View {
    let rest = move || {
        let open = |item: &&Id| desk.finding(item) == Finding::NotSeen && is_stated(desk.session, item);
        items.iter().filter(open).cloned().collect::<Vec<_>>()
    };
    let rest = Memo::new(move |_| rest());
    let act = move || desk.session.judge(ReviewEdit::Agree(rest.get_untracked()));
    let draw = move || button("", "", act).say(move || (desk.words.review.agree_rest)(rest.with(Vec::len)));
    el("p").child(when(move || !rest.with(Vec::is_empty), draw)).into()
}

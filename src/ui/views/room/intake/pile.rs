//! What came in at one time: how many of each kind, then report by report, what wants attention first.

use crate::dom::{El, RwSignal, View, each, el, views, when};
use crate::domain::cohort::{Member, Repair};
use crate::domain::file::Integrity;
use crate::domain::numeral;
use crate::ui::components::{NoticeKind, TagKind, button, disclosure, notice, tag};
use crate::ui::session::{Fate, Line, Pile, Trainer};
use crate::ui::words::{AllWords, use_all_words};
use leptos::prelude::untrack;
use std::sync::Arc;

/// Lines shown at a time: thousands at once would hold the page up.
const AT_ONCE: usize = 100;

/// Id of the heading of a pile.
pub(super) fn heading_id(number: &str) -> String {
    ["room-pile-", number].concat()
}

/// One pile: `number` counts from the oldest.
pub(super) fn pile(room: Trainer, number: &str) -> View {
    let own = &use_all_words().room.intake;
    let place = number.parse::<usize>().ok();
    let pile = untrack(|| room.piles().with(|piles| Some(piles.iter().rev().nth(place?)?.clone())));
    let Some(pile) = pile else { return View::default() };
    let counts = pile.counts();
    let title = el("h2").id(&heading_id(number)).attr("tabindex", "-1").text(&(own.came)(pile.lines.len()));
    let stopped = pile.is_stopped.then(|| notice(NoticeKind::Warn, el("p").text(own.stopped)));
    let kinds = (0..Fate::KINDS).rev().filter(|kind| counts.get(*kind).is_some_and(|count| *count > 0));
    let groups = views(kinds.map(|kind| group(&pile, kind, counts.get(kind).copied().unwrap_or(0))));
    el("section").class("pile").child(title).child(stopped).child(groups).into()
}

/// All of one kind; what went well stays folded.
fn group(pile: &Arc<Pile>, kind: usize, count: usize) -> El {
    let words = use_all_words();
    let own = &words.room.intake;
    let word = own.fates.get(kind).copied().unwrap_or_default();
    let meaning = own.meanings.get(kind).copied().unwrap_or_default();
    let shape = match kind {
        5 => TagKind::None,
        0 => TagKind::Full,
        _ => TagKind::Partly,
    };
    let figure = numeral::count(count, words.lang);
    let summary = View::from(tag(shape, word)).and(el("span").text(&figure));
    let pile = pile.clone();
    let content = move || {
        let meaning = (!meaning.is_empty()).then(|| el("p").class("small quiet").text(meaning));
        View::from(meaning).and(lines(&pile, kind, count))
    };
    disclosure(summary, content).open(kind == 5).draw()
}

/// The first of them, and more on demand.
fn lines(pile: &Arc<Pile>, kind: usize, count: usize) -> View {
    let words = use_all_words();
    let many = RwSignal::new(AT_ONCE);
    let of_kind = |line: &(usize, &Line)| line.1.fate.kind() == kind;
    let places: Vec<String> =
        pile.lines.iter().enumerate().filter(of_kind).map(|(place, _)| place.to_string()).collect();
    let pile = pile.clone();
    let shown = move || places.iter().take(many.get()).cloned().collect();
    let row = move |place: &str| {
        let line = place.parse::<usize>().ok().and_then(|place| pile.lines.get(place));
        View::from(line.map(|line| row(line, words)))
    };
    let list = el("ul").class("pile__lines").child(each::<String, View>(shown, row));
    let more = when(
        move || many.get() < count,
        move || {
            let word = (words.room.intake.more)((count - many.get()).min(AT_ONCE));
            button("", &word, move || many.update(|many| *many += AT_ONCE))
        },
    );
    View::from(list).and(more)
}

/// One report: its file, whose it is, what became of it, what to know.
fn row(line: &Line, words: &'static AllWords) -> El {
    let own = &words.room.intake;
    let place = if line.line > 1 { [", ", &(own.line)(line.line)].concat() } else { String::new() };
    let file = el("span").class("pile__file").text(&line.file).text(&place);
    let unit = line.entry.as_ref().map(|entry| {
        let member = &entry.member;
        let period = (words.common.period)(member.period.kind, member.period.from, member.period.to);
        el("strong").text(&[&member.unit.name, ", ", &period].concat())
    });
    let [same, replaced, newer] = own.other;
    let mut said = match &line.fate {
        Fate::Broken(why) if why.is_empty() => vec![own.unread.to_owned()],
        Fate::Broken(why) => vec![why.clone()],
        Fate::Duplicate(of) => vec![same(of)],
        Fate::Newer(than) => vec![replaced(than)],
        Fate::Older(than) => vec![newer(than)],
        Fate::Taken | Fate::Repaired => Vec::new(),
    };
    said.extend(line.entry.iter().flat_map(|entry| known(&entry.member, words)));
    let said = (!said.is_empty()).then(|| el("span").class("small").text(&said.join("; ")));
    el("li").class("pile__line").child(unit).child(file).child(said)
}

/// What to know of a report: what was done to it, whether it was altered.
fn known(member: &Member, words: &AllWords) -> Vec<String> {
    let own = &words.room.intake;
    let mut all: Vec<String> = member.repairs.iter().map(|repair| repaired(repair, words)).collect();
    if member.integrity == Integrity::Altered {
        all.push(own.altered.to_owned());
    }
    if member.rescored {
        all.push(own.rescored.to_owned());
    }
    all
}

fn repaired(repair: &Repair, words: &AllWords) -> String {
    let own = &words.room.intake;
    let [encoding, spread, composed, cleaned, migrated] = own.repairs;
    match repair {
        Repair::Encoding => encoding.to_owned(),
        Repair::Spread => spread.to_owned(),
        Repair::Composed => composed.to_owned(),
        Repair::Cleaned => cleaned.to_owned(),
        Repair::Migrated => migrated.to_owned(),
        Repair::Catalogue(version) => (own.catalogue)(version),
        Repair::Items(count) => (own.items)(*count),
        Repair::Names => own.names.to_owned(),
    }
}

//! Merging a file into the open assessment: both copies, what is taken, what is to be chosen and between what.

mod conflicts;
mod name;
mod side;

use crate::dom::{El, Memo, View, el, region, views};
use crate::domain::assessment::Assessment;
use crate::domain::date::shown_time;
use crate::domain::merge::{Merge, Place};
use crate::route::{Page, Route};
use crate::ui::components::{NoticeKind, button, button_link, disclosure, notice};
use crate::ui::session::{Choices, Session, choice, use_session};
use crate::ui::views::start::{heading, open_file};
use crate::ui::words::{MergeWords, use_all_words};
use conflicts::conflicts;
use leptos::prelude::untrack;
use name::Named;
use side::lines;
use std::sync::Arc;

/// The screen.
#[must_use]
pub fn merge_view() -> View {
    let session = use_session();
    let words = &use_all_words().merge;
    let compared = Memo::new(move |_| session.compared_with_file());
    // Drawn anew only when one of the two copies changes: a choice leaves the focus where it is.
    let body = region(move || {
        let compared = compared.get();
        untrack(|| match compared {
            None => View::from(el("p").text(words.no_file)).and(el("p").child(open_file())),
            Some(Err(_)) => is_final(session).into(),
            Some(Ok(merge)) => both(&Arc::new(merge), session),
        })
    });
    let head = el("header").class("stack").child(heading(words.title)).child(el("p").text(words.lead));
    el("div").class("page merge stack stack--wide").child(head).child(body).into()
}

fn is_final(session: Session) -> El {
    let words = use_all_words();
    let report = button_link("", words.common.nav_report, &Route::In(session.short_id(), Page::Report));
    notice(NoticeKind::Warn, View::from(el("p").text(words.merge.is_final)).and(el("p").child(report)))
}

fn both(merge: &Arc<Merge>, session: Session) -> View {
    let all = use_all_words();
    let file = session.merging().map(|entry| entry.file).unwrap_or_default();
    let facts = facts(merge, &file, &all.merge);
    let later = button_link("plain", all.merge.later, &session.checklist());
    if merge.taken.is_empty() && merge.conflicts.is_empty() {
        let nothing = notice(NoticeKind::Plain, el("p").text(all.merge.nothing));
        return views([facts, nothing, el("p").child(later)]);
    }
    let named = Named::new(session, all);
    let choices = Memo::new(move |_| session.choices());
    let questions = conflicts(merge, choices, &named);
    View::from(facts).and(taken(merge, &named)).and(questions).and(finish(merge, choices, later))
}

/// The two copies as wholes, and what they have in common.
fn facts(merge: &Merge, file: &str, words: &'static MergeWords) -> El {
    let known = merge.same_until.map_or_else(|| words.never_same.to_owned(), words.same_until);
    let began = merge.same_until.is_none().then(open_file);
    let closed = merge.theirs.is_final().then(|| el("p").text(words.closed));
    let section = el("section").class("stack").child(table(merge, file, words));
    section.child(el("p").text(&known)).child(began).child(closed)
}

fn table(merge: &Merge, file: &str, words: &'static MergeWords) -> El {
    let [mine, theirs] = words.copies;
    let col = |head: &str| el("th").attr("scope", "col").text(head);
    let name = el("div").class("small quiet").text(file);
    let heads = el("tr").child(el("td")).child(col(mine)).child(col(theirs).child(name));
    let said = |a: &Assessment| [a.rev.to_string(), shown_time(&a.changed)];
    let rows = words.facts.into_iter().zip(said(&merge.mine)).zip(said(&merge.theirs));
    let rows = rows.map(|((head, mine), theirs)| {
        let cells = [mine, theirs].map(|cell| el("td").text(&cell));
        el("tr").child(el("th").attr("scope", "row").text(head)).children(cells)
    });
    let head = el("thead").child(heads);
    el("table").class("table merge__facts").child(head).child(el("tbody").children(rows))
}

/// What comes from the file without asking, behind one click.
fn taken(merge: &Arc<Merge>, named: &Named) -> Option<View> {
    let words = named.words;
    let (all, named) = (merge.clone(), named.clone());
    let list = move || {
        el("ul").class("merge__taken").children(named.in_order(&all.taken).into_iter().map(|place| {
            let [said, _] = lines(&place, &all, &named);
            el("li").child(el("b").text(&named.name(&place))).child(el("div").class("merge__lines").text(&said))
        }))
    };
    let line = (words.merge.taken)(merge.taken.len());
    (!merge.taken.is_empty()).then(|| disclosure(el("h2").text(&line), list).into())
}

/// The one action, once all is settled.
fn finish(merge: &Arc<Merge>, choices: Memo<Choices>, later: El) -> El {
    let session = use_session();
    let words = &use_all_words().merge;
    let (all, merge) = (merge.conflicts.len(), merge.clone());
    let places = merge.conflicts.clone();
    let is_settled = move |place: &&Place| choices.with(|choices| choice(choices, place).is_some());
    let settled = Memo::new(move |_| places.iter().filter(is_settled).count());
    let act = button("primary", words.merge, move || session.finish_merge(&merge));
    let act = act.bind_flag("disabled", move || settled.get() < all);
    let count = el("span").attr("role", "status").say(move || (words.settled)(settled.get(), all));
    el("div").class("merge__finish row").child(act).child((all > 0).then_some(count)).child(later)
}

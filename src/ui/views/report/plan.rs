//! The plan "6 rõ" as a table; a row can be edited where it stands.

use super::action::{action, fields, keys};
use super::fold::{Chapter, chapter};
use super::item;
use super::table::{cell, steady, table};
use crate::dom::{El, Memo, RwSignal, View, each, el, region, views, when};
use crate::domain::date::shown;
use crate::domain::plan::Action;
use crate::domain::report::plan_in_order;
use crate::ui::components::{TagKind, button, tag};
use crate::ui::session::{Session, use_session};
use crate::ui::words::use_all_words;

/// The chapter of the plan.
pub(super) fn plan() -> El {
    let session = use_session();
    let words = &use_all_words().report.plan;
    let ids = in_steady_order(session);
    let heads = [words.item].into_iter().chain(words.six).chain([words.state]).collect::<Vec<_>>();
    let editing = RwSignal::new(None);
    let rows = each(move || keys(ids), move |id| row(session, id.parse().unwrap_or_default(), editing));
    let none = el("p").bind_flag("hidden", move || ids.with(|ids| !ids.is_empty())).text(words.none);
    let some = el("div").class("plan stack").bind_flag("hidden", move || ids.with(Vec::is_empty));
    let some = some.child(el("p").text(words.intro)).child(table(Chapter::Plan.name(), &heads, 0, rows));
    chapter(Chapter::Plan, Some(Memo::new(move |_| ids.with(Vec::len))), views([none, some]))
}

/// Rows in order of their days, but a row being edited does not jump: order changes only when rows come or go.
fn in_steady_order(session: Session) -> Memo<Vec<u32>> {
    Memo::new(move |old: Option<&Vec<u32>>| {
        let new: Vec<u32> = session.assessment().with(|a| plan_in_order(&a.plan).iter().map(|row| row.id).collect());
        let same = |old: &&Vec<u32>| old.len() == new.len() && old.iter().all(|id| new.contains(id));
        old.filter(same).cloned().unwrap_or(new)
    })
}

fn row(session: Session, id: u32, editing: RwSignal<Option<u32>>) -> El {
    let action = action(session, id);
    let is_open = move || editing.get() == Some(id);
    let toggle = move || editing.update(|editing| *editing = if *editing == Some(id) { None } else { Some(id) });
    let edit = button("plain", use_all_words().report.plan.edit, toggle).bind_bool("aria-expanded", is_open);
    let state = region(move || action.with(|row| state(session, row)));
    let cells = region(move || action.with(|row| cells(session, row)));
    let line = el("tr").child(cells).child(el("td").child(state).child(edit));
    let fields = when(is_open, move || {
        let cell = el("td").class("plan__fields").attr("colspan", "8").child(fields(session, id));
        el("tr").class("no-print").child(cell)
    });
    let body = el("tbody").class("plan__row");
    body.bind_bool("data-overdue", move || action.with(|row| row.is_overdue(session.today()))).child(line).child(fields)
}

/// The gap, and the six.
fn cells(session: Session, row: &Action) -> View {
    let due = row.due.map(shown).unwrap_or_default();
    views([
        el("th").attr("scope", "row").child(item::link(session, &row.item)),
        cell(&row.what),
        cell(&row.who),
        steady(&due),
        cell(&row.accountable),
        cell(&row.product),
        cell(&row.decider),
    ])
}

/// Done, overdue or to do, and how many of the six are clear.
fn state(session: Session, row: &Action) -> View {
    let words = &use_all_words().report.plan;
    let (kind, word) = match row.done_on {
        Some(day) => (TagKind::Full, (words.done)(&shown(day))),
        None if row.is_overdue(session.today()) => (TagKind::Critical, words.overdue.to_owned()),
        None => (TagKind::Open, words.to_do.to_owned()),
    };
    let clear = el("span").class("small quiet").text(" ").text(&(words.clear)(row.clear()));
    views([tag(kind, &word), clear])
}

/// One line for a gap on paper: what, who, day.
pub(super) fn in_short(row: &Action) -> String {
    let due = row.due.map(shown).unwrap_or_default();
    let parts = [&row.what, &row.who, &due].into_iter().filter(|part| !part.is_empty());
    let parts: Vec<&str> = parts.map(String::as_str).collect();
    parts.join(" – ")
}

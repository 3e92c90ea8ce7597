//! The plan "6 rõ" as a table; a row can be edited where it stands.

use super::action::{action, fields};
use super::fold::{Chapter, chapter};
use super::item;
use super::table::table;
use crate::domain::date::shown;
use crate::domain::plan::Action;
use crate::domain::report::plan_in_order;
use crate::ui::components::{Tag, TagKind};
use crate::ui::session::{Session, use_session};
use crate::ui::words::use_words;
use leptos::prelude::*;

/// The chapter of the plan.
pub(super) fn plan() -> AnyView {
    let session = use_session();
    let words = &use_words().report.plan;
    let ids = in_steady_order(session);
    let some = move || ids.with(|ids| !ids.is_empty());
    let heads = [words.item].into_iter().chain(words.six).chain([words.state]).collect::<Vec<_>>();
    let editing = RwSignal::new(None);
    let rows = view! { <For each=move || ids.get() key=|id| *id let:id>{row(session, id, editing)}</For> };
    let content = view! {
        <p hidden=some>{words.none}</p>
        <div class="plan stack" hidden=move || !some()>
            <p>{words.intro}</p>
            {table(Chapter::Plan.name(), &heads, 0, rows.into_any())}
        </div>
    };
    chapter(Chapter::Plan, Some(Memo::new(move |_| ids.with(Vec::len))), content.into_any())
}

/// Rows in order of their days, but a row being edited does not jump: order changes only when rows come or go.
fn in_steady_order(session: Session) -> Memo<Vec<u32>> {
    Memo::new(move |old: Option<&Vec<u32>>| {
        let new: Vec<u32> = session.assessment().with(|a| plan_in_order(&a.plan).iter().map(|row| row.id).collect());
        let same = |old: &&Vec<u32>| old.len() == new.len() && old.iter().all(|id| new.contains(id));
        old.filter(same).cloned().unwrap_or(new)
    })
}

fn row(session: Session, id: u32, editing: RwSignal<Option<u32>>) -> AnyView {
    let words = &use_words().report.plan;
    let action = action(session, id);
    let is_open = move || editing.get() == Some(id);
    let toggle = move |_| editing.update(|editing| *editing = if *editing == Some(id) { None } else { Some(id) });
    let overdue = move || action.with(|row| row.is_overdue(session.today())).to_string();
    view! {
        <tbody class="plan__row" data-overdue=overdue>
            <tr>
                <th scope="row">{move || action.with(|row| item::link(session, &row.item))}</th>
                {move || action.with(cells)}
                <td>
                    {move || action.with(|row| state(session, row))}
                    <button class="button button--plain" type="button" aria-expanded=move || is_open().to_string() on:click=toggle>
                        {words.edit}
                    </button>
                </td>
            </tr>
            <Show when=is_open><tr class="no-print"><td class="plan__fields" colspan="8">{fields(session, id)}</td></tr></Show>
        </tbody>
    }
    .into_any()
}

fn cells(row: &Action) -> AnyView {
    let due = row.due.map(shown).unwrap_or_default();
    let [what, who, accountable, product, decider] =
        [&row.what, &row.who, &row.accountable, &row.product, &row.decider];
    let text = |text: &String| view! { <td>{text.clone()}</td> };
    view! {
        {text(what)}{text(who)}<td class="report__nowrap">{due}</td>{text(accountable)}{text(product)}{text(decider)}
    }
    .into_any()
}

/// Done, overdue or to do, and how many of the six are clear.
fn state(session: Session, row: &Action) -> AnyView {
    let words = &use_words().report.plan;
    let (kind, word) = match row.done_on {
        Some(day) => (TagKind::Full, (words.done)(&shown(day))),
        None if row.is_overdue(session.today()) => (TagKind::Critical, words.overdue.to_owned()),
        None => (TagKind::Open, words.to_do.to_owned()),
    };
    view! { <Tag kind word /><span class="small quiet">" "{(words.clear)(row.clear())}</span> }.into_any()
}

/// One line for a gap on paper: what, who, day.
pub(super) fn in_short(row: &Action) -> String {
    let due = row.due.map(shown).unwrap_or_default();
    let parts = [&row.what, &row.who, &due].into_iter().filter(|part| !part.is_empty());
    let parts: Vec<&str> = parts.map(String::as_str).collect();
    parts.join(" – ")
}

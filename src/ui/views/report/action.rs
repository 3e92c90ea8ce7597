//! Rows of the plan, edited in place: the six clear points and the day it was done.

use crate::domain::date::{iso, parse};
use crate::domain::edit::Edit;
use crate::domain::id::Id;
use crate::domain::plan::Action;
use crate::ui::components::{DateField, Glyph, Icon, TextField};
use crate::ui::session::{Session, use_session};
use crate::ui::words::use_words;
use leptos::prelude::*;

/// The rows of one item, and a button for another.
#[component]
pub(super) fn Actions(item: Id) -> impl IntoView {
    let session = use_session();
    let words = use_words();
    let rows = {
        let item = item.clone();
        Memo::new(move |_| {
            session.assessment().with(|a| a.actions_of(item.as_str()).map(|row| row.id).collect::<Vec<_>>())
        })
    };
    let number = move |id: u32| rows.with(|rows| rows.iter().position(|row| *row == id).map_or(1, |i| i + 1));
    let add = move |_| session.dispatch(Edit::AddAction(item.clone()));
    view! {
        <div class="no-print stack">
            <For each=move || rows.get() key=|id| *id let:id>
                <fieldset class="action">
                    <legend class="action__legend">{move || (words.report.plan.row)(number(id))}</legend>
                    {fields(session, id)}
                </fieldset>
            </For>
            <button class="button" type="button" disabled=session.locked() on:click=add>
                <Icon glyph=Glyph::Plus />{words.report.plan.add}
            </button>
        </div>
    }
}

/// The plan row of this id; an empty one once it is gone.
pub(super) fn action(session: Session, id: u32) -> Memo<Action> {
    let find = move |a: &crate::domain::assessment::Assessment| a.plan.iter().find(|row| row.id == id).cloned();
    Memo::new(move |_| session.assessment().with(find).unwrap_or_default())
}

/// The fields of one row.
pub(super) fn fields(session: Session, id: u32) -> AnyView {
    let words = &use_words().report.plan;
    let row = action(session, id);
    let place = ["action-", &id.to_string()].concat();
    let text = |i: usize, pick: fn(&mut Action) -> &mut String| {
        let (label, hint) =
            (words.six.get(i).copied().unwrap_or_default(), words.hints.get(i).copied().unwrap_or_default());
        let value = Signal::derive(move || std::mem::take(pick(&mut row.get())));
        let on_commit = move |text: String| set(session, row, |row| *pick(row) = text);
        view! { <TextField id=[&place, "-", &i.to_string()].concat() label hint value on_commit disabled=session.locked() /> }
    };
    let day = |name: &str, label: &'static str, pick: fn(&mut Action) -> &mut Option<chrono::NaiveDate>| {
        let value = Signal::derive(move || pick(&mut row.get()).map(iso).unwrap_or_default());
        let on_commit = move |text: String| set(session, row, |row| *pick(row) = parse(&text));
        view! { <DateField id=[&place, name].concat() label value on_commit disabled=session.locked() /> }
    };
    view! {
        <p class="action__clear small">{move || (words.clear)(row.with(Action::clear))}</p>
        <div class="action__fields fields">
            {text(0, |row| &mut row.what)}
            {text(1, |row| &mut row.who)}
            {day("-due", words.six[2], |row| &mut row.due)}
            {text(3, |row| &mut row.accountable)}
            {text(4, |row| &mut row.product)}
            {text(5, |row| &mut row.decider)}
            {day("-done", words.done_on, |row| &mut row.done_on)}
        </div>
        <button class="button button--plain" type="button" disabled=session.locked()
            on:click=move |_| session.dispatch(Edit::RemoveAction(id))><Icon glyph=Glyph::Cross />{words.remove}</button>
    }
    .into_any()
}

/// Changes one row that still stands.
fn set(session: Session, row: Memo<Action>, change: impl FnOnce(&mut Action)) {
    let mut action = row.get_untracked();
    if action.id > 0 {
        change(&mut action);
        session.dispatch(Edit::SetAction(action));
    }
}

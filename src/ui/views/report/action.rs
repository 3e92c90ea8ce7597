//! Rows of the plan, edited in place: the six clear points and the day it was done.

use crate::dom::{El, Memo, View, each, el};
use crate::domain::assessment::Assessment;
use crate::domain::date::{iso, parse};
use crate::domain::edit::Edit;
use crate::domain::id::Id;
use crate::domain::plan::Action;
use crate::ui::components::{DateField, Glyph, TextField, bare_button, icon};
use crate::ui::session::{Session, use_session};
use crate::ui::words::use_all_words;
use chrono::NaiveDate;

/// The rows of one item, and a button for another.
pub(super) fn actions(item: &Id) -> El {
    let session = use_session();
    let words = &use_all_words().report.plan;
    let own = item.clone();
    let ids = move |a: &Assessment| a.actions_of(own.as_str()).map(|row| row.id).collect::<Vec<_>>();
    let rows = Memo::new(move |_| session.assessment().with(&ids));
    let row = move |key: &str| {
        let id = key.parse().unwrap_or_default();
        let number = move || rows.with(|rows| rows.iter().position(|row| *row == id).map_or(1, |i| i + 1));
        let legend = el("legend").class("action__legend").say(move || (words.row)(number()));
        el("fieldset").class("action").child(legend).child(fields(session, id))
    };
    let (item, locked) = (item.clone(), session.locked());
    let add = bare_button("").bind_flag("disabled", move || locked.get());
    let add = add.click(move || session.dispatch(Edit::AddAction(item.clone())));
    let add = add.child(icon(Glyph::Plus)).text(words.add);
    el("div").class("no-print stack").child(each(move || keys(rows), row)).child(add)
}

/// Keys of rows, told by their ids.
pub(super) fn keys(rows: Memo<Vec<u32>>) -> Vec<String> {
    rows.with(|rows| rows.iter().map(ToString::to_string).collect())
}

/// The plan row of this id; an empty one once it is gone.
pub(super) fn action(session: Session, id: u32) -> Memo<Action> {
    let find = move |a: &Assessment| a.plan.iter().find(|row| row.id == id).cloned();
    Memo::new(move |_| session.assessment().with(find).unwrap_or_default())
}

/// The fields of one row.
pub(super) fn fields(session: Session, id: u32) -> View {
    let words = &use_all_words().report.plan;
    let (row, locked) = (action(session, id), session.locked());
    let place = ["action-", &id.to_string()].concat();
    let text = |i: usize, pick: fn(&mut Action) -> &mut String| {
        let [label, hint] = [words.six, words.hints].map(|all| all.get(i).copied().unwrap_or_default());
        let value = move || std::mem::take(pick(&mut row.get()));
        let commit = move |text: String| set(session, row, |row| *pick(row) = text);
        let field = TextField::new(&[&place, "-", &i.to_string()].concat(), label, value, commit);
        field.hint(hint).disabled(move || locked.get())
    };
    let day = |name: &str, label: &str, pick: fn(&mut Action) -> &mut Option<NaiveDate>| {
        let value = move || pick(&mut row.get()).map(iso).unwrap_or_default();
        let commit = move |text: String| set(session, row, |row| *pick(row) = parse(&text));
        DateField::new(&[&place, name].concat(), label, value, commit).disabled(move || locked.get())
    };
    let clear = el("p").class("action__clear small").say(move || (words.clear)(row.with(Action::clear)));
    let all = el("div")
        .class("action__fields fields")
        .child(text(0, |row| &mut row.what))
        .child(text(1, |row| &mut row.who))
        .child(day("-due", words.six[2], |row| &mut row.due))
        .child(text(3, |row| &mut row.accountable))
        .child(text(4, |row| &mut row.product))
        .child(text(5, |row| &mut row.decider))
        .child(day("-done", words.done_on, |row| &mut row.done_on));
    let remove = bare_button("plain").bind_flag("disabled", move || locked.get());
    let remove = remove.click(move || session.dispatch(Edit::RemoveAction(id)));
    View::from(clear).and(all).and(remove.child(icon(Glyph::Cross)).text(words.remove))
}

/// Changes one row that still stands.
fn set(session: Session, row: Memo<Action>, change: impl FnOnce(&mut Action)) {
    let mut action = row.get_untracked();
    if action.id > 0 {
        change(&mut action);
        session.dispatch(Edit::SetAction(action));
    }
}

//! One evidence row.

use super::Rows;
use super::file::file;
use crate::dom::{El, Memo, el};
use crate::domain::answer::Evidence;
use crate::domain::date::{iso, parse};
use crate::ui::components::{DateField, Glyph, TextField, bare_button, icon};
use crate::ui::views::checklist::card::Card;
use crate::ui::words::behind;
use std::mem::take;

/// A text of a row, to read or to change.
type Part = fn(&mut Evidence) -> &mut String;

/// The row: five fields, its file, whether it counts, a button to remove it.
pub(super) fn paper(rows: Rows, i: usize) -> El {
    let card = rows.card;
    let words = &behind(card.words.lang).papers;
    let text = |at: usize, part: Part| {
        let value = move || take(part(&mut row(card, i)));
        let label = words.fields.get(at).copied().unwrap_or_default();
        let commit = move |text: String| rows.change(i, &|row| part(row).clone_from(&text));
        TextField::new(&id(card, i, &at.to_string()), label, value, commit).disabled(move || card.locked())
    };
    // A memo: a day half typed must not be written over when something else on the card changes.
    let date = Memo::new(move |_| row(card, i).date.map(iso).unwrap_or_default());
    let set_date = move |text: String| rows.change(i, &|row| row.date = parse(&text));
    let date = DateField::new(&id(card, i, "date"), words.date, move || date.get(), set_date);
    let fields = el("div").class("fields paper__fields").child(text(0, |row| &mut row.title));
    let fields = fields.child(text(1, |row| &mut row.number)).child(date.disabled(move || card.locked()));
    let fields = fields.child(text(2, |row| &mut row.page)).child(text(3, |row| &mut row.holder)).child(file(rows, i));
    let legend = el("legend").class("paper__legend").text(&(words.paper)(i + 1));
    el("fieldset").class("paper").child(legend).child(fields).child(foot(rows, i))
}

fn foot(rows: Rows, i: usize) -> El {
    let card = rows.card;
    let words = &behind(card.words.lang).papers;
    let doubt = move || {
        let row = row(card, i);
        if row.counts() || row.is_empty() { String::new() } else { words.not_yet.to_owned() }
    };
    let doubt = el("p").class("small field__fault").attr("role", "status").say(doubt);
    let remove = bare_button("").attr("aria-label", &(words.remove)(i + 1)).child(icon(Glyph::Cross));
    let remove = remove.text(card.words.common.remove).bind_flag("disabled", move || card.locked());
    el("div").class("paper__foot").child(doubt).child(remove.click(move || rows.remove(i)))
}

pub(super) fn row(card: Card, i: usize) -> Evidence {
    card.answer().evidence.get(i).cloned().unwrap_or_default()
}

pub(super) fn id(card: Card, i: usize, part: &str) -> String {
    card.part(&["paper", &(i + 1).to_string(), "-", part].concat())
}

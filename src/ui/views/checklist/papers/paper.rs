//! One evidence row.

use super::Rows;
use crate::dom::{El, Memo, el};
use crate::domain::answer::Evidence;
use crate::domain::date::{iso, parse};
use crate::ui::components::{DateField, Glyph, TextField, bare_button, icon};
use crate::ui::views::checklist::card::Card;
use chrono::NaiveDate;
use std::mem::take;

/// A change of one field of a row.
#[derive(Clone, Debug)]
pub(super) enum RowEdit {
    /// A text field, by its place in [`FIELDS`].
    Text(usize, String),
    /// The date.
    Date(Option<NaiveDate>),
}

/// The text fields: title, number, page, holder, file name.
const FIELDS: [fn(&mut Evidence) -> &mut String; 5] =
    [|row| &mut row.title, |row| &mut row.number, |row| &mut row.page, |row| &mut row.holder, |row| &mut row.file];

impl RowEdit {
    /// Makes the change.
    pub(super) fn apply(&self, row: &mut Evidence) {
        match self {
            Self::Text(i, text) => {
                if let Some(field) = FIELDS.get(*i) {
                    field(row).clone_from(text);
                }
            }
            Self::Date(day) => row.date = *day,
        }
    }
}

/// The row: six fields, whether it counts, a button to remove it.
pub(super) fn paper(rows: Rows, i: usize) -> El {
    let card = rows.card;
    let words = &card.words.checklist.item.papers;
    let text = |at: usize| {
        let value = move || FIELDS.get(at).map(|field| take(field(&mut row(card, i)))).unwrap_or_default();
        let label = words.fields.get(at).copied().unwrap_or_default();
        let commit = move |text| rows.change(i, &RowEdit::Text(at, text));
        TextField::new(&id(card, i, &at.to_string()), label, value, commit).disabled(move || card.locked())
    };
    // A memo: a day half typed must not be written over when something else on the card changes.
    let date = Memo::new(move |_| row(card, i).date.map(iso).unwrap_or_default());
    let set_date = move |text: String| rows.change(i, &RowEdit::Date(parse(&text)));
    let date = DateField::new(&id(card, i, "date"), words.date, move || date.get(), set_date);
    let fields = el("div").class("fields paper__fields").child(text(0)).child(text(1));
    let fields = fields.child(date.disabled(move || card.locked())).child(text(2)).child(text(3)).child(text(4));
    let legend = el("legend").class("paper__legend").text(&(words.paper)(i + 1));
    el("fieldset").class("paper").child(legend).child(fields).child(foot(rows, i))
}

fn foot(rows: Rows, i: usize) -> El {
    let card = rows.card;
    let words = &card.words.checklist.item.papers;
    let doubt = move || {
        let row = row(card, i);
        if row.counts() || row.is_empty() { String::new() } else { words.not_yet.to_owned() }
    };
    let doubt = el("p").class("small field__fault").attr("role", "status").say(doubt);
    let remove = bare_button("").attr("aria-label", &(words.remove)(i + 1)).child(icon(Glyph::Cross));
    let remove = remove.text(card.words.common.remove).bind_flag("disabled", move || card.locked());
    el("div").class("paper__foot").child(doubt).child(remove.click(move || rows.remove(i)))
}

fn row(card: Card, i: usize) -> Evidence {
    card.answer().evidence.get(i).cloned().unwrap_or_default()
}

fn id(card: Card, i: usize, part: &str) -> String {
    card.part(&["paper", &(i + 1).to_string(), "-", part].concat())
}

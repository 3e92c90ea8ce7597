//! One evidence row.

use crate::domain::answer::Evidence;
use crate::domain::date::{iso, parse};
use crate::ui::components::{DateField, Glyph, Icon, TextField};
use crate::ui::views::checklist::card::Card;
use chrono::NaiveDate;
use leptos::prelude::*;

/// A change of one field of a row.
#[derive(Clone, Debug)]
pub enum RowEdit {
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
    pub fn apply(&self, row: &mut Evidence) {
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
#[component]
pub fn Paper(
    card: Card,
    i: usize,
    rows: Memo<Vec<Evidence>>,
    #[prop(into)] on_change: Callback<RowEdit>,
    #[prop(into)] on_remove: Callback<()>,
) -> impl IntoView {
    let words = &card.words.checklist.item.papers;
    let row = Memo::new(move |_| rows.with(|rows| rows.get(i).cloned()).unwrap_or_default());
    let id = |part: &str| card.part(&["paper", &(i + 1).to_string(), "-", part].concat());
    let text = |at: usize| {
        let value =
            Signal::derive(move || FIELDS.get(at).map(|field| field(&mut row.get()).clone()).unwrap_or_default());
        let label = words.fields.get(at).copied().unwrap_or_default();
        view! {
            <TextField id=id(&at.to_string()) label value disabled=card.locked
                on_commit=move |text| on_change.run(RowEdit::Text(at, text)) />
        }
    };
    let date = Signal::derive(move || row.with(|row| row.date.map(iso).unwrap_or_default()));
    let counts = move || row.with(|row| row.counts() || row.is_empty());
    view! {
        <fieldset class="paper">
            <legend class="paper__legend">{(words.paper)(i + 1)}</legend>
            <div class="fields paper__fields">
                {text(0)}
                {text(1)}
                <DateField id=id("date") label=words.date value=date disabled=card.locked
                    on_commit=move |text: String| on_change.run(RowEdit::Date(parse(&text))) />
                {text(2)}
                {text(3)}
                {text(4)}
            </div>
            <div class="paper__foot">
                <p class="small field__fault" role="status">{move || (!counts()).then_some(words.not_yet)}</p>
                <button class="button" type="button" disabled=card.locked aria-label=(words.remove)(i + 1)
                    on:click=move |_| on_remove.run(())><Icon glyph=Glyph::Cross />{card.words.common.remove}</button>
            </div>
        </fieldset>
    }
}

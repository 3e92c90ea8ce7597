//! A group of boxes to tick, each a whole row to press.

use crate::domain::id::Id;
use leptos::prelude::*;

/// One box.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct BoxItem {
    pub(super) id: Id,
    /// Its word.
    pub(super) label: String,
    /// What stands below; may be empty.
    pub(super) meaning: String,
}

/// Native boxes in a fieldset.
#[component]
pub(super) fn Boxes(
    #[prop(into)] id: String,
    #[prop(into)] legend: String,
    #[prop(into)] hint: String,
    #[prop(into)] items: Signal<Vec<BoxItem>>,
    #[prop(into)] chosen: Signal<Vec<Id>>,
    #[prop(into)] on_toggle: Callback<(Id, bool)>,
    #[prop(into)] disabled: Signal<bool>,
    #[prop(optional)] inline: bool,
) -> impl IntoView {
    let no_hint = hint.is_empty();
    let row = move |item: BoxItem| {
        let own = item.id.clone();
        let is_chosen = Memo::new(move |_| chosen.with(|chosen| chosen.contains(&own)));
        view! {
            <label class="choice__option" data-chosen=move || is_chosen.get().to_string()>
                <input type="checkbox" prop:checked=is_chosen disabled=disabled
                    on:change:target=move |ev| on_toggle.run((item.id.clone(), ev.target().checked())) />
                <span>{item.label}<span class="choice__meaning" hidden=item.meaning.is_empty()>{item.meaning.clone()}</span></span>
            </label>
        }
    };
    view! {
        <fieldset class="choice" class=("choice--inline", inline) id=id tabindex="-1">
            <legend class="choice__legend">{legend}</legend>
            <p class="field__hint" hidden=no_hint>{hint}</p>
            <div class="choice__options">
                <For each=move || items.get() key=|item| (item.id.clone(), item.meaning.clone()) let:item>{row(item)}</For>
            </div>
        </fieldset>
    }
}

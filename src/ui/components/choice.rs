//! A group of radios, each a whole row to press.

use leptos::prelude::*;

/// One option.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choosable {
    /// Its word.
    pub label: String,
    /// When it holds; may be empty.
    pub meaning: String,
}

impl Choosable {
    /// An option that needs no explanation.
    #[must_use]
    pub fn plain(label: &str) -> Self {
        Self { label: label.to_owned(), meaning: String::new() }
    }
}

/// Native radios in a fieldset; the chosen one is told by its index.
#[component]
pub fn Choice(
    /// What is asked.
    legend: String,
    /// Name of the group, unique on the page.
    name: String,
    /// The options.
    options: Vec<Choosable>,
    /// Index of the chosen one.
    #[prop(into)]
    chosen: Signal<Option<usize>>,
    /// Called with the index of the new choice.
    #[prop(into)]
    on_choose: Callback<usize>,
    /// Locked.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// Options side by side.
    #[prop(optional)]
    inline: bool,
    /// The legend is said, not shown.
    #[prop(optional)]
    hide_legend: bool,
) -> impl IntoView {
    let options = options.into_iter().enumerate().map(|(i, option)| {
        let is_chosen = move || chosen.get() == Some(i);
        view! {
            <label class="choice__option" data-chosen=move || is_chosen().to_string()>
                <input type="radio" name=name.clone() prop:checked=is_chosen disabled=disabled
                    on:change=move |_| on_choose.run(i) />
                <span>
                    {option.label}
                    {(!option.meaning.is_empty()).then(|| view! { <span class="choice__meaning">{option.meaning}</span> })}
                </span>
            </label>
        }
    });
    let options = options.collect_view();
    view! {
        <fieldset class="choice" class=("choice--inline", inline)>
            <legend class="choice__legend" class=("visually-hidden", hide_legend)>{legend}</legend>
            <div class="choice__options">{options}</div>
        </fieldset>
    }
}

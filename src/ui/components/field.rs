//! Labelled fields. While one types in a field it is never written to: Vietnamese input methods send
//! Backspace and letters, and a rewritten value would break them. A text is committed after a pause, on
//! leaving the field, and when the field goes away; it shows as committed once the field is left.

use leptos::leptos_dom::helpers::debounce;
use leptos::prelude::*;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// A pause in typing after which a text is committed.
const PAUSE: Duration = Duration::from_millis(600);

/// What has been typed and not handed on yet.
#[derive(Clone, Default)]
struct Pending(Arc<Mutex<Option<String>>>);

impl Pending {
    fn put(&self, text: Option<String>) -> Option<String> {
        self.0.lock().map(|mut slot| std::mem::replace(&mut *slot, text)).unwrap_or_default()
    }
}

/// A line or a paragraph of text.
#[component]
pub fn TextField(
    /// Its id, unique on the page.
    #[prop(into)]
    id: String,
    /// Its label.
    #[prop(into)]
    label: String,
    /// A word of help; may be empty.
    #[prop(optional, into)]
    hint: String,
    /// The committed text.
    #[prop(into)]
    value: Signal<String>,
    /// Called with the text typed.
    #[prop(into)]
    on_commit: Callback<String>,
    /// Several lines.
    #[prop(optional)]
    multiline: bool,
    /// Locked.
    #[prop(optional, into)]
    disabled: Signal<bool>,
    /// What is wrong with it; empty when nothing is.
    #[prop(optional, into)]
    fault: Signal<String>,
) -> impl IntoView {
    let pending = Pending::default();
    let typing = RwSignal::new(false);
    // What the field shows: the committed text, but the old one while something else is being typed.
    let shown = Memo::new(move |old: Option<&String>| {
        let value = value.get();
        if typing.get() { old.cloned().unwrap_or(value) } else { value }
    });
    let commit = {
        let pending = pending.clone();
        move || pending.put(None).into_iter().for_each(|text| on_commit.run(text))
    };
    let mut later = {
        let commit = commit.clone();
        debounce(PAUSE, move |()| commit())
    };
    let mut on_input = move |text: String| {
        typing.set(true);
        drop(pending.put(Some(text)));
        later(());
    };
    let leave = {
        let commit = commit.clone();
        move || {
            commit();
            typing.set(false);
            shown.try_get_untracked() // none when the field leaves the page with the focus in it
        }
    };
    on_cleanup({
        let commit = commit.clone();
        move || commit()
    });
    let (hint_id, fault_id) = ([&id, "-hint"].concat(), [&id, "-fault"].concat());
    let described = [hint_id.as_str(), " ", &fault_id].concat();
    let invalid = move || if fault.with(String::is_empty) { "false" } else { "true" };
    let control = if multiline {
        view! {
            <textarea class="field__input" id=id.clone() rows="3" spellcheck="false" aria-describedby=described
                prop:value=shown disabled=disabled aria-invalid=invalid
                on:input:target=move |ev| on_input(ev.target().value()) on:change=move |_| commit()
                on:blur:target=move |ev| leave().iter().for_each(|text| ev.target().set_value(text))></textarea>
        }
        .into_any()
    } else {
        view! {
            <input class="field__input" id=id.clone() type="text" autocomplete="off" spellcheck="false"
                aria-describedby=described prop:value=shown disabled=disabled aria-invalid=invalid
                on:input:target=move |ev| on_input(ev.target().value()) on:change=move |_| commit()
                on:blur:target=move |ev| leave().iter().for_each(|text| ev.target().set_value(text)) />
        }
        .into_any()
    };
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>{label}</label>
            <span class="field__hint" id=hint_id hidden=hint.is_empty()>{hint.clone()}</span>
            {control}
            <span class="field__fault" id=fault_id hidden=move || fault.with(String::is_empty)>{fault}</span>
        </div>
    }
}

/// A day, `YYYY-MM-DD` or empty.
#[component]
pub fn DateField(
    /// Its id.
    #[prop(into)]
    id: String,
    /// Its label.
    #[prop(into)]
    label: String,
    /// The committed day.
    #[prop(into)]
    value: Signal<String>,
    /// Called with the day chosen, or empty.
    #[prop(into)]
    on_commit: Callback<String>,
    /// Locked.
    #[prop(optional, into)]
    disabled: Signal<bool>,
) -> impl IntoView {
    view! {
        <div class="field field--number">
            <label class="field__label" for=id.clone()>{label}</label>
            <input class="field__input" id=id type="date" min="2020-01-01" max="2099-12-31" prop:value=value disabled=disabled
                on:change:target=move |ev| on_commit.run(ev.target().value()) />
        </div>
    }
}

/// One of a list, told by its value.
#[component]
pub fn SelectField(
    /// Its id.
    #[prop(into)]
    id: String,
    /// Its label.
    #[prop(into)]
    label: String,
    /// A word of help; may be empty.
    #[prop(optional, into)]
    hint: String,
    /// Value and word of each option.
    #[prop(into)]
    options: Signal<Vec<(String, String)>>,
    /// Value of the chosen one.
    #[prop(into)]
    value: Signal<String>,
    /// Called with the value of the new choice.
    #[prop(into)]
    on_commit: Callback<String>,
    /// Locked.
    #[prop(optional, into)]
    disabled: Signal<bool>,
) -> impl IntoView {
    let hint_id = [&id, "-hint"].concat();
    let options = move || {
        options
            .get()
            .into_iter()
            .map(|(key, word)| {
                let own = key.clone();
                view! { <option value=key selected=move || value.with(|value| *value == own)>{word}</option> }
            })
            .collect_view()
    };
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>{label}</label>
            <span class="field__hint" id=hint_id.clone() hidden=hint.is_empty()>{hint.clone()}</span>
            <select class="field__input" id=id aria-describedby=hint_id disabled=disabled
                on:change:target=move |ev| on_commit.run(ev.target().value())>{options}</select>
        </div>
    }
}

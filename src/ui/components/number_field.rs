//! A number as people type it: `1.234` and `5,62` are understood or questioned, never guessed.

use super::TextField;
use crate::domain::numeral::{Typed, fixed, read};
use crate::ui::words::use_words;
use leptos::prelude::*;

/// A number; what cannot be understood stays in the field with a question beside it and is not handed on.
#[component]
pub fn NumberField(
    /// Its id.
    #[prop(into)]
    id: String,
    /// Its label.
    #[prop(into)]
    label: String,
    /// Decimals on screen; values are scaled by 10^decimals.
    #[prop(optional)]
    decimals: u32,
    /// The committed number.
    #[prop(into)]
    value: Signal<Option<i64>>,
    /// Called with the number typed; none = blank.
    #[prop(into)]
    on_commit: Callback<Option<i64>>,
    /// Locked.
    #[prop(optional, into)]
    disabled: Signal<bool>,
) -> impl IntoView {
    let words = use_words();
    // The text that was not understood, until another one is.
    let odd = RwSignal::new(None::<(String, Typed)>);
    let shown = Signal::derive(move || {
        let number = value.get().map(|n| fixed(n, decimals, words.lang)).unwrap_or_default();
        odd.with(|odd| odd.as_ref().map(|(text, _)| text.clone())).unwrap_or(number)
    });
    let fault = Signal::derive(move || {
        odd.with(|odd| odd.as_ref().map(|(_, typed)| (words.errors.number)(*typed).to_owned())).unwrap_or_default()
    });
    let commit = move |text: String| match read(&text, decimals) {
        Typed::Blank => {
            odd.set(None);
            on_commit.run(None);
        }
        Typed::Number(n) => {
            odd.set(None);
            on_commit.run(Some(n));
        }
        not_understood => odd.set(Some((text, not_understood))),
    };
    view! { <div class="field--number"><TextField id label value=shown on_commit=commit disabled fault /></div> }
}

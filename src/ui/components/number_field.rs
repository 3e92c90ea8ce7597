//! A number as people type it: `1.234` and `5,62` are understood or questioned, never guessed.

use super::TextField;
use super::field::Asked;
use crate::dom::{Ask, El, RwSignal, View, el};
use crate::domain::numeral::{Typed, fixed, read};
use crate::ui::words::use_words;
use std::rc::Rc;

/// A number; what cannot be understood stays in the field with a question beside it and is not handed on.
pub struct NumberField {
    id: String,
    label: String,
    decimals: u32,
    value: Rc<dyn Ask<Option<i64>>>,
    on_commit: Rc<dyn Fn(Option<i64>)>,
    disabled: Asked,
}

impl NumberField {
    /// Its id, its label, the committed number (scaled by 10^decimals), what a typed number (none = blank) does.
    #[must_use]
    pub fn new(
        id: &str,
        label: &str,
        value: impl Fn() -> Option<i64> + 'static,
        on_commit: impl Fn(Option<i64>) + 'static,
    ) -> Self {
        let (id, label, disabled) = (id.to_owned(), label.to_owned(), Rc::new(|| false));
        Self { id, label, decimals: 0, value: Rc::new(value), on_commit: Rc::new(on_commit), disabled }
    }

    /// Decimals on screen.
    #[must_use]
    pub fn decimals(self, decimals: u32) -> Self {
        Self { decimals, ..self }
    }

    /// Locked while this holds.
    #[must_use]
    pub fn disabled(self, disabled: impl Fn() -> bool + 'static) -> Self {
        Self { disabled: Rc::new(disabled), ..self }
    }

    /// Draws it.
    #[must_use]
    pub fn draw(self) -> El {
        let words = use_words();
        let Self { id, label, decimals, value, on_commit, disabled } = self;
        // The text that was not understood, until another one is.
        let odd = RwSignal::new(None::<(String, Typed)>);
        let shown = move || {
            let number = value.ask().map(|n| fixed(n, decimals, words.lang)).unwrap_or_default();
            odd.with(|odd| odd.as_ref().map(|(text, _)| text.clone())).unwrap_or(number)
        };
        let fault = move || {
            odd.with(|odd| odd.as_ref().map(|(_, typed)| (words.errors.number)(*typed).to_owned())).unwrap_or_default()
        };
        let commit = move |text: String| {
            let number = match read(&text, decimals) {
                Typed::Blank => None,
                Typed::Number(n) => Some(n),
                not_understood => return odd.set(Some((text, not_understood))),
            };
            odd.set(None);
            on_commit(number);
        };
        let field = TextField::new(&id, &label, shown, commit).disabled(move || disabled.ask()).fault(fault);
        el("div").class("field--number").child(field)
    }
}

impl From<NumberField> for View {
    fn from(field: NumberField) -> Self {
        field.draw().into()
    }
}

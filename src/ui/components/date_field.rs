//! A labelled day.

use super::field::{Asked, Said, judged, label};
use crate::dom::{El, View, el, value_of};
use std::rc::Rc;

/// A day, `YYYY-MM-DD` or empty.
pub struct DateField {
    id: String,
    label: String,
    value: Said,
    on_commit: Rc<dyn Fn(String)>,
    disabled: Asked,
    fault: Option<Said>,
}

impl DateField {
    /// Its id, its label, the committed day, what a chosen day (or empty) does.
    #[must_use]
    pub fn new(
        id: &str,
        label: &str,
        value: impl Fn() -> String + 'static,
        on_commit: impl Fn(String) + 'static,
    ) -> Self {
        let (id, label, disabled) = (id.to_owned(), label.to_owned(), Rc::new(|| false));
        Self { id, label, value: Rc::new(value), on_commit: Rc::new(on_commit), disabled, fault: None }
    }

    /// Locked while this holds.
    #[must_use]
    pub fn disabled(self, disabled: impl Fn() -> bool + 'static) -> Self {
        Self { disabled: Rc::new(disabled), ..self }
    }

    /// What is wrong with it; empty when nothing is.
    #[must_use]
    pub fn fault(self, fault: impl Fn() -> String + 'static) -> Self {
        Self { fault: Some(Rc::new(fault)), ..self }
    }

    /// Draws it.
    #[must_use]
    pub fn draw(self) -> El {
        let Self { id, label: words, value, on_commit, disabled, fault } = self;
        let input = el("input").class("field__input").id(&id).attr("type", "date").attr("min", "2020-01-01");
        let input =
            input.attr("max", "2099-12-31").value(move || value.ask()).bind_flag("disabled", move || disabled.ask());
        let input = input.on("change", move |event| on_commit(value_of(&event)));
        let field = el("div").class("field field--number").child(label(&id, &words));
        judged(field, input, &id, "", fault.as_ref())
    }
}

impl From<DateField> for View {
    fn from(field: DateField) -> Self {
        field.draw().into()
    }
}

//! One of a list, told by its value.

use super::field::{Asked, Said, hint_line, judged, label};
use crate::dom::{Ask, El, View, el, region, value_of, views};
use std::rc::Rc;

/// A native `select`.
pub struct SelectField {
    id: String,
    label: String,
    hint: String,
    options: Rc<dyn Ask<Vec<(String, String)>>>,
    value: Said,
    on_commit: Rc<dyn Fn(String)>,
    disabled: Asked,
    fault: Option<Said>,
}

impl SelectField {
    /// Its id, its label, value and word of each option, the chosen value, what a choice does.
    #[must_use]
    pub fn new(
        id: &str,
        label: &str,
        options: impl Fn() -> Vec<(String, String)> + 'static,
        value: impl Fn() -> String + 'static,
        on_commit: impl Fn(String) + 'static,
    ) -> Self {
        let (id, label, hint) = (id.to_owned(), label.to_owned(), String::new());
        let (options, value, on_commit) = (Rc::new(options), Rc::new(value), Rc::new(on_commit));
        Self { id, label, hint, options, value, on_commit, disabled: Rc::new(|| false), fault: None }
    }

    /// A word of help.
    #[must_use]
    pub fn hint(self, hint: &str) -> Self {
        Self { hint: hint.to_owned(), ..self }
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

    /// Draws it; the options are drawn anew when they change.
    #[must_use]
    pub fn draw(self) -> El {
        let Self { id, label: words, hint, options, value, on_commit, disabled, fault } = self;
        let hint_id = [&id, "-hint"].concat();
        let rows = region(move || {
            views(options.ask().into_iter().map(|(key, word)| {
                let (value, own) = (value.clone(), key.clone());
                el("option").attr("value", &key).selected(move || value.ask() == own).text(&word)
            }))
        });
        let select = el("select").class("field__input").id(&id);
        let select = select.bind_flag("disabled", move || disabled.ask()).child(rows);
        let select = select.on("change", move |event| on_commit(value_of(&event)));
        let field = el("div").class("field").child(label(&id, &words)).child(hint_line(&hint_id, &hint));
        judged(field, select, &id, &hint_id, fault.as_ref())
    }
}

impl From<SelectField> for View {
    fn from(field: SelectField) -> Self {
        field.draw().into()
    }
}

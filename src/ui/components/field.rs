//! Labelled fields. While something typed is under way a field is never written to: Vietnamese input methods send
//! Backspace and letters, and a rewritten value would break them. A text is committed after a pause, on leaving the
//! field, and when the field goes away.

use crate::dom::{Ask, El, View, el, on_gone, value_of};
use crate::domain::json::MAX_TEXT;
use leptos::leptos_dom::helpers::debounce;
use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

/// A pause in typing after which a text is committed.
const PAUSE: Duration = Duration::from_millis(600);

/// A text that follows signals.
pub type Said = Rc<dyn Ask<String>>;
/// A condition that follows signals.
pub type Asked = Rc<dyn Ask<bool>>;

/// A line or a paragraph of text.
pub struct TextField {
    id: String,
    label: String,
    hint: String,
    value: Said,
    on_commit: Rc<dyn Fn(String)>,
    multiline: bool,
    disabled: Asked,
    fault: Said,
    list: String,
    longest: usize,
}

impl TextField {
    /// Its id (unique on the page), its label, the committed text, what a typed text does.
    #[must_use]
    pub fn new(
        id: &str,
        label: &str,
        value: impl Fn() -> String + 'static,
        on_commit: impl Fn(String) + 'static,
    ) -> Self {
        Self {
            id: id.to_owned(),
            label: label.to_owned(),
            hint: String::new(),
            value: Rc::new(value),
            on_commit: Rc::new(on_commit),
            multiline: false,
            disabled: Rc::new(|| false),
            fault: Rc::new(String::new),
            list: String::new(),
            longest: MAX_TEXT,
        }
    }

    /// A word of help.
    #[must_use]
    pub fn hint(self, hint: &str) -> Self {
        Self { hint: hint.to_owned(), ..self }
    }

    /// Several lines.
    #[must_use]
    pub fn multiline(self) -> Self {
        Self { multiline: true, ..self }
    }

    /// Locked while this holds.
    #[must_use]
    pub fn disabled(self, disabled: impl Fn() -> bool + 'static) -> Self {
        Self { disabled: Rc::new(disabled), ..self }
    }

    /// What is wrong with it; empty when nothing is.
    #[must_use]
    pub fn fault(self, fault: impl Fn() -> String + 'static) -> Self {
        Self { fault: Rc::new(fault), ..self }
    }

    /// Id of a `datalist` with texts to choose from.
    #[must_use]
    pub fn list(self, id: &str) -> Self {
        Self { list: id.to_owned(), ..self }
    }

    /// Most characters that can be typed.
    #[must_use]
    pub fn longest(self, longest: usize) -> Self {
        Self { longest, ..self }
    }

    /// Draws it.
    #[must_use]
    pub fn draw(self) -> El {
        let hint_id = [&self.id, "-hint"].concat();
        let hint = hint_line(&hint_id, &self.hint);
        let field = el("div").class("field").child(label(&self.id, &self.label)).child(hint);
        judged(field, self.control(), &self.id, &hint_id, Some(&self.fault))
    }

    fn control(&self) -> El {
        let disabled = self.disabled.clone();
        let bare = if self.multiline { el("textarea").attr("rows", "3") } else { el("input").attr("type", "text") };
        let bare = if self.list.is_empty() { bare } else { bare.attr("list", &self.list) };
        let control = bare.class("field__input").id(&self.id).attr("autocomplete", "off").attr("spellcheck", "false");
        let control = control.attr("maxlength", &self.longest.to_string());
        typed(control.bind_flag("disabled", move || disabled.ask()), self.value.clone(), self.on_commit.clone())
    }
}

/// The label of a field.
#[must_use]
pub fn label(id: &str, words: &str) -> El {
    el("label").class("field__label").attr("for", id).text(words)
}

/// A word of help; hidden where there is none.
pub(super) fn hint_line(id: &str, hint: &str) -> El {
    el("span").class("field__hint").id(id).flag("hidden", hint.is_empty()).text(hint)
}

/// Ends a field with its control and, where something can be wrong with it, what that is; `hint_id` is read out before
/// it, and may be empty.
pub(super) fn judged(field: El, control: El, id: &str, hint_id: &str, fault: Option<&Said>) -> El {
    let fault_id = fault.map(|_| [id, "-fault"].concat()).unwrap_or_default();
    let described = [hint_id, &fault_id].join(" ");
    let described = described.trim();
    let control = if described.is_empty() { control } else { control.attr("aria-describedby", described) };
    let Some(fault) = fault else { return field.child(control) };
    field.child(invalid(control, fault)).child(fault_line(&fault_id, fault))
}

/// What is wrong with a field, below it; hidden while nothing is.
fn fault_line(id: &str, fault: &Said) -> El {
    let (said, silent) = (fault.clone(), fault.clone());
    let line = el("span").class("field__fault").id(id).bind_flag("hidden", move || silent.ask().is_empty());
    line.say(move || said.ask())
}

/// Says of a control whether something is wrong with it.
fn invalid(control: El, fault: &Said) -> El {
    let fault = fault.clone();
    control.bind_bool("aria-invalid", move || !fault.ask().is_empty())
}

/// Commits what is typed after a pause, on `change`, and when the field goes; shows the committed text meanwhile only
/// when nothing typed is waiting.
pub(super) fn typed(control: El, value: Said, on_commit: Rc<dyn Fn(String)>) -> El {
    let pending: Rc<RefCell<Option<String>>> = Rc::default();
    let commit: Rc<dyn Fn()> = {
        let pending = pending.clone();
        Rc::new(move || {
            let text = pending.borrow_mut().take();
            text.into_iter().for_each(|text| on_commit(text));
        })
    };
    let (waiting, later, at_once, last) = (pending.clone(), commit.clone(), commit.clone(), commit);
    let mut soon = debounce(PAUSE, move |()| later());
    let shown = Rc::new(RefCell::new(String::new()));
    let show = move || {
        let text = value.ask();
        if pending.borrow().is_none() {
            *shown.borrow_mut() = text;
        }
        shown.borrow().clone()
    };
    on_gone(move || last());
    let typing = move |event| {
        *waiting.borrow_mut() = Some(value_of(&event));
        soon(());
    };
    control.field_value(show).on("input", typing).on("change", move |_| at_once())
}

impl From<TextField> for View {
    fn from(field: TextField) -> Self {
        field.draw().into()
    }
}

//! Presentational pieces: values, closures and callbacks in. They know neither `Session` nor `browser`.

mod arithmetic;
mod choice;
mod date_field;
mod disclosure;
mod field;
mod icon;
mod notice;
mod number_field;
mod score_bar;
mod select_field;
mod tag;

pub use arithmetic::arithmetic;
pub use choice::{Choice, Choosable};
pub use date_field::DateField;
pub use disclosure::{Disclosure, disclosure};
pub use field::{Asked, Said, TextField, label};
pub use icon::{Glyph, icon};
pub use notice::{NoticeKind, notice};
pub use number_field::NumberField;
pub use score_bar::{ScoreFigures, chart, score_bar};
pub use select_field::SelectField;
pub use tag::{TagKind, example_tag, tag, tag_of};

use crate::dom::{El, el};
use crate::route::Route;

/// A button; `kind` is a modifier of its class, may be empty.
#[must_use]
pub fn button(kind: &str, words: &str, act: impl FnMut() + 'static) -> El {
    bare_button(kind).text(words).click(act)
}

/// A button without words or action yet.
#[must_use]
pub fn bare_button(kind: &str) -> El {
    el("button").class(&button_class(kind)).attr("type", "button")
}

/// A link that looks like a button.
#[must_use]
pub fn button_link(kind: &str, words: &str, to: &Route) -> El {
    link(&to.href(), words).class(&button_class(kind))
}

/// The box in which a wide table scrolls; it takes the focus, so that the keyboard can scroll it.
#[must_use]
pub fn scroll_box(class: &str, label: &str) -> El {
    el("div").class(class).attr("role", "group").attr("tabindex", "0").attr("aria-label", label)
}

/// A plain link.
#[must_use]
pub fn link(href: &str, words: &str) -> El {
    el("a").attr("href", href).text(words)
}

fn button_class(kind: &str) -> String {
    if kind.is_empty() { "button".to_owned() } else { ["button button--", kind].concat() }
}

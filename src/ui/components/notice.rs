//! A panel that says what is the matter and offers a way out.

use leptos::prelude::*;

/// How serious it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NoticeKind {
    /// To know.
    #[default]
    Plain,
    /// It went well.
    Good,
    /// To mind.
    Warn,
    /// It failed.
    Bad,
}

/// Draws a panel; failures are announced at once, the rest politely.
#[component]
pub fn Notice(
    /// How serious.
    #[prop(optional)]
    kind: NoticeKind,
    /// What is the matter, and the buttons.
    children: Children,
) -> impl IntoView {
    let (word, role) = match kind {
        NoticeKind::Plain => ("plain", "status"),
        NoticeKind::Good => ("good", "status"),
        NoticeKind::Warn => ("warn", "status"),
        NoticeKind::Bad => ("bad", "alert"),
    };
    view! { <div class="notice" data-kind=word role=role>{children()}</div> }
}

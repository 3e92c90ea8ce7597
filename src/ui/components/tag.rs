//! A short mark that differs by word and shape, not by colour alone.

use leptos::prelude::*;

/// What a tag says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagKind {
    /// Full marks.
    Full,
    /// Some marks.
    Partly,
    /// No marks.
    None,
    /// To be answered.
    Open,
    /// A critical item.
    Critical,
    /// Anything else.
    Plain,
}

impl TagKind {
    fn word(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Partly => "partly",
            Self::None => "none",
            Self::Open => "open",
            Self::Critical => "critical",
            Self::Plain => "plain",
        }
    }

    fn shape(self) -> &'static str {
        match self {
            Self::Full => "●",
            Self::Partly => "◐",
            Self::None => "○",
            Self::Open => "…",
            Self::Critical => "▲",
            Self::Plain => "",
        }
    }
}

/// Draws a tag.
#[component]
pub fn Tag(
    /// What it says.
    #[prop(into)]
    kind: Signal<TagKind>,
    /// Its word.
    #[prop(into)]
    word: Signal<String>,
) -> impl IntoView {
    view! {
        <span class="tag" data-verdict=move || kind.get().word()>
            <span aria-hidden="true">{move || kind.get().shape()}</span>
            {word}
        </span>
    }
}

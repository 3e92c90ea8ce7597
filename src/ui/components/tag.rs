//! A short mark that differs by word and shape, not by colour alone.

use crate::dom::{El, el};

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

/// A tag that stays as it is.
#[must_use]
pub fn tag(kind: TagKind, word: &str) -> El {
    let shape = el("span").attr("aria-hidden", "true").text(kind.shape());
    el("span").class("tag").attr("data-verdict", kind.word()).child(shape).text(word)
}

/// A tag that follows signals.
#[must_use]
pub fn tag_of(kind: impl Fn() -> TagKind + Clone + 'static, word: impl Fn() -> String + 'static) -> El {
    let shape = kind.clone();
    let shape = el("span").attr("aria-hidden", "true").say(move || shape().shape().to_owned());
    el("span").class("tag").bind("data-verdict", move || Some(kind().word().to_owned())).child(shape).say(word)
}

/// The mark on everything about the example.
#[must_use]
pub fn example_tag(word: &str) -> El {
    el("span").class("tag tag--example").text(word)
}

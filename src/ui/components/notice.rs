//! A panel that says what is the matter and offers a way out.

use crate::dom::{El, View, el};

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
#[must_use]
pub fn notice(kind: NoticeKind, content: impl Into<View>) -> El {
    let (word, role) = match kind {
        NoticeKind::Plain => ("plain", "status"),
        NoticeKind::Good => ("good", "status"),
        NoticeKind::Warn => ("warn", "status"),
        NoticeKind::Bad => ("bad", "alert"),
    };
    el("div").class("notice").attr("data-kind", word).attr("role", role).child(content)
}

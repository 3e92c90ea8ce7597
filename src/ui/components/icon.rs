//! A few drawn signs. They decorate words and are hidden from screen readers.

use crate::dom::{El, svg};

/// A sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Glyph {
    /// Undo.
    Undo,
    /// Redo.
    Redo,
    /// Save to a file.
    Download,
    /// Open a file.
    Upload,
    /// Marked to look at again.
    Flag,
    /// Done.
    Check,
    /// Print.
    Print,
    /// Add.
    Plus,
    /// Remove.
    Cross,
    /// Go on.
    Arrow,
}

impl Glyph {
    fn path(self) -> &'static str {
        match self {
            Self::Undo => "M8 5 4 9l4 4M4 9h9a5 5 0 0 1 0 10h-3",
            Self::Redo => "m16 5 4 4-4 4M20 9h-9a5 5 0 0 0 0 10h3",
            Self::Download => "M12 4v11m-4-4 4 4 4-4M5 20h14",
            Self::Upload => "M12 15V4M8 8l4-4 4 4M5 20h14",
            Self::Flag => "M6 21V4m0 1h11l-2.5 4L17 13H6",
            Self::Check => "m5 13 4 4L19 7",
            Self::Print => "M7 9V4h10v5M7 17H4v-8h16v8h-3M7 14h10v6H7z",
            Self::Plus => "M12 5v14M5 12h14",
            Self::Cross => "M6 6l12 12M18 6 6 18",
            Self::Arrow => "M5 12h14m-5-5 5 5-5 5",
        }
    }
}

/// Draws a sign in the colour of the text.
#[must_use]
pub fn icon(glyph: Glyph) -> El {
    let drawing = svg("svg").class("button__icon").attr("viewBox", "0 0 24 24").attr("fill", "none");
    let drawing = drawing.attr("stroke", "currentColor").attr("stroke-width", "2").attr("stroke-linecap", "round");
    drawing.attr("stroke-linejoin", "round").attr("aria-hidden", "true").child(svg("path").attr("d", glyph.path()))
}

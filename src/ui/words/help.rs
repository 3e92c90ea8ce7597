//! Sentences of the help screen.

/// Sentences of the help screen.
pub struct Help {
    /// Heading.
    pub title: &'static str,
}

pub(super) const VI: Help = Help { title: "" };

pub(super) const EN: Help = Help { title: "" };

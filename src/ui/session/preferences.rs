//! Small things remembered between visits.

use super::Session;
use crate::browser::preferences::{self, Theme};
use crate::domain::text::Lang;

impl Session {
    /// Remembers the language of the screen.
    pub fn remember_language(&self, lang: Lang) {
        self.forget(preferences::set_language(lang.code()));
    }

    /// Remembers the theme; none follows the system.
    pub fn remember_theme(&self, theme: Option<Theme>) {
        self.forget(preferences::set_theme(theme));
    }

    /// Whether it was read that what a local file stores can vanish.
    #[must_use]
    pub fn local_told(&self) -> bool {
        preferences::local_told()
    }

    /// Remembers that it was.
    pub fn remember_local_told(&self) {
        self.forget(preferences::set_local_told());
    }
}

//! Stable names of catalogue things (items, documents, unit types…).
//!
//! Knows nothing of what a name stands for: the catalogue does.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};
use std::{borrow::Borrow, fmt};

/// A short kebab-case ASCII word, cheap to clone. Its meaning never changes once released.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(&'static str);

impl Id {
    /// Takes any text: files may name items this catalogue does not know, and those are kept. Each word stays in memory
    /// for good, once: there are few, the same ones over and over.
    #[must_use]
    pub fn new(word: &str) -> Self {
        static WORDS: Mutex<BTreeSet<Id>> = Mutex::new(BTreeSet::new());
        let mut words = WORDS.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(kept) = words.get(word) {
            return kept.clone();
        }
        let kept = Self(word.to_owned().leak());
        words.insert(kept.clone());
        kept
    }

    /// A word of the program itself.
    #[must_use]
    pub const fn known(word: &'static str) -> Self {
        Self(word)
    }

    /// The word itself.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        self.0
    }

    /// Whether the word follows the catalogue's rule: lower-case ASCII letters, digits and hyphens.
    #[must_use]
    pub fn is_kebab(word: &str) -> bool {
        let ends_well = !word.starts_with('-') && !word.ends_with('-');
        let chars_well = word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        !word.is_empty() && ends_well && chars_well
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        self.0
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Id {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl From<&str> for Id {
    fn from(word: &str) -> Self {
        Self::new(word)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

//! Stable names of catalogue things (items, documents, unit types…).
//!
//! Knows nothing of what a name stands for: the catalogue does.

use std::{borrow::Borrow, cmp::Ordering, fmt, hash::Hash, hash::Hasher, sync::Arc};

/// A short kebab-case ASCII word, cheap to clone. Its meaning never changes once released.
#[derive(Clone)]
pub struct Id(Word);

/// Words of the built-in catalogue lie in the program; those of files are shared.
#[derive(Clone)]
enum Word {
    Known(&'static str),
    Own(Arc<str>),
}

impl Id {
    /// Takes any text: files may name items this catalogue does not know, and those are kept.
    #[must_use]
    pub fn new(word: &str) -> Self {
        Self(Word::Own(Arc::from(word)))
    }

    /// A word of the program itself.
    #[must_use]
    pub const fn known(word: &'static str) -> Self {
        Self(Word::Known(word))
    }

    /// The word itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match &self.0 {
            Word::Known(word) => word,
            Word::Own(word) => word,
        }
    }

    /// Whether the word follows the catalogue's rule: lower-case ASCII letters, digits and hyphens.
    #[must_use]
    pub fn is_kebab(word: &str) -> bool {
        let ends_well = !word.starts_with('-') && !word.ends_with('-');
        let chars_well = word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        !word.is_empty() && ends_well && chars_well
    }
}

impl Default for Id {
    fn default() -> Self {
        Self::known("")
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

// Where a word lies makes no difference: everything below goes by the word.

impl PartialEq for Id {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Id {}

impl PartialOrd for Id {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Id {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl Hash for Id {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Id {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl From<&str> for Id {
    fn from(word: &str) -> Self {
        Self::new(word)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Id").field(&self.as_str()).finish()
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

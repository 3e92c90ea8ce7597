//! A JSON tree for files that must come back exactly as they were: integers only, no duplicate keys,
//! bounded depth and text, key order kept.
//!
//! Knows nothing of assessments or catalogues. `serde_json` does the lexing; this module adds the refusals
//! (design §7) that it does not make.

mod fields;
mod parse;
mod write;

pub use fields::{Extra, Fault, Faults, MAX_FAULTS, Object, Wrong, text};
pub use parse::{JsonError, parse};
pub use write::{canonical, canonical_without, on_one_line, write};

/// Largest integer a file may carry: the range JavaScript and RFC 8785 keep exact.
pub const MAX_INT: i64 = 9_007_199_254_740_991;
/// Deepest nesting accepted.
pub const MAX_DEPTH: usize = 32;
/// Longest text accepted, in characters.
pub const MAX_TEXT: usize = 20_000;

/// One JSON value.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Json {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number within ±[`MAX_INT`].
    Int(i64),
    /// Text.
    Str(String),
    /// A list.
    Arr(Vec<Json>),
    /// Keys in the order they were written, each once.
    Obj(Vec<(String, Json)>),
}

impl Json {
    /// The value under a key of an object.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Json> {
        match self {
            Self::Obj(fields) => fields.iter().find(|(k, _)| k == key).map(|(_, v)| v),
            _ => None,
        }
    }

    /// The text, if this is text.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::Str(text) => Some(text),
            _ => None,
        }
    }

    /// The number, if this is a number.
    #[must_use]
    pub fn as_int(&self) -> Option<i64> {
        match self {
            Self::Int(n) => Some(*n),
            _ => None,
        }
    }

    /// The elements, if this is a list; else none.
    #[must_use]
    pub fn elements(&self) -> &[Json] {
        match self {
            Self::Arr(list) => list,
            _ => &[],
        }
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Str(text.to_owned())
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i64> for Json {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

impl From<u32> for Json {
    fn from(value: u32) -> Self {
        Self::Int(i64::from(value))
    }
}

impl<T: Into<Json>> From<Option<T>> for Json {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

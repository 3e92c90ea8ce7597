//! Text → [`Json`], refusing what the format forbids.

use super::{Json, MAX_DEPTH, MAX_INT, MAX_TEXT};
use crate::domain::order::repeats;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use std::cell::Cell;
use std::fmt;

/// Why a text is not a JSON this app accepts. Lines and columns count from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JsonError {
    /// Not JSON, or cut off.
    Syntax {
        /// Line of the fault.
        line: usize,
        /// Column of the fault.
        column: usize,
    },
    /// A number with a fraction or beyond the exact range.
    NotInteger {
        /// Line of the number.
        line: usize,
    },
    /// The same key twice in one object.
    DuplicateKey {
        /// The key.
        key: String,
        /// Line of its second appearance; where the object ends, if it is a long one.
        line: usize,
    },
    /// Nested deeper than [`MAX_DEPTH`].
    TooDeep,
    /// A text longer than [`MAX_TEXT`].
    TextTooLong {
        /// Line of the text.
        line: usize,
    },
}

/// Parses one JSON value; anything after it but white space is a syntax error.
///
/// # Errors
/// The first refusal met, with its place; none when the text ends before the value does.
pub fn parse(text: &str) -> Result<Json, Option<JsonError>> {
    let mut source = serde_json::Deserializer::from_str(text);
    let why = Cell::new(None);
    let value = Tree { depth: 0, why: &why }.deserialize(&mut source);
    value.and_then(|value| source.end().map(|()| value)).map_err(|error| refusal(&error, why.take()))
}

/// Why this module refused, at the place where `serde_json` says it stopped.
fn refusal(error: &serde_json::Error, why: Option<JsonError>) -> Option<JsonError> {
    let (line, column) = (error.line(), error.column());
    Some(match why {
        Some(JsonError::NotInteger { .. }) => JsonError::NotInteger { line },
        Some(JsonError::DuplicateKey { key, .. }) => JsonError::DuplicateKey { key, line },
        Some(JsonError::TextTooLong { .. }) => JsonError::TextTooLong { line },
        Some(other) => other,
        None if error.is_eof() => return None,
        None => JsonError::Syntax { line, column },
    })
}

/// Keys up to which each new one is looked for among those before it. Longer objects (hostile ones have hundreds
/// of thousands of keys) are looked at when they end.
const SHORT: usize = 64;

/// A key of a long object that stands twice.
fn repeated(fields: &[(String, Json)]) -> Option<String> {
    let keys: Vec<&str> = fields.iter().map(|(key, _)| key.as_str()).collect();
    repeats(&keys).first().and_then(|i| keys.get(*i)).map(|key| (*key).to_owned())
}

/// Reads one value. A refusal of ours goes round `serde_json`, whose errors carry nothing but a message.
struct Tree<'a> {
    depth: usize,
    why: &'a Cell<Option<JsonError>>,
}

impl<'de> DeserializeSeed<'de> for Tree<'_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Json, D::Error> {
        source.deserialize_any(self)
    }
}

impl Tree<'_> {
    fn inner<E: serde::de::Error>(&self) -> Result<Self, E> {
        let depth = self.depth + 1;
        if depth > MAX_DEPTH { Err(self.refuse(JsonError::TooDeep)) } else { Ok(Self { depth, ..*self }) }
    }

    /// The place is not known here.
    fn refuse<E: serde::de::Error>(&self, why: JsonError) -> E {
        self.why.set(Some(why));
        E::custom("")
    }
}

impl<'de> Visitor<'de> for Tree<'_> {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Json, E> {
        let exact = (-MAX_INT..=MAX_INT).contains(&value);
        if exact { Ok(Json::Int(value)) } else { Err(self.refuse(JsonError::NotInteger { line: 0 })) }
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Json, E> {
        self.visit_i64(i64::try_from(value).unwrap_or(i64::MAX))
    }

    fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<Json, E> {
        Err(self.refuse(JsonError::NotInteger { line: 0 }))
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Json, E> {
        if value.len() > MAX_TEXT && value.chars().count() > MAX_TEXT {
            return Err(self.refuse(JsonError::TextTooLong { line: 0 }));
        }
        Ok(Json::Str(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = seq.next_element_seed(self.inner()?)? {
            list.push(value);
        }
        Ok(Json::Arr(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut fields: Vec<(String, Json)> = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            if fields.len() < SHORT && fields.iter().any(|(known, _)| *known == key) {
                return Err(self.refuse(JsonError::DuplicateKey { key, line: 0 }));
            }
            let value = map.next_value_seed(self.inner()?)?;
            fields.push((key, value));
        }
        let again = if fields.len() > SHORT { repeated(&fields) } else { None };
        match again {
            Some(key) => Err(self.refuse(JsonError::DuplicateKey { key, line: 0 })),
            None => Ok(Json::Obj(fields)),
        }
    }
}

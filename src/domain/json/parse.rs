//! Text → [`Json`], refusing what the format forbids.

use super::{Json, MAX_DEPTH, MAX_INT, MAX_TEXT};
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use std::collections::HashSet;
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
        /// Line of its second appearance.
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

// Refusals travel through serde as the first letter of the message.
const NOT_INTEGER: &str = "i";
const DUPLICATE: &str = "d";
const TOO_DEEP: &str = "n";
const TOO_LONG: &str = "t";

/// Parses one JSON value; anything after it but white space is a syntax error.
///
/// # Errors
/// The first refusal met, with its place.
pub fn parse(text: &str) -> Result<Json, JsonError> {
    let mut source = serde_json::Deserializer::from_str(text);
    let value = Tree { depth: 0 }.deserialize(&mut source).map_err(|e| refusal(&e))?;
    source.end().map_err(|e| refusal(&e))?;
    Ok(value)
}

fn refusal(error: &serde_json::Error) -> JsonError {
    let (line, column) = (error.line(), error.column());
    if !error.is_data() {
        return JsonError::Syntax { line, column };
    }
    let message = error.to_string();
    match message.get(..1) {
        Some(NOT_INTEGER) => JsonError::NotInteger { line },
        Some(TOO_DEEP) => JsonError::TooDeep,
        Some(TOO_LONG) => JsonError::TextTooLong { line },
        Some(DUPLICATE) => JsonError::DuplicateKey { key: duplicate_key(&message), line },
        _ => JsonError::Syntax { line, column },
    }
}

/// The key stands between the marker and the place that `serde_json` adds.
fn duplicate_key(message: &str) -> String {
    let rest = message.get(1..).unwrap_or_default();
    rest.rsplit_once(" at line ").map_or(rest, |(key, _)| key).to_owned()
}

/// Whether the object has this key already. Short objects are searched, long ones (hostile ones have
/// hundreds of thousands of keys) keep a set.
fn stands_twice(key: &str, fields: &[(String, Json)], seen: &mut HashSet<String>) -> bool {
    if fields.len() < 64 {
        return fields.iter().any(|(known, _)| known == key);
    }
    if seen.is_empty() {
        seen.extend(fields.iter().map(|(known, _)| known.clone()));
    }
    !seen.insert(key.to_owned())
}

struct Tree {
    depth: usize,
}

impl<'de> DeserializeSeed<'de> for Tree {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Json, D::Error> {
        source.deserialize_any(self)
    }
}

impl Tree {
    fn inner<E: serde::de::Error>(&self) -> Result<Self, E> {
        let depth = self.depth + 1;
        if depth > MAX_DEPTH { Err(E::custom(TOO_DEEP)) } else { Ok(Self { depth }) }
    }
}

impl<'de> Visitor<'de> for Tree {
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
        if (-MAX_INT..=MAX_INT).contains(&value) { Ok(Json::Int(value)) } else { Err(E::custom(NOT_INTEGER)) }
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Json, E> {
        i64::try_from(value).map_err(|_| E::custom(NOT_INTEGER)).and_then(|value| self.visit_i64(value))
    }

    fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<Json, E> {
        Err(E::custom(NOT_INTEGER))
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Json, E> {
        if value.len() > MAX_TEXT && value.chars().count() > MAX_TEXT {
            return Err(E::custom(TOO_LONG));
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
        let mut seen = HashSet::new();
        while let Some(key) = map.next_key::<String>()? {
            if stands_twice(&key, &fields, &mut seen) {
                return Err(A::Error::custom(format_args!("{DUPLICATE}{key}")));
            }
            let value = map.next_value_seed(self.inner()?)?;
            fields.push((key, value));
        }
        Ok(Json::Obj(fields))
    }
}

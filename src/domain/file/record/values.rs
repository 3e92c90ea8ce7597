//! What fields hold: texts, numbers, days, lists, words of a closed set.

use super::{Reader, Value};
use crate::domain::answer::MAX_NUMBER;
use crate::domain::date;
use crate::domain::id::Id;
use crate::domain::json::{Json, Wrong};
use chrono::{DateTime, NaiveDate};

/// A number a person typed: 0…10⁹.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Number(pub i64);

/// 16 bytes as lower-case hex.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecordId(pub String);

/// A time as RFC 3339, kept letter for letter; may be empty.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Time(pub String);

/// The digest of the file; may be missing. Judged by `seal`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seal(pub String);

/// A closed set of words.
pub trait Words: Copy + Default + PartialEq + 'static {
    /// Each word with its meaning.
    const ALL: &'static [(&'static str, Self)];
}

/// Reads a value of one type; the first fault is a wrong type, the second a wrong value.
fn read<J, T: Default>(found: Option<J>, value: impl FnOnce(J) -> Option<T>, place: &str, reader: &mut Reader) -> T {
    let wrong = if found.is_some() { Wrong::Value } else { Wrong::Type };
    found.and_then(value).unwrap_or_else(|| {
        reader.faults.add(place, wrong);
        T::default()
    })
}

/// A text or null; null is the empty text.
fn text_or_null(json: &Json) -> Option<&str> {
    if *json == Json::Null { Some("") } else { json.as_str() }
}

fn null_if_empty(text: &str) -> Json {
    if text.is_empty() { Json::Null } else { Json::from(text) }
}

macro_rules! value {
    ($type:ty, $found:expr, $value:expr, $write:expr) => {
        impl Value for $type {
            fn read(json: &Json, place: &str, reader: &mut Reader) -> Self {
                read($found(json), $value, place, reader)
            }

            fn write(&self) -> Json {
                $write(self)
            }
        }
    };
}

value!(bool, |json: &Json| if let Json::Bool(on) = json { Some(*on) } else { None }, Some, |on: &bool| (*on).into());
value!(u8, Json::as_int, |n| Self::try_from(n).ok(), |n: &u8| Json::from(u32::from(*n)));
value!(u32, Json::as_int, |n| Self::try_from(n).ok(), |n: &u32| Json::from(*n));
value!(Number, Json::as_int, |n| (0..=MAX_NUMBER).contains(&n).then_some(Self(n)), |n: &Self| Json::from(n.0));
value!(NaiveDate, Json::as_str, date::parse, |day: &NaiveDate| Json::Str(date::iso(*day)));
value!(Id, Json::as_str, |word| Id::is_kebab(word).then(|| Id::new(word)), |id: &Id| Json::from(id.as_str()));
value!(RecordId, Json::as_str, record_id, |id: &Self| Json::from(id.0.as_str()));

value!(Time, text_or_null, time, |time: &Self| null_if_empty(&time.0));

fn time(text: &str) -> Option<Time> {
    let holds = text.is_empty() || DateTime::parse_from_rfc3339(text).is_ok();
    holds.then(|| Time(text.to_owned()))
}

fn record_id(word: &str) -> Option<RecordId> {
    let is_hex = word.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
    (word.len() == 32 && is_hex).then(|| RecordId(word.to_owned()))
}

/// Human text: cleaned and composed; empty is null.
impl Value for String {
    fn read(json: &Json, place: &str, reader: &mut Reader) -> Self {
        let text: &str = read(text_or_null(json), Some, place, reader);
        reader.human(text)
    }

    fn write(&self) -> Json {
        null_if_empty(self)
    }
}

impl Value for Seal {
    const OPTIONAL: bool = true;

    fn read(json: &Json, place: &str, reader: &mut Reader) -> Self {
        let text: &str = read(text_or_null(json), Some, place, reader);
        Self(text.to_owned())
    }

    fn write(&self) -> Json {
        null_if_empty(&self.0)
    }
}

impl<T: Words> Value for T {
    fn read(json: &Json, place: &str, reader: &mut Reader) -> Self {
        let meaning = |word| T::ALL.iter().find(|(known, _)| *known == word).map(|(_, meaning)| *meaning);
        read(json.as_str(), meaning, place, reader)
    }

    fn write(&self) -> Json {
        T::ALL.iter().find(|(_, meaning)| meaning == self).map_or(Json::Null, |(word, _)| Json::from(*word))
    }
}

/// Kept as received.
impl Value for Json {
    fn read(json: &Json, _: &str, _: &mut Reader) -> Self {
        json.clone()
    }

    fn write(&self) -> Json {
        self.clone()
    }
}

impl<T: Value> Value for Option<T> {
    fn read(json: &Json, place: &str, reader: &mut Reader) -> Self {
        (*json != Json::Null).then(|| T::read(json, place, reader))
    }

    fn write(&self) -> Json {
        self.as_ref().map_or(Json::Null, Value::write)
    }
}

impl<T: Value> Value for Vec<T> {
    fn read(json: &Json, place: &str, reader: &mut Reader) -> Self {
        let Json::Arr(list) = json else {
            reader.faults.add(place, Wrong::Type);
            return Self::new();
        };
        let element = |(i, json): (usize, &Json)| T::read(json, &[place, "[", &i.to_string(), "]"].concat(), reader);
        list.iter().enumerate().map(element).collect()
    }

    fn write(&self) -> Json {
        Json::Arr(self.iter().map(Value::write).collect())
    }
}

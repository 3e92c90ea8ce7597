//! What fields hold: texts, numbers, days, lists, words of a closed set.

use super::{Reader, Value};
use crate::domain::answer::MAX_NUMBER;
use crate::domain::date;
use crate::domain::id::Id;
use crate::domain::json::{Json, Wrong};
use chrono::NaiveDate;
use std::mem::take;

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

/// Reads a value of one type; the first fault is a wrong type, the second a wrong value.
fn read<J, T>(field: &mut T, found: Option<J>, value: impl FnOnce(J) -> Option<T>, reader: &mut Reader) {
    let wrong = if found.is_some() { Wrong::Value } else { Wrong::Type };
    match found.and_then(value) {
        Some(value) => *field = value,
        None => reader.wrong(wrong),
    }
}

/// Which word of a closed set stands here.
pub fn word(json: &Json, words: &[&str], reader: &mut Reader) -> Option<usize> {
    let mut place = None;
    read(&mut place, json.as_str(), |word| words.iter().position(|known| *known == word).map(Some), reader);
    place
}

/// A text or null; null is the empty text.
fn text_or_null(json: &Json) -> Option<&str> {
    if *json == Json::Null { Some("") } else { json.as_str() }
}

fn null_if_empty(text: &mut String) -> Json {
    if text.is_empty() { Json::Null } else { Json::Str(take(text)) }
}

macro_rules! value {
    ($type:ty, $found:expr, $value:expr, $write:expr) => {
        impl Value for $type {
            fn read(&mut self, json: Json, reader: &mut Reader) {
                read(self, $found(&json), $value, reader);
            }

            fn write(&mut self) -> Json {
                $write(self)
            }
        }
    };
}

value!(bool, |json: &Json| if let Json::Bool(on) = json { Some(*on) } else { None }, Some, |on: &Self| (*on).into());
value!(u8, Json::as_int, |n| Self::try_from(n).ok(), |n: &Self| Json::from(u32::from(*n)));
value!(u32, Json::as_int, |n| Self::try_from(n).ok(), |n: &Self| Json::from(*n));
value!(Number, Json::as_int, |n| (0..=MAX_NUMBER).contains(&n).then_some(Self(n)), |n: &Self| Json::from(n.0));
value!(NaiveDate, Json::as_str, date::parse, |day: &Self| Json::Str(date::iso(*day)));
value!(Id, Json::as_str, |word| Self::is_kebab(word).then(|| Self::new(word)), |id: &Self| Json::from(id.as_str()));
value!(RecordId, Json::as_str, record_id, |id: &mut Self| Json::Str(take(&mut id.0)));
value!(Time, text_or_null, time, |time: &mut Self| null_if_empty(&mut time.0));

fn time(text: &str) -> Option<Time> {
    let holds = text.is_empty() || date::is_time(text);
    holds.then(|| Time(text.to_owned()))
}

fn record_id(word: &str) -> Option<RecordId> {
    let is_hex = word.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
    (word.len() == 32 && is_hex).then(|| RecordId(word.to_owned()))
}

/// Human text: cleaned and composed; empty is null.
impl Value for String {
    fn read(&mut self, json: Json, reader: &mut Reader) {
        match json {
            Json::Str(text) => *self = reader.human(text),
            Json::Null => {}
            _ => reader.wrong(Wrong::Type),
        }
    }

    fn write(&mut self) -> Json {
        null_if_empty(self)
    }
}

impl Value for Seal {
    fn is_optional(&self) -> bool {
        true
    }

    fn read(&mut self, json: Json, reader: &mut Reader) {
        read(&mut self.0, text_or_null(&json), |text| Some(text.to_owned()), reader);
    }

    fn write(&mut self) -> Json {
        null_if_empty(&mut self.0)
    }
}

/// Kept as received.
impl Value for Json {
    fn read(&mut self, json: Json, _: &mut Reader) {
        *self = json;
    }

    fn write(&mut self) -> Json {
        take(self)
    }
}

impl<T: Value + Default> Value for Option<T> {
    fn read(&mut self, json: Json, reader: &mut Reader) {
        if !matches!(json, Json::Null) {
            self.insert(T::default()).read(json, reader);
        }
    }

    fn write(&mut self) -> Json {
        self.as_mut().map_or(Json::Null, Value::write)
    }
}

impl<T: Value + Default> Value for Vec<T> {
    fn read(&mut self, json: Json, reader: &mut Reader) {
        reader.list(json, &mut |json, reader| {
            let mut element = T::default();
            element.read(json, reader);
            self.push(element);
        });
    }

    fn write(&mut self) -> Json {
        let mut list = Vec::new();
        for element in self {
            list.push(element.write());
        }
        Json::Arr(list)
    }
}

//! An object of a file, stated once: the same list of fields reads it, writes it and gives the order.
//!
//! Shared by all schemas. Reading collects every fault, keeps unknown fields, cleans and composes human text.
//! Objects only list their fields; one loop reads them all and one writes them, which keeps the shipped code short.

mod values;

pub(super) use values::{Number, RecordId, Seal, Time, word};

use crate::domain::json::{Extra, Faults, Json, Wrong};
use crate::domain::text::cleaned;

/// State of one reading.
#[derive(Default)]
pub(super) struct Reader<'a> {
    /// Faults found.
    pub faults: Faults,
    /// Composes text (NFC); none when the whole file is composed already.
    pub nfc: Option<&'a dyn Fn(&str) -> String>,
    /// Some text was not composed.
    pub composed: bool,
    /// Some text was not clean.
    pub cleaned: bool,
    /// Path of the value being read.
    pub place: String,
}

impl Reader<'_> {
    /// Adds a fault about the value being read.
    pub fn wrong(&mut self, wrong: Wrong) {
        self.faults.add(&self.place, wrong);
    }

    /// Human text without what cannot be seen, composed.
    pub fn human(&mut self, text: String) -> String {
        let length = text.len();
        let clean = cleaned(text);
        self.cleaned |= clean.len() != length;
        let Some(nfc) = self.nfc.filter(|_| !clean.is_ascii()) else { return clean };
        let composed = nfc(&clean);
        self.composed |= composed != clean;
        composed
    }

    /// Reads a field of the object that is being read.
    fn field(&mut self, key: &str, json: Option<Json>, value: &mut dyn Value) {
        let around = self.place.len();
        if around > 0 {
            self.place.push('.');
        }
        self.place.push_str(key);
        match json {
            Some(json) => value.read(json, self),
            None if value.is_optional() => {}
            None => self.wrong(Wrong::Missing),
        }
        self.place.truncate(around);
    }

    /// Reads the elements of a list.
    fn list(&mut self, json: Json, read: &mut dyn FnMut(Json, &mut Self)) {
        let Json::Arr(list) = json else { return self.wrong(Wrong::Type) };
        let around = self.place.len();
        for (i, json) in list.into_iter().enumerate() {
            self.place.extend(["[", &i.to_string(), "]"]);
            read(json, self);
            self.place.truncate(around);
        }
    }
}

/// What can stand in a field. Values start as their defaults and stay so when they cannot be read.
pub(super) trait Value {
    /// The field may be missing.
    fn is_optional(&self) -> bool {
        false
    }
    /// Reads what stands at the reader's place, or leaves a fault.
    fn read(&mut self, json: Json, reader: &mut Reader);
    /// The same as JSON; long values are moved out.
    fn write(&mut self) -> Json;
}

/// An object of known fields.
pub(super) trait Record {
    /// Hands out each field with its key, in the order of the file; returns the fields of newer files.
    fn fields(&mut self, each: &mut dyn FnMut(&str, &mut dyn Value)) -> &mut Extra;
}

/// Reads the known fields one after another; what is left is kept.
pub(super) fn read_record(record: &mut dyn Record, json: Json, reader: &mut Reader) {
    let Json::Obj(mut fields) = json else { return reader.wrong(Wrong::Type) };
    // Mostly they stand in order: what is taken next is the last.
    fields.reverse();
    let extra = record.fields(&mut |key, value| {
        let key = bare(key);
        let found = fields.iter().rposition(|(name, _)| name == key);
        reader.field(key, found.map(|i| fields.remove(i).1), value);
    });
    fields.reverse();
    *extra = fields;
}

/// Known fields first, then the others.
pub(super) fn write_record(record: &mut dyn Record) -> Json {
    let mut fields = Extra::new();
    let extra = record.fields(&mut |key, value| fields.push((bare(key).to_owned(), value.write())));
    fields.append(extra);
    Json::Obj(fields)
}

/// The key `type` has a raw name.
fn bare(key: &str) -> &str {
    key.strip_prefix("r#").unwrap_or(key)
}

/// Declares an object: its fields in the order of the file. A raw name such as `r#type` is the key `type`.
macro_rules! record {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            $($(#[$field_doc])* pub $field: $type,)*
            /// Fields of newer files; they follow at the end.
            pub extra: $crate::domain::json::Extra,
        }

        impl $crate::domain::file::record::Record for $name {
            fn fields(&mut self, each: &mut dyn FnMut(&str, &mut dyn Value)) -> &mut $crate::domain::json::Extra {
                $(each(stringify!($field), &mut self.$field);)*
                &mut self.extra
            }
        }

        impl Value for $name {
            fn read(&mut self, json: Json, reader: &mut Reader) {
                read_record(self, json, reader);
            }

            fn write(&mut self) -> Json {
                write_record(self)
            }
        }
    };
}

/// Declares a closed set of words; the first is the default.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $first:ident = $first_word:literal, $($other:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum $name {
            #[default]
            $first,
            $($other,)*
        }

        impl Value for $name {
            fn read(&mut self, json: Json, reader: &mut Reader) {
                let known = [Self::$first, $(Self::$other),*];
                if let Some(meaning) = word(&json, Self::WORDS, reader).and_then(|i| known.get(i)) {
                    *self = *meaning;
                }
            }

            fn write(&mut self) -> Json {
                Self::WORDS.get(*self as usize).map_or(Json::Null, |word| Json::from(*word))
            }
        }

        impl $name {
            const WORDS: &'static [&'static str] = &[$first_word, $($word),*];
        }
    };
}

pub(super) use {record, words};

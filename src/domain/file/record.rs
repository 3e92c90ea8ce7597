//! An object of a file, stated once: the same list of fields reads it, writes it and gives the order.
//!
//! Shared by all schemas. Reading collects every fault, keeps unknown fields, cleans and composes human text.

mod values;

pub(super) use values::{Number, RecordId, Seal, Time, Words};

use crate::domain::json::{Faults, Json, Object};
use crate::domain::text::clean;

/// State of one reading.
pub(super) struct Reader<'a> {
    /// Faults found.
    pub faults: Faults,
    /// Composes text (NFC); none when the whole file is composed already.
    pub nfc: Option<&'a dyn Fn(&str) -> String>,
    /// Some text was not composed.
    pub composed: bool,
    /// Some text was not clean.
    pub cleaned: bool,
}

impl Reader<'_> {
    /// Human text without what cannot be seen, composed.
    pub fn human(&mut self, text: &str) -> String {
        let clean = clean(text);
        self.cleaned |= clean != text;
        let Some(nfc) = self.nfc.filter(|_| !clean.is_ascii()) else { return clean };
        let composed = nfc(&clean);
        self.composed |= composed != clean;
        composed
    }
}

/// What can stand in a field. Unreadable values leave a fault and the default.
pub(super) trait Value: Default {
    /// The field may be missing.
    const OPTIONAL: bool = false;
    /// Reads what stands at a place.
    fn read(json: &Json, place: &str, reader: &mut Reader) -> Self;
    /// The same as JSON.
    fn write(&self) -> Json;
}

/// Reads one field of an object.
pub(super) fn field<T: Value>(object: &mut Object, key: &str, reader: &mut Reader) -> T {
    let before = reader.faults.list.len();
    let json = if T::OPTIONAL { object.take_optional(key) } else { object.take(key, &mut reader.faults) };
    if reader.faults.list.len() > before {
        return T::default();
    }
    T::read(json, &object.at(key), reader)
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

        impl $crate::domain::file::record::Value for $name {
            fn read(json: &Json, place: &str, reader: &mut Reader) -> Self {
                if !matches!(json, Json::Obj(_)) {
                    reader.faults.add(place, Wrong::Type);
                    return Self::default();
                }
                let mut object = Object::of(json, place, &mut reader.faults);
                Self {
                    $($field: field(&mut object, stringify!($field).trim_start_matches("r#"), reader),)*
                    extra: object.rest(),
                }
            }

            fn write(&self) -> Json {
                let mut fields = vec![
                    $((stringify!($field).trim_start_matches("r#").to_owned(), self.$field.write()),)*
                ];
                fields.extend(self.extra.iter().cloned());
                Json::Obj(fields)
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

        impl $crate::domain::file::record::Words for $name {
            const ALL: &'static [(&'static str, Self)] =
                &[($first_word, Self::$first), $(($word, Self::$other),)*];
        }
    };
}

pub(super) use {record, words};

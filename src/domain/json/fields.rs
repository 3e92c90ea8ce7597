//! Reads objects field by field and collects every fault instead of stopping at the first.

use super::Json;
use crate::domain::id::Id;
use crate::domain::text::{Lang, Pair, Text};
use chrono::NaiveDate;

/// Faults listed at most: nobody reads more, and a hostile file could have millions.
pub const MAX_FAULTS: usize = 1_000;

/// Fields that the reader did not know: kept and written back.
pub type Extra = Vec<(String, Json)>;

/// What is wrong at one place of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// The field is not there.
    Missing,
    /// The field is not one of the format.
    Unknown,
    /// A text, number, list… was expected and something else stands there.
    Type,
    /// The right type, but not a value the format allows.
    Value,
    /// The id stands twice.
    Duplicate,
    /// Points to something that is not there.
    Dangling,
    /// Text that is not in NFC, or empty where words are needed.
    Text,
}

/// One fault: file, place inside it, what is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// File name as given.
    pub file: String,
    /// Dotted path with indexes: `checks[3].answer.target`.
    pub place: String,
    /// What is wrong.
    pub wrong: Wrong,
}

/// Collects the faults of one file.
#[derive(Clone, Debug, Default)]
pub struct Faults {
    /// Name put into each fault.
    pub file: String,
    /// All faults so far.
    pub list: Vec<Fault>,
}

impl Faults {
    /// Starts an empty collection for a file.
    #[must_use]
    pub fn of(file: &str) -> Self {
        Self { file: file.to_owned(), list: Vec::new() }
    }

    /// Adds a fault, unless [`MAX_FAULTS`] are listed already.
    pub fn add(&mut self, place: &str, wrong: Wrong) {
        if self.list.len() < MAX_FAULTS {
            self.list.push(Fault { file: self.file.clone(), place: place.to_owned(), wrong });
        }
    }
}

/// An object being read. Each getter takes its field; what is left at the end is unknown.
pub struct Object<'j> {
    fields: Vec<(&'j str, &'j Json)>,
    place: String,
}

impl<'j> Object<'j> {
    /// Starts reading; anything but an object is a fault and reads as empty.
    pub fn of(json: &'j Json, place: &str, faults: &mut Faults) -> Self {
        let fields = if let Json::Obj(fields) = json {
            fields.iter().map(|(k, v)| (k.as_str(), v)).collect()
        } else {
            faults.add(place, Wrong::Type);
            Vec::new()
        };
        Self { fields, place: place.to_owned() }
    }

    /// The path of a field.
    #[must_use]
    pub fn at(&self, key: &str) -> String {
        if self.place.is_empty() { key.to_owned() } else { [&self.place, ".", key].concat() }
    }

    /// Adds a fault about a field; the first fault of a field is the one that counts.
    pub fn fault(&self, key: &str, wrong: Wrong, faults: &mut Faults) {
        let place = self.at(key);
        if faults.list.last().is_none_or(|last| last.place != place) {
            faults.add(&place, wrong);
        }
    }

    /// Takes a field as it is.
    pub fn take(&mut self, key: &str, faults: &mut Faults) -> &'j Json {
        if let Some(i) = self.fields.iter().position(|(k, _)| *k == key) {
            return self.fields.remove(i).1;
        }
        self.fault(key, Wrong::Missing, faults);
        &Json::Null
    }

    fn typed<T: Default>(&mut self, key: &str, faults: &mut Faults, read: impl Fn(&'j Json) -> Option<T>) -> T {
        read(self.take(key, faults)).unwrap_or_else(|| {
            self.fault(key, Wrong::Type, faults);
            T::default()
        })
    }

    /// A text, maybe empty.
    pub fn str(&mut self, key: &str, faults: &mut Faults) -> &'j str {
        self.typed(key, faults, Json::as_str)
    }

    /// A text or null; null reads as empty.
    pub fn str_or_null(&mut self, key: &str, faults: &mut Faults) -> String {
        self.typed(key, faults, |json| if *json == Json::Null { Some("") } else { json.as_str() }).to_owned()
    }

    /// A whole number from 0 to `u32::MAX`.
    pub fn uint(&mut self, key: &str, faults: &mut Faults) -> u32 {
        self.typed(key, faults, |json| json.as_int().and_then(|n| u32::try_from(n).ok()))
    }

    /// A whole number or null.
    pub fn int_or_null(&mut self, key: &str, faults: &mut Faults) -> Option<i64> {
        self.typed(key, faults, |json| if *json == Json::Null { Some(None) } else { json.as_int().map(Some) })
    }

    /// `true` or `false`.
    pub fn bool(&mut self, key: &str, faults: &mut Faults) -> bool {
        self.typed(key, faults, |json| if let Json::Bool(b) = json { Some(*b) } else { None })
    }

    /// A kebab-case id.
    pub fn id(&mut self, key: &str, faults: &mut Faults) -> Id {
        let word = self.str(key, faults);
        if !Id::is_kebab(word) {
            self.fault(key, Wrong::Value, faults);
        }
        Id::new(word)
    }

    /// An id or null.
    pub fn id_or_null(&mut self, key: &str, faults: &mut Faults) -> Option<Id> {
        let word = self.str_or_null(key, faults);
        (!word.is_empty()).then(|| Id::new(&word))
    }

    /// A date `YYYY-MM-DD` or null.
    pub fn date_or_null(&mut self, key: &str, faults: &mut Faults) -> Option<NaiveDate> {
        let word = self.str_or_null(key, faults);
        let date = crate::domain::date::parse(&word);
        if date.is_none() && !word.is_empty() {
            self.fault(key, Wrong::Value, faults);
        }
        date
    }

    /// A bilingual text; both languages must have words, in NFC.
    pub fn text(&mut self, key: &str, faults: &mut Faults) -> Text {
        let place = self.at(key);
        text(self.take(key, faults), &place, faults)
    }

    /// A bilingual text or null.
    pub fn text_or_null(&mut self, key: &str, faults: &mut Faults) -> Option<Text> {
        let place = self.at(key);
        let json = self.take(key, faults);
        (*json != Json::Null).then(|| text(json, &place, faults))
    }

    /// A list, element by element with its path.
    pub fn list<T>(
        &mut self,
        key: &str,
        faults: &mut Faults,
        mut read: impl FnMut(&'j Json, &str, &mut Faults) -> T,
    ) -> Vec<T> {
        let mut out = Vec::new();
        self.each(key, faults, &mut |json, place, faults| out.push(read(json, place, faults)));
        out
    }

    /// Walks a list; apart from [`Self::list`], so that it ships once.
    fn each(&mut self, key: &str, faults: &mut Faults, read: &mut dyn FnMut(&'j Json, &str, &mut Faults)) {
        let place = self.at(key);
        let json = self.take(key, faults);
        if !matches!(json, Json::Arr(_) | Json::Null) {
            faults.add(&place, Wrong::Type);
        }
        for (i, element) in json.elements().iter().enumerate() {
            read(element, &[&place, "[", &i.to_string(), "]"].concat(), faults);
        }
    }

    /// A list of bare ids.
    pub fn ids(&mut self, key: &str, faults: &mut Faults) -> Vec<Id> {
        self.list(key, faults, |json, place, faults| {
            let word = json.as_str().unwrap_or_default();
            if word.is_empty() {
                faults.add(place, Wrong::Type);
            }
            Id::new(word)
        })
    }

    /// Ends a strict reading: every field left is a fault.
    pub fn finish(self, faults: &mut Faults) {
        for (key, _) in &self.fields {
            self.fault(key, Wrong::Unknown, faults);
        }
    }
}

/// Reads a bilingual text; both languages must have words, in NFC. It stays in memory, as catalogues do.
pub fn text(json: &Json, place: &str, faults: &mut Faults) -> Text {
    let mut fields = Object::of(json, place, faults);
    let pair: &'static Pair = Box::leak(Box::default());
    for (key, lang) in [("vi", Lang::Vi), ("en", Lang::En)] {
        let words = fields.str(key, faults);
        if words.trim() != words || words.is_empty() || words.chars().any(super::super::text::is_mark) {
            fields.fault(key, Wrong::Text, faults);
        }
        pair.fill(lang, words.to_owned().leak());
    }
    fields.finish(faults);
    Text::of(pair)
}

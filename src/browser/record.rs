//! What is stored of an assessment: its text, and enough beside it to know which text is newer and whether it is
//! whole. Two shapes: an object (`IndexedDB`), and one line before the text (localStorage). `src/browser/recovery.js`
//! reads both.

use super::{
    keys::{Shelf, copy_name},
    trouble::{Trouble, field},
};
use crate::domain::digest::sha256_hex;
use js_sys::{Array, JSON, Object};
use wasm_bindgen::JsValue;

/// One stored text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The assessment.
    pub id: String,
    /// Its `rev` (with verdicts: `Assessment::order`), which alone decides what is newer.
    pub rev: u32,
    /// Version of the file format of the text.
    pub schema: u32,
    /// The text, as it would be exported.
    pub text: String,
    /// SHA-256 of the text.
    pub sha256: String,
}

/// Stored text that is not what was once stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The assessment it stood under.
    pub id: String,
    /// All that is there.
    pub text: String,
}

/// What is found under an id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// A text that matches its digest.
    Whole(Record),
    /// One that does not.
    Broken(Broken),
}

impl Kept {
    /// The assessment it stands under.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Whole(record) => &record.id,
            Self::Broken(broken) => &broken.id,
        }
    }

    /// From an object of the journal.
    pub(super) fn from_object(value: &JsValue) -> Self {
        let text_of = |name: &str| field(value, name).as_string();
        let id = text_of("id").unwrap_or_default();
        let whole = || {
            let (rev, schema) = (whole_number(value, "rev")?, whole_number(value, "schema")?);
            Record { id: id.clone(), rev, schema, text: text_of("text")?, sha256: text_of("sha256")? }.checked()
        };
        whole().map_or_else(|| Self::Broken(Broken { id: id.clone(), text: all_of(value) }), Self::Whole)
    }

    /// From a text of localStorage.
    pub(super) fn from_lines(id: &str, lines: &str) -> Self {
        let whole = || {
            let (head, text) = lines.split_once('\n')?;
            let mut words = head.split(' ');
            let (rev, schema) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
            Record { id: id.to_owned(), rev, schema, text: text.to_owned(), sha256: words.next()?.to_owned() }.checked()
        };
        whole().map_or_else(|| Self::Broken(Broken { id: id.to_owned(), text: lines.to_owned() }), Self::Whole)
    }
}

impl Record {
    /// A record of a text, with its digest.
    #[must_use]
    pub fn new(id: &str, rev: u32, schema: u32, text: &str) -> Self {
        Self { id: id.to_owned(), rev, schema, text: text.to_owned(), sha256: sha256_hex(text.as_bytes()) }
    }

    /// Name of this text as a recovery copy.
    pub(super) fn copy_name(&self) -> String {
        copy_name(&self.id, self.rev, &self.sha256)
    }

    /// The object a shelf of the journal takes.
    pub(super) fn to_object(&self, shelf: Shelf) -> Result<JsValue, Trouble> {
        let mut fields = vec![
            ("id", JsValue::from_str(&self.id)),
            ("rev", JsValue::from_f64(self.rev.into())),
            ("schema", JsValue::from_f64(self.schema.into())),
            ("text", JsValue::from_str(&self.text)),
            ("sha256", JsValue::from_str(&self.sha256)),
        ];
        if shelf == Shelf::Copies {
            fields.push(("key", JsValue::from_str(&self.copy_name())));
        }
        object(&fields)
    }

    /// The text localStorage takes.
    pub(super) fn to_lines(&self) -> String {
        format!("{} {} {}\n{}", self.rev, self.schema, self.sha256, self.text)
    }

    fn checked(self) -> Option<Self> {
        (sha256_hex(self.text.as_bytes()) == self.sha256).then_some(self)
    }
}

impl Broken {
    /// Name in the quarantine: the same text is kept once.
    pub(super) fn name(&self) -> String {
        sha256_hex(self.text.as_bytes())
    }
}

/// A plain object.
pub(super) fn object(fields: &[(&str, JsValue)]) -> Result<JsValue, Trouble> {
    let pairs: Array = fields.iter().map(|(name, value)| Array::of2(&JsValue::from_str(name), value)).collect();
    Ok(Object::from_entries(&pairs)?.into())
}

/// A property that is a whole number from 0 to 2³² − 1.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked by converting back")]
pub(super) fn whole_number(value: &JsValue, name: &str) -> Option<u32> {
    let number = field(value, name).as_f64()?;
    let whole = number as u32;
    (f64::from(whole) == number).then_some(whole)
}

/// The text of a row; without one, the whole row as JSON.
fn all_of(row: &JsValue) -> String {
    let json = || JSON::stringify(row).ok().and_then(|json| json.as_string());
    field(row, "text").as_string().or_else(json).unwrap_or_default()
}

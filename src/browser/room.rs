//! Where the room of many units is kept: a database of its own, one row a report for what is shown of it and one for its
//! text.
//!
//! Knows neither what a line says nor what a text holds.

use super::{
    database::{Database, Work},
    keys::{ROOM, Shelf},
    record::object,
    trouble::{Trouble, field},
};
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};

/// What is shown of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Id of the assessment.
    pub key: String,
    /// The file it came in.
    pub file: String,
    /// What is shown.
    pub line: String,
}

/// The only key on the shelf of rooms.
const THIS: &str = "this";

/// The kept room.
pub struct RoomStore {
    database: Database,
}

impl RoomStore {
    /// Opens it, or makes it.
    pub async fn open() -> Result<Self, Trouble> {
        Self::open_at(ROOM).await
    }

    /// The same under another name; tests take one each.
    pub async fn open_at(name: &str) -> Result<Self, Trouble> {
        Ok(Self { database: Database::open(name, Shelf::ROOM).await? })
    }

    /// All rows.
    pub async fn rows(&self) -> Result<Vec<Row>, Trouble> {
        let rows = self.database.read().await?.all(Shelf::Members).await?;
        let text = |row: &JsValue, key| field(row, key).as_string();
        let whole =
            |row: &JsValue| Some(Row { key: text(row, "key")?, file: text(row, "file")?, line: text(row, "line")? });
        Ok(rows.iter().filter_map(whole).collect())
    }

    /// The text of one report, as it was put in.
    pub async fn text(&self, key: &str) -> Result<Option<Vec<u8>>, Trouble> {
        let row = self.database.read().await?.get(Shelf::Texts, key).await?;
        Ok(row.and_then(|row| field(&row, "text").dyn_into::<Uint8Array>().ok()).map(|text| text.to_vec()))
    }

    /// Puts reports in, in place of those of the same keys. All of them are on disk once this returns.
    pub async fn put(&self, reports: &[(Row, Vec<u8>)]) -> Result<(), Trouble> {
        let work = async |work: &Work| {
            for (Row { key, file, line }, text) in reports {
                let [key, file, line] = [key, file, line].map(|text| JsValue::from_str(text));
                work.put(Shelf::Members, &object(&[("key", key.clone()), ("file", file), ("line", line)])?)?;
                let text = Uint8Array::from(text.as_slice()).into();
                work.put(Shelf::Texts, &object(&[("key", key), ("text", text)])?)?;
            }
            Ok::<_, Trouble>(())
        };
        self.database.change(work).await
    }

    /// Takes reports out.
    pub async fn remove(&self, keys: &[String]) -> Result<(), Trouble> {
        let work = async |work: &Work| {
            keys.iter().try_for_each(|key| {
                work.remove(Shelf::Members, key)?;
                work.remove(Shelf::Texts, key)
            })
        };
        self.database.change(work).await
    }

    /// What its owner said of it.
    pub async fn settings(&self) -> Result<Option<String>, Trouble> {
        let row = self.database.read().await?.get(Shelf::Rooms, THIS).await?;
        Ok(row.and_then(|row| field(&row, "text").as_string()))
    }

    /// Keeps what its owner says of it.
    pub async fn set_settings(&self, text: &str) -> Result<(), Trouble> {
        let row = object(&[("key", JsValue::from_str(THIS)), ("text", JsValue::from_str(text))])?;
        self.database.change(async |work: &Work| work.put(Shelf::Rooms, &row)).await
    }

    /// Empties it.
    pub async fn wipe(&self) -> Result<(), Trouble> {
        self.database.change(async |work: &Work| Shelf::ROOM.iter().try_for_each(|shelf| work.clear(*shelf))).await
    }
}

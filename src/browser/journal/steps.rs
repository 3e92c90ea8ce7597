//! Steps within one transaction of the journal.

use super::Change;
use crate::browser::{
    database::{Soon, Work},
    keys::Shelf,
    record::{Broken, Kept, object, whole_number},
    trouble::{Trouble, field},
};
use crate::domain::map::Map;
use wasm_bindgen::JsValue;

/// Recovery copies kept of one assessment.
const COPIES: usize = 20;

/// Does the steps, and lets the oldest copies go.
pub fn perform(work: &Work, changes: Vec<Change>) -> Soon<'_, ()> {
    Box::pin(async move {
        let mut copied = Vec::new();
        for change in changes {
            match change {
                Change::Keep(record) => work.put(Shelf::Assessments, &record.to_object(Shelf::Assessments)?)?,
                Change::Remove(id) => work.remove(Shelf::Assessments, &id)?,
                Change::Copy(record) => {
                    work.put(Shelf::Copies, &record.to_object(Shelf::Copies)?)?;
                    copied.push(record.id);
                }
                Change::Quarantine(broken) => work.put(Shelf::Quarantine, &row(&broken)?)?,
                Change::Bury(id, rev) => work.put(Shelf::Tombstones, &tombstone(&id, rev)?)?,
            }
        }
        for id in copied {
            trim(work, &id).await?;
        }
        Ok(())
    })
}

/// The assessment of this id.
pub fn standing<'a>(work: &'a Work, id: &'a str) -> Soon<'a, Option<Kept>> {
    Box::pin(async move { Ok(work.get(Shelf::Assessments, id).await?.map(|row| Kept::from_object(&row))) })
}

/// All assessments.
pub async fn assessments(work: &Work) -> Result<Vec<Kept>, Trouble> {
    Ok(work.all(Shelf::Assessments).await?.iter().map(Kept::from_object).collect())
}

/// The `rev` at which this id was deleted.
pub async fn grave(work: &Work, id: &str) -> Result<Option<u32>, Trouble> {
    Ok(work.get(Shelf::Tombstones, id).await?.and_then(|row| whole_number(&row, "rev")))
}

/// All deletions: id and `rev`.
pub async fn graves(work: &Work) -> Result<Map<String, u32>, Trouble> {
    let rows = work.all(Shelf::Tombstones).await?;
    Ok(rows.iter().filter_map(|row| Some((field(row, "id").as_string()?, whole_number(row, "rev")?))).collect())
}

/// Names of the recovery copies of this id, oldest `rev` first.
pub fn copy_names<'a>(work: &'a Work, id: &'a str) -> Soon<'a, Vec<String>> {
    Box::pin(async move {
        let start = [id, "/"].concat();
        let mut names = work.keys(Shelf::Copies).await?;
        names.retain(|name| name.starts_with(&start));
        Ok(names)
    })
}

async fn trim(work: &Work, id: &str) -> Result<(), Trouble> {
    let names = copy_names(work, id).await?;
    let surplus = names.len().saturating_sub(COPIES);
    names.iter().take(surplus).try_for_each(|name| work.remove(Shelf::Copies, name))
}

fn row(broken: &Broken) -> Result<JsValue, Trouble> {
    let (name, id, text) = (broken.name(), JsValue::from_str(&broken.id), JsValue::from_str(&broken.text));
    object(&[("key", JsValue::from_str(&name)), ("id", id), ("text", text)])
}

fn tombstone(id: &str, rev: u32) -> Result<JsValue, Trouble> {
    object(&[("id", JsValue::from_str(id)), ("rev", JsValue::from_f64(rev.into()))])
}

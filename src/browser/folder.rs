//! Files of folders, chosen or dropped, with all that lies below.

use super::by_name::{call, side_by_side};
use super::file::Picked;
use super::trouble::{field, note};
use crate::domain::intake::is_litter;
use js_sys::{Array, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::DragEvent;

/// Files asked for side by side.
const AT_ONCE: usize = 64;

/// What was dropped, to be taken from the event while it is being handled: later the browser has forgotten.
pub struct Dropped(Vec<JsValue>);

impl Dropped {
    /// Whether there is a folder in it.
    #[must_use]
    pub fn has_folder(&self) -> bool {
        self.0.iter().any(is_folder)
    }
}

fn is_folder(entry: &JsValue) -> bool {
    field(entry, "isDirectory").is_truthy()
}

/// What was dropped on the page.
#[must_use]
pub fn dropped(drag: &DragEvent) -> Dropped {
    let items = Array::from(&field(&field(drag, "dataTransfer"), "items"));
    let entries = items.iter().map(|item| call(&item, "webkitGetAsEntry", &[]).unwrap_or_default());
    Dropped(entries.filter(JsValue::is_object).collect())
}

/// All files in it, those of one folder in the order of the browser.
pub async fn files(dropped: Dropped) -> Vec<Picked> {
    let (mut waiting, mut all) = (dropped.0, Vec::new());
    waiting.reverse();
    while let Some(entry) = waiting.pop() {
        if is_folder(&entry) {
            let mut inside = entries(&entry).await;
            inside.reverse();
            waiting.append(&mut inside);
        } else {
            all.push(entry);
        }
    }
    let mut found = Vec::new();
    for some in all.chunks(AT_ONCE) {
        let told: Vec<Promise> = some.iter().map(|entry| telling(entry, "file")).collect();
        found.extend(side_by_side(&told).await.into_iter().zip(some).filter_map(|(file, entry)| picked(file?, entry)));
    }
    without_litter(found)
}

fn picked(file: JsValue, entry: &JsValue) -> Option<Picked> {
    let path = field(entry, "fullPath").as_string().unwrap_or_default();
    file.dyn_into().ok().map(|file| Picked::at(file, path.trim_start_matches('/')))
}

/// What to look into of files that were chosen.
#[must_use]
pub fn without_litter(files: Vec<Picked>) -> Vec<Picked> {
    files.into_iter().filter(|file| !is_litter(&file.path())).collect()
}

/// A folder tells some of what is in it at a time, and nothing at the end.
async fn entries(folder: &JsValue) -> Vec<JsValue> {
    let reader = call(folder, "createReader", &[]).unwrap_or_default();
    let mut all = Vec::new();
    loop {
        let some = JsFuture::from(telling(&reader, "readEntries")).await.map(|list| Array::from(&list).to_vec());
        match note("reading a folder", some) {
            Some(some) if !some.is_empty() => all.extend(some),
            _ => return all,
        }
    }
}

/// What a method of old tells: it takes what to call with the answer, and what to call with an error.
fn telling(target: &JsValue, method: &str) -> Promise {
    Promise::new(&mut |resolve, reject| {
        note("reading a folder", call(target, method, &[&resolve, &reject]));
    })
}

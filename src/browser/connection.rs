//! Connecting to the database, and building it where it is not there yet.

use super::{
    keys::{LAYOUT, Shelf},
    timer::within,
    trouble::{Trouble, note},
};
use idb::{DatabaseEvent, Event, Factory, KeyPath, ObjectStoreParams, Request, event::VersionChangeEvent};
use std::future::IntoFuture;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::IdbDatabase;

/// Opening takes milliseconds; some browsers have been seen never to answer.
const OPENING_MS: i32 = 8_000;

/// A connection to the database of this name, with these shelves.
pub async fn connect(name: &str, shelves: &'static [Shelf]) -> Result<IdbDatabase, Trouble> {
    let mut request = Factory::new()?.open(name, Some(LAYOUT))?;
    request.on_upgrade_needed(|event| {
        if let Err(error) = build(&event, shelves) {
            undo(&event, error);
        }
    });
    let mut database = within(OPENING_MS, request.into_future()).await.ok_or(Trouble::NoAnswer)??;
    database.on_version_change(|event| let_go(&event));
    database.forget_callbacks();
    Ok(database.into())
}

fn build(event: &VersionChangeEvent, shelves: &[Shelf]) -> Result<(), idb::Error> {
    let database = event.database()?;
    let there = database.store_names();
    for shelf in shelves.iter().filter(|shelf| !there.iter().any(|name| name == shelf.name())) {
        let mut params = ObjectStoreParams::new();
        params.key_path(Some(KeyPath::new_single(shelf.key_field())));
        database.create_object_store(shelf.name(), params)?;
    }
    Ok(())
}

/// A database without its shelves must not stay behind: no later start would build them.
fn undo(event: &VersionChangeEvent, error: idb::Error) {
    let result = event.target().map(|request| request.transaction().map(idb::Transaction::abort));
    let undone = matches!(result, Ok(Some(Ok(_))));
    let doing = if undone { "building the database, undone" } else { "building the database, not undone" };
    let reason = if let Trouble::Failed { reason } = error.into() { reason } else { String::new() };
    note::<()>(doing, Err(JsValue::from_str(&reason)));
}

/// A newer version of the app, or whoever deletes the database, waits until this connection is closed.
fn let_go(event: &web_sys::Event) {
    if let Some(database) = event.target().and_then(|target| target.dyn_into::<IdbDatabase>().ok()) {
        database.close();
    }
}

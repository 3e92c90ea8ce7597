//! What the tests share: stores of their own, raw rows, and storage that refuses.

use idb::{Database, Factory, Query, TransactionMode};
use tu_soat_06::browser::keys::{LAYOUT, Shelf};
use tu_soat_06::browser::local::Local;
use tu_soat_06::browser::page::pause;
use tu_soat_06::browser::random::assessment_id;
use tu_soat_06::browser::store::{Found, Store};
use wasm_bindgen::JsValue;

/// A name for storage that no other test uses.
pub fn space(test: &str) -> String {
    format!("test-{test}-{}", assessment_id())
}

/// A store that opened without trouble.
pub async fn open(space: &str) -> Store {
    let (store, found) = Store::open_at(space).await;
    assert_eq!(found, Vec::<Found>::new());
    store
}

/// localStorage of a space.
pub fn local(space: &str) -> Local {
    Local::reach_at(space).unwrap()
}

/// Texts that stand, as `id rev text`, and how many are broken.
pub async fn standing(store: &Store) -> (Vec<String>, usize) {
    let loading = store.load_all().await;
    let line = |r: &tu_soat_06::browser::record::Record| format!("{} {} {}", r.id, r.rev, r.text);
    (loading.loaded.iter().map(|loaded| line(&loaded.record)).collect(), loading.broken.len())
}

/// Runs JavaScript.
pub fn js(code: &str) -> JsValue {
    js_sys::eval(code).unwrap()
}

/// Puts a row past the store, as disk damage would.
pub async fn put_raw(space: &str, shelf: Shelf, json: &str) {
    let database = raw(space).await;
    let work = database.transaction(&[shelf.name()], TransactionMode::ReadWrite).unwrap();
    work.object_store(shelf.name()).unwrap().put(&js_sys::JSON::parse(json).unwrap(), None).unwrap();
    assert!(work.await.unwrap().is_committed());
    database.close();
}

/// A row as it is stored, as JSON.
pub async fn get_raw(space: &str, shelf: Shelf, key: &str) -> Option<String> {
    let database = raw(space).await;
    let work = database.transaction(&[shelf.name()], TransactionMode::ReadOnly).unwrap();
    let request = work.object_store(shelf.name()).unwrap().get(Query::Key(JsValue::from_str(key))).unwrap();
    let row = request.await.unwrap();
    database.close();
    row.map(|row| js_sys::JSON::stringify(&row).unwrap().into())
}

async fn raw(space: &str) -> Database {
    Factory::new().unwrap().open(space, Some(LAYOUT)).unwrap().await.unwrap()
}

/// Waits until something holds.
pub async fn until(what: &str, holds: impl Fn() -> bool) {
    for _ in 0..400 {
        if holds() {
            return;
        }
        pause(10).await;
    }
    panic!("waited in vain until {what}");
}

/// A property of an object made to refuse, until this is dropped.
pub struct Refusing {
    owner: &'static str,
    name: &'static str,
}

impl Refusing {
    /// Reading the property throws, as where storage is blocked.
    pub fn to_be_read(owner: &'static str, name: &'static str) -> Self {
        Self::replaced(owner, name, "get() { throw new DOMException('test', 'SecurityError') }")
    }

    /// Calling the property throws.
    pub fn to_be_called(owner: &'static str, name: &'static str, error: &str) -> Self {
        Self::replaced(owner, name, &format!("value() {{ throw new DOMException('test', '{error}') }}"))
    }

    fn replaced(owner: &'static str, name: &'static str, by: &str) -> Self {
        js(&format!(
            "window.kept = window.kept || {{}};
             window.kept.{name} = Object.getOwnPropertyDescriptor({owner}, '{name}');
             Object.defineProperty({owner}, '{name}', {{ configurable: true, {by} }});"
        ));
        Self { owner, name }
    }
}

impl Drop for Refusing {
    fn drop(&mut self) {
        let Self { owner, name } = self;
        js(&format!("Object.defineProperty({owner}, '{name}', window.kept.{name})"));
    }
}

/// Both storages blocked, or one.
pub fn blocked(name: &'static str) -> Refusing {
    Refusing::to_be_read("window", name)
}

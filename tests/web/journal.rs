//! The journal, seen through the store: round trip, strict durability, lost and changed databases.

use crate::support::{Refusing, get_raw, js, local, open, put_raw, space, standing, until};
use idb::Factory;
use std::{cell::Cell, rc::Rc};
use tu_soat_06::browser::Trouble;
use tu_soat_06::browser::keys::{Key, Shelf};
use tu_soat_06::browser::store::{SaveError, SavedWhere, Store};
use wasm_bindgen_futures::spawn_local;
use wasm_bindgen_test::wasm_bindgen_test as test;

#[test]
async fn a_saved_text_is_there_in_the_next_visit() {
    let space = space("visit");
    let text = "{\"tên\":\"Xã Tân Phú\"}\n";
    assert_eq!(open(&space).await.save("a", 7, 1, text).await, Ok(SavedWhere::Journal));
    let loading = open(&space).await.load_all().await;
    let loaded = &loading.loaded[0];
    assert_eq!((loaded.record.rev, loaded.record.schema, loaded.record.text.as_str()), (7, 1, text));
    assert_eq!((loaded.from, loaded.set_aside), (SavedWhere::Journal, None));
    assert!(loading.broken.is_empty() && loading.found.is_empty());
}

#[test]
async fn a_row_is_a_plain_object() {
    let space = space("row");
    open(&space).await.save("a", 7, 1, "t").await.unwrap();
    let sha256 = tu_soat_06::domain::digest::sha256_hex(b"t");
    let row = format!(r#"{{"id":"a","rev":7,"schema":1,"text":"t","sha256":"{sha256}"}}"#);
    assert_eq!(get_raw(&space, Shelf::Assessments, "a").await, Some(row));
}

#[test]
async fn writing_transactions_are_strict() {
    let space = space("strict");
    let store = open(&space).await;
    js("window.begin = IDBDatabase.prototype.transaction; window.asked = [];
        IDBDatabase.prototype.transaction = function (...all) {
          const made = window.begin.apply(this, all);
          window.asked.push(made.mode + ' ' + made.durability);
          return made;
        };");
    let saved = store.save("a", 1, 1, "one").await;
    js("IDBDatabase.prototype.transaction = window.begin;");
    assert_eq!(saved, Ok(SavedWhere::Journal));
    assert_eq!(js("window.asked.join()").as_string().as_deref(), Some("readwrite strict"));
}

#[test]
async fn saves_started_together_end_with_the_highest_rev() {
    let space = space("order");
    let store = open(&space).await;
    let ended = Rc::new(Cell::new(0));
    for (rev, text) in [(2, "two"), (4, "four"), (3, "three")] {
        let (store, ended) = (store.clone(), Rc::clone(&ended));
        spawn_local(async move {
            let saved = store.save("a", rev, 1, text).await;
            assert_eq!(saved.is_ok(), rev != 3, "{saved:?}");
            ended.set(ended.get() + 1);
        });
    }
    until("all saves have ended", || ended.get() == 3).await;
    assert_eq!(standing(&store).await.0, ["a 4 four"]);
}

#[test]
async fn a_database_deleted_from_outside_is_built_anew() {
    let space = space("deleted");
    let store = open(&space).await;
    store.save("a", 1, 1, "one").await.unwrap();
    Factory::new().unwrap().delete(&space).unwrap().await.unwrap();
    assert_eq!(store.save("a", 2, 1, "two").await, Ok(SavedWhere::Journal));
    assert_eq!(standing(&store).await.0, ["a 2 two"]);
}

#[test]
async fn a_newer_layout_stops_all_writing() {
    let space = space("newer");
    let store = open(&space).await;
    store.save("a", 1, 1, "one").await.unwrap();
    let newer = Factory::new().unwrap().open(&space, Some(2)).unwrap().await.unwrap();
    assert_eq!(store.save("a", 2, 1, "two").await, Err(SaveError::Storage(Trouble::Outdated)));
    assert_eq!(local(&space).get(Key::Assessment("a")).unwrap(), None);
    newer.close();
    let (_, found) = Store::open_at(&space).await;
    assert_eq!(found.len(), 1);
}

#[test]
async fn a_failing_journal_gives_way_to_local_storage_and_catches_up() {
    let space = space("failing");
    let store = open(&space).await;
    store.save("a", 1, 1, "one").await.unwrap();
    {
        let _failing = Refusing::to_be_called("IDBDatabase.prototype", "transaction", "UnknownError");
        assert_eq!(store.save("a", 2, 1, "two").await, Ok(SavedWhere::Local));
        let loading = store.load_all().await;
        assert_eq!(loading.loaded[0].record.text, "two");
        assert_eq!(loading.found.len(), 1);
    }
    assert_eq!(standing(&open(&space).await).await.0, ["a 2 two"]);
    local(&space).wipe().unwrap();
    assert_eq!(standing(&open(&space).await).await.0, ["a 2 two"]);
}

#[test]
async fn a_full_journal_and_a_full_local_storage_are_told_as_full() {
    let space = space("both-full");
    let store = open(&space).await;
    store.save("a", 1, 1, "one").await.unwrap();
    let refused = {
        let _journal = Refusing::to_be_called("IDBObjectStore.prototype", "put", "QuotaExceededError");
        let _local = Refusing::to_be_called("Storage.prototype", "setItem", "QuotaExceededError");
        store.save("a", 2, 1, "two").await
    };
    assert_eq!(refused, Err(SaveError::Storage(Trouble::Full)));
    assert_eq!(standing(&store).await.0, ["a 1 one"]);
}

#[test]
async fn a_row_from_elsewhere_does_not_disturb_the_others() {
    let space = space("odd");
    let store = open(&space).await;
    store.save("a", 1, 1, "one").await.unwrap();
    put_raw(&space, Shelf::Assessments, r#"{"id":"odd","rev":-1.5,"other":[1]}"#).await;
    assert_eq!(standing(&store).await, (vec!["a 1 one".to_owned()], 1));
    let kept = store.quarantined().await.unwrap();
    assert_eq!(kept[0].text, r#"{"id":"odd","rev":-1.5,"other":[1]}"#);
}

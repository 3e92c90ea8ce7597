//! Storage blocked: in part, in turn, altogether.

use crate::support::{blocked, local, open, space, standing};
use tu_soat_06::browser::Trouble;
use tu_soat_06::browser::keys::Key;
use tu_soat_06::browser::store::{Found, SaveError, SavedWhere, Store};
use wasm_bindgen_test::wasm_bindgen_test as test;

async fn without_journal(space: &str) -> Store {
    let _blocked = blocked("indexedDB");
    let (store, found) = Store::open_at(space).await;
    assert_eq!(found, [Found::Journal(Trouble::Blocked)]);
    assert_eq!(store.saves_to(), Some(SavedWhere::Local));
    store
}

#[test]
async fn without_a_journal_local_storage_keeps_everything() {
    let space = space("no-journal");
    let store = without_journal(&space).await;
    assert_eq!(store.save("a", 1, 1, "one").await, Ok(SavedWhere::Local));
    assert_eq!(store.save("b", 1, 1, "other").await, Ok(SavedWhere::Local));
    store.mirror("b", 1, 1, "other").unwrap();
    let store = without_journal(&space).await;
    assert_eq!(standing(&store).await.0, ["a 1 one", "b 1 other"]);
    assert_eq!(store.save("a", 0, 1, "zero").await, Err(SaveError::Newer { rev: 1 }));
    store.save("a", 1, 1, "one again").await.unwrap();
    assert_eq!(store.copies("a").await.unwrap()[0].text, "one");
    local(&space).wipe().unwrap();
}

#[test]
async fn without_a_journal_damaged_text_is_quarantined() {
    let space = space("no-journal-damaged");
    local(&space).set(Key::Assessment("a"), "1 1 0\ndam").unwrap();
    let store = without_journal(&space).await;
    assert_eq!(standing(&store).await, (Vec::new(), 1));
    assert_eq!(store.quarantined().await.unwrap()[0].text, "1 1 0\ndam");
    local(&space).wipe().unwrap();
}

#[test]
async fn what_was_done_without_the_journal_counts_when_it_is_back() {
    let space = space("back");
    let store = open(&space).await;
    store.save("a", 1, 1, "one").await.unwrap();
    store.save("b", 1, 1, "b").await.unwrap();
    let meanwhile = without_journal(&space).await;
    meanwhile.save("a", 2, 1, "two").await.unwrap();
    meanwhile.delete("b", 1).await.unwrap();
    assert_eq!(meanwhile.save("b", 1, 1, "b").await, Err(SaveError::Deleted { rev: 1 }));
    let store = open(&space).await;
    assert_eq!(standing(&store).await.0, ["a 2 two"]);
    assert_eq!(store.save("b", 1, 1, "b").await, Err(SaveError::Deleted { rev: 1 }));
    store.revive("b").await.unwrap();
    store.save("b", 1, 1, "b").await.unwrap();
    assert_eq!(standing(&open(&space).await).await.0, ["a 2 two", "b 1 b"]);
}

#[test]
async fn without_local_storage_the_journal_does() {
    let space = space("no-local");
    let _blocked = blocked("localStorage");
    let (store, found) = Store::open_at(&space).await;
    assert_eq!(found, [Found::Local(Trouble::Blocked)]);
    assert_eq!(store.save("a", 1, 1, "one").await, Ok(SavedWhere::Journal));
    assert_eq!(store.mirror("a", 1, 1, "one"), Err(SaveError::Blocked));
    store.delete("a", 1).await.unwrap();
    assert_eq!(standing(&store).await, (Vec::new(), 0));
}

#[test]
async fn with_both_blocked_all_stays_in_memory() {
    let space = space("nothing");
    let (_local, _journal) = (blocked("localStorage"), blocked("indexedDB"));
    let (store, found) = Store::open_at(&space).await;
    assert_eq!(found, [Found::Journal(Trouble::Blocked), Found::Local(Trouble::Blocked)]);
    assert_eq!(store.saves_to(), None);
    assert_eq!(store.save("a", 1, 1, "one").await, Err(SaveError::Blocked));
    assert_eq!(store.delete("a", 1).await, Err(SaveError::Blocked));
    assert_eq!(standing(&store).await, (Vec::new(), 0));
    assert!(store.wipe().await.is_err());
}

//! Text that is no longer what was stored: kept, told, never overwritten.

use crate::support::{get_raw, local, open, put_raw, space, standing};
use tu_soat_06::browser::keys::{Key, Shelf};
use tu_soat_06::domain::digest::sha256_hex;
use wasm_bindgen_test::wasm_bindgen_test as test;

#[test]
async fn damaged_text_is_quarantined_and_not_lost() {
    let space = space("damaged");
    let store = open(&space).await;
    put_raw(&space, Shelf::Assessments, r#"{"id":"a","rev":9,"schema":1,"text":"dam","sha256":"0"}"#).await;
    store.mirror("a", 8, 1, "eight").unwrap();
    assert_eq!(standing(&store).await, (vec!["a 8 eight".to_owned()], 1));
    assert_eq!(standing(&store).await.1, 0, "told once");
    let kept = store.quarantined().await.unwrap();
    assert_eq!((kept[0].id.as_str(), kept[0].text.as_str()), ("a", "dam"));
    assert!(get_raw(&space, Shelf::Quarantine, &sha256_hex(b"dam")).await.is_some());
    store.discard(&kept[0]).await.unwrap();
    assert!(store.quarantined().await.unwrap().is_empty());
}

#[test]
async fn a_save_does_not_overwrite_damaged_text() {
    let space = space("damaged-save");
    let store = open(&space).await;
    put_raw(&space, Shelf::Assessments, r#"{"id":"a","rev":9,"schema":1,"text":"dam","sha256":"0"}"#).await;
    store.save("a", 1, 1, "one").await.unwrap();
    assert_eq!(store.quarantined().await.unwrap()[0].text, "dam");
}

#[test]
async fn a_damaged_mirror_moves_to_quarantine() {
    let space = space("damaged-mirror");
    let store = open(&space).await;
    for damaged in ["", "no header", "1 1 0\ntext", "1 1\ntext", "x y z\ntext"] {
        local(&space).set(Key::Assessment("a"), damaged).unwrap();
        assert_eq!(standing(&store).await, (Vec::new(), 1), "{damaged:?}");
        assert_eq!(local(&space).get(Key::Assessment("a")).unwrap(), None);
    }
    assert_eq!(store.quarantined().await.unwrap().len(), 5);
}

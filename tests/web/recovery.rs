//! The recovery panel: what it finds, without the app.

use crate::support::{js, put_raw, until};
use js_sys::Promise;
use tu_soat_06::browser::keys::{SPACE, Shelf};
use tu_soat_06::browser::store::Store;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test as test;

const PANEL: &str = include_str!("../../src/browser/recovery.js");

async fn fill(store: &Store) {
    store.wipe().await.unwrap();
    store.save("abcdef0123", 3, 1, r#"{"unit":{"name":"Xã Tân Phú"}}"#).await.unwrap();
    store.mirror("abcdef0123", 4, 1, "mirrored").unwrap();
    put_raw(SPACE, Shelf::Quarantine, r#"{"key":"k","id":"bad","text":"damaged"}"#).await;
}

/// What JavaScript says about each link of the panel.
async fn of_links(code: &str) -> Option<String> {
    let links = "[...document.querySelectorAll('#recovery a')]";
    let all = js(&format!("Promise.all({links}.map({code})).then(all => all.sort().join('; '))"));
    JsFuture::from(Promise::from(all)).await.unwrap().as_string()
}

#[test]
async fn the_panel_offers_all_that_is_stored() {
    let (store, _) = Store::open().await;
    fill(&store).await;
    js(PANEL);
    js("tuSoat06Recovery.show('test')");
    until("the search is over", || js("/3 tệp/.test(document.getElementById('recovery').innerText)").is_truthy()).await;
    let names = of_links("a => a.textContent").await;
    let texts = of_links("a => fetch(a.href).then(answer => answer.text())").await;
    js("document.getElementById('recovery').remove()");
    store.wipe().await.unwrap();
    let wanted = "hong_bad.json; phieu_abcdef01_r3.json · Xã Tân Phú; phieu_abcdef01_r4.json";
    assert_eq!(names.as_deref(), Some(wanted));
    assert_eq!(texts.as_deref(), Some(r#"damaged; mirrored; {"unit":{"name":"Xã Tân Phú"}}"#));
}

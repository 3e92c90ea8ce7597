//! Files in and out.

use crate::support::js;
use tu_soat_06::browser::file::{ReadError, chosen, download, dropped, read};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test as test;

const GIVEN: &str = "
    window.bag = new DataTransfer();
    bag.items.add(new File(['Xã'], 'một.json'));
    bag.items.add(new File([new Uint8Array([255, 0, 10])], 'hai'));";

#[test]
async fn chosen_files_are_read_as_bytes() {
    js(GIVEN);
    let event =
        js("(() => { const input = document.createElement('input'); input.type = 'file'; input.multiple = true;
        input.files = bag.files; let seen; input.onchange = e => { seen = e }; window.input = input;
        input.dispatchEvent(new Event('change')); return seen })()");
    let files = chosen(event.unchecked_ref());
    assert_eq!(files.iter().map(|file| file.name()).collect::<Vec<_>>(), ["một.json", "hai"]);
    assert_eq!(read(&files[0], 100).await.unwrap(), "Xã".as_bytes());
    assert_eq!(read(&files[1], 3).await.unwrap(), [255, 0, 10]);
    assert_eq!(read(&files[1], 2).await, Err(ReadError::TooLarge { limit: 2 }));
    assert_eq!(js("input.files.length").as_f64(), Some(0.0), "the same file can be chosen again");
}

#[test]
async fn dropped_files_are_read() {
    js(GIVEN);
    let event = js("new DragEvent('drop', { dataTransfer: bag })");
    let files = dropped(event.unchecked_ref());
    assert_eq!((files.len(), files[0].name().as_str()), (2, "một.json"));
    assert!(dropped(js("new DragEvent('drop')").unchecked_ref()).is_empty());
}

#[test]
fn nothing_chosen_is_no_file() {
    assert!(chosen(js("new Event('change')").unchecked_ref()).is_empty());
}

#[test]
async fn a_download_carries_name_type_and_bytes() {
    js("window.clicked = HTMLAnchorElement.prototype.click;
        HTMLAnchorElement.prototype.click = function () { window.given = fetch(this.href).then(async r =>
          this.download + ' ' + r.headers.get('content-type') + ' ' + await r.text()) }");
    let result = download("phieu.json", "{\"tên\":\"Xã\"}\n", "application/json");
    js("HTMLAnchorElement.prototype.click = window.clicked");
    assert_eq!(result, Ok(()));
    let given = wasm_bindgen_futures::JsFuture::from(js_sys::Promise::from(js("window.given"))).await.unwrap();
    assert_eq!(given.as_string().as_deref(), Some("phieu.json application/json {\"tên\":\"Xã\"}\n"));
}

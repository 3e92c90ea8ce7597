//! Files in and out.

use crate::support::js;
use tu_soat_06::browser::file::{ReadError, chosen, download, dropped, read, read_in_pieces};
use tu_soat_06::domain::digest::Digesting;
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
    let result = download("phieu.json", "{\"tên\":\"Xã\"}\n".as_bytes(), "application/json");
    js("HTMLAnchorElement.prototype.click = window.clicked");
    assert_eq!(result, Ok(()));
    let given = wasm_bindgen_futures::JsFuture::from(js_sys::Promise::from(js("window.given"))).await.unwrap();
    assert_eq!(given.as_string().as_deref(), Some("phieu.json application/json {\"tên\":\"Xã\"}\n"));
}

#[test]
async fn a_large_file_is_digested_in_pieces() {
    js("window.bag = new DataTransfer();
        const bytes = Uint8Array.from({ length: 2621447 }, (_, i) => (i * 31 + (i >> 12)) & 255);
        bag.items.add(new File([bytes], 'lớn.pdf'));
        bag.items.add(new File([], 'rỗng'));");
    let files = dropped(js("new DragEvent('drop', { dataTransfer: bag })").unchecked_ref());
    let (mut digest, mut sizes) = (Digesting::default(), Vec::new());
    let take = &mut |piece: &[u8]| {
        sizes.push(piece.len());
        digest.add(piece);
    };
    assert_eq!(read_in_pieces(&files[0], 2_621_447, take).await, Ok(()));
    assert_eq!(sizes, [1 << 20, 1 << 20, 524_295]);
    // Python: hashlib.sha256(bytes((i * 31 + (i >> 12)) & 255 for i in range(2621447)))
    assert_eq!(digest.hex(), "1c91a1a19c0de5a74e18da79e6c0b13f80fd7f37fb1553710af2ea6a1952464c");
    let mut none = Vec::new();
    let untouched = &mut |piece: &[u8]| none.extend_from_slice(piece);
    assert_eq!(read_in_pieces(&files[0], 2_621_446, untouched).await, Err(ReadError::TooLarge { limit: 2_621_446 }));
    assert_eq!(read_in_pieces(&files[1], 0, untouched).await, Ok(()));
    assert!(none.is_empty());
}

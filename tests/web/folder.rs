//! Folders that were dropped, and files read ahead.

use crate::support::js;
use tu_soat_06::browser::file::{Picked, chosen};
use tu_soat_06::browser::folder::{dropped, files};
use tu_soat_06::browser::office::Reading;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test as test;

/// A folder as browsers tell of it: some of what is in it at a time, one of its files gone since.
const DROPPED: &str = "
    const file = (fullPath, gone) => ({ fullPath, file: (ok, fail) => gone ? fail(new Error('gone')) : ok(new File(['x'], fullPath)) });
    const folder = (...parts) => ({
        isDirectory: true,
        createReader: () => ({ readEntries: ok => ok(parts.shift() ?? []) }),
    });
    const old = folder([file('/lớp/cũ/c.json')]);
    const all = folder([file('/lớp/a.json'), old], [file('/lớp/mất.json', true), file('/lớp/Thumbs.db'), file('/lớp/b.json')]);
    const items = [all, file('/d.json')].map(entry => ({ webkitGetAsEntry: () => entry }));
    ({ dataTransfer: { items } })";

#[test]
async fn a_folder_is_walked_in_its_order_and_what_is_gone_stops_nothing() {
    let dropped = dropped(js(DROPPED).unchecked_ref());
    assert!(dropped.has_folder());
    let paths: Vec<String> = files(dropped).await.iter().map(Picked::path).collect();
    assert_eq!(paths, ["lớp/a.json", "lớp/cũ/c.json", "lớp/b.json", "d.json"]);
}

/// Three files that were chosen, one of which cannot be read.
const CHOSEN: &str = "
    const files = new DataTransfer();
    for (const name of ['a', 'mất', 'b']) files.items.add(new File(['12345'.slice(name.length)], name));
    const input = Object.assign(document.createElement('input'), { type: 'file', multiple: true });
    input.files = files.files;
    const read = Blob.prototype.arrayBuffer;
    Blob.prototype.arrayBuffer = function () { return this.name === 'mất' ? Promise.reject(new Error()) : read.call(this); };
    let event;
    input.onchange = change => { event = change; };
    input.dispatchEvent(new Event('change'));
    event";

#[test]
async fn files_are_read_side_by_side_and_one_that_cannot_be_stops_none() {
    let files = chosen(js(CHOSEN).unchecked_ref());
    let read = |contents: Vec<Option<_>>| contents.iter().map(Option::is_some).collect::<Vec<bool>>();
    assert_eq!(read(Reading::begin(&files).done(4).await), [true, false, true]);
    assert_eq!(read(Reading::begin(&files).done(3).await), [false; 3], "larger than allowed");
}

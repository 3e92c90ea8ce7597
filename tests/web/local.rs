//! localStorage: there, blocked, full.

use crate::support::{Refusing, blocked, local, space};
use tu_soat_06::browser::{Trouble, keys::Key, local::Local, preferences};
use wasm_bindgen_test::wasm_bindgen_test as test;

#[test]
fn strings_come_back_as_they_were() {
    let space = space("strings");
    let local = local(&space);
    let text = "{\"tên\": \"Xã\n“Tân Phú”\"} \u{1f600}";
    local.set(Key::Assessment("a"), text).unwrap();
    assert_eq!(local.get(Key::Assessment("a")).unwrap().as_deref(), Some(text));
    assert_eq!(local.get(Key::Assessment("b")).unwrap(), None);
    assert_eq!(local.names(Key::Assessment("")).unwrap(), ["a"]);
    local.remove(Key::Assessment("a")).unwrap();
    assert!(local.names(Key::Assessment("")).unwrap().is_empty());
}

#[test]
fn wiping_leaves_the_neighbours_alone() {
    let space = space("wipe");
    let (ours, other) = (local(&space), local(&[&space, "x"].concat()));
    ours.set(Key::Language, "en").unwrap();
    other.set(Key::Language, "vi").unwrap();
    ours.wipe().unwrap();
    assert_eq!(ours.get(Key::Language).unwrap(), None);
    assert_eq!(other.get(Key::Language).unwrap().as_deref(), Some("vi"));
    other.wipe().unwrap();
}

#[test]
fn blocked_storage_is_told_and_does_not_trap() {
    let _blocked = blocked("localStorage");
    assert_eq!(Local::reach().unwrap_err(), Trouble::Blocked);
    assert_eq!(preferences::language(), None);
    assert_eq!(preferences::set_language("vi"), Err(Trouble::Blocked));
}

#[test]
fn a_read_only_store_fails_the_probe() {
    let space = space("probe");
    let local = local(&space);
    assert_eq!(local.probe(), Ok(()));
    let _refusing = Refusing::to_be_called("Storage.prototype", "setItem", "QuotaExceededError");
    assert_eq!(local.probe(), Err(Trouble::Full));
}

#[test]
fn a_full_store_refuses_and_keeps_the_old_text() {
    let space = space("full");
    let local = local(&space);
    local.set(Key::Assessment("kept"), "old").unwrap();
    let mut size = 1 << 22;
    let mut part = 0;
    while size > 0 {
        let full = local.set(Key::Copy(&part.to_string()), &"x".repeat(size)).is_err();
        (part, size) = if full { (part, size / 2) } else { (part + 1, size) };
    }
    let more = "x".repeat(100_000);
    let refused = local.set(Key::Assessment("kept"), &more);
    let kept = local.get(Key::Assessment("kept"));
    local.wipe().unwrap();
    assert_eq!(refused, Err(Trouble::Full));
    assert_eq!(kept.unwrap().as_deref(), Some("old"));
}

//! Address, title, keys, timers, leaving.

use crate::support::{js, until};
use std::{cell::RefCell, rc::Rc};
use tu_soat_06::browser::page::{Press, after, on_before_unload, on_hidden, on_keydown, pause};
use tu_soat_06::browser::{location, preferences::Theme};
use wasm_bindgen_test::wasm_bindgen_test as test;

type Seen<T> = Rc<RefCell<Vec<T>>>;

fn seen<T: 'static>() -> (Seen<T>, impl Fn(T) + Clone + 'static) {
    let seen = Seen::default();
    let also = Rc::clone(&seen);
    (seen, move |value| also.borrow_mut().push(value))
}

#[test]
async fn the_hash_is_heard_until_the_listener_goes() {
    let (heard, hear) = seen();
    let listener = location::on_change(hear);
    location::set("/gaps");
    until("the change is heard", || heard.borrow().len() == 1).await;
    assert_eq!((heard.borrow()[0].as_str(), location::current().as_str()), ("/gaps", "/gaps"));
    location::replace("/report");
    assert_eq!(location::current(), "/report");
    drop(listener);
    location::set("");
    pause(50).await;
    assert_eq!((heard.borrow().len(), location::current().as_str()), (1, ""));
}

#[test]
fn title_language_and_theme_are_on_the_page() {
    location::set_title("Tự soát 06");
    location::set_lang("en");
    location::set_theme(Some(Theme::Dark));
    let html = "document.title + ' ' + document.documentElement.lang + ' ' + document.documentElement.dataset.theme";
    assert_eq!(js(html).as_string().as_deref(), Some("Tự soát 06 en dark"));
    location::set_theme(None);
    assert_eq!(js(html).as_string().as_deref(), Some("Tự soát 06 en undefined"));
}

#[test]
fn the_heading_takes_the_focus() {
    js("const h1 = document.createElement('h1'); h1.id = 'heading'; document.body.prepend(h1);");
    location::focus_heading();
    let focused = js("document.activeElement.id + ' ' + document.activeElement.tabIndex");
    js("document.getElementById('heading').remove()");
    assert_eq!(focused.as_string().as_deref(), Some("heading -1"));
}

/// Presses a key on an element; whether the browser acts on it, too.
fn send(on: &str, key: &str) -> bool {
    let event = format!("new KeyboardEvent('keydown', {{bubbles: true, cancelable: true, {key}}})");
    js(&format!("{on}.dispatchEvent({event})")).is_truthy()
}

#[test]
fn a_key_of_ours_is_kept_from_the_browser() {
    let (pressed, press) = seen();
    let _listener = on_keydown(move |key: Press| {
        let ours = key.ctrl && key.key == "s";
        press(key);
        ours
    });
    assert!(!send("document.body", "key: 's', metaKey: true"));
    assert!(send("document.body", "key: 's', altKey: true"));
    js("document.body.dispatchEvent(new Event('keydown', {bubbles: true}))");
    assert_eq!(pressed.borrow().len(), 2, "an event that is no key is passed over");
    assert!(pressed.borrow()[0].ctrl && pressed.borrow()[1].alt);
}

#[test]
fn keys_are_told_with_their_place() {
    let (pressed, press) = seen();
    let _listener = on_keydown(move |Press { in_text_field, is_composing, .. }| {
        press((in_text_field, is_composing));
        false
    });
    js("window.field = document.body.appendChild(document.createElement('input'))");
    js("window.tick = document.body.appendChild(document.createElement('input')); tick.type = 'checkbox'");
    send("document.body", "key: '?'");
    send("field", "key: '?'");
    send("tick", "key: 'Enter', isComposing: true");
    send("field", "key: 'Process', keyCode: 229");
    js("field.remove(); tick.remove()");
    assert_eq!(*pressed.borrow(), [(false, false), (true, false), (false, true), (true, true)]);
}

#[test]
async fn a_dropped_timer_does_not_fire() {
    let (fired, fire) = seen();
    let (also, last) = (fire.clone(), fire.clone());
    drop(after(5, move || fire("dropped")));
    let _kept = after(10, move || also("kept"));
    after(15, move || last("last")).forever();
    until("the last timer fires", || fired.borrow().contains(&"last")).await;
    assert_eq!(*fired.borrow(), ["kept", "last"]);
}

#[test]
fn hiding_and_leaving_are_heard() {
    let (heard, hear) = seen();
    let listener = on_hidden(move || hear(()));
    js("document.dispatchEvent(new Event('visibilitychange'))");
    assert_eq!(heard.borrow().len(), 0, "visible is not hidden");
    js("Object.defineProperty(document, 'visibilityState', {configurable: true, value: 'hidden'});
        document.dispatchEvent(new Event('visibilitychange')); delete document.visibilityState;
        window.dispatchEvent(new Event('pagehide'))");
    assert_eq!(heard.borrow().len(), 2);
    drop(listener);
    js("window.dispatchEvent(new Event('pagehide'))");
    assert_eq!(heard.borrow().len(), 2);
}

#[test]
fn leaving_is_questioned_only_while_something_is_unsaved() {
    let unsaved = Rc::new(RefCell::new(true));
    let also = Rc::clone(&unsaved);
    let leave =
        "(() => { const e = document.createEvent('BeforeUnloadEvent'); e.initEvent('beforeunload', false, true);
        return window.dispatchEvent(e) + ' ' + e.returnValue })()";
    let listener = on_before_unload(move || *also.borrow());
    assert_eq!(js(leave).as_string().as_deref(), Some("false unsaved"));
    unsaved.replace(false);
    assert_eq!(js(leave).as_string().as_deref(), Some("true "));
    unsaved.replace(true);
    drop(listener);
    assert_eq!(js(leave).as_string().as_deref(), Some("true "));
}

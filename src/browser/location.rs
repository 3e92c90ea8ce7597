//! The page's address, title, language and theme, and what happens on screen when it moves to another view.

use super::{document, listener::Listener, preferences::Theme, trouble::note, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, FocusOptions, HtmlElement};

/// The part of the address after `#`, as the browser writes it (percent-encoded).
#[must_use]
pub fn current() -> String {
    let hash = window().and_then(|window| note("reading the address", window.location().hash()));
    hash.unwrap_or_default().trim_start_matches('#').to_owned()
}

/// Goes to another `#…`: one step in the browser's history, and [`on_change`] hears of it.
pub fn set(hash: &str) {
    if let Some(window) = window() {
        note("changing the address", window.location().set_hash(hash));
    }
}

/// Writes another `#…` in place of the present one: no step in the history, and nobody hears of it.
pub fn replace(hash: &str) {
    let address = ["#", hash].concat();
    let history = window().and_then(|window| note("reaching the history", window.history()));
    if let Some(history) = history {
        note("changing the address", history.replace_state_with_url(&JsValue::NULL, "", Some(&address)));
    }
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = window() {
        note("loading the page anew", window.location().reload());
    }
}

/// Calls back with the new `#…`, without the `#`, whenever it changes. One such listener is enough for the app.
pub fn on_change(mut callback: impl FnMut(String) + 'static) -> Listener {
    Listener::to(window(), "hashchange", move |_| callback(current()))
}

/// Sets the document's title.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets the language of the page: `vi`, `en`.
pub fn set_lang(code: &str) {
    if let Some(html) = html() {
        note("setting the language", html.set_attribute("lang", code));
    }
}

/// Sets the theme of the page; `None` follows the system.
pub fn set_theme(theme: Option<Theme>) {
    let Some(html) = html() else { return };
    match theme {
        Some(theme) => note("setting the theme", html.set_attribute("data-theme", theme.word())),
        None => note("setting the theme", html.remove_attribute("data-theme")),
    };
}

/// Scrolls to the top and moves the focus to the `<h1>`, so that screen readers read the new view from its start.
pub fn focus_heading() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
    let found = document().and_then(|document| note("looking for the heading", document.query_selector("h1")));
    let Some(heading) = found.flatten().and_then(|element| element.dyn_into::<HtmlElement>().ok()) else { return };
    note("making the heading focusable", heading.set_attribute("tabindex", "-1"));
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    note("focusing the heading", heading.focus_with_options(&options));
}

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = window() {
        note("printing", window.print());
    }
}

/// Scrolls to an element and moves the focus there.
pub fn scroll_to(id: &str) {
    let Some(element) = document().and_then(|document| document.get_element_by_id(id)) else { return };
    element.scroll_into_view();
    if let Ok(element) = element.dyn_into::<HtmlElement>() {
        note("moving the focus", element.focus());
    }
}

/// Removes an element: the drawn first screen, once the app takes over.
pub fn clear(id: &str) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        element.remove();
    }
}

fn html() -> Option<Element> {
    document()?.document_element()
}

/// Puts the app on the page.
pub fn put_in_body(view: &crate::dom::View) {
    if let Some(body) = document().and_then(|document| document.body()) {
        view.append_to(&body);
    }
}

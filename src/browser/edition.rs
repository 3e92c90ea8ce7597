//! How the app came here: from a host, or as one file on this machine.

use super::{document, window};

/// Whether the page is a file on this machine. What it stores is then shared with other such pages and can vanish.
#[must_use]
pub fn is_local() -> bool {
    window().is_some_and(|window| window.location().protocol().is_ok_and(|protocol| protocol == "file:"))
}

/// How many bytes the one file has that the host offers beside the page; `cargo xtask dist` writes it into the page.
#[must_use]
pub fn one_file() -> Option<i64> {
    meta("meta[name=one-file]")?.parse().ok()
}

/// Where the app is published, for links that open it elsewhere; `cargo xtask dist --base` writes it into the page.
#[must_use]
pub fn base_address() -> Option<String> {
    meta("meta[name=base-address]")
}

fn meta(selector: &str) -> Option<String> {
    document()?.query_selector(selector).ok()??.get_attribute("content")
}

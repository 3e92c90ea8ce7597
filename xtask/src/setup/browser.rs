//! Chromium and its driver, for the two suites that run in a browser.

use super::{Tools, announce, apt};
use crate::{Outcome, process::on_path};
use std::{ffi::OsString, path::PathBuf};

const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Finds both, or installs them where we may.
pub fn browser(tools: &mut Tools) -> Outcome {
    if driver().is_none() || !has_browser() {
        install()?;
    }
    let driver = driver().ok_or_else(way_out)?;
    tools.variables.push(("CHROMEDRIVER", driver));
    Ok(())
}

/// The driver named in the environment, or the one on the PATH.
fn driver() -> Option<OsString> {
    let named = std::env::var_os("CHROMEDRIVER").filter(|path| !path.is_empty());
    named.or_else(|| on_path("chromedriver").map(PathBuf::into_os_string))
}

/// Windows and macOS keep browsers off the PATH; there the driver finds them by itself.
fn has_browser() -> bool {
    !cfg!(target_os = "linux") || BROWSERS.iter().any(|name| on_path(name).is_some())
}

fn install() -> Outcome {
    if !apt::may_install() {
        return Err(way_out());
    }
    announce("installing chromium and chromium-driver with apt-get", "1 to 3 minutes");
    apt::install(&["chromium", "chromium-driver"])
}

fn way_out() -> String {
    "the browser tests need Chromium (or Chrome) and a chromedriver of the same version on the PATH. \
     Debian, Ubuntu: sudo apt-get install chromium chromium-driver. Elsewhere: Chrome, and its driver \
     from https://googlechromelabs.github.io/chrome-for-testing/."
        .to_owned()
}

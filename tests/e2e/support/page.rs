//! The page as a journey sees it.

use super::server;
use serde_json::Value;
use std::path::PathBuf;
use thirtyfour::{WebDriver, error::WebDriverResult};

/// The page in its browser.
pub struct Page {
    /// The browser, for everything that has no word of its own here.
    pub browser: WebDriver,
    /// Where files land that the page offers for download.
    #[expect(dead_code, reason = "the journeys that export files will look here")]
    pub downloads: PathBuf,
}

impl Page {
    /// Opens the app at a route, as in `"#/services"`; the empty route is its start.
    pub async fn open(&self, route: &str) -> WebDriverResult<()> {
        self.browser.goto(format!("{}{route}", server::address())).await
    }

    /// Fails if the console showed an error or warning, or anything was asked outside the app's folder,
    /// since the page opened or since this was last called.
    pub async fn assert_quiet(&self) -> WebDriverResult<()> {
        let complaints = self.complaints().await?;
        assert!(complaints.is_empty(), "the console shows: {complaints:#?}");
        let outside = self.outside_requests().await?;
        assert!(outside.is_empty(), "asked outside the app's folder: {outside:#?}");
        Ok(())
    }

    async fn complaints(&self) -> WebDriverResult<Vec<String>> {
        let log = self.browser.get_log("browser").await?;
        let loud = log.into_iter().filter(|e| ["SEVERE", "WARNING"].contains(&e.level.as_str()));
        Ok(loud.map(|entry| entry.message).collect())
    }

    /// Every address on the network's log that is outside the app's own folder.
    async fn outside_requests(&self) -> WebDriverResult<Vec<String>> {
        let log = self.browser.get_log("performance").await?;
        let requests = log.iter().filter_map(|entry| requested(&entry.message));
        Ok(requests.filter(|url| is_outside(url)).collect())
    }
}

/// The address in a `Network.requestWillBeSent` or `webSocketCreated` event.
fn requested(event: &str) -> Option<String> {
    let event: Value = serde_json::from_str(event).ok()?;
    let message = event.get("message")?;
    let address = match message.get("method")?.as_str()? {
        "Network.requestWillBeSent" => message.pointer("/params/request/url"),
        "Network.webSocketCreated" => message.pointer("/params/url"),
        _ => None,
    };
    address?.as_str().map(str::to_owned)
}

/// Only what travels: not `data:`, `blob:` or the browser's own pages.
fn is_outside(url: &str) -> bool {
    let travels = ["http:", "https:", "ws:", "wss:"].iter().any(|scheme| url.starts_with(scheme));
    travels && !url.starts_with(server::address())
}

//! The page as a journey sees it.

use super::{server, wait::until};
use serde_json::{Value, json};
use std::{
    cell::RefCell,
    fmt,
    path::{Path, PathBuf},
};
use thirtyfour::{By, WebDriver, WebElement, error::WebDriverResult};
use tu_soat_06::ui::dom_id;

/// What can be pressed, by its accessible name; of a line that opens, the beginning is enough.
const NAMED: &str = "
    const [place, name] = arguments;
    const tidy = text => text.replace(/\\s+/g, ' ').trim();
    const fits = element => {
        const own = tidy(element.getAttribute('aria-label') ?? element.innerText);
        return own === tidy(name) || (element.localName === 'summary' && own.startsWith(tidy(name)));
    };
    const all = [...document.querySelectorAll(place)].flatMap(root => [...root.querySelectorAll('button, a[href], summary, label, input[aria-label]')]);
    return all.find(element => element.checkVisibility() && fits(element)) ?? null;";

/// What is to be read inside the first element that fits; lines and spaces as one space.
const TEXT: &str = "return document.querySelector(arguments[0])?.innerText.replace(/\\s+/g, ' ').trim() ?? null;";

/// The page in its browser.
pub struct Page {
    /// The browser, for everything that has no word of its own here.
    pub browser: WebDriver,
    /// Where files land that the page offers for download.
    pub downloads: PathBuf,
}

impl Page {
    /// Opens the app at a route, as in `"#/tro-giup"`; the empty route is its start.
    pub async fn open(&self, route: &str) -> WebDriverResult<()> {
        self.visit(&format!("{}{route}", server::address())).await
    }

    /// Opens the app at an address, such as that of a host of one's own.
    pub async fn visit(&self, address: &str) -> WebDriverResult<()> {
        self.browser.goto(address).await?;
        self.ready().await;
        Ok(())
    }

    /// Opens the app from a file of this machine, as a double-click does, at a route.
    pub async fn open_file(&self, file: &Path, route: &str) -> WebDriverResult<()> {
        self.browser.goto(format!("{}{route}", file_address(file))).await?;
        self.ready().await;
        Ok(())
    }

    /// Loads the page anew, where it is.
    pub async fn reload(&self) -> WebDriverResult<()> {
        self.browser.refresh().await?;
        self.ready().await;
        Ok(())
    }

    /// The network holds back what the first download does without, or no longer; the browser's own cache does not help.
    pub async fn hold_back(&self, on: bool) -> WebDriverResult<()> {
        let names = if on { json!(["*-later.wasm"]) } else { json!([]) };
        let cdp = self.browser.cdp();
        cdp.send_raw("Network.enable", json!({})).await?;
        cdp.send_raw("Network.setCacheDisabled", json!({ "cacheDisabled": true })).await?;
        cdp.send_raw("Network.setBlockedURLs", json!({ "urls": names })).await.map(drop)
    }

    /// Waits for the app to take over from the first screen, and for the screen of this address to be here.
    pub async fn ready(&self) {
        let heading = format!("#{} h1", dom_id::MAIN);
        let drawn = async || Ok(self.browser.find_all(By::Css(heading.clone())).await?.pop());
        until("the screen of this address", drawn).await;
    }

    /// The address after `#/`, the start's is empty.
    pub async fn route(&self) -> WebDriverResult<String> {
        let address = self.browser.current_url().await?;
        Ok(address.fragment().unwrap_or_default().trim_start_matches('/').to_owned())
    }

    /// Waits until the address ends so.
    pub async fn at(&self, end: &str) {
        let there = async || Ok(self.route().await?.ends_with(end).then_some(()));
        until(format!("an address that ends in “{end}”"), there).await;
    }

    /// Runs a script in the page.
    pub async fn script(&self, script: &str, arguments: &[Value]) -> WebDriverResult<Value> {
        Ok(self.browser.execute(script, arguments).await?.json().clone())
    }

    /// Presses what bears this name.
    pub async fn press(&self, name: &str) {
        self.press_in("body", name).await;
    }

    /// Presses what bears this name inside a part of the page (a CSS selector: ids, roles).
    pub async fn press_in(&self, place: &str, name: &str) {
        let press = async || {
            let found = self.browser.execute(NAMED, [json!(place), json!(name)]).await?;
            if found.json().is_null() {
                return Ok(None);
            }
            let element = found.element()?;
            if !element.is_enabled().await? {
                return Ok(None);
            }
            self.click(&element).await.map(Some)
        };
        until(format!("“{name}”, to press it"), press).await;
    }

    /// Clicks an element, away from bars that stick to the edges.
    pub async fn click(&self, element: &WebElement) -> WebDriverResult<()> {
        element.scroll_into_view().await?;
        element.click().await
    }

    /// The element of this id, once it is there.
    pub async fn by_id(&self, id: &str) -> WebElement {
        let find = async || Ok(self.browser.find_all(By::Id(id)).await?.pop());
        until(format!("an element with the id “{id}”"), find).await
    }

    /// What is to be read in the first element that fits a selector; nothing where none does.
    pub async fn text(&self, place: &str) -> WebDriverResult<String> {
        Ok(self.script(TEXT, &[json!(place)]).await?.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until a part of the page says this.
    pub async fn says(&self, place: &str, words: &str) {
        let there = RefCell::new(String::new());
        let said = async || {
            there.replace(self.text(place).await?);
            Ok(there.borrow().contains(words).then_some(()))
        };
        until(Said { words, place, there: &there }, said).await;
    }

    /// Waits until the page says this.
    pub async fn sees(&self, words: &str) {
        self.says("body", words).await;
    }

    /// The name of a screen's heading, which has the focus.
    pub async fn heading(&self) -> WebDriverResult<String> {
        self.text("h1").await
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

    /// Errors and warnings in the console since it was last asked.
    pub async fn complaints(&self) -> WebDriverResult<Vec<String>> {
        let log = self.browser.get_log("browser").await?;
        let loud = log.into_iter().filter(|e| ["SEVERE", "WARNING"].contains(&e.level.as_str()));
        Ok(loud.map(|entry| entry.message).collect())
    }

    /// Fails if the page's policy kept anything back since the console was last asked.
    pub async fn assert_policy_kept(&self) -> WebDriverResult<()> {
        let complaints = self.complaints().await?;
        let reports: Vec<_> = complaints.iter().filter(|line| line.contains("Content Security Policy")).collect();
        assert!(reports.is_empty(), "the policy kept back: {reports:#?}");
        Ok(())
    }

    /// Every address on the network's log that is outside the app's own folder.
    async fn outside_requests(&self) -> WebDriverResult<Vec<String>> {
        Ok(self.requests().await?.into_iter().filter(|url| is_outside(url)).collect())
    }

    /// Every address asked for since it was last asked, whatever its scheme.
    pub async fn requests(&self) -> WebDriverResult<Vec<String>> {
        let log = self.browser.get_log("performance").await?;
        Ok(log.iter().filter_map(|entry| requested(&entry.message)).collect())
    }
}

/// The `file:` address of a file, as browsers write it.
pub fn file_address(file: &Path) -> String {
    let path = file.to_str().expect("a path in UTF-8");
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte);
    let written = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    format!("file://{}", path.bytes().map(written).collect::<String>())
}

/// What is waited for, and what stands in its place.
struct Said<'a> {
    words: &'a str,
    place: &'a str,
    there: &'a RefCell<String>,
}

impl fmt::Display for Said<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let there: String = self.there.borrow().chars().take(1000).collect();
        write!(f, "“{}” in `{}`, where there is “{there}”", self.words, self.place)
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

//! Chromium under chromedriver: a fresh one, with a fresh profile, for every journey.

use super::page::Page;
use serde_json::json;
use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
};
use thirtyfour::{
    ChromeCapabilities, ChromiumLikeCapabilities, DesiredCapabilities, LoggingPrefsLogLevel, WebDriver,
    WebDriverRunError, error::WebDriverResult,
};

/// As root, in a container, with no way out: Chromium must neither want a sandbox nor call home.
const FLAGS: [&str; 12] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // The address bar's own pages, which nobody sees, would load beside ours.
    "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--window-size=1366,768",
];

/// Runs one journey in a browser of its own and closes that browser, however the journey ends. Nothing on it may have
/// met the page's Content-Security-Policy.
pub async fn journey<T>(body: impl AsyncFnOnce(Page) -> WebDriverResult<T>) -> T {
    let folder = Folder::new();
    let driver = Driver::start(&folder.0);
    let browser = WebDriver::new(&driver.address, capabilities(&folder.0)).await;
    let browser = browser.unwrap_or_else(|error| panic!("chromedriver opened no session: {error}"));
    let downloads = folder.0.join("downloads");
    let walk = async |browser: WebDriver| {
        let result = body(Page { browser: browser.clone(), downloads: downloads.clone() }).await?;
        Page { browser, downloads }.assert_policy_kept().await.map(|()| result)
    };
    let outcome = browser.run_and_quit(walk).await;
    match outcome {
        Ok(result) => result,
        Err(WebDriverRunError::Cleanup(error)) => panic!("the browser did not close: {error}"),
        Err(error) => panic!("{error}"),
    }
}

fn capabilities(folder: &Path) -> ChromeCapabilities {
    let mut wanted = DesiredCapabilities::chrome();
    for flag in FLAGS {
        wanted.add_arg(flag).expect("a flag is a string");
    }
    let preferences = json!({
        "download.default_directory": folder.join("downloads"),
        "download.prompt_for_download": false,
        "intl.accept_languages": "vi,en",
    });
    wanted.add_experimental_option("prefs", preferences).expect("preferences are JSON");
    for log in ["browser", "performance"] {
        wanted.set_logging_prefs(log, LoggingPrefsLogLevel::All).expect("a level is a string");
    }
    wanted
}

/// A folder for the profile and the downloads, gone with the journey.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("tu-soat-06-e2e-{}-{count}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(folder.join("downloads")).expect("the temp folder takes folders");
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed stays in the system's temp folder, which the system empties.
        drop(std::fs::remove_dir_all(&self.0));
    }
}

/// A chromedriver on a port of its own choice.
struct Driver {
    process: Child,
    address: String,
}

impl Driver {
    fn start(folder: &Path) -> Self {
        let program = std::env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".to_owned());
        let mut command = Command::new(&program);
        // There the driver makes the profile of each session.
        command.env("TMPDIR", folder).env("TEMP", folder);
        command.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().unwrap_or_else(|error| {
            panic!("`{program}` did not start ({error}); `cargo xtask test --only e2e` finds one")
        });
        let mut lines = BufReader::new(process.stdout.take().expect("stdout is piped")).lines();
        let port = lines.by_ref().map_while(Result::ok).find_map(|line| port_in(&line));
        let port = port.expect("chromedriver says on which port it listens");
        // Its later words are read and dropped, so that it never waits for a reader.
        std::thread::spawn(move || lines.for_each(drop));
        Self { process, address: format!("http://127.0.0.1:{port}") }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

/// "ChromeDriver was started successfully on port 40123."
fn port_in(line: &str) -> Option<u16> {
    let port = line.strip_prefix("ChromeDriver was started successfully on port ")?;
    port.trim_end_matches('.').parse().ok()
}

//! One room, measured in the page.

use crate::support::{page::Page, wait::until};
use serde_json::{Value, json};
use std::{
    fs,
    path::Path,
    sync::atomic::{AtomicBool, AtomicU64, Ordering},
    thread,
    time::Duration,
};
use thirtyfour::{By, error::WebDriverResult};

/// What was measured: milliseconds, a count, megabytes.
pub struct Times {
    pub read: f64,
    pub heatmap: f64,
    pub longest: f64,
    pub long: u64,
    pub memory: f64,
    pub kept: f64,
    pub sort: f64,
    pub filter: f64,
}

/// Notes when files were given, when what came in is listed, when all is on disk, and every long task since; of the task
/// in which the browser lists the files (half a second for a country, before the page gets to know of them) what is left.
const WATCH: &str = "
    const watch = window.watch = { long: [] };
    const since = task => task.startTime + task.duration - Math.max(task.startTime, watch.from ?? Infinity);
    new PerformanceObserver(list => list.getEntries().forEach(task => watch.long.push(since(task))))
        .observe({ type: 'longtask' });
    addEventListener('change', () => { watch.from = performance.now(); }, { capture: true, once: true });
    const look = () => {
        if (!watch.read && document.querySelector('.pile')) watch.read = performance.now();
        if (watch.read && !watch.kept && document.querySelector('main').innerText.includes(arguments[0]))
            watch.kept = performance.now();
        if (!watch.kept) requestAnimationFrame(look);
    };
    look();";

/// Does something and tells how long it takes to the second frame that shows what was waited for.
const TIMED: &str = "
    const done = arguments[arguments.length - 1];
    const from = performance.now();
    ACT;
    const look = () => requestAnimationFrame(() => {
        if (!(SHOWS)) return look();
        requestAnimationFrame(() => done(performance.now() - from));
    });
    look();";

const SORTED: &str = "document.querySelector('thead th').ariaSort !== 'none'";
const FILTER: &str = "
    window.counted = document.querySelector('[role=search]').innerText;
    const field = document.querySelector('input[type=search]');
    field.value = 'an';
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));";

/// A folder goes in; the heatmap, the table.
pub async fn measure(page: &Page, folder: &Path, count: u32) -> WebDriverResult<Times> {
    page.open("#/nhieu-don-vi").await?;
    let kept = crate::support::vi().room.intake.kept;
    page.script(WATCH, &[json!(kept)]).await?;
    let field = page.browser.find(By::Css("input[webkitdirectory]")).await?;
    let memory = Memory::watch();
    field.send_keys(folder.to_str().expect("a path in UTF-8")).await?;
    let told = until(format!("{count} files to be kept"), async || {
        let told = page.script("return watch.kept ? watch : null;", &[]).await?;
        Ok(Some(told).filter(|told| !told.is_null()))
    })
    .await;
    let heatmap = timed(
        page,
        "document.querySelector('.room__nav a[href$=\"bang-nhiet\"]').click()",
        "document.querySelector('[role=gridcell]')",
    )
    .await?;
    let rows = "document.querySelector('tbody tr th, tbody tr td')";
    timed(page, "document.querySelector('.room__nav a[href$=\"/bang\"]').click()", rows).await?;
    let sort = timed(page, "document.querySelector('thead button').click()", SORTED).await?;
    let filter = timed(page, FILTER, "document.querySelector('[role=search]').innerText !== window.counted").await?;
    let long = page.script("return watch.long;", &[]).await?;
    let long: Vec<f64> = long.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
    let at = |key: &str| told[key].as_f64().expect("a time");
    Ok(Times {
        read: at("read") - at("from"),
        heatmap,
        longest: long.iter().copied().fold(0.0, f64::max),
        long: long.iter().filter(|ms| **ms > 50.0).count() as u64,
        memory: memory.most(),
        kept: at("kept") - at("from"),
        sort,
        filter,
    })
}

async fn timed(page: &Page, act: &str, shows: &str) -> WebDriverResult<f64> {
    // The page's own policy forbids scripts made of texts.
    let told = page.browser.execute_async(TIMED.replace("ACT", act).replace("SHOWS", shows), Vec::new()).await?;
    Ok(told.json().as_f64().expect("a time"))
}

/// The most memory that any one page of a browser has had since, its workers included.
struct Memory {
    most: &'static AtomicU64,
    ended: &'static AtomicBool,
}

impl Memory {
    fn watch() -> Self {
        let most: &'static AtomicU64 = Box::leak(Box::default());
        let ended: &'static AtomicBool = Box::leak(Box::default());
        thread::spawn(move || {
            while !ended.load(Ordering::Relaxed) {
                most.fetch_max(pages().into_iter().max().unwrap_or(0), Ordering::Relaxed);
                thread::sleep(Duration::from_millis(50));
            }
        });
        Self { most, ended }
    }

    /// In MB.
    fn most(self) -> f64 {
        self.ended.store(true, Ordering::Relaxed);
        self.most.load(Ordering::Relaxed) as f64 / 1e3
    }
}

/// Resident memory of the browsers' pages that is theirs alone, in kB.
fn pages() -> Vec<u64> {
    let all = fs::read_dir("/proc").into_iter().flatten().flatten().map(|entry| entry.path());
    let is_page = |folder: &Path| {
        fs::read(folder.join("cmdline")).is_ok_and(|line| String::from_utf8_lossy(&line).contains("--type=renderer"))
    };
    let size = |folder: &Path| -> Option<u64> {
        let status = fs::read_to_string(folder.join("status")).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:"))?;
        line.trim().trim_end_matches(" kB").parse().ok()
    };
    all.filter(|folder| is_page(folder)).filter_map(|folder| size(&folder)).collect()
}

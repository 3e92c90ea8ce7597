//! Opening a page in a fresh profile, until nothing moves any more.

use crate::{
    metric::Metric::*,
    results::Figures,
    server::{self, Sent},
    subject::{Machine, Subject},
    support::page::Page,
};
use serde_json::{Value, json};
use std::{collections::BTreeMap, time::Duration};
use thirtyfour::error::WebDriverResult;

const TOLD: &str = "
    const { usable, painted, fcp, lcp, cls, long } = bench;
    const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    return { usable, painted, fcp, lcp, cls, long, requests: entries.map(entry => [new URL(entry.name).pathname, entry.startTime, entry.responseEnd]) };";

impl Page {
    /// Loads a page, cold, and tells of it.
    pub async fn load(&self, subject: Subject, machine: Machine) -> WebDriverResult<Figures> {
        self.browser.set_script_timeout(Duration::from_secs(120)).await?;
        self.seed(subject.stored().as_ref()).await?;
        let probe = include_str!("probe.js").replace("CONTROL", &json!(subject.control()).to_string());
        self.tell("Page.addScriptToEvaluateOnNewDocument", json!({ "source": probe })).await?;
        self.tell("Performance.enable", json!({})).await?;
        self.slow_down(machine).await?;
        drop(server::sent());
        self.browser.goto(subject.address()).await?;
        self.later("await bench.settled();", &[]).await?;
        let busy = self.busy().await?;
        let told = self.script(TOLD, &[]).await?;
        let (heap, wasm) = self.memory().await?;
        let mut figures = painted(&told);
        figures.extend(weighed(&told, &server::sent()));
        figures.extend([(Busy, busy), (Heap, heap), (Wasm, wasm), (Memory, heap + wasm)]);
        Ok(figures)
    }
}

fn painted(told: &Value) -> Figures {
    let number = |name: &str| told[name].as_f64().unwrap_or_default();
    let long = told["long"].as_array().cloned().unwrap_or_default();
    let long: Vec<f64> = long.iter().filter_map(|task| task[1].as_f64()).collect();
    vec![
        (Fcp, number("fcp")),
        (Lcp, number("lcp")),
        (Usable, number("usable")),
        (Painted, number("painted")),
        (Shift, number("cls")),
        (Blocking, long.iter().fold(0.0, |sum, took| sum + took - 50.0)),
        (LongTasks, long.len() as f64),
        (Longest, long.iter().copied().fold(0.0, f64::max)),
    ]
}

/// Bytes as they left the host, by what the page knew of them when its first control could be used.
fn weighed(told: &Value, sent: &[Sent]) -> Figures {
    let usable = told["usable"].as_f64().unwrap_or_default();
    let requests = told["requests"].as_array().cloned().unwrap_or_default();
    let times: BTreeMap<_, _> =
        requests.iter().map(|r| (r[0].as_str().unwrap_or_default(), (r[1].as_f64(), r[2].as_f64()))).collect();
    let kilobytes = |some: &dyn Fn(&Sent) -> bool| {
        sent.iter().filter(|s| some(s)).map(|s| s.bytes as f64).fold(0.0, |sum, bytes| sum + bytes) / 1000.0
    };
    let before = |time: Option<f64>| time.is_some_and(|time| time <= usable);
    let asked = kilobytes(&|sent| times.get(sent.path.as_str()).is_some_and(|(start, _)| before(*start)));
    let arrived = kilobytes(&|sent| times.get(sent.path.as_str()).is_some_and(|(_, end)| before(*end)));
    vec![(Critical, arrived), (Asked, asked), (Sent, kilobytes(&|_| true))]
}

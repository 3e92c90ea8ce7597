//! Accessibility rules: axe-core, run in the page.

use super::page::Page;
use serde_json::{Value, json};
use std::{fs, sync::LazyLock};
use thirtyfour::error::WebDriverResult;

static SOURCE: LazyLock<String> = LazyLock::new(|| {
    let path = std::env::var("TU_SOAT_06_AXE").expect("`cargo xtask test --only e2e` sets TU_SOAT_06_AXE");
    fs::read_to_string(path).expect("axe-core, where TU_SOAT_06_AXE says")
});

/// The rules of WCAG 2.2 AA, and those axe-core calls best practice.
const TAGS: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// Rules whose outcome hangs on colours alone.
const COLOURS: [&str; 2] = ["color-contrast", "link-in-text-block"];

const RUN: &str = "
    const [place, runOnly, done] = arguments;
    const told = node => node.target.join(' ') + ' – ' + node.failureSummary.replace(/\\s+/g, ' ');
    axe.run(place, { runOnly, resultTypes: ['violations'] }).then(found => {
        done(found.violations.map(rule => ({ rule: rule.id, help: rule.help, count: rule.nodes.length, nodes: rule.nodes.slice(0, 4).map(told) })));
    }, error => done([{ rule: String(error) }]));";

/// How much is looked at.
#[derive(Clone, Copy)]
pub enum Look {
    /// Every rule.
    Whole,
    /// Colours only: for a screen that was looked at whole in other colours.
    Colours,
}

impl Page {
    /// What axe-core finds in a part of the screen; nothing, it is hoped.
    pub async fn violations(&self, place: &str, look: Look) -> WebDriverResult<Vec<Value>> {
        let is_there = self.script("return typeof axe === 'object';", &[]).await?;
        if is_there == json!(false) {
            self.script(&SOURCE, &[]).await?;
        }
        let rules = match look {
            Look::Whole => json!({ "type": "tag", "values": TAGS }),
            Look::Colours => json!({ "type": "rule", "values": COLOURS }),
        };
        let found = self.browser.execute_async(RUN, [json!(place), rules]).await?;
        Ok(found.json().as_array().cloned().unwrap_or_default())
    }
}

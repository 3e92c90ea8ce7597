//! Ten thousand edits: what the page keeps of them.

use crate::{
    metric::Metric::{Edited, Grown},
    results::Figures,
    support::page::Page,
};
use serde_json::json;
use thirtyfour::error::WebDriverResult;

const TURNS: usize = 10;
const EDITS: usize = 1000;

/// Chooses radios one after the other, and lets the page draw and save between.
const EDIT: &str = "
    const [count] = arguments;
    for (let done = 0; done < count;) {
        for (const radio of document.querySelectorAll('main input[type=radio]:enabled')) {
            if (radio.checked || done === count) continue;
            radio.click();
            if (++done % 10 === 0) await new Promise(go => requestAnimationFrame(() => setTimeout(go)));
        }
    }";

impl Page {
    /// Edits, and weighs the page after each thousand.
    pub async fn edit_much(&self) -> WebDriverResult<Figures> {
        let mut weights = Vec::new();
        for _ in 0..TURNS {
            self.later(EDIT, &[json!(EDITS)]).await?;
            let (heap, wasm) = self.memory().await?;
            weights.push(heap + wasm);
        }
        let (first, last) = (weights[0], weights[TURNS - 1]);
        Ok(vec![(Edited, last), (Grown, last - first)])
    }
}

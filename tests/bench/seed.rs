//! Puts an assessment where the app will find it, past the app.

use crate::{
    server,
    support::{fixture::catalogue, page::Page},
};
use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;
use tu_soat_06::{
    browser::keys::{LAYOUT, SPACE, Shelf},
    domain::{assessment::Assessment, digest::sha256_hex, file},
};

const PUT: &str = "
    const [name, layout, shelves, row] = arguments;
    return await new Promise((done, fail) => {
        const request = indexedDB.open(name, layout);
        request.onerror = () => fail(request.error);
        request.onupgradeneeded = () => {
            for (const [shelf, keyPath] of shelves) request.result.createObjectStore(shelf, { keyPath });
        };
        request.onsuccess = () => {
            const work = request.result.transaction(shelves[0][0], 'readwrite');
            work.objectStore(shelves[0][0]).put(row);
            work.oncomplete = () => { request.result.close(); done(true); };
        };
    });";

impl Page {
    /// Opens an empty page of the same origin, stores what is to be stored, and leaves it for a new tab. That one, too,
    /// shows the empty page: coming from another origin, a page gets a new process, on which throttling sets in late.
    pub async fn seed(&self, assessment: Option<&Assessment>) -> WebDriverResult<()> {
        self.browser.goto(server::at(server::BLANK)).await?;
        if let Some(assessment) = assessment {
            let shelves: Vec<_> = Shelf::OWN.iter().map(|shelf| json!([shelf.name(), shelf.key_field()])).collect();
            self.later(PUT, &[json!(SPACE), json!(LAYOUT), json!(shelves), row(assessment)]).await?;
        }
        let old = self.browser.window().await?;
        let new = self.browser.new_tab().await?;
        self.browser.switch_to_window(old).await?;
        self.browser.close_window().await?;
        self.browser.switch_to_window(new).await?;
        self.browser.goto(server::at(server::BLANK)).await
    }
}

fn row(assessment: &Assessment) -> Value {
    let text = file::write(catalogue(), assessment);
    json!({ "id": assessment.id, "rev": assessment.rev, "schema": 1, "sha256": sha256_hex(text.as_bytes()), "text": text })
}

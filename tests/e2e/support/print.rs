//! Pages as they are printed.

use super::page::Page;
use serde_json::json;
use std::process::Command;
use thirtyfour::error::WebDriverResult;

impl Page {
    /// Prints to PDF as the browser's dialog would.
    pub async fn pdf(&self) -> WebDriverResult<Vec<u8>> {
        let printed = self.browser.cdp().send_raw("Page.printToPDF", json!({ "preferCSSPageSize": true })).await?;
        Ok(decoded(printed["data"].as_str().expect("a PDF")))
    }

    /// Pages of a PDF as Chromium writes it.
    #[expect(clippy::unused_self, reason = "beside the two that belong to a page")]
    pub fn pages_of(&self, pdf: &[u8]) -> usize {
        let text = String::from_utf8_lossy(pdf);
        assert!(text.starts_with("%PDF-"), "no PDF");
        text.split("/Type /Page").skip(1).filter(|rest| !rest.starts_with('s')).count()
    }

    /// The text of a PDF, where poppler is installed; `how` are its options.
    pub fn text_of(&self, pdf: &[u8], how: &[&str]) -> Option<String> {
        let file = self.downloads.with_file_name("bao-cao.pdf");
        std::fs::write(&file, pdf).expect("the temp folder takes files");
        let output = Command::new("pdftotext").args(how).args([file.as_os_str(), "-".as_ref()]).output().ok()?;
        Some(String::from_utf8_lossy(&output.stdout).split_whitespace().collect::<Vec<_>>().join(" "))
    }
}

/// Base64.
fn decoded(text: &str) -> Vec<u8> {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let values: Vec<u32> = text
        .bytes()
        .filter_map(|c| LETTERS.iter().position(|l| *l == c))
        .map(|n| n.try_into().expect("below 64"))
        .collect();
    let group = |group: &[u32]| {
        let bits = (0..4).fold(0, |bits, i| bits << 6 | group.get(i).copied().unwrap_or(0));
        let [_, bytes @ ..] = bits.to_be_bytes();
        bytes[..group.len() - 1].to_vec()
    };
    values.chunks(4).flat_map(group).collect()
}

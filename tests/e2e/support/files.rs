//! Files the page gives and takes.

use super::{fixture::catalogue, page::Page, vi, wait::until};
use std::{fs, path::PathBuf};
use thirtyfour::{By, error::WebDriverResult};
use tu_soat_06::domain::{assessment::Assessment, file};

impl Page {
    /// The file that the page has just offered: its name and content. It is taken away, so that the next one of the
    /// same name keeps it.
    pub async fn downloaded(&self) -> (String, Vec<u8>) {
        let name = |path: &PathBuf| path.file_name().and_then(|name| name.to_str()).map(str::to_owned);
        let is_whole = |name: String| !name.starts_with('.') && !name.ends_with(".crdownload");
        let finished = |path: &PathBuf| name(path).is_some_and(is_whole);
        let look = async || {
            let entries = fs::read_dir(&self.downloads).expect("the folder of downloads");
            let path = entries.flatten().map(|entry| entry.path()).find(finished);
            let content = path.as_ref().and_then(|path| fs::read(path).ok()).filter(|bytes| !bytes.is_empty());
            Ok(path.zip(content))
        };
        let (path, bytes) = until("a file to be downloaded", look).await;
        fs::remove_file(&path).expect("the file just read");
        let name = path.file_name().and_then(|name| name.to_str()).expect("a name in UTF-8");
        (name.to_owned(), bytes)
    }

    /// Whether the page has offered no file.
    pub fn nothing_downloaded(&self) -> bool {
        fs::read_dir(&self.downloads).is_ok_and(|mut entries| entries.next().is_none())
    }

    /// Chooses a file with this name and content in “open a file”.
    pub async fn give(&self, name: &str, content: &[u8]) -> WebDriverResult<()> {
        self.give_to("input[type=file]", name, content).await
    }

    /// Chooses a file with this name and content in a field for files, given by its selector.
    pub async fn give_to(&self, field: &str, name: &str, content: &[u8]) -> WebDriverResult<()> {
        let folder = self.downloads.with_file_name("given");
        fs::create_dir_all(&folder).expect("the temp folder takes folders");
        let path = folder.join(name);
        fs::write(&path, content).expect("the temp folder takes files");
        let find = async || Ok(self.browser.find_all(By::Css(field)).await?.pop());
        let input = until("the field for files", find).await;
        input.send_keys(path.to_str().expect("a path in UTF-8")).await
    }

    /// Opens an assessment from its file, on the start screen.
    pub async fn bring(&self, assessment: &Assessment) -> WebDriverResult<()> {
        self.open("").await?;
        let text = file::write(catalogue(), assessment);
        self.give("phieu.json", text.as_bytes()).await?;
        self.press(vi().arrivals.accept).await;
        self.until_stored("the assessment from the file", |stored| stored.rev == assessment.rev).await;
        Ok(())
    }
}

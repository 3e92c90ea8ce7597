//! Releases to be told apart: copies of `dist/` in which every name, and what the script leaves on the page, says the
//! version.

use super::{page::Page, server::dist, wait::until};
use serde_json::Value;
use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};
use thirtyfour::error::WebDriverResult;

/// What all hashed names begin with.
const HASHED: &str = "tu-soat-06-";

/// Every version of which the page holds something: its own, its script's, those in the names of what it fetched.
const VERSIONS: &str = "
    const named = performance.getEntriesByType('resource').map(entry => /tu-soat-06-(v\\d)-/.exec(entry.name)?.[1]);
    const page = document.querySelector('meta[name=build]').content;
    return [...new Set([page, window.scriptVersion, ...named.filter(Boolean)])];";

/// A folder with releases, gone with the journey.
pub struct Releases(PathBuf);

impl Releases {
    /// None yet.
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("tu-soat-06-releases-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        Self(std::env::temp_dir().join(name))
    }

    /// The release as this version, `v1` to `v9`: other names, another script. Without policy and the script's hash,
    /// which only the build can write; other journeys go through the release as it is.
    pub fn version(&self, version: &str) -> PathBuf {
        let folder = self.0.join(version);
        fs::create_dir_all(&folder).expect("the temp folder takes folders");
        let dist: Vec<PathBuf> =
            fs::read_dir(dist()).expect("dist/").map(|entry| entry.expect("an entry of dist/").path()).collect();
        let names: Vec<String> = dist.iter().map(|file| name(file)).filter(|name| is_renamed(name)).collect();
        let renamed = |text: &str| text.replace(HASHED, &format!("{HASHED}{version}-"));
        for file in dist.iter().filter(|file| name(file) != "_headers") {
            let to = folder.join(if is_renamed(&name(file)) { renamed(&name(file)) } else { name(file) });
            match fs::read_to_string(file).ok().filter(|_| is_text(file)) {
                None => drop(fs::copy(file, to).expect("the temp folder takes files")),
                Some(text) => {
                    let text = names.iter().fold(text, |text, name| text.replace(name, &renamed(name)));
                    fs::write(to, altered(&name(file), &text, version)).expect("the temp folder takes files");
                }
            }
        }
        folder
    }
}

impl Drop for Releases {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0)); // the system empties its temp folder
    }
}

/// What the wasm asks for by name keeps its name: that is compiled in.
fn is_renamed(name: &str) -> bool {
    name.starts_with(HASHED) && !name.contains("-office.")
}

fn name(file: &Path) -> String {
    file.file_name().and_then(|name| name.to_str()).expect("a name in UTF-8").to_owned()
}

fn is_text(file: &Path) -> bool {
    file.extension().is_some_and(|ending| ["html", "js"].iter().any(|text| ending == *text))
}

/// The mark, and what must follow from it.
fn altered(name: &str, text: &str, version: &str) -> String {
    match name {
        "index.html" => {
            let open = text.replace("http-equiv=Content-Security-Policy", "name=policy");
            marked(&open, "name=build content=", '>', version)
        }
        "sw.js" => {
            let marked = marked(text, "const BUILD = '", '\'', version);
            marked.lines().map(without_hash).collect::<Vec<_>>().join("\n")
        }
        name if is_renamed(name) => format!("{text}\nwindow.scriptVersion = '{version}';\n"),
        _ => text.to_owned(),
    }
}

/// The text with the version between a beginning and an end.
fn marked(text: &str, start: &str, end: char, version: &str) -> String {
    let (before, rest) = text.split_once(start).expect("a mark");
    let (_, after) = rest.split_once(end).expect("the end of the mark");
    format!("{before}{start}{version}{end}{after}")
}

/// The script is another now.
fn without_hash(line: &str) -> String {
    match line.split_once(".js', '") {
        Some((name, _)) => format!("{name}.js'],"),
        None => line.to_owned(),
    }
}

impl Page {
    /// The one version of all that the page holds; fails if there are more.
    pub async fn version(&self) -> WebDriverResult<String> {
        let found = self.script(VERSIONS, &[]).await?;
        let found: Vec<&str> = found.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        assert_eq!(found.len(), 1, "the page holds files of several versions: {found:?}");
        Ok(found[0].to_owned())
    }

    /// Waits until a whole page of this version is there.
    pub async fn has_version(&self, version: &str) {
        let has = async || Ok(Some(self.version().await?).filter(|now| now == version));
        until(format!("a page of {version}"), has).await;
        self.ready().await;
    }
}

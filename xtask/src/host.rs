//! What the release folder needs on a host, beyond the app: the page's policy, the service worker, `_headers`.

use crate::{
    Outcome,
    csp::{Place, policy, secured, sha256},
    office::is_office,
    project::{self, read, swapped, write},
};
use std::{fs, path::Path};

const PAGE: &str = "index.html";
const WORKER: &str = "sw.js";
const HEADERS: &str = "_headers";

/// Completes `dist/`, in which nothing may change any more afterwards.
pub fn finish() -> Outcome {
    let dist = project::root().join("dist");
    for old in [WORKER, HEADERS] {
        drop(fs::remove_file(dist.join(old))); // most often there is none
    }
    let page = secured(&read(&dist.join(PAGE))?, Place::Host)?;
    write(&dist.join(PAGE), page.as_bytes())?;
    let files = files(&dist)?;
    let headers = headers(&page, &files);
    write(&dist.join(HEADERS), headers.as_bytes())?;
    let worker = read(&project::root().join("src/browser/sw.js"))?;
    let build = build(&files, &[&headers, &worker]);
    let mark = format!("</title><meta name=build content={build}>");
    write(&dist.join(PAGE), swapped(&page, "</title>", &mark)?.as_bytes())?;
    write(&dist.join(WORKER), completed(&worker, &build, &files)?.as_bytes())
}

/// A file of the release.
struct File {
    name: String,
    sum: String,
}

impl File {
    /// Its name tells its content: it never changes, and may be kept for ever.
    fn is_hashed(&self) -> bool {
        self.name.starts_with("tu-soat-06-")
    }

    /// Needed without a network: not what is only there to be downloaded, nor what is kept when first asked for.
    fn is_kept(&self) -> bool {
        self.name != "tu-soat-06.html" && !self.name.contains(".schema-") && !is_office(&self.name)
    }
}

fn files(dist: &Path) -> Outcome<Vec<File>> {
    let unread = |error| format!("dist/ cannot be read: {error}.");
    let mut files = Vec::new();
    for entry in fs::read_dir(dist).map_err(unread)? {
        let entry = entry.map_err(unread)?;
        let sum = sha256(&fs::read(entry.path()).map_err(unread)?);
        files.push(File { name: entry.file_name().to_string_lossy().into_owned(), sum });
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(files)
}

/// Names the release by all that is in it.
fn build(files: &[File], more: &[&str]) -> String {
    let all: String = files.iter().map(|file| format!("{} {}\n", file.name, file.sum)).collect();
    let sum = sha256([&all, more.concat().as_str()].concat().as_bytes());
    sum.trim_start_matches("sha256-").chars().filter(char::is_ascii_alphanumeric).take(12).collect()
}

/// The worker with its version and its files.
fn completed(worker: &str, build: &str, files: &[File]) -> Outcome<String> {
    let kept = files.iter().filter(|file| file.is_kept()).map(|file| match (file.name.as_str(), file.is_hashed()) {
        (PAGE, _) => "  [''],\n".to_owned(),
        (name, true) => format!("  ['{name}', '{}'],\n", file.sum),
        (name, false) => format!("  ['{name}'],\n"),
    });
    let list = format!("const FILES = [\n{}];", kept.collect::<String>());
    let later = files.iter().filter(|file| is_office(&file.name));
    let later = later.map(|file| format!("  ['{}', '{}'],\n", file.name, file.sum));
    let later = format!("const LATER = [\n{}];", later.collect::<String>());
    let worker = swapped(worker, "const BUILD = '';", &format!("const BUILD = '{build}';"))?;
    swapped(&swapped(&worker, "const FILES = [];", &list)?, "const LATER = [];", &later)
}

/// Netlify's and Cloudflare Pages' format. No header is set by two rules: hosts do not agree on what that means.
fn headers(page: &str, files: &[File]) -> String {
    let policy = policy(page, Place::Host);
    let fresh = "  Cache-Control: no-cache\n";
    let page = format!("{fresh}  Content-Security-Policy: {policy}; frame-ancestors 'none'\n");
    let hashed = files.iter().filter(|file| file.is_hashed());
    let hashed = hashed.map(|file| format!("/{}\n  Cache-Control: public, max-age=31536000, immutable\n", file.name));
    let all = "/*\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n";
    format!("{all}/\n{page}/{PAGE}\n{page}/{WORKER}\n{fresh}{}", hashed.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn release() -> Vec<File> {
        let names = ["index.html", "icon.png", "tu-soat-06-1.js", "tu-soat-06.html", "tu-soat-06.schema-1.json"];
        names.map(|name| File { name: name.to_owned(), sum: format!("sha256-{name}") }).into()
    }

    #[test]
    fn the_worker_keeps_what_is_needed_without_a_network() {
        let worker = include_str!("../../src/browser/sw.js");
        let whole = completed(worker, "abc", &release()).unwrap();
        let list = "const FILES = [\n  [''],\n  ['icon.png'],\n  ['tu-soat-06-1.js', 'sha256-tu-soat-06-1.js'],\n];";
        assert!(whole.contains(list) && whole.contains("const BUILD = 'abc';"), "{whole}");
    }

    #[test]
    fn only_hashed_names_are_kept_for_ever() {
        let headers = headers("<style>a</style>", &release());
        assert_eq!(headers.matches("immutable").count(), 1);
        assert!(headers.contains("/tu-soat-06-1.js\n  Cache-Control: public, max-age=31536000, immutable\n"));
        assert_eq!(headers.matches("Content-Security-Policy").count(), 2);
    }

    #[test]
    fn another_content_makes_another_build() {
        let (mut files, before) = (release(), build(&release(), &["worker"]));
        assert_eq!(before, build(&release(), &["worker"]));
        assert_ne!(before, build(&release(), &["another"]));
        files[1].sum.push('x');
        assert_ne!(before, build(&files, &["worker"]));
    }
}

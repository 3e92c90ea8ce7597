//! The rules of the house, held by a test: layers, file lengths, module headers, CSS within the floor browsers.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use tu_soat_06::domain::output::{OUTPUTS, Output};

fn files(folder: &str, ending: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == ending) && !path.ends_with("tests.rs") {
                found.push((path.clone(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    assert!(!found.is_empty(), "no .{ending} under {folder}");
    found
}

/// Code lines of a file: neither comments nor its own tests.
fn code(text: &str) -> Vec<&str> {
    let shipped = text.split("#[cfg(test)]").next().unwrap();
    shipped.lines().filter(|line| !line.trim_start().starts_with("//")).collect()
}

fn mentions(folder: &str, words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in files(folder, "rs") {
        for line in code(&text) {
            found.extend(
                words.iter().filter(|word| line.contains(**word)).map(|word| format!("{}: {word}", path.display())),
            );
        }
    }
    found
}

#[test]
fn domain_reaches_nowhere_outwards() {
    let outside = [
        "leptos",
        "web_sys",
        "js_sys",
        "wasm_bindgen",
        "crate::browser",
        "crate::ui",
        "::now()",
        "SystemTime",
        "Instant",
    ];
    assert_eq!(mentions("src/domain", &outside), Vec::<String>::new());
}

#[test]
fn browser_knows_no_screen() {
    assert_eq!(mentions("src/browser", &["crate::ui", "crate::route", "view!"]), Vec::<String>::new());
}

#[test]
fn components_know_neither_session_nor_browser() {
    assert_eq!(
        mentions("src/ui/components", &["session", "Session", "crate::browser", "web_sys"]),
        Vec::<String>::new()
    );
}

#[test]
fn views_reach_the_platform_through_the_session_only() {
    let direct = ["web_sys::", "js_sys::", "gloo_storage", "inner_html", "set_inner_html", "style="];
    assert_eq!(mentions("src/ui", &direct), Vec::<String>::new());
}

/// What they name is in the first download; `ui::later` says what is not.
#[test]
fn first_screens_name_nothing_that_arrives_later() {
    let later = ["AllWords", "all_words", "all_of(", "behind(", "arrivals()", "bring_english", "complete()"];
    let screens = [
        "start_view",
        "unit_view",
        "data_view",
        "help_view",
        "catalogue_view",
        "copy_view",
        "figures_view",
        "report_view",
        "blank_view",
    ];
    let behind = ["fill", "finder", "guide", "papers"].map(|name| format!("checklist/{name}"));
    for folder in ["src/ui/app", "src/ui/session", "src/ui/views/checklist"] {
        let mut named = mentions(folder, &[&later[..], &screens].concat());
        named.retain(|place| !behind.iter().any(|name| place.contains(name.as_str())));
        assert_eq!(named, Vec::<String>::new());
    }
}

/// Every way out of the page, with the entries of the registry that take it.
const WAYS_OUT: &[(&str, &str, &[Output])] = &[
    ("src/ui/session/files.rs", "files::download(", &[Output::Report, Output::Backup, Output::Kept]),
    ("src/ui/session/files.rs", "location::print(", &[Output::Print]),
    (
        "src/ui/session/outputs.rs",
        "office::hand_out(",
        &[
            Output::Report,
            Output::Word,
            Output::Workbook,
            Output::Template,
            Output::Table,
            Output::Lines,
            Output::Calendar,
            Output::Page,
        ],
    ),
    ("src/ui/session/room/handing.rs", "office::hand_out(", &[Output::Report]),
    (
        "src/ui/session/room/outputs.rs",
        "hand_out(",
        &[
            Output::RoomWorkbook,
            Output::RoomTable,
            Output::RoomLines,
            Output::RoomReports,
            Output::RoomWord,
            Output::RoomPage,
        ],
    ),
    ("src/ui/session/copy.rs", "share::file(", &[Output::Report]),
    ("src/ui/session/copy.rs", "share::copy(", &[Output::Link]),
    ("src/browser/office.rs", "download(", &[]),  // what `hand_out` does
    ("src/browser/pieces.rs", "save_blob(", &[]), // the same in pieces
];

#[test]
fn whatever_leaves_is_in_the_registry() {
    let calls =
        ["download(", "save_blob(", "hand_out(", "share::file(", "share::copy(", "location::print(", "set_download("];
    let mut found = mentions("src", &calls);
    found.retain(|place| !place.contains("src/browser/file.rs"));
    found.sort();
    let is_way = |place: &String| {
        WAYS_OUT
            .iter()
            .any(|(file, call, _)| place.contains(file) && call.ends_with(place.rsplit(": ").next().unwrap()))
    };
    let strays: Vec<_> = found.iter().filter(|place| !is_way(place)).collect();
    // `hand_out` is defined where it downloads.
    let defined = ["src/browser/office.rs: hand_out(", "src/browser/pieces.rs: hand_out("];
    assert!(strays.iter().all(|place| defined.iter().any(|known| place.contains(known))), "{strays:#?}");
    let taken: Vec<Output> = WAYS_OUT.iter().flat_map(|(_, _, outputs)| *outputs).copied().collect();
    for kind in OUTPUTS {
        assert!(taken.contains(&kind.output), "{:?} leaves by no way that is listed", kind.output);
    }
}

#[test]
fn every_module_says_what_it_is() {
    let silent = |(path, text): (PathBuf, String)| (!text.starts_with("//!")).then_some(path);
    assert_eq!(files("src", "rs").into_iter().filter_map(silent).collect::<Vec<_>>(), Vec::<PathBuf>::new());
}

#[test]
fn files_stay_short() {
    let long = |(path, text): &(PathBuf, String)| {
        let limit = if path.components().any(|c| c.as_os_str() == "words") { 420 } else { 260 };
        (code(text).len() > limit).then(|| format!("{}: {}", path.display(), code(text).len()))
    };
    assert_eq!(files("src", "rs").iter().filter_map(long).collect::<Vec<_>>(), Vec::<String>::new());
}

/// Chromium 109, Firefox 115, Safari 16.4 lack these.
const TOO_NEW: &[&str] =
    &[":has(", "color-mix(", "light-dark(", "popover", "@starting-style", "text-wrap", "field-sizing", "&"];

#[test]
fn css_stays_within_the_floor_browsers() {
    for (path, text) in files("style", "css") {
        for word in TOO_NEW {
            assert!(!text.contains(word), "{} uses {word}", path.display());
        }
        assert!(text.contains("@layer"), "{} is in no layer", path.display());
        assert!(text.lines().count() <= 260, "{} is long", path.display());
    }
}

#[test]
fn every_style_sheet_is_linked_once() {
    let [page, later] = ["index.html", "src/ui/later/style.rs"]
        .map(|name| fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap());
    for (path, _) in files("style", "css") {
        let name = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap().display().to_string();
        let short = name.trim_start_matches("style/").trim_end_matches(".css");
        let times = page.matches(&format!("href=\"{name}\"")).count() + later.matches(&format!("\"{short}\"")).count();
        assert_eq!(times, 1, "{name} is to be linked by index.html or by src/ui/later/style.rs");
    }
}

#[test]
fn every_css_class_is_used() {
    let drawing = ["src/ui", "src/markup"].into_iter().flat_map(|folder| files(folder, "rs"));
    let mut sources: String = drawing.map(|(_, text)| text).collect();
    sources.push_str(&fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("index.html")).unwrap());
    let mut unused = BTreeSet::new();
    for (_, text) in files("style", "css") {
        for line in text.lines().filter(|line| line.trim_end().ends_with(['{', ','])) {
            let classes = line
                .split('.')
                .skip(1)
                .map(|part| part.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).next().unwrap());
            let named = classes.filter(|class| class.chars().next().is_some_and(|c| c.is_ascii_alphabetic()));
            // A modifier may be put together in the code: `button--` and "danger".
            let modifier =
                |class: &str| class.split_once("--").is_some_and(|(_, word)| sources.contains(&format!("\"{word}\"")));
            unused.extend(named.filter(|class| !sources.contains(*class) && !modifier(class)).map(str::to_owned));
        }
    }
    assert_eq!(unused, BTreeSet::new());
}

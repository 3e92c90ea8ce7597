//! `cargo xtask bench`: the release folder as it stands, measured beside a plain form and an empty Leptos page.

use crate::{
    Outcome, dist,
    process::{cargo, run},
    project::{self, read, write},
    setup::{self, Need, Tools},
    split::{path, smaller, terse, tool},
};
use std::{
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

const NAME: &str = "empty-page";
const TARGET: &str = "wasm32-unknown-unknown";

/// The part that needs no browser.
const NATIVE: &str = "native";

/// What is wished for, part by part.
pub fn bench(wishes: &[String]) -> Outcome {
    let only = wishes.iter().position(|wish| wish == "--only").and_then(|at| wishes.get(at + 1));
    let Some(list) = only else {
        native(wishes)?;
        return pages(wishes);
    };
    let others: Vec<&str> = list.split(',').filter(|part| *part != NATIVE).collect();
    if list.split(',').any(|part| part == NATIVE) {
        native(wishes)?;
    }
    let others = others.join(",");
    let rest = wishes.iter().map(|wish| if wish == list { others.clone() } else { wish.clone() });
    if others.is_empty() { Ok(()) } else { pages(&rest.collect::<Vec<_>>()) }
}

/// The domain alone, in the release's profile.
fn native(wishes: &[String]) -> Outcome {
    let mut measure =
        cargo(&["run", "--release", "--no-default-features", "--features", NATIVE, "--bin", "native-bench"]);
    run(measure.arg("--").args(wishes.iter().filter(|wish| *wish == "--quick")))
}

/// Builds what is missing, then measures.
fn pages(wishes: &[String]) -> Outcome {
    let tools = setup::ensure(&[&dist::NEEDS[..], &[Need::Browser]].concat())?;
    if !project::root().join("dist/index.html").is_file() {
        dist::build(&tools, None)?;
    }
    if !wishes.iter().any(|wish| wish == "--quick") && is_stale() {
        empty_page(&tools)?;
    }
    let mut measure = cargo(&["test", "--quiet", "--features", "e2e", "--test", "bench", "--"]);
    run(tools.equip(measure.args(wishes))?)
}

fn folder() -> PathBuf {
    project::root().join("target/bench/empty")
}

/// Not there, or older than what it is made of.
fn is_stale() -> bool {
    let time = |path: &Path| fs::metadata(path).and_then(|file| file.modified()).ok();
    let made = time(&folder().join("index.html")).unwrap_or(SystemTime::UNIX_EPOCH);
    let sources = [
        "Cargo.toml",
        "Cargo.lock",
        "tests/bench/empty/main.rs",
        "tests/bench/empty/index.html",
        "xtask/src/dist.rs",
        "xtask/src/split.rs",
    ];
    sources.iter().any(|source| time(&project::root().join(source)).is_none_or(|changed| changed > made))
}

/// The empty page with the app's own profile, standard library and tools. It is not cut in two, so the records for that
/// stay out of it; other flags, another target folder, or each build would undo the other's.
fn empty_page(tools: &Tools) -> Outcome {
    let built = project::root().join("target/bench/build");
    let mut build = cargo(&["build", "--release", "--target", TARGET, "--bin", NAME]);
    dist::lean(build.env("CARGO_TARGET_DIR", &built), String::new());
    run(tools.equip(&mut build)?)?;
    let linked = built.join(format!("{TARGET}/release/{NAME}.wasm"));
    let work = project::root().join("target/bench/work");
    let bind = ["--target", "web", "--no-typescript", "--out-dir"].map(String::from);
    tool(tools, "wasm-bindgen", &[&bind[..], &[path(&work), path(&linked)]].concat())?;
    let (place, page) = (folder(), project::root().join("tests/bench/empty/index.html"));
    fs::create_dir_all(&place).map_err(|error| format!("{} cannot be made: {error}.", place.display()))?;
    write(&place.join(format!("{NAME}_bg.wasm")), &smaller(tools, &work.join(format!("{NAME}_bg.wasm")))?)?;
    let glue = terse(tools, &work, &read(&work.join(format!("{NAME}.js")))?, &["--module"])?;
    write(&place.join(format!("{NAME}.js")), glue.as_bytes())?;
    write(&place.join("index.html"), read(&page)?.as_bytes())
}

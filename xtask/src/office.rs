//! What makes files of other programs: a second wasm with a script of its own, which a worker runs (`src/office`).
//!
//! Built before the page, which is told its names as it is compiled: the first download then says nothing of it.

use crate::{
    Outcome,
    dist::{flags, lean},
    process::{cargo, run},
    project::{self, read, write},
    setup::Tools,
    split::{hashed, path, smaller, terse, tool},
};
use std::{fs, path::PathBuf};

/// Names of the script and of the wasm, and how many bytes both have: what the page is compiled with.
pub const VARIABLE: &str = "TU_SOAT_06_OFFICE";

/// Where both lie until the page is made, which takes them along (`index.html`).
fn folder() -> PathBuf {
    project::root().join("target/office")
}

/// Whether a file of the release belongs to it.
pub fn is_office(name: &str) -> bool {
    name.contains("-office.")
}

/// For a release; tells the value of [`VARIABLE`].
pub fn release(tools: &Tools) -> Outcome<String> {
    let mut build = cargo(&["build", "--profile", PROFILE]);
    // The same flags as the page's: the standard library is then made once for both.
    lean(build.env("CARGO_TARGET_DIR", project::root().join("target")), flags());
    run(tools.equip(build.args(TARGET))?)?;
    let (script, wasm) = bound(tools, PROFILE)?;
    let wasm = smaller(tools, &wasm)?;
    lay(&terse(tools, &work(), &script, &[])?, &wasm)
}

/// As it comes out of the compiler, for working on it.
pub fn debug(tools: &Tools) -> Outcome<String> {
    run(tools.equip(cargo(&["build"]).args(TARGET))?)?;
    let (script, wasm) = bound(tools, "debug")?;
    lay(&script, &fs::read(&wasm).map_err(|error| format!("{} cannot be read: {error}.", wasm.display()))?)
}

/// Rather quicker than the page.
const PROFILE: &str = "office";

const TARGET: [&str; 7] =
    ["--target", "wasm32-unknown-unknown", "--no-default-features", "--features", "worker", "--bin", "office"];

fn work() -> PathBuf {
    project::root().join("target/office-work")
}

/// The script, with the worker's own part, and the wasm that goes with it.
fn bound(tools: &Tools, profile: &str) -> Outcome<(String, PathBuf)> {
    let root = project::root();
    let linked = root.join(format!("target/wasm32-unknown-unknown/{profile}/office.wasm"));
    let bind = ["--target", "no-modules", "--no-typescript", "--out-dir"].map(String::from);
    tool(tools, "wasm-bindgen", &[&bind[..], &[path(&work()), path(&linked)]].concat())?;
    let script = [read(&work().join("office.js"))?, read(&root.join("src/office/worker.js"))?].join("\n");
    Ok((script, work().join("office_bg.wasm")))
}

/// Puts both where the page takes them from, in place of those of another build.
fn lay(script: &str, wasm: &[u8]) -> Outcome<String> {
    drop(fs::remove_dir_all(folder())); // the first time there is none
    fs::create_dir_all(folder()).map_err(|error| format!("target/office cannot be made: {error}."))?;
    let names = [hashed("-office.js", script.as_bytes()), hashed("-office.wasm", wasm)];
    let [script_name, wasm_name] = &names;
    write(&folder().join(script_name), script.as_bytes())?;
    write(&folder().join(wasm_name), wasm)?;
    Ok(format!("{script_name} {wasm_name} {}", script.len() + wasm.len()))
}

//! `cargo xtask dist`: the release folder.

use crate::{
    Outcome,
    process::{command, run},
    project,
    setup::{self, Need, Tools},
    split,
};

/// What building the folder takes.
pub const NEEDS: [Need; 5] = [Need::WasmTarget, Need::WasmBindgen, Need::WasmSplit, Need::Trunk, Need::Npm];

/// Set-up, then the folder.
pub fn dist() -> Outcome {
    build(&setup::ensure(&NEEDS)?)?;
    println!("\nThe app is in dist/: put its files on any static host, under any path.");
    Ok(())
}

/// Trunk makes the page, then the app in it is cut in two. `./` keeps every address relative.
pub fn build(tools: &Tools) -> Outcome {
    let mut trunk = command("trunk", &["build", "--cargo-profile", "release", "--minify"]);
    trunk.args(["--features", "split", "--public-url", "./", "--dist", "dist"]);
    // The linker's own records tell what belongs to which half.
    trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", "-Clink-args=--emit-relocs");
    // Trunk takes NO_COLOR=1, which many shells set, for a malformed flag.
    run(tools.equip(&mut trunk)?.env_remove("NO_COLOR"))?;
    let page = project::root().join("dist/index.html");
    match page.is_file() {
        true => split::split(tools),
        false => Err("Trunk ended well but left no dist/index.html; remove dist/ and try again.".to_owned()),
    }
}

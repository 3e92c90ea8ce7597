//! `cargo xtask dist`: the release folder.

use crate::{
    Outcome,
    process::{command, run},
    project,
    setup::{self, Need, Tools},
};

/// What building the folder takes.
pub const NEEDS: [Need; 4] = [Need::WasmTarget, Need::WasmBindgen, Need::Trunk, Need::Npm];

/// Set-up, then the folder.
pub fn dist() -> Outcome {
    build(&setup::ensure(&NEEDS)?)?;
    println!("\nThe app is in dist/: put its files on any static host, under any path.");
    Ok(())
}

/// Trunk does it all: cargo, wasm-bindgen, wasm-opt, then the hashes of the finished files.
/// `./` keeps every address relative.
pub fn build(tools: &Tools) -> Outcome {
    let args = ["build", "--release", "--public-url", "./", "--dist", "dist"];
    let mut trunk = command("trunk", &args);
    // Trunk takes NO_COLOR=1, which many shells set, for a malformed flag.
    run(tools.equip(&mut trunk)?.env_remove("NO_COLOR"))?;
    let page = project::root().join("dist/index.html");
    match page.is_file() {
        true => Ok(()),
        false => Err("Trunk ended well but left no dist/index.html; remove dist/ and try again.".to_owned()),
    }
}

//! `cargo xtask dist`: the release folder.

use crate::{
    Outcome, host, office, page,
    process::{command, output, run},
    project::{self, read, write},
    setup::{self, Need, Tools},
    single, split,
};
use std::process::Command;

/// What building the folder takes.
pub const NEEDS: [Need; 6] =
    [Need::WasmTarget, Need::RustSource, Need::WasmBindgen, Need::WasmSplit, Need::Trunk, Need::Npm];

/// Set-up, then the folder; `base` is where it will be published.
pub fn dist(base: Option<&str>) -> Outcome {
    build(&setup::ensure(&NEEDS)?, base)?;
    println!("\nThe app is in dist/: put its files on any static host, under any path.");
    println!("dist/tu-soat-06.html alone is the whole app, too: a double-click opens it.");
    Ok(())
}

/// The office module first; Trunk makes the page, the app in it is cut in two, all of it becomes one file, too, then comes what a host needs. `./`
/// keeps every address relative.
pub fn build(tools: &Tools, base: Option<&str>) -> Outcome {
    let office = office::release(tools)?;
    let mut trunk = command("trunk", &["build", "--cargo-profile", "release", "--minify"]);
    trunk.args(["--features", "split", "--public-url", "./", "--dist", "dist"]);
    trunk.env(office::VARIABLE, office);
    // Where the cutting looks for what is linked, whatever the shell says.
    trunk.env("CARGO_TARGET_DIR", project::root().join("target"));
    lean(&mut trunk, flags());
    // Trunk takes NO_COLOR=1, which many shells set, for a malformed flag.
    run(tools.equip(&mut trunk)?.env_remove("NO_COLOR"))?;
    let page = project::root().join("dist/index.html");
    if !page.is_file() {
        return Err("Trunk ended well but left no dist/index.html; remove dist/ and try again.".to_owned());
    }
    split::split(tools)?;
    let html = page::one_style(&read(&page)?);
    write(&page, base.map_or(Ok(html.clone()), |base| page::based(&html, base))?.as_bytes())?;
    single::single()?;
    host::finish()
}

/// Makes a build for the browser with a standard library of its own, where that can be had, and these flags.
pub fn lean(build: &mut Command, mut flags: String) {
    if can_build_std() {
        flags.push_str(SMALL_STD);
        build.env("RUSTC_BOOTSTRAP", "1").env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort");
        build.env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
    } else {
        println!("The app will be some 10 KB larger: this Rust cannot build its standard library anew.");
    }
    // These would take the place of the flags above and of those in .cargo/config.toml.
    build.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
    build.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
}

/// A panic traps at once, without making up a message first; the recovery panel comes up either way. No text of this
/// app is written by `Debug`.
const SMALL_STD: &str = " -Zunstable-options -Cpanic=immediate-abort -Zfmt-debug=none -Zlocation-detail=none";

/// Whether the standard library can be made for this app: its sources are here, and rustc knows the flags.
fn can_build_std() -> bool {
    let mut probe = command("rustc", &["--print", "cfg", "--target", "wasm32-unknown-unknown"]);
    probe.args(SMALL_STD.split_whitespace()).env("RUSTC_BOOTSTRAP", "1");
    project::std_source().is_some() && output(&mut probe).is_some()
}

/// The linker's own records, which tell what belongs to which half; and no path of this machine in what is published.
pub fn flags() -> String {
    let paths = [project::sysroot(), project::cargo_home()].map(|path| path.unwrap_or_default());
    let hidden = paths.iter().map(|path| path.to_string_lossy());
    let hidden = hidden.filter(|path| !path.is_empty() && !path.contains(' '));
    let hidden = hidden.map(|path| format!(" --remap-path-prefix={path}="));
    std::iter::once("-Clink-args=--emit-relocs".to_owned()).chain(hidden).collect()
}

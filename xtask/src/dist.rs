//! `cargo xtask dist`: the release folder.

use crate::{
    Outcome, host, page,
    process::{command, output, run},
    project::{self, read, write},
    setup::{self, Need, Tools},
    single, split,
};

/// What building the folder takes.
pub const NEEDS: [Need; 5] = [Need::WasmTarget, Need::WasmBindgen, Need::WasmSplit, Need::Trunk, Need::Npm];

/// Set-up, then the folder.
pub fn dist() -> Outcome {
    build(&setup::ensure(&NEEDS)?)?;
    println!("\nThe app is in dist/: put its files on any static host, under any path.");
    println!("dist/tu-soat-06.html alone is the whole app, too: a double-click opens it.");
    Ok(())
}

/// Trunk makes the page, the app in it is cut in two, all of it becomes one file, too, then comes what a host needs. `./`
/// keeps every address relative.
pub fn build(tools: &Tools) -> Outcome {
    let mut trunk = command("trunk", &["build", "--cargo-profile", "release", "--minify"]);
    trunk.args(["--features", "split", "--public-url", "./", "--dist", "dist"]);
    trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags());
    // Where the cutting looks for what is linked, whatever the shell says.
    trunk.env("CARGO_TARGET_DIR", project::root().join("target"));
    // These would take the place of the flags above and of those in .cargo/config.toml.
    trunk.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
    // Trunk takes NO_COLOR=1, which many shells set, for a malformed flag.
    run(tools.equip(&mut trunk)?.env_remove("NO_COLOR"))?;
    let page = project::root().join("dist/index.html");
    if !page.is_file() {
        return Err("Trunk ended well but left no dist/index.html; remove dist/ and try again.".to_owned());
    }
    split::split(tools)?;
    write(&page, page::one_style(&read(&page)?).as_bytes())?;
    single::single()?;
    host::finish()
}

/// The linker's own records, which tell what belongs to which half; and no path of this machine in what is published.
fn flags() -> String {
    let sysroot = output(&mut command("rustc", &["--print", "sysroot"])).unwrap_or_default();
    let cargo = project::cargo_home().unwrap_or_default();
    let paths = [sysroot.trim(), &cargo.to_string_lossy()].map(str::to_owned);
    let hidden = paths.iter().filter(|path| !path.is_empty() && !path.contains(' '));
    let hidden = hidden.map(|path| format!(" --remap-path-prefix={path}="));
    std::iter::once("-Clink-args=--emit-relocs".to_owned()).chain(hidden).collect()
}

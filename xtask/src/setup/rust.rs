//! The Rust side: the wasm target, wasm-bindgen, Trunk.

use super::{Tools, announce};
use crate::{
    Outcome,
    process::{cargo, command, has_version, on_path, output, run},
    project,
};
use std::{
    env::consts::EXE_SUFFIX,
    path::{Path, PathBuf},
};

const TRUNK: &str = "0.21.14"; // 0.22 asks for a newer rustc
const WASM_SPLIT: &str = "0.2.4"; // belongs to wasm_split_helpers 0.2 in Cargo.toml
const WASM: &str = "wasm32-unknown-unknown";

/// The standard library for WebAssembly.
pub fn wasm_target() -> Outcome {
    if target_is_there() {
        return Ok(());
    }
    if on_path("rustup").is_none() {
        return Err(format!(
            "the Rust target {WASM} is missing, and so is rustup, which could add it. \
             Install Rust from https://rustup.rs, or the target by your system's package manager."
        ));
    }
    announce("adding the Rust target for WebAssembly", "seconds to a minute");
    run(&mut command("rustup", &["target", "add", WASM]))
}

fn target_is_there() -> bool {
    let folder = output(&mut command("rustc", &["--print", "target-libdir", "--target", WASM]));
    folder.is_some_and(|folder| Path::new(folder.trim()).is_dir())
}

/// The sources of the standard library. Not an error where they cannot be had: the app works the same, and is larger.
pub fn source() {
    if project::std_source().is_none() && on_path("rustup").is_some() {
        announce("adding the sources of Rust's standard library", "seconds to a minute");
        if let Err(sentence) = run(&mut command("rustup", &["component", "add", "rust-src"])) {
            println!("{sentence}");
        }
    }
}

/// wasm-bindgen and its test runner, of the version in Cargo.lock.
pub fn wasm_bindgen(tools: &mut Tools) -> Outcome {
    let version = project::locked_version("wasm-bindgen")?;
    let programs = ["wasm-bindgen", "wasm-bindgen-test-runner"];
    tool(tools, "wasm-bindgen", "wasm-bindgen-cli", &version, &programs, "1 to 3 minutes")
}

/// wasm-split-cli. It does not tell its version, so only the one in the cache will do.
pub fn wasm_split(tools: &mut Tools) -> Outcome {
    let build = |folder: &Path| install("wasm_split_cli_support", WASM_SPLIT, folder, &["--features", "build-binary"]);
    let is_there = |bin: &Path| bin.join(format!("wasm-split-cli{EXE_SUFFIX}")).is_file();
    cached(tools, "wasm-split", WASM_SPLIT, "about a minute", is_there, build)
}

/// Trunk.
pub fn trunk(tools: &mut Tools) -> Outcome {
    tool(tools, "trunk", "trunk", TRUNK, &["trunk"], "2 to 8 minutes")
}

/// A tool of this version from the PATH or the cache; else it is built into the cache.
fn tool(tools: &mut Tools, name: &str, package: &str, version: &str, programs: &[&str], time: &str) -> Outcome {
    let fits = |program: Option<PathBuf>| program.is_some_and(|p| has_version(&p, version));
    if programs.iter().all(|program| fits(on_path(program))) {
        return Ok(());
    }
    let build = |folder: &Path| install(package, version, folder, &[]);
    let is_there = |bin: &Path| programs.iter().all(|program| fits(Some(bin.join(format!("{program}{EXE_SUFFIX}")))));
    cached(tools, name, version, time, is_there, build)
}

/// A tool from the cache, where it is built first if its programs are not there.
fn cached(
    tools: &mut Tools,
    name: &str,
    version: &str,
    time: &str,
    is_there: impl Fn(&Path) -> bool,
    build: impl Fn(&Path) -> Outcome,
) -> Outcome {
    let folder = project::cache()?.join(format!("{name}-{version}"));
    let bin = folder.join("bin");
    if !is_there(&bin) {
        announce(&format!("building {name} {version} from source"), time);
        build(&folder)?;
    }
    tools.folders.push(bin);
    Ok(())
}

/// First with the versions its authors locked; should the registry lack one of those, with the
/// newest that fit.
fn install(package: &str, version: &str, folder: &Path, more: &[&str]) -> Outcome {
    let wanted = format!("{package}@{version}");
    let folder = folder.to_string_lossy();
    let args = [&["install", "--quiet", "--force", &wanted, "--root", &folder], more].concat();
    cargo_install(&[&args[..], &["--locked"]].concat()).or_else(|_| {
        println!("Set-up: trying once more with dependencies that this registry does have");
        cargo_install(&args)
    })
}

/// Built for a short build, not for a fast tool.
fn cargo_install(args: &[&str]) -> Outcome {
    let mut cargo = cargo(args);
    cargo
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "64")
        .env("CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS", "fallback");
    run(&mut cargo)
}

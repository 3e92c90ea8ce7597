//! Packages from npm: binaryen (wasm-opt), terser (smaller scripts), axe-core (accessibility rules); DuckDB, in a folder of
//! its own.

use super::{Tools, announce};
use crate::{
    Outcome,
    process::{command, on_path, run},
    project,
};
use std::path::{Path, PathBuf};

/// A package and its version.
type Package = (&'static str, &'static str);

const PACKAGES: [Package; 3] = [("binaryen", "132.0.0"), ("terser", "5.51.2"), ("axe-core", "4.14.1")];
const DUCKDB: Package = ("@duckdb/node-api", "1.5.6-r.1");

/// True when Node.js is here: the packages, and `size`, need it.
pub fn available() -> bool {
    on_path("node").is_some() && on_path("npm").is_some()
}

/// The packages, in the cache.
pub fn packages(tools: &mut Tools) -> Outcome {
    let modules = modules("npm", &PACKAGES, "about a minute")?;
    tools.folders.push(modules.join(".bin"));
    tools.variables.push(("TU_SOAT_06_AXE", modules.join("axe-core/axe.min.js").into()));
    Ok(())
}

/// DuckDB, which is asked about what leaves the app for programs.
pub fn duckdb(tools: &mut Tools) -> Outcome {
    let modules = modules("duckdb", &[DUCKDB], "70 MB, seconds to a minute")?;
    tools.variables.push(("TU_SOAT_06_DUCKDB", modules.into()));
    Ok(())
}

/// Where packages lie, in a folder of the cache.
fn modules(folder: &str, packages: &[Package], time: &str) -> Outcome<PathBuf> {
    let folder = project::cache()?.join(folder);
    if !available() {
        return Err("Node.js with npm is missing; it brings wasm-opt, terser, axe-core and DuckDB. Install it \
                    (Debian, Ubuntu: apt-get install nodejs npm), then run this again."
            .to_owned());
    }
    if !packages.iter().all(|(name, version)| is_there(&folder, name, version)) {
        install(&folder, packages, time)?;
    }
    Ok(folder.join("node_modules"))
}

fn is_there(folder: &Path, name: &str, version: &str) -> bool {
    let manifest = folder.join("node_modules").join(name).join("package.json");
    let text = std::fs::read_to_string(manifest).unwrap_or_default();
    text.contains(&format!("\"version\": \"{version}\""))
}

fn install(folder: &Path, packages: &[Package], time: &str) -> Outcome {
    let names: Vec<&str> = packages.iter().map(|(name, _)| *name).collect();
    announce(&format!("fetching {} from npm", names.join(", ")), time);
    std::fs::create_dir_all(folder).map_err(|error| format!("{} cannot be made: {error}.", folder.display()))?;
    let npm = on_path("npm").ok_or("npm is missing; it comes with Node.js.")?;
    let mut command = command(npm, &["install", "--no-audit", "--no-fund", "--loglevel=error"]);
    command.arg("--prefix").arg(folder);
    command.args(packages.iter().map(|(name, version)| format!("{name}@{version}")));
    run(&mut command)
}

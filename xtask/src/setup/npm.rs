//! Packages from npm: binaryen (wasm-opt), terser (smaller scripts), axe-core (accessibility rules).

use super::{Tools, announce};
use crate::{
    Outcome,
    process::{command, on_path, run},
    project,
};
use std::path::Path;

const PACKAGES: [(&str, &str); 3] = [("binaryen", "132.0.0"), ("terser", "5.51.2"), ("axe-core", "4.14.1")];

/// True when Node.js is here: the packages, and `size`, need it.
pub fn available() -> bool {
    on_path("node").is_some() && on_path("npm").is_some()
}

/// The packages, in the cache.
pub fn packages(tools: &mut Tools) -> Outcome {
    let folder = project::cache()?.join("npm");
    if !available() {
        return Err("Node.js with npm is missing; it brings wasm-opt, terser and axe-core. Install it \
                    (Debian, Ubuntu: apt-get install nodejs npm), then run this again."
            .to_owned());
    }
    if !PACKAGES.iter().all(|(name, version)| is_there(&folder, name, version)) {
        install(&folder)?;
    }
    let modules = folder.join("node_modules");
    tools.folders.push(modules.join(".bin"));
    tools.variables.push(("TU_SOAT_06_AXE", modules.join("axe-core/axe.min.js").into()));
    Ok(())
}

fn is_there(folder: &Path, name: &str, version: &str) -> bool {
    let manifest = folder.join("node_modules").join(name).join("package.json");
    let text = std::fs::read_to_string(manifest).unwrap_or_default();
    text.contains(&format!("\"version\": \"{version}\""))
}

fn install(folder: &Path) -> Outcome {
    announce("fetching wasm-opt, terser and axe-core from npm", "about a minute");
    std::fs::create_dir_all(folder).map_err(|error| format!("{} cannot be made: {error}.", folder.display()))?;
    let npm = on_path("npm").ok_or("npm is missing; it comes with Node.js.")?;
    let mut command = command(npm, &["install", "--no-audit", "--no-fund", "--loglevel=error"]);
    command.arg("--prefix").arg(folder);
    command.args(PACKAGES.map(|(name, version)| format!("{name}@{version}")));
    run(&mut command)
}

//! Places: the project, its lock file, the cache of tools.

use crate::{
    Outcome,
    process::{command, output},
};
use std::path::{Path, PathBuf};

/// The top folder of the project.
pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// Where tools are kept between runs, apart from the project.
pub fn cache() -> Outcome<PathBuf> {
    let base = folder("XDG_CACHE_HOME")
        .or_else(|| folder("LOCALAPPDATA").filter(|_| cfg!(windows)))
        .or_else(|| folder("HOME").map(|home| home.join(".cache")))
        .ok_or("there is no place for tools: set HOME (or XDG_CACHE_HOME) to a folder of yours.")?;
    Ok(base.join("tu-soat-06"))
}

/// Where rustc and its libraries are.
pub fn sysroot() -> Option<PathBuf> {
    let said = output(&mut command("rustc", &["--print", "sysroot"]))?;
    Some(PathBuf::from(said.trim()))
}

/// The sources of Rust's standard library, if they are here.
pub fn std_source() -> Option<PathBuf> {
    let folder = sysroot()?.join("lib/rustlib/src/rust/library");
    folder.join("std/Cargo.toml").is_file().then_some(folder)
}

/// Where cargo keeps the sources of crates.
pub fn cargo_home() -> Option<PathBuf> {
    let home = || folder("HOME").or_else(|| folder("USERPROFILE"));
    folder("CARGO_HOME").or_else(|| home().map(|home| home.join(".cargo")))
}

/// The text of a file.
pub fn read(path: &Path) -> Outcome<String> {
    std::fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}.", path.display()))
}

/// Writes a file.
pub fn write(path: &Path, content: &[u8]) -> Outcome {
    std::fs::write(path, content).map_err(|error| format!("{} cannot be written: {error}.", path.display()))
}

/// The text with this piece, which must stand in it once, replaced.
pub fn swapped(text: &str, old: &str, new: &str) -> Outcome<String> {
    match text.matches(old).count() {
        1 => Ok(text.replace(old, new)),
        n => Err(format!("expected once, found {n} times: {old}")),
    }
}

fn folder(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from)
}

/// The version of a package in Cargo.lock.
pub fn locked_version(package: &str) -> Outcome<String> {
    let path = root().join("Cargo.lock");
    let text = std::fs::read_to_string(&path)
        .map_err(|error| format!("Cargo.lock cannot be read ({error}); `cargo generate-lockfile` makes a new one."))?;
    version_in(&text, package)
        .ok_or_else(|| format!("Cargo.lock does not name {package}; `cargo update` writes it anew."))
}

fn version_in(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    let version = lines.nth(1)?.strip_prefix("version = \"")?;
    Some(version.trim_end_matches('"').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_name_counts() {
        let lock =
            "name = \"wasm-bindgen-test\"\nversion = \"0.3.80\"\n\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"";
        assert_eq!(version_in(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(version_in(lock, "wasm"), None);
    }
}

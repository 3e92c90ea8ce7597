//! Set-up: what a task needs and the machine lacks is installed, each step announced.

mod apt;
mod browser;
mod libre_office;
mod npm;
mod rust;

use crate::{Outcome, process};
use std::{ffi::OsString, path::PathBuf, process::Command};

pub use npm::available as npm_available;

/// Something a task cannot do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Rust's standard library for WebAssembly.
    WasmTarget,
    /// The sources of Rust's standard library, to make it small; does without them where they cannot be had.
    RustSource,
    /// `wasm-bindgen` and its test runner, as new as the crate in Cargo.lock.
    WasmBindgen,
    /// `wasm-split-cli`, which cuts the app in two.
    WasmSplit,
    /// Trunk, which builds the page.
    Trunk,
    /// `wasm-opt` and axe-core, from npm.
    Npm,
    /// DuckDB, from npm.
    DuckDb,
    /// Chromium and its driver.
    Browser,
    /// LibreOffice, which opens what was made, and what reads text out of a PDF; does without them where they cannot be had.
    LibreOffice,
}

/// What set-up found: added to the environment of every program that is run.
#[derive(Default)]
pub struct Tools {
    folders: Vec<PathBuf>,
    variables: Vec<(&'static str, OsString)>,
}

impl Tools {
    /// The command with these tools in reach.
    pub fn equip<'a>(&self, command: &'a mut Command) -> Outcome<&'a mut Command> {
        command.env("PATH", process::path_with(&self.folders)?);
        Ok(command.envs(self.variables.iter().map(|(name, value)| (*name, value))))
    }
}

/// Finds or installs all of `needs`.
pub fn ensure(needs: &[Need]) -> Outcome<Tools> {
    let mut tools = Tools::default();
    for need in needs {
        match need {
            Need::WasmTarget => rust::wasm_target()?,
            Need::RustSource => rust::source(),
            Need::WasmBindgen => rust::wasm_bindgen(&mut tools)?,
            Need::WasmSplit => rust::wasm_split(&mut tools)?,
            Need::Trunk => rust::trunk(&mut tools)?,
            Need::Npm => npm::packages(&mut tools)?,
            Need::DuckDb => npm::duckdb(&mut tools)?,
            Need::Browser => browser::browser(&mut tools)?,
            Need::LibreOffice => libre_office::libre_office(),
        }
    }
    Ok(tools)
}

/// One line before each step that may take a while.
fn announce(step: &str, time: &str) {
    println!("Set-up: {step} (once; {time})");
}

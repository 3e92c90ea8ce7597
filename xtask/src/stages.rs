//! `cargo xtask test`: stages, one after the other; the first that fails ends the run.

use crate::{
    Outcome, dist,
    process::{cargo, run as run_command},
    project,
    setup::{self, Need, Tools},
};
use std::time::Instant;

/// One stage of the test run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Formatting.
    Fmt,
    /// Lints, natively and for the browser.
    Clippy,
    /// The native suites: the domain without `ui`, and xtask's own tests.
    Domain,
    /// Ten thousand generated files, out and in again.
    Files,
    /// Files of other programs, made natively and opened by those programs.
    Office,
    /// The browser layer in a headless browser.
    Web,
    /// The release folder.
    Dist,
    /// The release folder in a browser.
    E2e,
}

impl Stage {
    /// All stages, the quick ones first.
    pub const ALL: [Self; 8] =
        [Self::Fmt, Self::Clippy, Self::Domain, Self::Files, Self::Office, Self::Web, Self::Dist, Self::E2e];

    /// The word for it on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::Clippy => "clippy",
            Self::Domain => "domain",
            Self::Files => "files",
            Self::Office => "office",
            Self::Web => "web",
            Self::Dist => "dist",
            Self::E2e => "e2e",
        }
    }

    fn needs(self) -> &'static [Need] {
        match self {
            Self::Fmt | Self::Domain | Self::Files => &[],
            Self::Clippy => &[Need::WasmTarget],
            Self::Office => &[Need::LibreOffice, Need::DuckDb],
            Self::Web => &[Need::WasmTarget, Need::WasmBindgen, Need::Browser],
            Self::Dist => &dist::NEEDS,
            Self::E2e => &[Need::Npm, Need::Browser],
        }
    }

    fn run(self, tools: &Tools) -> Outcome {
        match self {
            Self::Fmt => cargo_with(tools, &["fmt", "--all", "--check"]),
            Self::Clippy => clippy(tools),
            Self::Domain => domain(tools),
            Self::Files => files(tools),
            Self::Office => {
                cargo_with(tools, &["test", "--no-default-features", "--features", "office", "--test", "office"])
            }
            Self::Web => web(tools),
            Self::Dist => dist::build(tools, None),
            Self::E2e => e2e(tools),
        }
    }
}

/// Set-up for all stages, then each with its heading and its time.
pub fn run(stages: &[Stage]) -> Outcome {
    let mut needs: Vec<Need> = Vec::new();
    for need in stages.iter().flat_map(|stage| stage.needs()) {
        if !needs.contains(need) {
            needs.push(*need);
        }
    }
    let tools = setup::ensure(&needs)?;
    for (done, stage) in stages.iter().enumerate() {
        println!("\n== {} ==", stage.name());
        let start = Instant::now();
        stage.run(&tools).map_err(|sentence| stopped(*stage, done, &sentence))?;
        println!("== {}: {} s ==", stage.name(), start.elapsed().as_secs());
    }
    println!("\nstages: {} passed, 0 failed", stages.len());
    Ok(())
}

fn stopped(stage: Stage, done: usize, sentence: &str) -> String {
    let name = stage.name();
    format!("{sentence}\nStage `{name}` failed after {done} that passed. Again: cargo xtask test --only {name}")
}

fn cargo_with(tools: &Tools, args: &[&str]) -> Outcome {
    run_command(tools.equip(&mut cargo(args))?)
}

/// Each suite by name too: `--all-targets` passes over targets with `test = false` or other features.
fn clippy(tools: &Tools) -> Outcome {
    let wasm = ["--target", "wasm32-unknown-unknown", "--lib", "--bins"];
    let runs: [&[&str]; 8] = [
        &["--workspace", "--all-targets"],
        &["--no-default-features", "--lib", "--test", "domain"],
        &["--no-default-features", "--features", "office", "--lib", "--test", "office"],
        &["--no-default-features", "--features", "native", "--bin", "native-bench"],
        &["--features", "e2e", "--test", "e2e", "--test", "bench"],
        &[&wasm[..], &["--test", "web"]].concat(),
        &[&wasm[..], &["--features", "split"]].concat(),
        &[&wasm[..2], &["--no-default-features", "--features", "worker", "--bin", "office"]].concat(),
    ];
    runs.iter().try_for_each(|run| cargo_with(tools, &[&["clippy"], *run, &["--", "-D", "warnings"]].concat()))
}

fn domain(tools: &Tools) -> Outcome {
    cargo_with(tools, &["test", "--no-default-features", "--lib", "--test", "domain"])?;
    cargo_with(tools, &["test", "--package", "xtask"])
}

fn files(tools: &Tools) -> Outcome {
    let mut run = cargo(&["test", "--no-default-features", "--test", "domain", "exports_come_back"]);
    run.env("PROPTEST_CASES", "10000");
    run_command(tools.equip(&mut run)?)
}

/// With names of files that make other files, which the tests bring themselves.
fn web(tools: &Tools) -> Outcome {
    let mut run = cargo(&["test", "--target", "wasm32-unknown-unknown", "--test", "web"]);
    run.env("TU_SOAT_06_OFFICE", "office.js office.wasm 8");
    run_command(tools.equip(&mut run)?)
}

/// Two browsers at a time: more only slow each other down.
fn e2e(tools: &Tools) -> Outcome {
    if !project::root().join("dist/index.html").is_file() {
        return Err("there is no dist/ to test; `cargo xtask dist` builds it.".to_owned());
    }
    let args = ["test", "--features", "e2e", "--test", "e2e", "--", "--test-threads=2"];
    cargo_with(tools, &args)
}

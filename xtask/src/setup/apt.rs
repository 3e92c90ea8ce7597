//! Debian's packages, where we may install them.

use crate::{
    Outcome,
    process::{command, on_path, output, run},
};

/// Whether this is a Debian on which we may.
pub fn may_install() -> bool {
    let root = output(&mut command("id", &["-u"])).is_some_and(|id| id.trim() == "0");
    root && on_path("apt-get").is_some()
}

/// Installs packages; the first may be options.
pub fn install(packages: &[&str]) -> Outcome {
    apt(&["update", "-qq"])?;
    apt(&[&["install", "-y", "-qq"], packages].concat())
}

fn apt(args: &[&str]) -> Outcome {
    run(command("apt-get", args).env("DEBIAN_FRONTEND", "noninteractive"))
}

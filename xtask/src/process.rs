//! Running other programs.

use crate::{Outcome, project};
use std::{
    env::consts::EXE_SUFFIX,
    ffi::OsString,
    io::ErrorKind,
    path::{Path, PathBuf},
    process::Command,
};

/// A command that runs in the project's folder.
pub fn command(program: impl AsRef<std::ffi::OsStr>, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(args).current_dir(project::root());
    command
}

/// The cargo that runs us, so that `cargo +toolchain xtask` stays with that toolchain.
pub fn cargo(args: &[&str]) -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), args)
}

/// Runs to the end, showing what the program prints.
pub fn run(command: &mut Command) -> Outcome {
    let line = shown(command);
    let status = command.status().map_err(|error| could_not_start(&line, &error))?;
    if status.success() { Ok(()) } else { Err(format!("`{line}` failed ({status}); its own words are above.")) }
}

/// What a program prints on standard output, if it ends well.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.output().ok().filter(|o| o.status.success())?;
    String::from_utf8(output.stdout).ok()
}

/// True when the program says this version of itself.
pub fn has_version(program: &Path, version: &str) -> bool {
    let said = output(&mut command(program, &["--version"]));
    said.is_some_and(|text| text.split_whitespace().any(|word| word == version))
}

/// The full path of a program on the PATH.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let names = [format!("{name}{EXE_SUFFIX}"), format!("{name}.cmd")];
    let names = if cfg!(windows) { &names[..] } else { &names[..1] };
    std::env::split_paths(&path)
        .flat_map(|folder| names.iter().map(move |name| folder.join(name)))
        .find(|file| file.is_file())
}

/// The PATH with these folders in front.
pub fn path_with(folders: &[PathBuf]) -> Outcome<OsString> {
    let old = std::env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().cloned().chain(std::env::split_paths(&old));
    std::env::join_paths(all).map_err(|error| format!("the PATH cannot be extended: {error}."))
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or_default();
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

fn could_not_start(line: &str, error: &std::io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => format!("`{line}` could not start: the program is not on the PATH."),
        _ => format!("`{line}` could not start: {error}."),
    }
}

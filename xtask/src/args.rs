//! The command line.

use crate::{Outcome, stages::Stage};

/// What `cargo xtask` prints when it is asked for nothing.
pub const USAGE: &str = "\
cargo xtask serve [--release] [--port N]   set up, build, serve on 127.0.0.1, rebuild on change
cargo xtask test                           everything that must hold before a change lands
cargo xtask test --quick                   the domain suite only: seconds
cargo xtask test --only fmt,clippy,domain,files,office,web,dist,e2e
cargo xtask dist                           the release folder dist/, for any static host and sub-path
cargo xtask dist --base https://…/         the same, which knows where it is published: it offers links and QR codes
cargo xtask size                           bytes of dist/: raw, gzip, brotli
cargo xtask bench [--quick] [--runs N]     dist/ measured beside a plain form; tests/bench/RESULTS.md says how
cargo xtask bench --only native,load,answer,note,undo,report,edits";

/// One request of the user.
#[derive(Debug, PartialEq)]
pub enum Task {
    /// Print [`USAGE`].
    Help,
    /// Serve the page while working on it.
    Serve {
        /// With the release profile.
        release: bool,
        /// Port on 127.0.0.1.
        port: u16,
    },
    /// Run these stages, in order.
    Test(Vec<Stage>),
    /// Build the release folder, which is told where it is published.
    Dist {
        /// Address of the page; without it the app offers no links.
        base: Option<String>,
    },
    /// Weigh the release folder.
    Size,
    /// Measure the release folder, with these wishes, which the benchmark itself understands.
    Bench(Vec<String>),
}

/// Reads the arguments after the program's name.
pub fn parse(mut args: impl Iterator<Item = String>) -> Outcome<Task> {
    let task = match args.next().as_deref() {
        None | Some("help" | "--help" | "-h") => Task::Help,
        Some("serve") => return serve(args),
        Some("test") => return test(args),
        Some("bench") => return Ok(Task::Bench(args.collect())),
        Some("dist") => return dist(args),
        Some("size") => Task::Size,
        Some(other) => return Err(format!("there is no task `{other}`. The tasks are:\n{USAGE}")),
    };
    match args.next() {
        Some(extra) if task != Task::Help => Err(unknown(&extra)),
        _ => Ok(task),
    }
}

fn serve(mut args: impl Iterator<Item = String>) -> Outcome<Task> {
    let (mut release, mut port) = (false, 8080);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--release" => release = true,
            "--port" => port = number(args.next())?,
            _ => return Err(unknown(&arg)),
        }
    }
    Ok(Task::Serve { release, port })
}

fn dist(mut args: impl Iterator<Item = String>) -> Outcome<Task> {
    let mut base = None;
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--base" => base = Some(address(&args.next().unwrap_or_default())?),
            _ => return Err(unknown(&arg)),
        }
    }
    Ok(Task::Dist { base })
}

/// An address to which `#…` can be added, and which can stand in an attribute as it is.
fn address(text: &str) -> Outcome<String> {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or_default();
    let is_plain = host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~:/%".contains(&byte));
    let ends_well = host.ends_with('/') || host.ends_with(".html");
    let fits = is_plain && ends_well && host.contains('/') && !host.starts_with('/');
    fits.then(|| text.to_owned()).ok_or_else(|| {
        format!("`--base {text}` is no address of a page: it begins with https:// and ends in / or .html.")
    })
}

fn test(mut args: impl Iterator<Item = String>) -> Outcome<Task> {
    let mut stages = Stage::ALL.to_vec();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--quick" => stages = vec![Stage::Domain],
            "--only" => stages = chosen(&args.next().unwrap_or_default())?,
            _ => return Err(unknown(&arg)),
        }
    }
    Ok(Task::Test(stages))
}

/// The stages of a comma-separated list, in their own order.
fn chosen(list: &str) -> Outcome<Vec<Stage>> {
    let names = Stage::ALL.map(Stage::name);
    let known = |name: &&str| !names.contains(name);
    match list.split(',').find(known) {
        Some(name) => {
            Err(format!("there is no stage `{name}`. `--only` takes some of {}, with commas between.", names.join(",")))
        }
        None => Ok(Stage::ALL.into_iter().filter(|s| list.split(',').any(|n| n == s.name())).collect()),
    }
}

fn number(text: Option<String>) -> Outcome<u16> {
    text.and_then(|t| t.parse().ok())
        .ok_or_else(|| "`--port` wants a number up to 65535, as in `--port 9000`.".to_owned())
}

fn unknown(arg: &str) -> String {
    format!("`{arg}` is not understood here. The tasks are:\n{USAGE}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Outcome<Task> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn chosen_stages_run_in_their_own_order() {
        assert_eq!(words("test --only e2e,fmt"), Ok(Task::Test(vec![Stage::Fmt, Stage::E2e])));
    }

    #[test]
    fn a_wrong_word_is_named() {
        assert!(words("test --only fmt,lint").unwrap_err().contains("`lint`"));
        assert!(words("serve --port ten").unwrap_err().contains("--port 9000"));
        assert!(words("dist now").unwrap_err().contains("`now`"));
    }

    #[test]
    fn the_base_is_an_address_of_a_page() {
        for base in ["https://a.vn/", "http://127.0.0.1:8080/x/", "https://a.vn/x/tu-soat-06.html"] {
            assert_eq!(words(&format!("dist --base {base}")), Ok(Task::Dist { base: Some(base.to_owned()) }));
        }
        let wrong = ["", "a.vn/", "https://a.vn", "https://a.html", "https:///", "https://a.vn/?x/", "https://a.vn/#/"];
        for base in wrong.into_iter().chain(["javascript:alert(1)/", "https://a.vn/\">/", "ftp://a.vn/"]) {
            assert!(words(&format!("dist --base {base}")).unwrap_err().contains("--base"), "{base}");
        }
        assert_eq!(words("dist"), Ok(Task::Dist { base: None }));
    }
}

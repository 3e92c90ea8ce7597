//! Tasks of Tự soát 06. `cargo xtask` alone prints what there is.
//!
//! Each task first looks at what the machine lacks, installs it where it can, and says what it does
//! and how long it may take. Errors are sentences that name a way out.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool talks to its user")]

mod args;
mod bench;
mod csp;
mod dist;
mod host;
mod names;
mod office;
mod page;
mod process;
mod project;
mod serve;
mod setup;
mod single;
mod size;
mod split;
mod stages;

use args::Task;
use std::process::ExitCode;

/// What a task gives back: nothing of interest, or a sentence for the user.
type Outcome<T = ()> = Result<T, String>;

fn main() -> ExitCode {
    match args::parse(std::env::args().skip(1)).and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("\nxtask: {sentence}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Outcome {
    match task {
        Task::Help => {
            println!("{}", args::USAGE);
            Ok(())
        }
        Task::Serve { release, port } => serve::serve(release, port),
        Task::Test(stages) => stages::run(&stages),
        Task::Dist { base } => dist::dist(base.as_deref()),
        Task::Size => size::size(),
        Task::Bench(wishes) => bench::bench(&wishes),
    }
}

//! `cargo xtask serve`: the page while working on it.

use crate::{
    Outcome, office,
    process::{command, run},
    setup::{self, Need},
};
use std::net::TcpListener;

/// Set-up, then Trunk until Ctrl+C.
pub fn serve(release: bool, port: u16) -> Outcome {
    free(port)?;
    let tools = setup::ensure(&[Need::WasmTarget, Need::WasmBindgen, Need::Trunk])?;
    println!("The first build takes about two minutes, later ones seconds. Ctrl+C ends it.");
    let office = office::debug(&tools)?;
    println!("\n    http://127.0.0.1:{port}/\n");
    let mut trunk = command("trunk", &arguments(release));
    trunk.args(["--port", &port.to_string()]).env(office::VARIABLE, office);
    run(tools.equip(&mut trunk)?.env_remove("NO_COLOR"))
}

/// A folder of its own, so that serving never overwrites a release in dist/. Neither cut in two nor made small by
/// wasm-opt, which the finished release is.
fn arguments(release: bool) -> Vec<&'static str> {
    let mut args = vec!["serve", "--dist", "target/serve", "--address", "127.0.0.1"];
    if release {
        args.extend(["--cargo-profile", "release"]);
    }
    args
}

fn free(port: u16) -> Outcome {
    TcpListener::bind(("127.0.0.1", port)).map(drop).map_err(|_| {
        format!("port {port} is taken. Choose another: cargo xtask serve --port {}", port.wrapping_add(1).max(1024))
    })
}

//! A static host for `dist/`, on 127.0.0.1, below a sub-path, as a commune's host might have it.

use std::{
    io::{BufRead, BufReader, Result, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::LazyLock,
    thread,
};

const BASE: &str = "/co-quan/tu-soat/";

static ADDRESS: LazyLock<String> = LazyLock::new(start);

/// The address of the app's folder; the first caller starts the server.
pub fn address() -> &'static str {
    &ADDRESS
}

fn start() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port on 127.0.0.1");
    let port = listener.local_addr().expect("the port just bound").port();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || answer(&stream));
        }
    });
    format!("http://127.0.0.1:{port}{BASE}")
}

fn answer(mut stream: &TcpStream) -> Result<()> {
    let mut lines = BufReader::new(stream).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    // The rest of the head must be read, or closing the connection would reset it.
    while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
    let path = request.split(' ').nth(1).unwrap_or_default();
    match file(path).and_then(|file| Some((kind(&file), std::fs::read(&file).ok()?))) {
        Some((kind, body)) => respond(&mut stream, "200 OK", kind, &body),
        None => respond(&mut stream, "404 Not Found", "text/plain", b"not found"),
    }
}

fn respond(stream: &mut impl Write, status: &str, kind: &str, body: &[u8]) -> Result<()> {
    let length = body.len();
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\
         Cache-Control: no-cache\r\nConnection: close\r\n\r\n"
    )?;
    stream.write_all(body)
}

/// The file of `dist/` behind an address, if it is one.
fn file(path: &str) -> Option<PathBuf> {
    let path = path.split(['?', '#']).next()?.strip_prefix(BASE)?;
    let inside = !path.split('/').any(|part| part == "..");
    let path = if path.is_empty() { "index.html" } else { path };
    let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
    Some(dist.join(path)).filter(|file| inside && file.is_file())
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|e| e.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}

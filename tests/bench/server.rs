//! A static host on 127.0.0.1: the app, the plain form and the empty page, each below a path of its own.
//!
//! Bodies are compressed once, before anything is measured. What leaves the host is noted, head and body.

use crate::support::kind::kind;
use std::{
    collections::BTreeMap,
    hash::{DefaultHasher, Hash, Hasher},
    io::{BufRead, BufReader, Result, Write},
    net::{TcpListener, TcpStream},
    path::Path,
    sync::{LazyLock, Mutex},
    thread,
};

/// Where the app's files are found, as a commune's host might have them.
pub const APP: &str = "/co-quan/tu-soat/";
/// Where the plain form is.
pub const PLAIN: &str = "/plain/";
/// Where the empty Leptos page is.
pub const EMPTY: &str = "/empty/";
/// A page of the same origin with nothing in it.
pub const BLANK: &str = "/blank/";

/// One answer of the host: the address asked for, and the bytes that left.
#[derive(Clone, Debug)]
pub struct Sent {
    /// Path of the address.
    pub path: String,
    /// Head and body.
    pub bytes: usize,
}

struct Body {
    kind: &'static str,
    mark: String,
    small: Vec<u8>,
}

struct Host {
    address: String,
    bodies: BTreeMap<String, Body>,
}

static SENT: Mutex<Vec<Sent>> = Mutex::new(Vec::new());

static HOST: LazyLock<Host> = LazyLock::new(|| {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port on 127.0.0.1");
    let port = listener.local_addr().expect("the port just bound").port();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            thread::spawn(move || answer(&stream));
        }
    });
    Host { address: format!("http://127.0.0.1:{port}"), bodies: bodies() }
});

/// The address of the app's folder; the first caller starts the server.
pub fn address() -> &'static str {
    static APP_ADDRESS: LazyLock<String> = LazyLock::new(|| at(APP));
    &APP_ADDRESS
}

/// The address of a path.
pub fn at(path: &str) -> String {
    format!("{}{path}", HOST.address)
}

/// What was sent since this was last asked.
pub fn sent() -> Vec<Sent> {
    std::mem::take(&mut *SENT.lock().expect("nobody stops while noting"))
}

fn bodies() -> BTreeMap<String, Body> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut bodies = BTreeMap::new();
    put(&mut bodies, format!("{BLANK}index.html"), b"<!doctype html><link rel=icon href=data:,>");
    let plain = std::fs::read(root.join("tests/bench/plain.html")).expect("the plain form");
    put(&mut bodies, format!("{PLAIN}index.html"), &plain);
    for (base, folder) in [(APP, "dist"), (EMPTY, "target/bench/empty")] {
        for (name, bytes) in files(&root.join(folder)) {
            put(&mut bodies, format!("{base}{name}"), &bytes);
        }
    }
    bodies
}

/// Names and contents of the files of a folder, by name. Empty where there is none.
pub fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let named = entries.map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path()));
    let mut files: Vec<_> = named.filter_map(|(name, path)| Some((name, std::fs::read(path).ok()?))).collect();
    files.sort();
    files
}

fn put(bodies: &mut BTreeMap<String, Body>, path: String, bytes: &[u8]) {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    let kind = kind(&path);
    bodies.insert(path, Body { kind, mark: format!("\"{:016x}\"", hasher.finish()), small: brotli(bytes) });
}

/// Compressed as a host does beforehand.
pub fn brotli(mut bytes: &[u8]) -> Vec<u8> {
    let mut small = Vec::new();
    let how = brotli::enc::BrotliEncoderParams { quality: 11, size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut bytes, &mut small, &how).expect("memory takes what is written");
    small
}

fn answer(mut stream: &TcpStream) -> Result<()> {
    let mut lines = BufReader::new(stream).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    let mut known = String::new();
    while let Some(line) = lines.next().transpose()?.filter(|line| !line.is_empty()) {
        if let Some(mark) = line.to_ascii_lowercase().strip_prefix("if-none-match:") {
            known = mark.trim().to_owned();
        }
    }
    let path = request.split(' ').nth(1).unwrap_or_default().split('?').next().unwrap_or_default();
    let file = if path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    let answer = response(HOST.bodies.get(&file), &known);
    SENT.lock().expect("nobody stops while noting").push(Sent { path: path.to_owned(), bytes: answer.len() });
    stream.write_all(&answer)
}

fn response(body: Option<&Body>, known: &str) -> Vec<u8> {
    let (status, head, content): (_, _, &[u8]) = match body {
        None => ("404 Not Found", String::new(), b""),
        Some(body) if body.mark == known => ("304 Not Modified", format!("ETag: {}\r\n", body.mark), b""),
        Some(body) => {
            let head = format!("Content-Type: {}\r\nContent-Encoding: br\r\nETag: {}\r\n", body.kind, body.mark);
            ("200 OK", head, &body.small)
        }
    };
    let length = content.len();
    let head = format!(
        "HTTP/1.1 {status}\r\n{head}Content-Length: {length}\r\nCache-Control: no-cache\r\nConnection: close\r\n\r\n"
    );
    [head.as_bytes(), content].concat()
}

//! A static host on 127.0.0.1, with the app below a sub-path, as a commune's host might have it. It sends what the
//! folder's `_headers` says.

use super::{headers::Headers, kind::kind};
use std::{
    io::{BufRead, BufReader, Result, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{Arc, LazyLock, Mutex},
    thread::{self, JoinHandle},
};

const BASE: &str = "/co-quan/tu-soat/";

static FIRST: LazyLock<Host> = LazyLock::new(|| Host::start(dist()));

/// The address of the app's folder; the first caller starts the server.
pub fn address() -> &'static str {
    &FIRST.address
}

/// The release.
pub fn dist() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("dist")
}

/// A host of its own, for journeys on which it changes or stops.
pub struct Host {
    /// The address of the app's folder.
    pub address: String,
    /// What it serves; nothing when it is to stop.
    root: Arc<Mutex<Option<PathBuf>>>,
    port: u16,
    listening: Mutex<Option<JoinHandle<()>>>,
}

impl Host {
    /// Serves a folder.
    pub fn start(root: PathBuf) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port on 127.0.0.1");
        let port = listener.local_addr().expect("the port just bound").port();
        let root = Arc::new(Mutex::new(Some(root)));
        let listening = Mutex::new(Some(listen(listener, root.clone())));
        Self { address: format!("http://127.0.0.1:{port}{BASE}"), root, port, listening }
    }

    /// Puts another folder in the place of the one before; goes on at its address where it had stopped.
    pub fn serve(&self, root: PathBuf) {
        *self.root.lock().expect("no thread panics with it") = Some(root);
        let mut listening = self.listening.lock().expect("no thread panics with it");
        listening.get_or_insert_with(|| {
            let listener = TcpListener::bind(("127.0.0.1", self.port)).expect("the port it had before");
            listen(listener, self.root.clone())
        });
    }

    /// Stops: nobody answers any more at its address.
    pub fn stop(&self) {
        *self.root.lock().expect("no thread panics with it") = None;
        drop(TcpStream::connect(("127.0.0.1", self.port))); // it looks up, and goes
        if let Some(listening) = self.listening.lock().expect("no thread panics with it").take() {
            listening.join().expect("the listener ends well");
        }
    }
}

fn listen(listener: TcpListener, root: Arc<Mutex<Option<PathBuf>>>) -> JoinHandle<()> {
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let Some(root) = root.lock().expect("no thread panics with it").clone() else { return };
            thread::spawn(move || answer(&root, &stream));
        }
    })
}

fn answer(root: &Path, mut stream: &TcpStream) -> Result<()> {
    let mut lines = BufReader::new(stream).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    // The rest of the head must be read, or closing the connection would reset it.
    while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
    let path = request.split(' ').nth(1).unwrap_or_default();
    let name = path.split(['?', '#']).next().and_then(|path| path.strip_prefix(BASE));
    match name.and_then(|name| Some((name, content(root, name)?))) {
        Some((name, body)) => respond(&mut stream, "200 OK", &head(root, name), &body),
        None => respond(&mut stream, "404 Not Found", "Content-Type: text/plain\r\n", b"not found"),
    }
}

fn respond(stream: &mut impl Write, status: &str, head: &str, body: &[u8]) -> Result<()> {
    let length = body.len();
    write!(stream, "HTTP/1.1 {status}\r\n{head}Content-Length: {length}\r\nConnection: close\r\n\r\n")?;
    stream.write_all(body)
}

/// The file behind a name, if it is one.
fn content(root: &Path, name: &str) -> Option<Vec<u8>> {
    let inside = !name.split('/').any(|part| part == "..");
    let file = root.join(if name.is_empty() { "index.html" } else { name });
    std::fs::read(file).ok().filter(|_| inside)
}

fn head(root: &Path, name: &str) -> String {
    let said = Headers::of(root).for_path(&format!("/{name}"));
    let said: String = said.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let fresh = if said.contains("Cache-Control:") { "" } else { "Cache-Control: no-cache\r\n" };
    format!("Content-Type: {}\r\n{fresh}{said}", kind(name))
}

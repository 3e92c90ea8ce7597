//! The release as `cargo xtask dist --base` makes it: one that knows where it is published.

use super::server::{Host, dist};
use std::{
    fs,
    path::PathBuf,
    sync::atomic::{AtomicU32, Ordering},
};

/// A host of its own with such a release, gone with the journey.
pub struct Based {
    /// The host, at the address that the page knows.
    pub host: Host,
    folder: PathBuf,
}

impl Based {
    /// Serves it.
    pub fn start() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("tu-soat-06-based-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).expect("the temp folder takes folders");
        for file in fs::read_dir(dist()).expect("dist/").map(|entry| entry.expect("an entry of dist/")) {
            fs::copy(file.path(), folder.join(file.file_name())).expect("the temp folder takes files");
        }
        let host = Host::start(folder.clone());
        let page = fs::read_to_string(folder.join("index.html")).expect("the page");
        let meta = format!("</title><meta name=base-address content=\"{}\">", host.address);
        fs::write(folder.join("index.html"), page.replacen("</title>", &meta, 1)).expect("the temp folder takes files");
        Self { host, folder }
    }
}

impl Drop for Based {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.folder)); // the system empties its temp folder
    }
}

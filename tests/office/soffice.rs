//! LibreOffice, where it is installed; where it is not, tests say so and pass.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// A folder of one test's own; gone with its owner.
pub struct Folder(PathBuf);

impl Folder {
    /// None where there is no LibreOffice.
    pub fn new(name: &str) -> Option<Self> {
        if Command::new("soffice").arg("--version").output().is_err() {
            println!("skipped: soffice is not on PATH");
            return None;
        }
        let path = std::env::temp_dir().join(format!("tu-soat-06-{}-{name}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Some(Self(path))
    }

    pub fn path(&self, file: &str) -> PathBuf {
        self.0.join(file)
    }

    pub fn read(&self, file: &str) -> Vec<u8> {
        fs::read(self.path(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    pub fn write(&self, file: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.path(file), bytes).unwrap();
    }

    /// Opens a file of the folder and saves it anew, in a folder inside.
    pub fn convert(&self, file: &str, args: &[&str], into: &str) {
        let profile = format!("-env:UserInstallation=file://{}", self.path("profile").display());
        let mut run = Command::new("soffice");
        run.args([&profile, "--headless"]).args(args).arg("--outdir").arg(self.path(into)).arg(self.path(file));
        let done = run.output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _gone = fs::remove_dir_all(&self.0);
    }
}

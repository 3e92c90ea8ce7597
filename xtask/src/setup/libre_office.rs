//! LibreOffice, which opens the files of other programs that we make, and poppler, which reads text out of a PDF.

use super::{announce, apt};
use crate::process::on_path;

const PACKAGES: [&str; 4] = ["libreoffice-writer-nogui", "libreoffice-calc-nogui", "fonts-liberation", "poppler-utils"];

/// Finds them, or installs them where we may. Where they cannot be had, the tests that need them say that they did not run.
pub fn libre_office() {
    if ["soffice", "pdftotext"].iter().all(|name| on_path(name).is_some()) {
        return;
    }
    let missing = "LibreOffice or pdftotext is missing: what they would open is not tested here.";
    if !apt::may_install() {
        return println!("{missing}");
    }
    announce("installing LibreOffice with apt-get, to open what we make", "2 to 4 minutes");
    if let Err(sentence) = apt::install(&PACKAGES) {
        println!("{missing} {sentence}");
    }
}

//! LibreOffice opens the documents and prints them. Skipped, and said so, where it is not installed.

use crate::word_support::{LANGS, example, subject};
use std::fs;
use std::process::Command;
use tu_soat_06::office::word;

#[test]
fn libreoffice_makes_a_pdf_of_it() {
    if Command::new("soffice").arg("--version").output().is_err() {
        println!("skipped: soffice is not on PATH");
        return;
    }
    let folder = std::env::temp_dir().join(format!("tu-soat-06-word-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    for lang in LANGS {
        let file = folder.join(format!("{}.docx", lang.code()));
        fs::write(&file, word::make(&subject(example(), lang)).expect("a document")).expect("written");
        let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
        let mut run = Command::new("soffice");
        run.arg(profile).args(["--headless", "--convert-to", "pdf", "--outdir"]).arg(&folder).arg(&file);
        let done = run.output().expect("soffice runs");
        let pdf = fs::read(file.with_extension("pdf")).unwrap_or_default();
        assert!(pdf.starts_with(b"%PDF") && pdf.len() > 20_000, "{done:?}");
    }
    fs::remove_dir_all(&folder).expect("removed");
}

//! LibreOffice opens the documents and prints them.

use crate::given::{LANGS, example, subject};
use crate::soffice::Folder;
use tu_soat_06::office::word;

#[test]
fn libreoffice_makes_a_pdf_of_it() {
    let Some(folder) = Folder::new("word") else { return };
    for lang in LANGS {
        folder.write("a.docx", word::make(&subject(example(), lang)).unwrap());
        folder.convert("a.docx", &["--convert-to", "pdf"], lang.code());
        let pdf = folder.read(&format!("{}/a.pdf", lang.code()));
        assert!(pdf.starts_with(b"%PDF") && pdf.len() > 20_000, "{}", pdf.len());
    }
}

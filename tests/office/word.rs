//! tmp
use crate::word_support::*;
use tu_soat_06::office::word;
#[test]
fn tmp() {
    for lang in LANGS {
        let bytes = word::make(&subject(example(), lang)).unwrap();
        std::fs::write(format!("/tmp/w/out-{}.docx", lang.code()), bytes).unwrap();
    }
}

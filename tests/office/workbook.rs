//! The workbook as written.

use crate::support::{BUILTIN, day};
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::file::open_text;
use tu_soat_06::domain::text::Lang;
use tu_soat_06::office::{Subject, workbook};

pub const EXAMPLE: &str = include_str!("../../src/ui/session/example.json");

pub fn example() -> Assessment {
    open_text(EXAMPLE, &BUILTIN, &str::to_owned).unwrap().assessment
}

#[test]
fn look() {
    for (lang, name) in [(Lang::Vi, "vi"), (Lang::En, "en")] {
        let bytes = workbook::make(&Subject::of(example(), lang, day("2026-11-22"))).unwrap();
        std::fs::write(format!("/tmp/x/{name}.xlsx"), bytes).unwrap();
    }
    let bytes = workbook::template(&tu_soat_06::domain::id::Id::new("so"), Lang::Vi, day("2026-11-22")).unwrap();
    std::fs::write("/tmp/x/mau.xlsx", bytes).unwrap();
}

//! A workbook that LibreOffice opened, changed and saved.

use crate::back::{made, taken};
use crate::given::example;
use crate::soffice::Folder;
use tu_soat_06::domain::answer::Claim;
use tu_soat_06::domain::text::Lang;

const WORKBOOK: [&str; 2] = ["--convert-to", "xlsx:Calc MS Excel 2007 XML"];
const FLAT: [&str; 2] = ["--convert-to", "fods:OpenDocument Spreadsheet Flat XML"];

#[test]
fn saved_by_libreoffice_it_says_the_same() {
    let Some(folder) = Folder::new("same") else { return };
    let base = example();
    folder.write("a.xlsx", made(&base, Lang::Vi));
    folder.convert("a.xlsx", &WORKBOOK, "out");
    let back = taken(&folder.read("out/a.xlsx"), &base);
    assert_eq!((back.lines, back.assessment), (Vec::new(), base));
}

#[test]
fn edited_in_libreoffice_it_gives_the_edits() {
    let Some(folder) = Folder::new("edited") else { return };
    let base = example();
    folder.write("a.xlsx", made(&base, Lang::Vi));
    folder.convert("a.xlsx", &FLAT, ".");
    let text = String::from_utf8(folder.read("a.fods")).unwrap();
    let edited =
        text.replace(">Xã Ví Dụ<", ">Xã Ví Dụ Mới<").replace(">Kế hoạch Đề án 06 năm 2026<", ">Kế hoạch đã sửa<");
    assert_ne!(text, edited);
    folder.write("a.fods", edited);
    folder.convert("a.fods", &WORKBOOK, "out");
    let back = taken(&folder.read("out/a.xlsx"), &base);
    assert_eq!(back.assessment.unit.name, "Xã Ví Dụ Mới");
    let papers = back.assessment.answers.values().flat_map(|answer| &answer.evidence);
    let changed = papers.filter(|paper| paper.title == "Kế hoạch đã sửa").count();
    assert_eq!(back.lines.len(), changed + 1, "{:#?}", back.lines);
    assert!(changed > 0 && matches!(back.assessment.answer("ke-hoach-nam").unwrap().claim, Some(Claim::Step(1))));
}

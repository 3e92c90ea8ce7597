//! A workbook that LibreOffice opened, changed and saved. Where it is not installed, the tests say so and pass.

use crate::back::{made, taken};
use crate::workbook::example;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use tu_soat_06::domain::answer::Claim;
use tu_soat_06::domain::text::Lang;

/// A folder of this process's own; gone with its owner.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("tu-soat-06-{}-{name}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// Converts a file of the folder; false where there is no LibreOffice.
    fn convert(&self, file: &str, ending: &str, into: &str) -> bool {
        let profile = format!("-env:UserInstallation=file://{}", self.0.join("profile").display());
        let out = self.0.join(into);
        let made = Command::new("soffice")
            .args([&profile, "--headless", "--convert-to", ending, "--outdir"])
            .arg(&out)
            .arg(self.0.join(file))
            .output();
        match made {
            Ok(done) => {
                assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
                true
            }
            Err(_) => {
                println!("skipped: soffice is not on the path");
                false
            }
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn read(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn saved_by_libreoffice_it_says_the_same() {
    let (base, folder) = (example(), Folder::new("same"));
    fs::write(folder.0.join("a.xlsx"), made(&base, Lang::Vi)).unwrap();
    if folder.convert("a.xlsx", "xlsx:Calc MS Excel 2007 XML", "out") {
        let back = taken(&read(&folder.0.join("out/a.xlsx")), &base);
        assert_eq!((back.lines, back.assessment), (Vec::new(), base));
    }
}

#[test]
fn edited_in_libreoffice_it_gives_the_edits() {
    let (base, folder) = (example(), Folder::new("edited"));
    fs::write(folder.0.join("a.xlsx"), made(&base, Lang::Vi)).unwrap();
    if !folder.convert("a.xlsx", "fods:OpenDocument Spreadsheet Flat XML", ".") {
        return;
    }
    let text = String::from_utf8(read(&folder.0.join("a.fods"))).unwrap();
    let edited =
        text.replace(">Xã Ví Dụ<", ">Xã Ví Dụ Mới<").replace(">Kế hoạch Đề án 06 năm 2026<", ">Kế hoạch đã sửa<");
    assert_ne!(text, edited);
    fs::write(folder.0.join("a.fods"), edited).unwrap();
    folder.convert("a.fods", "xlsx:Calc MS Excel 2007 XML", "out");
    let back = taken(&read(&folder.0.join("out/a.xlsx")), &base);
    assert_eq!(back.assessment.unit.name, "Xã Ví Dụ Mới");
    let papers = back.assessment.answers.values().flat_map(|answer| &answer.evidence);
    let changed = papers.filter(|paper| paper.title == "Kế hoạch đã sửa").count();
    assert_eq!(back.lines.len(), changed + 1, "{:#?}", back.lines);
    assert!(changed > 0 && matches!(back.assessment.answer("ke-hoach-nam").unwrap().claim, Some(Claim::Step(1))));
}

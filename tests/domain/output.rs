//! Names of the files that leave: plain, safe on every system, one for each content.

use crate::file_support::{full, opened};
use crate::generate::assessment;
use crate::support::{BUILTIN, day};
use std::collections::BTreeSet;
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::id::Id;
use tu_soat_06::domain::output::{Copy, OUTPUTS, Output, Privacy};
use tu_soat_06::domain::text::Lang;
use tu_soat_06::domain::unit::Unit;

const COPIES: [Copy; 2] = [Copy::Whole, Copy::Nameless];
const LANGS: [Lang; 2] = [Lang::Vi, Lang::En];

/// What Windows keeps for devices, whatever the ending.
const RESERVED: [&str; 6] = ["con", "prn", "aux", "nul", "com1", "lpt1"];

fn name(output: Output, assessment: &Assessment, copy: Copy, lang: Lang) -> String {
    output.kind().file_name(&BUILTIN, assessment, copy, lang, day("2026-11-22"))
}

fn of_unit(unit_name: &str) -> Assessment {
    let mut assessment = opened(&full()).assessment;
    let unit = Unit { name: unit_name.to_owned(), ..(*assessment.unit).clone() };
    (assessment.id, assessment.rev, assessment.unit) = ("b7f3".repeat(8), 42, unit.into());
    assessment
}

#[test]
fn names_say_what_a_file_is() {
    let of = |output, copy, lang| name(output, &of_unit("Xã Ví Dụ"), copy, lang);
    let whole = |output| of(output, Copy::Whole, Lang::Vi);
    assert_eq!(whole(Output::Report), "xa-vi-du_2026-Q3_r42_b7f3.json");
    assert_eq!(whole(Output::Word), "xa-vi-du_2026-Q3_r42_b7f3_bao-cao_2026-11-22.docx");
    assert_eq!(whole(Output::Lines), "xa-vi-du_2026-Q3_r42_b7f3_ket-qua.ndjson");
    assert_eq!(of(Output::Report, Copy::Nameless, Lang::En), "xa-vi-du_2026-Q3_r42_b7f3_khong-ten.json");
    assert_eq!(of(Output::Table, Copy::Nameless, Lang::En), "xa-vi-du_2026-Q3_r42_b7f3_ket-qua_khong-ten_en.csv");
    assert_eq!(of(Output::Template, Copy::Whole, Lang::Vi), "mau_xa_2026-11_2026-11-22.xlsx");
    assert_eq!(of(Output::Template, Copy::Nameless, Lang::En), "mau_xa_2026-11_2026-11-22_en.xlsx");
    assert_eq!(of(Output::Backup, Copy::Nameless, Lang::Vi), whole(Output::Backup));
}

#[test]
fn files_of_many_units_are_called_as_the_room_is() {
    let of = |room, copy| Output::RoomWorkbook.kind().room_file_name(room, copy, Lang::Vi, day("2026-11-22"));
    let called = "Lớp tập huấn ngày 25/11";
    assert_eq!(of(called, Copy::Whole), "lop-tap-huan-ngay-25-11_cac-don-vi_2026-11-22.xlsx");
    assert_eq!(of(called, Copy::Nameless), "nhieu-don-vi_cac-don-vi_khong-ten_2026-11-22.xlsx");
    assert_eq!(of(" 工 ", Copy::Whole), "nhieu-don-vi_cac-don-vi_2026-11-22.xlsx");
}

#[test]
fn names_are_safe_on_every_system() {
    let own = ["", "工", "../..", "CON", "Aux.", "nul", "x".repeat(300).as_str(), "=1+1\"<>|?*:\\/\n"].map(of_unit);
    let any = (0..300).map(|seed| assessment(&BUILTIN, seed));
    for assessment in own.into_iter().chain(any) {
        for kind in OUTPUTS {
            for (copy, lang) in COPIES.into_iter().flat_map(|copy| LANGS.map(|lang| (copy, lang))) {
                let name = name(kind.output, &assessment, copy, lang);
                let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_.".contains(&b);
                assert!(name.bytes().all(plain) && name.len() <= 120, "{name}");
                let stem = name.split('.').next().unwrap();
                assert!(!RESERVED.contains(&stem.to_lowercase().as_str()), "{name}");
                assert!(stem.starts_with(|c: char| c.is_ascii_alphanumeric()), "{name}");
                assert!(name.ends_with(kind.ending) && name.matches('.').count() == 1, "{name}");
            }
        }
    }
}

#[test]
fn long_words_of_a_loaded_catalogue_are_cut() {
    let mut assessment = of_unit("Xã Ví Dụ");
    let unit = Unit { unit_type: Id::new(&"loai-".repeat(40)), ..(*assessment.unit).clone() };
    assessment.unit = unit.into();
    assert!(name(Output::Template, &assessment, Copy::Whole, Lang::En).len() <= 120);
}

#[test]
fn each_output_copy_and_language_has_a_name_of_its_own() {
    let assessment = of_unit("Xã Ví Dụ");
    let mut names = BTreeSet::new();
    let mut count = 0;
    for kind in OUTPUTS {
        let copies = if kind.privacy == Privacy::Chosen { &COPIES[..] } else { &COPIES[..1] };
        let langs = if kind.speaks { &LANGS[..] } else { &LANGS[..1] };
        for (copy, lang) in copies.iter().flat_map(|copy| langs.iter().map(move |lang| (*copy, *lang))) {
            names.insert(name(kind.output, &assessment, copy, lang));
            count += 1;
        }
    }
    assert_eq!(names.len(), count);
}

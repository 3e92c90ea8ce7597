//! The summary of many units: what it says, in Word and as a page, with names and without.

use crate::given::{LANGS, parts};
use crate::room::{looked_at, made, reports, workshop};
use crate::soffice::Folder;
use tu_soat_06::builtin::catalogue;
use tu_soat_06::domain::cohort::{Filter, Shown, columns, leagues, standings, weakest};
use tu_soat_06::domain::output::{Copy, Output};
use tu_soat_06::domain::text::Lang;

/// Its words, as the page has them.
fn said(copy: Copy, lang: Lang, units: &[Shown]) -> String {
    let page = String::from_utf8(made(Output::RoomPage, copy, lang, units).unwrap()).unwrap();
    page.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
}

fn place(text: &str, part: &str) -> usize {
    text.find(part).unwrap_or_else(|| panic!("“{part}” is not said"))
}

#[test]
fn it_says_who_handed_in_and_the_ten_weakest_with_what_to_teach() {
    let units = looked_at(&workshop(30), &Filter::default());
    let text = said(Copy::Whole, Lang::Vi, &units);
    assert!(text.contains("của 30 đơn vị – Lớp tập huấn Ví Dụ") && text.contains("Xã Ví Dụ Vắng Mặt"));
    assert!(text.contains("Theo danh sách 32 đơn vị phải nộp: đã nộp 30, chưa nộp 2."));
    let all = columns(catalogue());
    let sums = standings(&all, &units);
    let weak = weakest(&all, &sums, units.len(), None, 10);
    assert_eq!(weak.len(), 10);
    let mut last = place(&text, "MƯỜI MỤC YẾU NHẤT");
    for at in weak {
        let check = catalogue().check(all[at].id.as_str()).unwrap();
        let here = place(&text, check.question.get(Lang::Vi));
        assert!(here > last, "the weakest first");
        let state = format!("{}/{} đơn vị đạt đủ", sums[at].full, sums[at].asked);
        assert!(text.contains(&state) && text.contains(check.guidance.get(Lang::Vi)), "{state}");
        last = here;
    }
    assert!(text.contains("đơn vị cần đạt:"));
    assert!(place(&text, "IV. CHỈ SỐ CỦA KỲ") > last && text.contains("không thay cho đánh giá, xếp hạng chính thức"));
}

#[test]
fn units_of_other_scope_stand_apart() {
    let units = looked_at(&workshop(30), &Filter::default());
    let text = said(Copy::Whole, Lang::Vi, &units);
    let list = &text[place(&text, "DANH SÁCH ĐƠN VỊ")..];
    for league in leagues(catalogue(), &units).0 {
        let places = league.units.iter().map(|at| place(list, &format!(">{}<", units[*at].now.member.unit.name)));
        assert!(places.collect::<Vec<_>>().is_sorted());
    }
    assert!(place(list, "(23 đơn vị)") < place(list, "(2 đơn vị)"));
}

#[test]
fn names_can_be_hidden() {
    let units = looked_at(&workshop(30), &Filter::default());
    let text = said(Copy::Nameless, Lang::Vi, &units);
    assert!(["Đơn vị 1<", "Đơn vị 30<"].iter().all(|name| text.contains(name)));
    for unit in &units {
        assert!(!text.contains(&unit.now.member.unit.name), "{}", unit.now.member.unit.name);
    }
    assert!(["Vắng Mặt", "Lớp tập huấn", "Tỉnh "].iter().all(|word| !text.contains(word)));
    let word = made(Output::RoomWord, Copy::Nameless, Lang::Vi, &units).unwrap();
    assert!(parts(&word).values().all(|part| !part.contains("Xã Ví Dụ")));
}

/// What is written is read back and compared before it is handed out.
#[test]
fn any_reports_have_a_summary_nobody_too() {
    let all = looked_at(&reports(), &Filter::default());
    for units in [&all[..], &all[..1], &[]] {
        for (copy, lang) in [(Copy::Whole, Lang::Vi), (Copy::Nameless, Lang::En)] {
            for output in [Output::RoomWord, Output::RoomPage] {
                made(output, copy, lang, units).unwrap();
            }
        }
    }
}

#[test]
fn long_lists_are_left_to_the_workbook() {
    let units = looked_at(&workshop(310), &Filter::default());
    let text = said(Copy::Whole, Lang::En, &units);
    assert!(text.contains("There are more than 300 units") && !text.contains(&units[0].now.member.unit.name));
}

#[test]
fn libreoffice_prints_it_on_a_few_pages() {
    let Some(folder) = Folder::new("room-word") else { return };
    let units = looked_at(&workshop(30), &Filter::default());
    for lang in LANGS {
        folder.write("lop.docx", made(Output::RoomWord, Copy::Whole, lang, &units).unwrap());
        folder.convert("lop.docx", &["--convert-to", "pdf"], lang.code());
        let pdf = folder.read(&format!("{}/lop.pdf", lang.code()));
        let pages = String::from_utf8_lossy(&pdf).matches("/Type/Page/").count();
        assert!(pdf.starts_with(b"%PDF") && (4..=8).contains(&pages), "{pages} pages");
    }
}

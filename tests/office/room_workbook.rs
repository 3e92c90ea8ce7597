//! Many units as a workbook: every sheet says what the members say, and other programs open it.

use crate::given::{HARD, LANGS, parts};
use crate::room::{looked_at, made, reports, workshop};
use crate::soffice::Folder;
use calamine::{Data, Range, Reader, Xlsx};
use std::io::Cursor;
use tu_soat_06::builtin::catalogue;
use tu_soat_06::domain::cohort::{Filter, Shown, columns, rates, standings};
use tu_soat_06::domain::output::{Copy, Output};
use tu_soat_06::domain::text::Lang;
use tu_soat_06::domain::unit::Unit;
use tu_soat_06::domain::value::Standing;

fn workbook(copy: Copy, lang: Lang, units: &[Shown]) -> Vec<u8> {
    made(Output::RoomWorkbook, copy, lang, units).unwrap()
}

fn sheet(bytes: &[u8], place: usize) -> Range<Data> {
    let mut file: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    file.worksheet_range_at(place).unwrap().unwrap()
}

/// The rows below the heads, cell by cell.
fn rows(range: &Range<Data>) -> Vec<Vec<Data>> {
    range.rows().skip(4).map(<[Data]>::to_vec).collect()
}

fn whole(cell: &Data) -> Option<u32> {
    if let Data::Float(n) = cell { format!("{n:.0}").parse().ok() } else { None }
}

/// A number with one decimal, times ten.
fn tenths(cell: &Data) -> Option<u32> {
    if let Data::Float(n) = cell { format!("{n:.1}").replace('.', "").parse().ok() } else { None }
}

#[test]
fn every_value_of_every_unit_is_in_the_heatmap() {
    let units = looked_at(&workshop(30), &Filter::default());
    let bytes = workbook(Copy::Whole, Lang::Vi, &units);
    let rows = rows(&sheet(&bytes, 1));
    assert_eq!((rows.len(), units.len()), (30, 30));
    for row in &rows {
        let unit = units.iter().find(|unit| row[0] == Data::String(unit.now.member.unit.name.clone())).unwrap();
        assert_eq!(row.len() - 2, unit.now.member.cells.len());
        for (cell, shown) in unit.now.member.cells.iter().zip(&row[2..]) {
            match cell.standing() {
                Some(Standing::Valued(value)) => assert_eq!(tenths(shown), Some(value)),
                Some(Standing::Open(_)) => assert_eq!(*shown, Data::String("để ngỏ".into())),
                Some(Standing::Out(_)) => assert_eq!(*shown, Data::String("ngoài".into())),
                None => assert_eq!(*shown, Data::Empty),
            }
        }
    }
}

#[test]
fn items_and_indicators_are_those_of_the_analysis() {
    let units = looked_at(&workshop(30), &Filter::default());
    let bytes = workbook(Copy::Whole, Lang::Vi, &units);
    let all = columns(catalogue());
    let items = rows(&sheet(&bytes, 2));
    for ((row, column), sum) in items.iter().zip(&all).zip(standings(&all, &units)) {
        assert_eq!(row[1], Data::String(column.id.to_string()));
        let said: Vec<Option<u32>> = row[5..11]
            .iter()
            .zip([0, 1, 0, 0, 0, 0])
            .map(|(cell, decimals)| if decimals == 0 { whole(cell) } else { tenths(cell) })
            .collect();
        let counts = [sum.asked, sum.mean(), sum.full, sum.below_half, sum.open(), sum.unsupported];
        let wanted = counts.iter().enumerate().map(|(at, count)| (at == 0 || sum.asked > 0).then_some(*count));
        assert_eq!(said, wanted.collect::<Vec<_>>(), "{}", column.id);
    }
    let numbers: Vec<String> = items.iter().map(|row| row[0].to_string()).collect();
    assert!(["A1", "A25", "B1", "C4"].iter().all(|number| numbers.iter().any(|other| other == number)));
    let heads = sheet(&bytes, 1);
    assert_eq!(heads.rows().nth(2).unwrap()[2..].iter().map(Data::to_string).collect::<Vec<_>>(), numbers);
    for (row, rate) in rows(&sheet(&bytes, 3)).iter().zip(rates(catalogue(), &units)) {
        assert_eq!(whole(&row[1]).map(i64::from), Some(rate.n));
        assert_eq!(tenths(&row[3]).map(i64::from), rate.pooled());
    }
}

#[test]
fn only_items_of_a_document_are_shown_where_one_is_chosen() {
    let units = looked_at(&workshop(4), &Filter::default());
    let document = catalogue().documents.iter().map(|document| &document.id);
    let document = document.into_iter().find(|id| columns(catalogue()).iter().any(|column| column.is_of(id))).unwrap();
    let bytes = crate::room::made_of(Output::RoomWorkbook, Copy::Whole, Lang::Vi, &units, Some(document)).unwrap();
    let of_it = columns(catalogue()).iter().filter(|column| column.is_of(document)).count();
    assert_eq!(rows(&sheet(&bytes, 2)).len(), of_it);
    assert_eq!(sheet(&bytes, 1).width(), of_it + 2);
    assert!(sheet(&bytes, 1).rows().nth(1).unwrap()[0].to_string().contains("Chỉ xét các mục của"));
}

#[test]
fn any_reports_and_texts_are_written_and_nothing_is_worked_out() {
    let mut reports = reports();
    for (report, text) in reports.iter_mut().zip(HARD) {
        report.unit = Unit { name: text.to_owned(), ..(*report.unit).clone() }.into();
    }
    let units = looked_at(&reports, &Filter::default());
    for (copy, lang) in [(Copy::Whole, Lang::Vi), (Copy::Nameless, Lang::En)] {
        let bytes = workbook(copy, lang, &units);
        assert!(bytes == workbook(copy, lang, &units), "the same units give the same bytes");
        assert!(parts(&bytes).values().all(|part| !part.contains("<f>") && !part.contains("<f ")));
    }
}

#[test]
fn nobody_is_a_workbook_too() {
    assert_eq!(rows(&sheet(&workbook(Copy::Whole, Lang::Vi, &[]), 0)).len(), 0);
}

#[test]
fn libreoffice_opens_it() {
    let Some(folder) = Folder::new("room") else { return };
    let units = looked_at(&workshop(30), &Filter::default());
    for lang in LANGS {
        let bytes = workbook(Copy::Whole, lang, &units);
        folder.write("lop.xlsx", &bytes);
        folder.convert("lop.xlsx", &["--convert-to", "xlsx"], "sau");
        let saved = folder.read("sau/lop.xlsx");
        for place in 0..4 {
            assert_eq!(rows(&sheet(&saved, place)), rows(&sheet(&bytes, place)), "{lang:?} {place}");
        }
    }
}

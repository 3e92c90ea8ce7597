//! Reading back what was written, by another library, and comparing cell by cell, one after the other: whole rooms are
//! large.

use super::sheet::{FIRST_ROW, HEADS, NUMBERS, Sheet};
use crate::office::Fault;
use crate::office::workbook::value::{Kind, Value};
use calamine::{Data, DataRef, Reader, Xlsx};
use std::io::Cursor;

/// Compares every cell with what was to be written.
pub(super) fn compare(sheets: &[Sheet], bytes: &[u8]) -> Result<(), Fault> {
    let mut file: Xlsx<_> = Xlsx::new(Cursor::new(bytes))?;
    if file.sheet_names() != sheets.iter().map(|sheet| sheet.name.clone()).collect::<Vec<_>>() {
        return Err(Fault::Differs("sheets".to_owned()));
    }
    sheets.iter().try_for_each(|sheet| one(&mut file, sheet))
}

fn one(file: &mut Xlsx<Cursor<&[u8]>>, sheet: &Sheet) -> Result<(), Fault> {
    let mut reader = file.worksheet_cells_reader(&sheet.name)?;
    let mut found = 0;
    while let Some(cell) = reader.next_cell()? {
        if *cell.get_value() == DataRef::Empty {
            continue;
        }
        let (place, data) = (cell.get_position(), Data::from(cell.get_value().clone()));
        if !is_same(sheet, place, &data) {
            return Err(Fault::Differs(format!("{} {place:?}", sheet.name)));
        }
        found += 1;
    }
    let filled = |values: &Vec<Value>| values.iter().filter(|value| !value.is_blank()).count();
    let heads = sheet.columns.iter().flat_map(|column| [&column.number, &column.head]);
    let heads = heads.chain([&sheet.title, &sheet.lead]).filter(|text| !text.is_empty()).count();
    let wanted = heads + sheet.rows.iter().map(filled).sum::<usize>();
    if found == wanted { Ok(()) } else { Err(Fault::Differs(format!("{} {found}/{wanted}", sheet.name))) }
}

fn is_same(sheet: &Sheet, (row, at): (u32, u32), found: &Data) -> bool {
    let place = usize::try_from(at).unwrap_or(usize::MAX);
    let column = sheet.columns.get(place);
    let text = |wanted: &str| Value::read(found, Kind::Text) == Value::text(wanted);
    match row {
        0 => at == 0 && text(&sheet.title),
        1 => at == 0 && text(&sheet.lead),
        NUMBERS => column.is_some_and(|column| text(&column.number)),
        HEADS => column.is_some_and(|column| text(&column.head)),
        _ => {
            let values = usize::try_from(row - FIRST_ROW).ok().and_then(|row| sheet.rows.get(row));
            values.and_then(|values| values.get(place)).is_some_and(|wanted| holds(found, wanted))
        }
    }
}

/// Numbers by their digits: sums of many units may be larger than any number that is typed.
fn holds(found: &Data, wanted: &Value) -> bool {
    match (found, wanted) {
        (Data::Float(n), Value::Number(_, 0)) => format!("{n:.0}") == wanted.plain(),
        (Data::Float(n), Value::Number(..)) => format!("{n:.1}") == wanted.plain(),
        (_, Value::Day(_)) => Value::read(found, Kind::Day) == *wanted,
        _ => Value::read(found, Kind::Text) == *wanted,
    }
}

//! The table in a real spreadsheet: texts stay texts, numbers are numbers, nothing is worked out.

use crate::given::{HARD, example, text};
use crate::soffice::Folder;
use crate::table::everywhere;
use calamine::{Data, Reader, Xlsx, open_workbook};
use tu_soat_06::domain::output::Output;
use tu_soat_06::domain::text::Lang;

/// Separators as LibreOffice numbers them: semicolon; comma; tab, comma and semicolon together, which is its default.
const SEPARATORS: [&str; 3] = ["59", "44", "9/44/59"];
const VIETNAMESE: &str = "1066";

/// Opens a table as LibreOffice would by a double-click, saves it as a workbook: cells and formulas by row.
fn opened(folder: &Folder, table: &str, separators: &str) -> (Vec<Vec<Data>>, usize) {
    folder.write("bang.csv", table);
    let filter = format!("--infilter=CSV:{separators},34,76,1,,{VIETNAMESE},false,true");
    folder.convert("bang.csv", &[&filter, "--convert-to", "xlsx"], ".");
    let mut book: Xlsx<_> = open_workbook(folder.path("bang.xlsx")).unwrap();
    let cells = book.worksheet_range_at(0).unwrap().unwrap();
    let name = book.sheet_names()[0].clone();
    let formulas =
        book.worksheet_formula(&name).unwrap().used_cells().filter(|(_, _, formula)| !formula.is_empty()).count();
    (cells.rows().map(<[Data]>::to_vec).collect(), formulas)
}

#[test]
fn a_spreadsheet_works_nothing_out() {
    let Some(folder) = Folder::new("table") else { return };
    // The trap is real: without the mark such a cell is worked out, quoted or not.
    assert_eq!(opened(&folder, "\"=1+1\";\"x,=2+2\"\r\n", "59/44").1, 1);
    assert_eq!(opened(&folder, "\"=1+1\";x,=2+2\r\n", "59/44").1, 2);
    let table = text(Output::Table, Lang::Vi, &everywhere(&HARD));
    for separators in SEPARATORS {
        assert_eq!(opened(&folder, &table, separators).1, 0, "{separators}");
    }
    let (rows, _) = opened(&folder, &text(Output::Table, Lang::Vi, &example()), SEPARATORS[0]);
    let column = |head: &str| rows[0].iter().position(|cell| *cell == Data::String(head.into())).unwrap();
    let (max, item) = (column("Tối đa"), column("Mục"));
    let sum: f64 = rows[1..].iter().filter_map(|row| if let Data::Float(n) = row[max] { Some(n) } else { None }).sum();
    assert!((sum - 100.0).abs() < 1e-6, "points are numbers: {sum}");
    assert!(rows[1..].iter().all(|row| matches!(&row[item], Data::String(name) if !name.is_empty())));
}

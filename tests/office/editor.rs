//! Another program that opens a workbook, changes cells and saves it: keeps values, loses all looks.

use calamine::Data;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use tu_soat_06::office::workbook::grid::{Grid, open};

pub struct Editor {
    pub sheets: Vec<Grid>,
    /// Cells that hold a formula, with its cached value in the grid.
    formulas: Vec<(String, (u32, u32))>,
}

/// Where a cell stands: key of the sheet, id of the row, key of the column.
pub type Place<'a> = (&'a str, &'a str, &'a str);

impl Editor {
    pub fn open(bytes: &[u8]) -> Self {
        Self { sheets: open(bytes).unwrap(), formulas: Vec::new() }
    }

    pub fn sheet(&mut self, key: &str) -> &mut Grid {
        let sign = Data::String(format!("#{key}"));
        self.sheets.iter_mut().find(|grid| grid.cells.values().any(|cell| *cell == sign)).expect("a sheet")
    }

    pub fn column(&mut self, sheet: &str, column: &str) -> u32 {
        let keys = self.sheet(sheet).cells.range((2, 0)..(3, 0));
        let found = keys.into_iter().find(|(_, cell)| **cell == Data::String(column.to_owned()));
        found.unwrap_or_else(|| panic!("no column {column}")).0.1
    }

    pub fn row(&mut self, sheet: &str, id: &str) -> u32 {
        let mut ids = self.sheet(sheet).cells.iter().filter(|((_, column), _)| *column == 0);
        ids.find(|(_, cell)| **cell == Data::String(id.to_owned())).unwrap_or_else(|| panic!("no row {id}")).0.0
    }

    pub fn at(&mut self, (sheet, id, column): Place) -> (u32, u32) {
        (self.row(sheet, id), self.column(sheet, column))
    }

    pub fn get(&mut self, place: Place) -> Data {
        let at = self.at(place);
        self.sheet(place.0).cells.get(&at).cloned().unwrap_or_default()
    }

    pub fn set(&mut self, place: Place, value: Data) -> &mut Self {
        let at = self.at(place);
        self.sheet(place.0).cells.insert(at, value);
        self
    }

    pub fn say(&mut self, place: Place, text: &str) -> &mut Self {
        self.set(place, Data::String(text.to_owned()))
    }

    /// A formula; `value` is what the program reckoned.
    pub fn formula(&mut self, place: Place, value: f64) -> &mut Self {
        let at = self.at(place);
        let name = self.sheet(place.0).name.clone();
        self.formulas.push((name, at));
        self.set(place, Data::Float(value))
    }

    /// Writes into a row below all others, which has no id.
    pub fn add(&mut self, sheet: &str, cells: &[(&str, &str)]) -> &mut Self {
        let row = self.sheet(sheet).cells.keys().map(|(row, _)| row + 1).max().unwrap();
        for (column, text) in cells {
            let at = (row, self.column(sheet, column));
            self.sheet(sheet).cells.insert(at, Data::String((*text).to_owned()));
        }
        self
    }

    pub fn delete_row(&mut self, sheet: &str, id: &str) -> &mut Self {
        let gone = self.row(sheet, id);
        self.sheet(sheet).cells.retain(|(row, _), _| *row != gone);
        self
    }

    /// The other way round: rows and columns change places, as after sorting and moving.
    pub fn turn(&mut self, sheet: &str) -> &mut Self {
        let grid = self.sheet(sheet);
        let last_row = grid.cells.keys().map(|(row, _)| *row).max().unwrap();
        let last_column = grid.cells.keys().map(|(_, column)| *column).max().unwrap();
        let row = |row| if row < 4 { row } else { last_row + 4 - row };
        let column = |column| if column == 0 { 0 } else { last_column + 1 - column };
        grid.cells = std::mem::take(&mut grid.cells).into_iter().map(|((r, c), v)| ((row(r), column(c)), v)).collect();
        self
    }

    pub fn save(&self) -> Vec<u8> {
        let mut file = Workbook::new();
        let day = Format::new().set_num_format("dd/mm/yyyy");
        for grid in &self.sheets {
            let to = file.add_worksheet();
            to.set_name(&grid.name).unwrap();
            for ((row, column), cell) in &grid.cells {
                let (row, column) = (*row, u16::try_from(*column).unwrap());
                let is_formula = self.formulas.contains(&(grid.name.clone(), (row, u32::from(column))));
                match cell {
                    Data::Float(n) if is_formula => {
                        to.write_formula(row, column, Formula::new("=1+1").set_result(n.to_string())).unwrap();
                    }
                    Data::Float(n) => drop(to.write_number(row, column, *n).unwrap()),
                    Data::DateTime(at) => {
                        let at = ExcelDateTime::from_serial_datetime(at.as_f64()).unwrap();
                        to.write_datetime_with_format(row, column, &at, &day).unwrap();
                    }
                    Data::Error(_) => {
                        to.write_formula(row, column, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
                    }
                    other => drop(to.write_string(row, column, other.to_string()).unwrap()),
                }
            }
        }
        file.save_to_buffer().unwrap()
    }
}

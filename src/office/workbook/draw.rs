//! Writing the rows with the spreadsheet library.

use super::book::{Book, Cell, FIRST_ROW, KEY_ROW, Row, SIGN, Sheet};
use super::style;
use super::value::{Kind, Value, is_countable};
use super::{Words, keys};
use crate::domain::date::iso;
use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DataValidationRule, DocProperties, ExcelDateTime, Format, Formula,
    Workbook, Worksheet, XlsxError, utility::column_number_to_name,
};

/// A4.
const PAPER: u8 = 9;
/// Largest number a cell takes without a question; larger ones the app refuses.
const MOST: i32 = 1_000_000_000;

/// The bytes of a workbook; the same for the same rows on the same day.
pub(super) fn draw(book: &Book, today: NaiveDate) -> Result<Vec<u8>, XlsxError> {
    let mut file = Workbook::new();
    file.set_default_format(&style::plain(), 20, 64)?;
    let made = DocProperties::new().set_title(&book.title).set_creation_datetime(&excel_day(today)?);
    file.set_properties(&made);
    for sheet in &book.sheets {
        draw_sheet(file.add_worksheet(), sheet, book)?;
    }
    draw_lists(file.add_worksheet(), book)?;
    draw_about(file.add_worksheet(), book)?;
    file.save_to_buffer()
}

fn draw_sheet(to: &mut Worksheet, sheet: &Sheet, book: &Book) -> Result<(), XlsxError> {
    to.set_name(&sheet.name)?;
    draw_heads(to, sheet)?;
    for (row, cells) in (FIRST_ROW..).zip(&sheet.rows) {
        draw_row(to, row, cells, sheet.columns.len())?;
        to.set_row_height_pixels(row, style::row_height(&sheet.columns, cells))?;
    }
    for (row, cells) in (FIRST_ROW..).zip(&sheet.rows) {
        for (column, cell) in (1u16..).zip(&cells.cells).filter(|(_, cell)| cell.is_input) {
            if let Some(rule) = rule(cell, book)? {
                to.add_data_validation(row, column, row, column, &rule)?;
            }
        }
    }
    lay_out(to, sheet)
}

/// Title, lead, hidden keys, heads. The ids stand in a hidden first column.
fn draw_heads(to: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    to.write_string_with_format(0, 1, &sheet.title, &style::title())?;
    to.write_string_with_format(1, 1, &sheet.lead, &style::lead())?;
    to.write_string(KEY_ROW, 0, [SIGN, sheet.key].concat())?;
    to.write_string(KEY_ROW + 1, 0, SIGN)?;
    to.set_row_hidden(KEY_ROW)?;
    to.set_column_hidden(0)?;
    to.set_row_height_pixels(KEY_ROW + 1, style::head_height(&sheet.columns))?;
    for (at, column) in (1u16..).zip(&sheet.columns) {
        to.write_string(KEY_ROW, at, column.key)?;
        to.write_string_with_format(KEY_ROW + 1, at, &column.head, &style::head())?;
        if column.width == 0 {
            to.set_column_hidden(at)?;
        } else {
            to.set_column_width(at, column.width)?;
        }
    }
    Ok(())
}

fn draw_row(to: &mut Worksheet, row: u32, cells: &Row, columns: usize) -> Result<(), XlsxError> {
    to.write_string(row, 0, &cells.id)?;
    for ((at, cell), place) in (1u16..).zip(&cells.cells).zip(0..) {
        let format = style::cell(cell);
        let format = if cells.runs_over(place, columns) { format.unset_text_wrap() } else { format };
        draw_cell(to, (row, at), cell, &format)?;
    }
    Ok(())
}

fn draw_cell(to: &mut Worksheet, (row, at): (u32, u16), cell: &Cell, format: &Format) -> Result<(), XlsxError> {
    match &cell.value {
        Value::Blank => to.write_blank(row, at, format)?,
        Value::Text(text) | Value::Odd(text, _) => to.write_string_with_format(row, at, text, format)?,
        number @ Value::Number(..) => match number.plain().parse::<f64>() {
            Ok(n) => to.write_number_with_format(row, at, n, format)?,
            Err(_) => to.write_string_with_format(row, at, number.plain(), format)?,
        },
        Value::Day(day) if is_countable(*day) => to.write_datetime_with_format(row, at, excel_day(*day)?, format)?,
        Value::Day(day) => to.write_string_with_format(row, at, iso(*day), format)?,
    };
    Ok(())
}

fn excel_day(day: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    let [month, day_of] = [day.month(), day.day()].map(|n| u8::try_from(n).unwrap_or(1));
    ExcelDateTime::from_ymd(u16::try_from(day.year()).unwrap_or(1900), month, day_of)
}

/// What may be typed into a cell. Lists hold; numbers and days only ask, because `-` clears a cell.
fn rule(cell: &Cell, book: &Book) -> Result<Option<DataValidation>, XlsxError> {
    let own = Words::of(book.lang).workbook;
    let rule = DataValidation::new();
    let (rule, [title, sentence]) = match cell.kind {
        Kind::Text => return Ok(None),
        Kind::Choice(list) => (rule.allow_list_formula(Formula::new(list_range(book, list))), own.not_listed),
        Kind::Number(0) => (rule.allow_whole_number(DataValidationRule::Between(0, MOST)), own.not_number),
        Kind::Number(_) => (rule.allow_decimal_number(DataValidationRule::GreaterThanOrEqualTo(0.0)), own.not_number),
        Kind::Day => {
            let first = ExcelDateTime::from_ymd(1900, 1, 1)?;
            (rule.allow_date(DataValidationRule::GreaterThanOrEqualTo(first)), own.not_day)
        }
    };
    let rule = match cell.kind {
        Kind::Choice(_) => rule,
        _ => rule.set_error_style(DataValidationErrorStyle::Warning),
    };
    rule.set_error_title(title)?.set_error_message(sentence).map(Some)
}

/// Where a list stands on its hidden sheet.
fn list_range(book: &Book, list: usize) -> String {
    let entries = book.lists.get(list).map_or(1, Vec::len).max(1);
    let column = column_number_to_name(u16::try_from(list).unwrap_or(u16::MAX));
    format!("='{}'!${column}$1:${column}${entries}", keys::LISTS)
}

/// Heads stay in sight and repeat on paper; one page wide, on its long side.
fn lay_out(to: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    let last_row = FIRST_ROW + u32::try_from(sheet.rows.len()).unwrap_or(0).max(1) - 1;
    let last_column = u16::try_from(sheet.columns.len()).unwrap_or(1);
    to.set_freeze_panes(FIRST_ROW, sheet.fixed)?;
    // Sorting would carry the totals of the figures into their midst.
    if sheet.fixed > 0 && sheet.key != keys::FIGURES {
        to.autofilter(KEY_ROW + 1, 1, last_row, last_column)?;
    }
    to.set_print_area(0, 1, last_row, last_column)?;
    to.set_repeat_rows(KEY_ROW + 1, KEY_ROW + 1)?;
    to.set_paper_size(PAPER).set_landscape().set_print_fit_to_pages(1, 0);
    to.set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3).set_footer("&L&A&R&P/&N");
    to.set_selection(FIRST_ROW, last_column.min(sheet.fixed + 1), FIRST_ROW, last_column.min(sheet.fixed + 1))?;
    Ok(())
}

fn draw_lists(to: &mut Worksheet, book: &Book) -> Result<(), XlsxError> {
    to.set_name(keys::LISTS)?.set_very_hidden(true);
    for (column, list) in (0u16..).zip(&book.lists) {
        for (row, entry) in (0u32..).zip(list) {
            to.write_string(row, column, entry)?;
        }
    }
    Ok(())
}

fn draw_about(to: &mut Worksheet, book: &Book) -> Result<(), XlsxError> {
    to.set_name(keys::ABOUT)?.set_very_hidden(true);
    for (row, (key, value)) in (0u32..).zip(super::proof::about(book)) {
        to.write_string(row, 0, key)?.write_string(row, 1, value)?;
    }
    Ok(())
}

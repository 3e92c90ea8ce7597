//! Writing sheets with the spreadsheet library.

use super::sheet::{Column, FIRST_ROW, HEADS, Look, NUMBERS, Sheet};
use crate::office::room::class::Room;
use crate::office::workbook::style::{head, height, lead, lines, plain, title};
use crate::office::workbook::value::Value;
use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{
    Color, ConditionalFormat3ColorScale, ConditionalFormatText, ConditionalFormatTextRule, ConditionalFormatType,
    DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

/// A4.
const PAPER: u8 = 9;
/// Height of heads in pixels: of words, of words that stand upright.
const HEIGHTS: [u32; 2] = [60, 240];
/// Nothing, half, full: told apart without colours too, as each is lighter than the one before.
const COLOURS: [Color; 3] = [Color::RGB(0x00F2_9F8E), Color::RGB(0x00FB_E9B7), Color::RGB(0x00E4_F3EC)];
/// What is still to be answered.
const OPEN: Color = Color::RGB(0x00D5_D8DC);

/// The bytes.
pub(super) fn draw(sheets: &[Sheet], room: &Room) -> Result<Vec<u8>, XlsxError> {
    let mut file = Workbook::new();
    file.set_default_format(&plain(), 20, 64)?;
    let title = sheets.first().map_or("", |sheet| sheet.title.as_str());
    let made = DocProperties::new().set_title(title).set_creation_datetime(&excel_day(room.today)?);
    file.set_properties(&made);
    for sheet in sheets {
        draw_sheet(file.add_worksheet(), sheet, room)?;
    }
    file.save_to_buffer()
}

fn draw_sheet(to: &mut Worksheet, sheet: &Sheet, room: &Room) -> Result<(), XlsxError> {
    to.set_name(&sheet.name)?;
    to.write_string_with_format(0, 0, &sheet.title, &title())?;
    to.write_string_with_format(1, 0, &sheet.lead, &lead())?;
    for (at, column) in (0..).zip(&sheet.columns) {
        draw_head(to, at, column)?;
    }
    for (row, values) in (FIRST_ROW..).zip(&sheet.rows) {
        for (at, value) in (0..).zip(values) {
            draw_value(to, (row, at), value)?;
        }
        to.set_row_height_pixels(row, height_of(sheet, values))?;
    }
    let heats = sheet.columns.iter().any(|column| column.look == Look::Heat);
    let [low, high] = HEIGHTS;
    to.set_row_height_pixels(HEADS, if heats { high } else { low })?;
    if heats {
        colour(to, sheet, room.words.room.open)?;
    }
    lay_out(to, sheet)
}

fn draw_head(to: &mut Worksheet, at: u16, column: &Column) -> Result<(), XlsxError> {
    let format = plain().set_align(FormatAlign::Top);
    let format = match column.look {
        Look::Text => format.set_text_wrap(),
        Look::Line => format,
        Look::Whole => format.set_num_format("#,##0").set_align(FormatAlign::Center),
        Look::Tenths => format.set_num_format("#,##0.0").set_align(FormatAlign::Center),
        Look::Day => format.set_num_format("dd/mm/yyyy").set_align(FormatAlign::Center),
        Look::Heat => format.set_num_format("0").set_align(FormatAlign::Center).set_font_size(9),
    };
    to.set_column_width(at, column.width)?.set_column_format(at, &format)?;
    let upright = if column.look == Look::Heat { head().set_rotation(90).set_font_size(8) } else { head() };
    to.write_string_with_format(HEADS, at, &column.head, &upright)?;
    if !column.number.is_empty() {
        to.write_string_with_format(NUMBERS, at, &column.number, &head())?;
    }
    Ok(())
}

/// As high as its words, which break inside their columns.
fn height_of(sheet: &Sheet, values: &[Value]) -> u32 {
    let words = sheet.columns.iter().zip(values).map(|(column, value)| match value {
        Value::Text(text) if column.look == Look::Text => lines(text, usize::from(column.width + column.width / 7)),
        _ => 1,
    });
    height(words)
}

/// Cells look as their column does.
fn draw_value(to: &mut Worksheet, (row, at): (u32, u16), value: &Value) -> Result<(), XlsxError> {
    match value {
        Value::Blank => {}
        Value::Text(text) | Value::Odd(text, _) => drop(to.write_string(row, at, text)?),
        Value::Day(day) => drop(to.write_datetime(row, at, excel_day(*day)?)?),
        Value::Number(..) => match value.plain().parse::<f64>() {
            Ok(n) => drop(to.write_number(row, at, n)?),
            Err(_) => drop(to.write_string(row, at, value.plain())?),
        },
    }
    Ok(())
}

fn excel_day(day: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    let [month, day_of] = [day.month(), day.day()].map(|n| u8::try_from(n).unwrap_or(1));
    ExcelDateTime::from_ymd(u16::try_from(day.year()).unwrap_or(1900), month, day_of)
}

/// Values by colour, and what is open apart from them.
fn colour(to: &mut Worksheet, sheet: &Sheet, open: &str) -> Result<(), XlsxError> {
    let first = sheet.columns.iter().position(|column| column.look == Look::Heat).unwrap_or_default();
    let first = u16::try_from(first).unwrap_or(0);
    let (row, column) = last(sheet);
    let [none, half, full] = COLOURS;
    let scale = ConditionalFormat3ColorScale::new()
        .set_minimum(ConditionalFormatType::Number, 0)
        .set_midpoint(ConditionalFormatType::Number, 50)
        .set_maximum(ConditionalFormatType::Number, 100)
        .set_minimum_color(none)
        .set_midpoint_color(half)
        .set_maximum_color(full);
    let left = Format::new().set_background_color(OPEN);
    let left =
        ConditionalFormatText::new().set_rule(ConditionalFormatTextRule::Contains(open.to_owned())).set_format(left);
    to.add_conditional_format(FIRST_ROW, first, row, column, &scale)?;
    to.add_conditional_format(FIRST_ROW, first, row, column, &left)?;
    Ok(())
}

/// The last row and column.
fn last(sheet: &Sheet) -> (u32, u16) {
    let rows = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX).max(1);
    (FIRST_ROW + rows - 1, u16::try_from(sheet.columns.len().saturating_sub(1)).unwrap_or(u16::MAX))
}

/// Heads stay in sight and repeat on paper, which lies on its long side; but for values of items one page wide.
fn lay_out(to: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    let (row, column) = last(sheet);
    to.set_freeze_panes(FIRST_ROW, sheet.fixed)?;
    to.autofilter(HEADS, 0, row, column)?;
    to.set_print_area(0, 0, row, column)?;
    to.set_repeat_rows(NUMBERS, HEADS)?;
    to.set_paper_size(PAPER).set_landscape().set_print_gridlines(true);
    if sheet.columns.iter().any(|column| column.look == Look::Heat) {
        to.set_repeat_columns(0, sheet.fixed.saturating_sub(1))?.set_print_scale(70);
    } else {
        to.set_print_fit_to_pages(1, 0);
    }
    to.set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3).set_footer("&L&A&R&P/&N");
    Ok(())
}

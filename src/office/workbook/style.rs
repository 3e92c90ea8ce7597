//! How cells look.

use super::book::Cell;
use super::value::Kind;
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

const FONT: &str = "Times New Roman";
const LINE: Color = Color::RGB(0x00A6_A6A6);
const INPUT: Color = Color::RGB(0x00FF_F9DB);
const HEAD: Color = Color::RGB(0x00E3_E8EE);

/// Of every cell.
pub(super) fn plain() -> Format {
    Format::new().set_font_name(FONT).set_font_size(11)
}

/// The title of a sheet.
pub(super) fn title() -> Format {
    plain().set_font_size(14).set_bold()
}

/// The line on how to fill a sheet in.
pub(super) fn lead() -> Format {
    plain().set_italic()
}

/// The head of a column.
pub(super) fn head() -> Format {
    let centred = bordered().set_bold().set_background_color(HEAD).set_align(FormatAlign::Center);
    centred.set_align(FormatAlign::VerticalCenter).set_text_wrap()
}

fn bordered() -> Format {
    plain().set_border(FormatBorder::Thin).set_border_color(LINE)
}

/// A cell of a row. Cells for words are words whatever is typed: `12/2026` stays a number of a paper.
pub(super) fn cell(cell: &Cell) -> Format {
    let format = bordered().set_align(FormatAlign::Top).set_text_wrap();
    let format = if cell.is_input { format.set_background_color(INPUT) } else { format };
    match cell.kind {
        Kind::Text if cell.is_input => format.set_num_format("@"),
        Kind::Text | Kind::Choice(_) => format,
        Kind::Number(0) => format.set_num_format("#,##0"),
        Kind::Number(decimals) => {
            format.set_num_format(["#,##0.", &"0".repeat(usize::try_from(decimals).unwrap_or(1))].concat())
        }
        Kind::Day => format.set_num_format("dd/mm/yyyy").set_align(FormatAlign::Center),
    }
}

//! How cells look.

use super::book::{Cell, Column, Row};
use super::value::Kind;
use crate::domain::text::Lang;
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

const FONT: &str = "Times New Roman";
const LINE: Color = Color::RGB(0x00A6_A6A6);
const INPUT: Color = Color::RGB(0x00FF_F9DB);
const HEAD: Color = Color::RGB(0x00E3_E8EE);

/// Of every cell.
pub(in crate::office) fn plain() -> Format {
    Format::new().set_font_name(FONT).set_font_size(11)
}

/// The title of a sheet.
pub(in crate::office) fn title() -> Format {
    plain().set_font_size(14).set_bold()
}

/// The line on how to fill a sheet in.
pub(in crate::office) fn lead() -> Format {
    plain().set_italic()
}

/// The head of a column.
pub(in crate::office) fn head() -> Format {
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
        Kind::Number(_) if !cell.is_input => format.set_num_format("#,##0.###").set_align(FormatAlign::Left),
        Kind::Number(0) => format.set_num_format("#,##0"),
        Kind::Number(decimals) => {
            format.set_num_format(["#,##0.", &"0".repeat(usize::try_from(decimals).unwrap_or(1))].concat())
        }
        Kind::Day => format.set_num_format("dd/mm/yyyy").set_align(FormatAlign::Left),
    }
}

/// Height of one line, and of the tallest row, in pixels.
const LINE_HEIGHT: u32 = 20;
const MOST_HEIGHT: u32 = 540;

/// Height of a row of heads, in pixels.
pub(super) fn head_height(columns: &[Column]) -> u32 {
    height(columns.iter().map(|column| lines(&column.head, usize::from(column.width))))
}

/// Height of a row whose texts wrap inside their columns, in pixels. Letters are a little narrower than the digits that
/// widths count.
pub(super) fn row_height(columns: &[Column], row: &Row) -> u32 {
    let wrapped = columns.iter().zip(&row.cells).enumerate().filter(|(at, _)| !row.runs_over(*at, columns.len()));
    height(wrapped.map(|(_, (column, cell))| {
        let width = usize::from(column.width);
        lines(&cell.value.shown(Lang::Vi), width + width / 7)
    }))
}

/// Height of a row of so many lines, in pixels.
pub(in crate::office) fn height(lines: impl Iterator<Item = u32>) -> u32 {
    (lines.max().unwrap_or(1).max(1) * LINE_HEIGHT).min(MOST_HEIGHT)
}

/// Lines of a text that breaks between words; none in a hidden column.
pub(in crate::office) fn lines(text: &str, room: usize) -> u32 {
    let mut lines = 0;
    for paragraph in text.lines().filter(|_| room > 0) {
        let mut used = 0;
        lines += 1;
        for word in paragraph.split(' ').map(|word| word.chars().count()) {
            if used > 0 && used + 1 + word > room {
                (lines, used) = (lines + 1, word);
            } else {
                used += 1 + word;
            }
        }
    }
    lines
}

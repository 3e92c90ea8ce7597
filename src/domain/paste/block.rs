//! Cutting pasted text into cells, and telling words from numbers.

use crate::domain::numeral::{Typed, read};
use crate::domain::text::fold;

/// Rows of cells; quoted cells may hold tabs and line breaks, as spreadsheets write them. Empty rows at the end go.
pub(super) fn lines(text: &str) -> Vec<Vec<String>> {
    let mut lines = vec![Vec::new()];
    let (mut cell, mut quoted) = (String::new(), false);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => cell.extend(chars.next()),
            '"' if quoted || cell.is_empty() => quoted = !quoted,
            '\r' if !quoted => {}
            '\t' | '\n' if !quoted => {
                push(&mut lines, &mut cell);
                if c == '\n' {
                    lines.push(Vec::new());
                }
            }
            c => cell.push(c),
        }
    }
    push(&mut lines, &mut cell);
    while lines.last().is_some_and(|line| line.iter().all(String::is_empty)) {
        lines.pop();
    }
    lines
}

fn push(lines: &mut [Vec<String>], cell: &mut String) {
    if let Some(line) = lines.last_mut() {
        line.push(std::mem::take(cell).split_whitespace().collect::<Vec<_>>().join(" "));
    }
}

/// Rows up to the last heading near the top: a row of words without any number.
pub(super) fn header_rows(lines: &[Vec<String>]) -> usize {
    let top = lines.iter().take(6).take_while(|line| !line.iter().any(|cell| is_number(cell)));
    let is_heading = |line: &Vec<String>| {
        let words = line.iter().filter(|cell| is_words(cell)).count();
        words >= 2 || (words == 1 && line.len() == 1)
    };
    top.enumerate().filter(|(_, line)| is_heading(line)).last().map_or(0, |(i, _)| i + 1)
}

/// Columns on the left up to the last one that is words in every row.
pub(super) fn label_columns(lines: &[Vec<String>]) -> usize {
    let all_words = |column: usize| lines.iter().all(|line| line.get(column).is_some_and(|cell| is_words(cell)));
    let last = (0..4).rev().find(|column| !lines.is_empty() && all_words(*column));
    last.map_or(0, |column| column + 1)
}

/// A row of sums: "Tổng", "Tổng cộng", "Cộng"… before its numbers.
pub(super) fn is_total(line: &[String]) -> bool {
    let label = line.iter().find(|cell| is_words(cell)).map(|cell| fold(cell)).unwrap_or_default();
    ["tong", "cong", "total"].contains(&label.split(' ').next().unwrap_or_default())
}

fn is_number(cell: &str) -> bool {
    matches!(read(cell, 0), Typed::Number(_))
}

fn is_words(cell: &str) -> bool {
    let starts_with_digit = cell.starts_with(|c: char| c.is_ascii_digit());
    !starts_with_digit && cell.chars().any(char::is_alphabetic)
}

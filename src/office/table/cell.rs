//! One text as a cell that no spreadsheet takes for anything but text.

/// How a formula can begin; spreadsheets of East Asia take the wide signs too.
const SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Most UTF-16 units that Excel keeps in a cell. It would put the rest into the next row, as a cell of its own.
const MOST: usize = 32_767;

/// Put before a sign; Excel's own mark of a text.
const APOSTROPHE: char = '\'';

/// The text on one line, with a mark before each sign that begins it, also after blanks (Excel skips them), and before
/// each sign behind a comma or semicolon: a program that separates cells there would begin one.
pub(super) fn safe(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let mut begins = true;
    for letter in one_line(text).chars() {
        if begins && SIGNS.contains(&letter) {
            safe.push(APOSTROPHE);
        }
        begins = matches!(letter, ',' | ';') || (begins && (letter.is_whitespace() || letter == '"'));
        safe.push(letter);
    }
    cut(safe)
}

/// Line breaks as ` / `, tabs as blanks. A row then is a line, and nothing can begin a line but a row.
fn one_line(text: &str) -> String {
    let lines = text.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(" / ").replace('\t', " ")
}

fn cut(text: String) -> String {
    if text.encode_utf16().count() <= MOST {
        return text;
    }
    let mut units = 0;
    let kept = text.chars().take_while(|letter| {
        units += letter.len_utf16();
        units < MOST
    });
    kept.chain(['…']).collect()
}

//! A paper as JSON text and back, as it travels from the worker to the screen. No file: both ends are of one build.

use super::{Block, Close, Column, Head, Paper, Part, Row, Table};
use crate::domain::json::{Json, MAX_TEXT, parse, write};

impl Paper {
    /// As text.
    #[must_use]
    pub fn write(&self) -> String {
        write(&list([words(&self.title), each(&self.parts, part)]))
    }

    /// From text; none when it is none of ours.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let json = parse(text).ok()?;
        let [title, parts] = json.elements() else { return None };
        Some(Self { title: read_words(title)?, parts: read_each(parts, read_part)? })
    }
}

fn list<const N: usize>(values: [Json; N]) -> Json {
    Json::Arr(values.into())
}

fn each<T>(all: impl IntoIterator<Item = T>, write: impl Fn(T) -> Json) -> Json {
    Json::Arr(all.into_iter().map(write).collect())
}

fn read_each<T>(json: &Json, read: impl Fn(&Json) -> Option<T>) -> Option<Vec<T>> {
    if let Json::Arr(all) = json { all.iter().map(read).collect() } else { None }
}

/// A text; in pieces where it is longer than the reader takes, as one put together of several may be.
fn words(text: &str) -> Json {
    if text.len() <= MAX_TEXT {
        return Json::from(text);
    }
    let chars: Vec<char> = text.chars().collect();
    each(chars.chunks(MAX_TEXT), |piece| Json::Str(piece.iter().collect()))
}

fn read_words(json: &Json) -> Option<String> {
    match json {
        Json::Str(text) => Some(text.clone()),
        pieces => read_each(pieces, |piece| piece.as_str().map(str::to_owned)).map(|pieces| pieces.concat()),
    }
}

fn all_words(texts: &[String]) -> Json {
    each(texts, |text| words(text))
}

fn read_all_words(json: &Json) -> Option<Vec<String>> {
    read_each(json, read_words)
}

fn read_bool(json: &Json) -> Option<bool> {
    if let Json::Bool(value) = json { Some(*value) } else { None }
}

fn part(part: &Part) -> Json {
    list([Json::from(part.is_wide), each(&part.blocks, block)])
}

fn read_part(json: &Json) -> Option<Part> {
    let [is_wide, blocks] = json.elements() else { return None };
    Some(Part { is_wide: read_bool(is_wide)?, blocks: read_each(blocks, read_block)? })
}

/// Its kind, then what it holds.
fn block(block: &Block) -> Json {
    let says = |kind: &str, text: &str| list([Json::from(kind), words(text)]);
    match block {
        Block::Head(Head { above, issuer, number, state, motto, dated }) => {
            let [above, issuer, number, state, motto, dated] =
                [above, issuer, number, state, motto, dated].map(|text| words(text));
            list([Json::from("head"), above, issuer, number, state, motto, dated])
        }
        Block::Mark(text) => says("mark", text),
        Block::Title { name, subject, note } => list([Json::from("title"), words(name), words(subject), words(note)]),
        Block::Address(text) => says("address", text),
        Block::Basis(text) => says("basis", text),
        Block::Heading(level, text) => list([Json::from("heading"), Json::from(u32::from(*level)), words(text)]),
        Block::Text(text) => says("text", text),
        Block::Entry(text) => says("entry", text),
        Block::Table(Table { caption, columns, rows }) => {
            list([Json::from("table"), words(caption), each(columns, column), each(rows, row)])
        }
        Block::Close(Close { to, recipients, capacity, name }) => {
            list([Json::from("close"), words(to), all_words(recipients), all_words(capacity), words(name)])
        }
    }
}

fn read_block(json: &Json) -> Option<Block> {
    let [kind, rest @ ..] = json.elements() else { return None };
    Some(match (kind.as_str()?, rest) {
        ("head", [above, issuer, number, state, motto, dated]) => Block::Head(Head {
            above: read_words(above)?,
            issuer: read_words(issuer)?,
            number: read_words(number)?,
            state: read_words(state)?,
            motto: read_words(motto)?,
            dated: read_words(dated)?,
        }),
        ("mark", [text]) => Block::Mark(read_words(text)?),
        ("title", [name, subject, note]) => {
            Block::Title { name: read_words(name)?, subject: read_words(subject)?, note: read_words(note)? }
        }
        ("address", [text]) => Block::Address(read_words(text)?),
        ("basis", [text]) => Block::Basis(read_words(text)?),
        ("heading", [level, text]) => Block::Heading(level.as_int()?.try_into().ok()?, read_words(text)?),
        ("text", [text]) => Block::Text(read_words(text)?),
        ("entry", [text]) => Block::Entry(read_words(text)?),
        ("table", [caption, columns, rows]) => Block::Table(Table {
            caption: read_words(caption)?,
            columns: read_each(columns, read_column)?,
            rows: read_each(rows, read_row)?,
        }),
        ("close", [to, recipients, capacity, name]) => Block::Close(Close {
            to: read_words(to)?,
            recipients: read_all_words(recipients)?,
            capacity: read_all_words(capacity)?,
            name: read_words(name)?,
        }),
        _ => return None,
    })
}

fn column(column: &Column) -> Json {
    list([words(&column.name), Json::from(column.width), Json::from(column.is_number)])
}

fn read_column(json: &Json) -> Option<Column> {
    let [name, width, is_number] = json.elements() else { return None };
    let (name, width) = (read_words(name)?, width.as_int()?.try_into().ok()?);
    Some(Column { name, width, is_number: read_bool(is_number)? })
}

fn row(row: &Row) -> Json {
    list([Json::from(row.is_strong), all_words(&row.cells)])
}

fn read_row(json: &Json) -> Option<Row> {
    let [is_strong, cells] = json.elements() else { return None };
    Some(Row { is_strong: read_bool(is_strong)?, cells: read_all_words(cells)? })
}

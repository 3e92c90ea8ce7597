//! A formal paper as blocks in reading order: what Word, the page that stands alone, the screen and the printer show.
//!
//! Knows neither what it says nor how any of them draws it.

mod json;

/// A formal paper.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paper {
    /// Its title in lists and windows.
    pub title: String,
    /// Parts that begin on a page of their own and count their own pages: the paper itself, then each appendix.
    pub parts: Vec<Part>,
}

/// A part that begins on a page of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// Lies on its long side, for wide tables.
    pub is_wide: bool,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// One block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// The head: two columns side by side.
    Head(Head),
    /// A word across the head, such as "DỰ THẢO".
    Mark(String),
    /// Name of the type, caps, and the summary below it with its rule.
    Title {
        /// "BÁO CÁO", "Phụ lục I".
        name: String,
        /// What it is about.
        subject: String,
        /// A line in brackets below, in italics; often empty.
        note: String,
    },
    /// Centred, upright: "Kính gửi: …".
    Address(String),
    /// A basis, in italics.
    Basis(String),
    /// A heading, 1 the highest.
    Heading(u8, String),
    /// A paragraph of the body.
    Text(String),
    /// An entry of a list, with its dash.
    Entry(String),
    /// A table.
    Table(Table),
    /// Recipients on the left, signature on the right.
    Close(Close),
}

/// Quốc hiệu and agency.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// The body above; may be empty.
    pub above: String,
    /// The body that issues the paper.
    pub issuer: String,
    /// Its number, with the blank.
    pub number: String,
    /// Quốc hiệu.
    pub state: String,
    /// Tiêu ngữ.
    pub motto: String,
    /// Place and date, with the blanks.
    pub dated: String,
}

/// A table: head rows repeat on every page, rows are never cut.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Its name, above it; may be empty.
    pub caption: String,
    /// Columns.
    pub columns: Vec<Column>,
    /// Rows.
    pub rows: Vec<Row>,
}

/// A column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    /// Its head.
    pub name: String,
    /// Its share of the width, per mille; all of a table add up to 1000.
    pub width: u32,
    /// Holds numbers, which stand centred.
    pub is_number: bool,
}

/// A row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// A group's name or a sum: bold.
    pub is_strong: bool,
    /// One text a column; a group's row may hold one text that spans them all.
    pub cells: Vec<String>,
}

/// The end of a paper.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Close {
    /// "Nơi nhận:".
    pub to: String,
    /// The recipients.
    pub recipients: Vec<String>,
    /// In whose name, and the position, caps: one line each.
    pub capacity: Vec<String>,
    /// Who signs; empty = blank.
    pub name: String,
}

impl Paper {
    /// All its texts in reading order, empty ones left out: what every drawing of it must say, whole and in this order.
    #[must_use]
    pub fn texts(&self) -> Vec<&str> {
        let blocks = self.parts.iter().flat_map(|part| &part.blocks);
        blocks.flat_map(Block::texts).filter(|text| !text.is_empty()).collect()
    }
}

impl Block {
    fn texts(&self) -> Vec<&str> {
        match self {
            Self::Head(head) => vec![&head.above, &head.issuer, &head.number, &head.state, &head.motto, &head.dated],
            Self::Mark(text) | Self::Address(text) | Self::Basis(text) => vec![text],
            Self::Heading(_, text) | Self::Text(text) | Self::Entry(text) => vec![text],
            Self::Title { name, subject, note } => vec![name, subject, note],
            Self::Table(table) => table.texts(),
            Self::Close(close) => close.texts(),
        }
    }
}

impl Table {
    fn texts(&self) -> Vec<&str> {
        let head = std::iter::once(&self.caption).chain(self.columns.iter().map(|column| &column.name));
        head.chain(self.rows.iter().flat_map(|row| &row.cells)).map(String::as_str).collect()
    }
}

impl Close {
    fn texts(&self) -> Vec<&str> {
        let all = std::iter::once(&self.to).chain(&self.recipients).chain(&self.capacity).chain([&self.name]);
        all.map(String::as_str).collect()
    }
}

//! Where reports come from: a text, a ZIP, a number.

use super::{Piece, file, sample};
use crate::domain::catalogue::Catalogue;
use crate::domain::file::{FileKind, MAX_MANY, OpenError};
use crate::domain::intake::is_litter;
use chrono::NaiveDate;
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// How deep ZIPs may lie in each other.
const DEEPEST: u32 = 3;
/// Most bytes that one ZIP may inflate to.
const MOST: u64 = 1_000_000_000;
/// What every Office file holds.
const OFFICE: &str = "[Content_Types].xml";

/// A text that may be a report.
pub(super) struct Text {
    /// The text.
    pub text: String,
    /// It came in another encoding than plain UTF-8.
    pub is_recoded: bool,
}

/// Why there is none.
pub(super) enum Problem {
    /// It is no text, or no report.
    Open(OpenError),
    /// A file of Word or Excel.
    Office,
    /// It needs a password.
    Locked,
    /// A ZIP that does not hold together.
    BrokenZip,
    /// ZIPs in ZIPs in ZIPs.
    TooDeep,
}

/// What a source has next.
pub(super) enum Next {
    /// A text, or why there is none.
    Piece(Piece),
    /// Something that holds more.
    Inside(Source),
    /// Nothing.
    End,
}

/// Where reports come from.
pub(super) enum Source {
    /// A file not looked at yet.
    Bytes { file: String, bytes: Vec<u8>, depth: u32 },
    /// A text of one report a line.
    Lines { file: String, text: String, at: usize, line: u32, is_recoded: bool },
    /// The same, larger than is decoded at once: a room of a country.
    Large { file: String, bytes: Vec<u8>, at: usize, line: u32 },
    /// A ZIP.
    Zip { file: String, archive: Box<ZipArchive<Cursor<Vec<u8>>>>, next: usize, inflated: u64, depth: u32 },
    /// Fictitious units.
    Sample { seed: u32, day: NaiveDate, next: u32, count: u32, ready: Vec<(String, String)> },
}

impl Source {
    pub(super) fn of(file: String, bytes: Vec<u8>, depth: u32) -> Self {
        Self::Bytes { file, bytes, depth }
    }

    pub(super) fn sample(count: u32, seed: u32, day: NaiveDate) -> Self {
        Self::Sample { seed, day, next: 0, count, ready: Vec::new() }
    }

    /// How much is still to come, per mille.
    pub(super) fn left(&self) -> u32 {
        let share = |left: usize, all: usize| u32::try_from(left * 1000 / all.max(1)).unwrap_or(0);
        match self {
            Self::Bytes { .. } => 1000,
            Self::Lines { text, at, .. } => share(text.len().saturating_sub(*at), text.len()),
            Self::Large { bytes, at, .. } => share(bytes.len().saturating_sub(*at), bytes.len()),
            Self::Zip { archive, next, .. } => share(archive.len().saturating_sub(*next), archive.len()),
            Self::Sample { next, count, .. } => (count.saturating_sub(*next)) * 1000 / (*count).max(1),
        }
    }

    pub(super) fn next(&mut self, catalogue: &'static Catalogue) -> Next {
        match self {
            Self::Bytes { file, bytes, depth } => {
                let (file, bytes) = (std::mem::take(file), std::mem::take(bytes));
                if file.is_empty() && bytes.is_empty() { Next::End } else { looked_into(file, bytes, *depth) }
            }
            Self::Lines { file, text, at, line, is_recoded } => match next_line(text, at, line) {
                Some(found) => Next::Piece((file.clone(), *line, Ok(Text { text: found, is_recoded: *is_recoded }))),
                None => Next::End,
            },
            Self::Large { file, bytes, at, line } => match next_bytes(bytes, at, line) {
                Some(text) => Next::Piece((file.clone(), *line, text.map_err(Problem::Open))),
                None => Next::End,
            },
            Self::Zip { file, archive, next, inflated, depth } => zipped(file, archive, (next, inflated), *depth),
            Self::Sample { seed, day, next, count, ready } => {
                if ready.is_empty() && *next < *count {
                    *next += 1;
                    let written = |a| (file::name(catalogue, a), file::write(catalogue, a));
                    *ready = sample(catalogue, *seed, *day, *next).iter().map(written).collect();
                }
                match ready.pop() {
                    Some((name, text)) => {
                        let text = text.trim_end().to_owned();
                        Next::Piece((name, 1, Ok(Text { text, is_recoded: false })))
                    }
                    None => Next::End,
                }
            }
        }
    }
}

/// A file by its content, whatever its name says.
fn looked_into(file: String, bytes: Vec<u8>, depth: u32) -> Next {
    let is_recoded = [&b"\xff\xfe"[..], b"\xfe\xff", b"\xef\xbb\xbf"].iter().any(|mark| bytes.starts_with(mark));
    match file::decode_many(&bytes) {
        Ok(text) if file::is_spread(&text) => {
            Next::Piece((file, 1, Ok(Text { text: text.trim().to_owned(), is_recoded })))
        }
        Ok(text) => Next::Inside(Source::Lines { file, text, at: 0, line: 0, is_recoded }),
        Err(OpenError::Kind(FileKind::Zip)) => unzipped(file, bytes, depth),
        Err(OpenError::TooBig { .. }) if bytes.starts_with(b"PK") => unzipped(file, bytes, depth),
        Err(OpenError::TooBig { .. }) if bytes.starts_with(b"{\"format\":") => {
            Next::Inside(Source::Large { file, bytes, at: 0, line: 0 })
        }
        Err(error) => Next::Piece((file, 1, Err(Problem::Open(error)))),
    }
}

fn unzipped(file: String, bytes: Vec<u8>, depth: u32) -> Next {
    let problem = |file, problem| Next::Piece((file, 1, Err(problem)));
    if depth >= DEEPEST {
        return problem(file, Problem::TooDeep);
    }
    match ZipArchive::new(Cursor::new(bytes)) {
        Ok(archive) if archive.index_for_name(OFFICE).is_some() => problem(file, Problem::Office),
        Ok(archive) => Next::Inside(Source::Zip { file, archive: Box::new(archive), next: 0, inflated: 0, depth }),
        Err(_) => problem(file, Problem::BrokenZip),
    }
}

/// The next line that is not blank.
fn next_line(text: &str, at: &mut usize, line: &mut u32) -> Option<String> {
    loop {
        let rest = text.get(*at..).filter(|rest| !rest.is_empty())?;
        let found = rest.lines().next().unwrap_or_default();
        *at += rest.find('\n').map_or(rest.len(), |end| end + 1);
        *line += 1;
        if !found.trim().is_empty() {
            return Some(found.trim().to_owned());
        }
    }
}

/// The same of a file that is not decoded at once: in UTF-8, as rooms are saved.
fn next_bytes(bytes: &[u8], at: &mut usize, line: &mut u32) -> Option<Result<Text, OpenError>> {
    loop {
        let rest = bytes.get(*at..).filter(|rest| !rest.is_empty())?;
        let found = rest.split(|byte| *byte == b'\n').next().unwrap_or_default();
        *at += found.len() + 1;
        *line += 1;
        if !found.trim_ascii().is_empty() {
            let text = file::decode(found.trim_ascii());
            return Some(text.map(|text| Text { text, is_recoded: false }));
        }
    }
}

/// The next file of a ZIP, with what its name says of where it lies.
fn zipped(
    outer: &str,
    archive: &mut ZipArchive<Cursor<Vec<u8>>>,
    (next, inflated): (&mut usize, &mut u64),
    depth: u32,
) -> Next {
    while *next < archive.len() {
        let place = *next;
        *next += 1;
        let name =
            archive.name_for_index(place).and_then(Result::ok).map(std::borrow::Cow::into_owned).unwrap_or_default();
        if name.ends_with('/') || is_litter(&name) {
            continue;
        }
        let file = [outer, "/", &name].concat();
        return match inside(archive, place, MOST.saturating_sub(*inflated)) {
            Ok(bytes) => {
                *inflated += u64::try_from(bytes.len()).unwrap_or(MOST);
                Next::Inside(Source::of(file, bytes, depth + 1))
            }
            Err(problem) => Next::Piece((file, 1, Err(problem))),
        };
    }
    Next::End
}

fn inside(archive: &mut ZipArchive<Cursor<Vec<u8>>>, place: usize, most: u64) -> Result<Vec<u8>, Problem> {
    let entry = archive.by_index(place).map_err(|error| match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Problem::Locked,
        _ => Problem::BrokenZip,
    })?;
    // What an entry says of its size may be a lie: one byte more than is accepted is enough to know.
    let limit = most.min(u64::try_from(MAX_MANY).unwrap_or(most)) + 1;
    let mut bytes = Vec::new();
    entry.take(limit).read_to_end(&mut bytes).map_err(|_| Problem::BrokenZip)?;
    Ok(bytes)
}

//! Bytes → text: looks at the content, never at the name of the file.

use super::MAX_FILE;
use super::error::{FileKind, OpenError};

const SIGNATURES: &[(&[u8], FileKind)] = &[
    (b"PK\x03\x04", FileKind::Zip),
    (b"PK\x05\x06", FileKind::Zip),
    (b"PK\x07\x08", FileKind::Zip),
    (b"\xd0\xcf\x11\xe0", FileKind::OldOffice),
    (b"%PDF", FileKind::Pdf),
    (b"\x89PNG", FileKind::Image),
    (b"\xff\xd8\xff", FileKind::Image),
    (b"GIF8", FileKind::Image),
    (b"RIFF", FileKind::Image),
];
const MARKUP: &[&str] = &["<!doctype", "<html", "<head", "<body", "<?xml", "<!--", "<svg"];

/// The text of a file up to [`MAX_FILE`]: UTF-8 with or without a mark, or UTF-16 with one. The mark is dropped.
///
/// # Errors
/// When the content is too big, empty, of another kind or in another encoding.
pub fn decode(bytes: &[u8]) -> Result<String, OpenError> {
    decode_within(bytes, MAX_FILE)
}

pub(super) fn decode_within(bytes: &[u8], limit: usize) -> Result<String, OpenError> {
    if bytes.len() > limit {
        return Err(OpenError::TooBig { size: bytes.len(), limit });
    }
    if let Some((_, kind)) = SIGNATURES.iter().find(|(signature, _)| bytes.starts_with(signature)) {
        return Err(OpenError::Kind(*kind));
    }
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes)?,
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes)?,
        [0xef, 0xbb, 0xbf, rest @ ..] => utf8(rest)?,
        _ => utf8(bytes)?,
    };
    match text.trim_start() {
        "" => Err(OpenError::Empty),
        start if is_markup(start) => Err(OpenError::Kind(FileKind::Html)),
        _ => Ok(text),
    }
}

fn utf8(bytes: &[u8]) -> Result<String, OpenError> {
    let is_text = |b: &u8| *b >= b' ' || matches!(b, b'\t' | b'\n' | b'\r' | 0x0c);
    match std::str::from_utf8(bytes) {
        Ok(text) if !bytes.contains(&0) => Ok(text.to_owned()),
        Err(error) if error.error_len().is_none() && bytes.iter().all(is_text) => Err(OpenError::CutOff),
        Err(error) if bytes.iter().all(is_text) => Err(encoding(bytes.iter().take(error.valid_up_to()).copied())),
        _ => Err(OpenError::Kind(FileKind::Binary)),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, OpenError> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let text: String = char::decode_utf16(pairs.iter().map(|pair| unit(*pair))).map_while(Result::ok).collect();
    if text.encode_utf16().count() < pairs.len() {
        return Err(encoding(text.bytes()));
    }
    if !rest.is_empty() {
        return Err(OpenError::CutOff);
    }
    if text.contains('\0') { Err(OpenError::Kind(FileKind::Binary)) } else { Ok(text) }
}

fn encoding(readable: impl Iterator<Item = u8>) -> OpenError {
    OpenError::Encoding { line: readable.filter(|b| *b == b'\n').count() + 1 }
}

fn is_markup(start: &str) -> bool {
    MARKUP.iter().any(|word| start.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word)))
}

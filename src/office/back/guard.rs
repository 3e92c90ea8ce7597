//! What is looked at before a library opens a workbook: other kinds of files, passwords, bombs.

use super::BackError;
use std::io::{Cursor, Read, copy, sink};
use zip::ZipArchive;

/// Largest file, in bytes.
const MOST_BYTES: usize = 10_000_000;
/// Largest content of all its parts, unpacked, in bytes.
const MOST_UNPACKED: u64 = 100_000_000;
/// Most parts.
const MOST_PARTS: usize = 1_000;
/// The container of old Office files, and of those with a password.
const OLD_CONTAINER: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/// Name of what a password locks, as it stands in such a container.
const LOCKED: &str = "EncryptedPackage";

/// Refuses what is no workbook, or too much of one. Parts are unpacked here: the sizes they declare may be wrong.
pub(super) fn check(bytes: &[u8]) -> Result<(), BackError> {
    if bytes.len() > MOST_BYTES {
        return Err(BackError::TooBig);
    }
    if bytes.starts_with(&OLD_CONTAINER) {
        let name: Vec<u8> = LOCKED.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let is_locked = bytes.windows(name.len()).any(|window| window == name);
        return Err(if is_locked { BackError::Locked } else { BackError::OldFormat });
    }
    let mut file = ZipArchive::new(Cursor::new(bytes)).map_err(|_| BackError::NoWorkbook)?;
    if file.len() > MOST_PARTS {
        return Err(BackError::TooBig);
    }
    let mut left = MOST_UNPACKED;
    for at in 0..file.len() {
        let part = file.by_index(at).map_err(|_| BackError::NoWorkbook)?;
        let size = copy(&mut part.take(left + 1), &mut sink()).map_err(|_| BackError::NoWorkbook)?;
        left = left.checked_sub(size).ok_or(BackError::TooBig)?;
    }
    Ok(())
}

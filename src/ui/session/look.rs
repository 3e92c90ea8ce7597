//! Looking into a file without taking it in.

use super::Session;
use crate::browser::file::{Picked, ReadError, read};
use crate::browser::normal::nfc;
use crate::domain::file::{self, MAX_MANY, OpenError, Opened};

impl Session {
    /// The reports in a file, in order, or why one cannot be opened. Nothing of it is kept.
    pub async fn look_into(&self, file: &Picked) -> Vec<Result<Opened, OpenError>> {
        match bytes(file).await {
            Ok(bytes) => file::open_many(&bytes, self.catalogue, &nfc).into_iter().map(|(_, entry)| entry).collect(),
            Err(error) => vec![Err(error)],
        }
    }
}

/// The content of a file that may hold reports.
pub(super) async fn bytes(file: &Picked) -> Result<Vec<u8>, OpenError> {
    let limit = u32::try_from(MAX_MANY).unwrap_or(u32::MAX);
    read(file, limit).await.map_err(|error| match error {
        ReadError::TooLarge { .. } => OpenError::TooBig { size: MAX_MANY + 1, limit: MAX_MANY },
        ReadError::Unreadable { .. } => OpenError::Empty,
    })
}

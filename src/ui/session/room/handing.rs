//! One report of the room leaving it, as it came in.

use super::Trainer;
use crate::browser::office;
use crate::domain::file;
use crate::domain::output::Output;

impl Trainer {
    /// Hands a report to the browser as it came in; tells the name of the file. None when it could not be read or was not
    /// taken.
    pub async fn save_file(&self, id: &str) -> Option<String> {
        let (opened, text) = (self.report(id).await?, self.text(id).await?);
        let name = file::name(self.catalogue, &opened.assessment);
        office::hand_out(&name, text.as_bytes(), Output::Report.kind().media).await.ok()?;
        Some(name)
    }
}

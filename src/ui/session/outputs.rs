//! Work leaving the app as files of other programs.

use super::Session;
use crate::browser::{clock, office};
use crate::domain::file;
use crate::domain::job::Job;
use crate::domain::output::{Copy, Output};
use crate::domain::text::Lang;

pub use crate::browser::office::OfficeError;

/// What is to leave, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    /// What.
    pub output: Output,
    /// Which copy.
    pub copy: Copy,
    /// In which language.
    pub lang: Lang,
}

impl Session {
    /// Makes a file of the open assessment and hands it to the browser; tells its name. `progress` is told how much of
    /// what makes it has come, in per cent; 100 once it is at work.
    ///
    /// # Errors
    /// When it cannot be made, or was stopped.
    pub async fn take_away(&self, wish: Wish, progress: &dyn Fn(u32)) -> Result<String, OfficeError> {
        let kind = wish.output.kind();
        // Name and content are of one moment, however long what makes it takes to come.
        let assessment = self.assessment.with_untracked(Clone::clone);
        let name = kind.file_name(self.catalogue, &assessment, wish.copy, wish.lang, clock::today());
        let made = self.made(wish, progress).await?;
        office::hand_out(&name, &made, kind.media).await?;
        Ok(name)
    }

    /// What makes the files, asked for this wish: of the assessment as it is now.
    ///
    /// # Errors
    /// As [`Session::take_away`].
    pub async fn made(&self, wish: Wish, progress: &dyn Fn(u32)) -> Result<Vec<u8>, OfficeError> {
        let Wish { output, copy, lang } = wish;
        self.asked(&Job { output, lang, copy, today: clock::today() }.write(), progress).await
    }

    /// Has a job done on the open assessment as it is now.
    pub(super) async fn asked(&self, job: &str, progress: &dyn Fn(u32)) -> Result<Vec<u8>, OfficeError> {
        let reports = self.assessment.with_untracked(|a| file::write(self.catalogue, a));
        office::fetch(progress, true).await?;
        progress(100);
        office::ask(&office::Request { job, reports: &reports, file: &[] }).await
    }

    /// Stops what is being made.
    pub fn stop_making(&self) {
        office::stop();
    }

    /// Whether what makes the files is kept on this machine.
    pub async fn is_office_kept(&self) -> bool {
        office::is_kept().await
    }

    /// Fetches it, so that it is kept.
    ///
    /// # Errors
    /// When it does not arrive.
    pub async fn keep_office(&self, progress: &dyn Fn(u32)) -> Result<(), OfficeError> {
        office::fetch(progress, false).await?;
        office::keep().await;
        Ok(())
    }

    /// Bytes of what makes the files; none in a build without it.
    #[must_use]
    pub fn office_size(&self) -> Option<i64> {
        office::size().map(i64::from)
    }
}

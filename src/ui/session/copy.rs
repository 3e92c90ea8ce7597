//! A read-only copy of somebody's assessment, opened from a link, and what is needed to hand one's own over.

use super::{OfficeError, Session};
use crate::browser::{cells, clock, edition, share};
use crate::domain::assessment::Assessment;
use crate::domain::file;
use crate::domain::job::Linking;
use crate::domain::output::{Copy, Output, nameless};
use crate::domain::text::Lang;
use leptos::prelude::GetValue;

impl Session {
    /// Whether this is a read-only copy: an assessment without an id, which is never changed or stored.
    #[must_use]
    pub fn is_copy(&self) -> bool {
        self.assessment.with_untracked(|a| a.id.is_empty())
    }

    /// A session of its own for a copy, as long as the present owner lives: what is open here stays as it is.
    #[must_use]
    pub fn of_copy(&self, assessment: Assessment) -> Self {
        let copy = Self::new(self.catalogue, self.store.get_value(), Vec::new(), Vec::new());
        copy.assessment.set(Assessment { id: String::new(), ..assessment });
        copy
    }

    /// Where links can open the app; none where the build knows no address for it.
    #[must_use]
    pub fn base_address(&self) -> Option<String> {
        edition::base_address()
    }

    /// The link that opens a copy of the open assessment, and the rows of its QR code, `1` for dark; no rows where it is too
    /// long for one.
    ///
    /// # Errors
    /// As [`Session::take_away`].
    pub async fn link(&self, base: String, progress: &dyn Fn(u32)) -> Result<(String, Vec<String>), OfficeError> {
        let made = self.asked(&Linking { base }.write(), progress).await?;
        let text = String::from_utf8(made).unwrap_or_default();
        let mut lines = text.lines().map(str::to_owned);
        Ok((lines.next().unwrap_or_default(), lines.collect()))
    }

    /// Whether the browser hands files to other apps.
    #[must_use]
    pub fn shares_files(&self) -> bool {
        share::takes_files()
    }

    /// Hands the report of the open assessment to another app, as a text, which all of them take; `false` when it could
    /// not be made or the browser refused.
    pub async fn share(&self, copy: Copy) -> bool {
        let whole = self.assessment.with_untracked(Clone::clone);
        let name = Output::Report.kind().file_name(self.catalogue, &whole, copy, Lang::Vi, clock::today());
        let leaving = if copy == Copy::Nameless { nameless(self.catalogue, &whole).ok() } else { Some(whole) };
        let Some(leaving) = leaving else { return false };
        share::file(&[&name, ".txt"].concat(), &file::write(self.catalogue, &leaving)).await
    }

    /// Copies a text; where the browser does not let that happen, selects it in a field instead and tells so.
    pub async fn copy_text(&self, text: &str, field: &str) -> bool {
        let is_copied = share::copy(text).await;
        if !is_copied {
            self.select(field);
        }
        is_copied
    }

    /// Selects all that stands in a field, and moves the focus there.
    pub fn select(&self, field: &str) {
        cells::focus(field);
        share::select(field);
    }
}

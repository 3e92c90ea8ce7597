//! A read-only copy of somebody's assessment, opened from a link, and what is needed to hand one's own over.

use super::Session;
use crate::browser::{cells, clock, edition, share};
use crate::domain::assessment::Assessment;
use crate::domain::file;
use crate::domain::link;
use crate::domain::output::{Copy, Output, nameless};
use crate::domain::text::Lang;
use crate::route::Route;
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

    /// The link that opens a copy of the open assessment; none where the build knows no address for it.
    #[must_use]
    pub fn link(&self) -> Option<String> {
        let base = edition::base_address()?;
        let data = self.assessment.with(|a| link::encode(self.catalogue, a));
        Some([base, Route::Copy(data).href()].concat())
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
            cells::focus(field);
            share::select(field);
        }
        is_copied
    }
}

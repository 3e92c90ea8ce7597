//! An inspector's verdicts in the report: both scores beside each other, and the column of the arithmetic.

use super::item::to;
use super::table::number;
use crate::dom::{El, Memo, View, el, region, views};
use crate::domain::date::shown;
use crate::domain::file::Integrity;
use crate::domain::id::Id;
use crate::domain::numeral::points;
use crate::domain::review::judged_points;
use crate::domain::score::Score;
use crate::route::Page;
use crate::ui::components::link;
use crate::ui::session::{Inspection, Session};
use crate::ui::views::review::figures;
use crate::ui::words::use_all_words;
use std::sync::Arc;

/// Both scores, their difference, who reviewed and of which state; nothing where there are no verdicts.
pub(super) fn review(session: Session) -> View {
    let inspection = session.inspection();
    let found = session.found_score(inspection);
    let block = move |score: &Arc<Score>| {
        let own = session.score().with(|own| own.points);
        let words = use_all_words();
        let mut lines = inspection.with(lines).into_iter();
        let title = lines.next().unwrap_or_default();
        let lines = lines.map(|line| el("p").text(&line));
        let to = el("p").class("no-print").child(link(&to(session, Page::Review), words.review.to_items));
        let block = el("div").class("review__report stack").child(el("h3").text(&title));
        block.child(views(lines)).child(figures(own, score.points, words)).child(to)
    };
    region(move || found.with(|found| found.as_ref().map(block).into()))
}

/// Who reviewed, and what there is to mind.
fn lines(inspection: &Inspection) -> Vec<String> {
    let own = &use_all_words().review;
    let Inspection::Found { review, integrity, is_current } = inspection else { return Vec::new() };
    let signed = (own.signed)(&review.who, &review.organ, &review.on.map(shown).unwrap_or_default());
    let altered = (*integrity == Integrity::Altered).then(|| own.altered.to_owned());
    let stale = (!is_current).then(|| own.stale.to_owned());
    [signed].into_iter().chain(altered).chain(stale).collect()
}

/// Points by the verdicts in the arithmetic.
#[derive(Clone, Copy)]
pub(super) struct Judged {
    inspection: Memo<Inspection>,
    found: Memo<Option<Arc<Score>>>,
}

impl Judged {
    /// Of the open assessment.
    pub(super) fn new(session: Session) -> Self {
        let inspection = session.inspection();
        Self { inspection, found: session.found_score(inspection) }
    }

    /// Whether there are verdicts, at this moment.
    pub(super) fn is_there(self) -> bool {
        self.found.with_untracked(Option::is_some)
    }

    /// Items of the score by the verdicts.
    pub(super) fn counts(self, id: &Id) -> bool {
        self.found.with(|found| found.as_ref().is_some_and(|score| score.item(id.as_str()).is_some()))
    }

    /// The cell of some items; none where there are no verdicts, a dash unless all were judged.
    pub(super) fn cell<'i>(self, items: impl Iterator<Item = &'i Id>) -> Option<El> {
        let sum = |score: &Score| {
            let sum = self.inspection.with(|inspection| judged_points(inspection.review()?, score, items));
            number(&sum.map_or_else(|| "–".to_owned(), |sum| points(sum, use_all_words().lang)))
        };
        self.found.with(|found| found.as_deref().map(sum))
    }
}

//! What the parts of the screen share. Copied freely.

use crate::dom::{Memo, RwSignal};
use crate::domain::assessment::Assessment;
use crate::domain::edit::AnswerEdit;
use crate::domain::id::Id;
use crate::domain::review::{Finding, Review, to_judge};
use crate::domain::scope::Scope;
use crate::domain::section::Section;
use crate::ui::dom_id;
use crate::ui::session::{Inspection, Session};
use crate::ui::views::checklist::{Board, Card, Subject};
use crate::ui::words::{AllWords, use_all_words, use_words};

/// Which items are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Show {
    /// All.
    #[default]
    All,
    /// Those not looked at.
    NotSeen,
    /// Those that differ from the unit.
    Differs,
}

/// Items of a section; those of none are the indicators.
pub(super) type Group = (Option<Section>, Vec<Id>);

/// Compares a verdict with the unit.
type Compare = fn(&Review, &Scope, &Assessment, &Id) -> Finding;

/// Shared by the parts of the screen.
#[derive(Clone, Copy)]
pub(super) struct Desk {
    /// The unit's own.
    pub session: Session,
    /// The same as the inspectors see it.
    pub inspected: Session,
    /// The verdicts.
    pub inspection: Memo<Inspection>,
    /// The sentences.
    pub words: &'static AllWords,
    /// Which items are listed, and how often that was chosen.
    pub show: RwSignal<(Show, u32)>,
    /// All that is judged.
    pub all: Memo<Vec<Group>>,
    board: Board,
}

impl Desk {
    pub(super) fn new(session: Session) -> Self {
        let inspection = session.inspection();
        let inspected = session.as_inspected(inspection);
        let mut board = Board::new(inspected, use_words(), Memo::new(|_| Default::default()));
        board.edits = (session, Session::find_otherwise as fn(&Session, &Id, AnswerEdit));
        let all = Memo::new(move |_| {
            let scope = session.scope().get();
            session.score().with(|score| session.sections().with(|sections| to_judge(&scope, score, sections)))
        });
        Self { session, inspected, inspection, words: use_all_words(), show: RwSignal::default(), all, board }
    }

    /// Looks at the verdicts; at an empty review where there are none.
    pub(super) fn with_review<T>(&self, look: impl FnOnce(&Review) -> T) -> T {
        self.inspection.with(|inspection| match inspection.review() {
            Some(review) => look(review),
            None => look(&Review::default()),
        })
    }

    /// How the verdict on an item compares with the unit, to follow.
    pub(super) fn finding(&self, item: &Id) -> Finding {
        self.compared(item, Review::finding)
    }

    fn compared(&self, item: &Id, compare: Compare) -> Finding {
        let scope = self.session.scope().get();
        self.session.assessment().with(|own| self.with_review(|review| compare(review, &scope, own, item)))
    }

    /// How many of some items were looked at, and how many differ.
    pub(super) fn counts<'i>(&self, items: impl Iterator<Item = &'i Id>) -> (usize, usize) {
        items.map(|item| self.finding(item)).fold((0, 0), |(seen, differ), finding| {
            (seen + usize::from(finding != Finding::NotSeen), differ + usize::from(finding == Finding::Differs))
        })
    }

    /// An item to draw.
    pub(super) fn entry(self, item: &Id) -> Option<Entry> {
        let (catalogue, scope) = (self.session.catalogue(), self.inspected.scope().get_untracked());
        let subject = Subject::of(&scope, item);
        let card = subject.map(|subject| Card::new(self.board, subject, scope.day));
        let id = subject.map(|subject| subject.id());
        let id = id.or_else(|| catalogue.indicator(item.as_str()).map(|indicator| &indicator.id))?;
        Some(Entry { desk: self, id, card })
    }
}

/// One item of the list. Copied freely.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    /// Where it lies.
    pub desk: Desk,
    /// The item.
    pub id: &'static Id,
    /// Its card, as the inspectors see it; none of an indicator.
    pub card: Option<Card>,
}

impl Entry {
    /// How the verdict compares with the unit, to follow.
    pub(super) fn finding(&self) -> Finding {
        self.desk.finding(self.id)
    }

    /// The same, whatever is thought of the papers.
    pub(super) fn said(&self) -> Finding {
        self.desk.compared(self.id, Review::said)
    }

    /// Id of a part of it.
    pub(super) fn part(&self, part: &str) -> String {
        dom_id::part(self.id.as_str(), part)
    }
}

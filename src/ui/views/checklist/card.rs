//! What the parts of one card share: the item, its answer, where it stands. Copied freely.

mod subject;

pub use subject::Subject;

use super::board::Board;
use crate::dom::{RwSignal, follow};
use crate::domain::answer::{Answer, Claim, Stance};
use crate::domain::edit::AnswerEdit;
use crate::domain::id::Id;
use crate::domain::score::Points;
use crate::domain::section::standing;
use crate::domain::text::Text;
use crate::domain::value::Standing;
use crate::ui::dom_id;
use crate::ui::session::Session;
use crate::ui::words::Words;
use chrono::NaiveDate;
use leptos::prelude::*;
use std::sync::Arc;

/// What a card shows of the state.
#[derive(Clone, PartialEq, Eq)]
struct Seen {
    answer: Arc<Answer>,
    standing: Standing,
    points: Option<(Points, bool)>,
    locked: bool,
}

impl Seen {
    fn of(session: &Session, item: &Id) -> Self {
        let (scope, score) = (session.scope().get(), session.score().get());
        session.assessment().with(|assessment| Self {
            answer: assessment.answers.get(item).cloned().unwrap_or_default(),
            standing: standing(&scope, assessment, item.as_str()),
            points: score.item(item.as_str()).map(|item| (item.points, item.is_answered())),
            locked: assessment.is_final(),
        })
    }
}

/// One card. All it shows hangs on one signal, and that is set only when something about this item changed: an answer
/// elsewhere costs a card one comparison, however much is drawn on it.
#[derive(Clone, Copy)]
pub struct Card {
    /// The board it lies on.
    pub board: Board,
    /// The state.
    pub session: Session,
    /// The sentences.
    pub words: &'static Words,
    /// What is asked.
    pub subject: Subject,
    /// Last day of the period.
    pub day: NaiveDate,
    seen: RwSignal<Seen>,
}

impl Card {
    /// The card of an item.
    #[must_use]
    pub fn new(board: Board, subject: Subject, day: NaiveDate) -> Self {
        let (session, words, id) = (board.session, board.words, subject.id());
        let seen = RwSignal::new(untrack(|| Seen::of(&session, id)));
        follow(move || {
            let now = Seen::of(&session, id);
            if seen.with_untracked(|old| *old != now) {
                seen.set(now);
            }
        });
        Self { board, session, words, subject, day, seen }
    }

    /// The answer, to follow. It changes a moment after an edit; see [`Card::now`].
    #[must_use]
    pub fn answer(&self) -> Arc<Answer> {
        self.seen.with(|seen| seen.answer.clone())
    }

    /// The answer at this moment, not followed; also while the card is being taken away.
    #[must_use]
    pub fn now(&self) -> Arc<Answer> {
        let id = self.subject.id();
        self.session.assessment().with_untracked(|assessment| assessment.answers.get(id).cloned()).unwrap_or_default()
    }

    /// Where it stands.
    #[must_use]
    pub fn standing(&self) -> Standing {
        self.seen.with(|seen| seen.standing)
    }

    /// Its points, and whether it is answered; none when it is not in the score.
    #[must_use]
    pub fn points(&self) -> Option<(Points, bool)> {
        self.seen.with(|seen| seen.points)
    }

    /// Whether it cannot be changed.
    #[must_use]
    pub fn locked(&self) -> bool {
        self.seen.with(|seen| seen.locked)
    }

    /// Changes the answer.
    pub fn send(&self, change: AnswerEdit) {
        let (session, edit) = self.board.edits;
        edit(&session, self.subject.id(), change);
    }

    /// Claims a value.
    pub fn claim(&self, claim: Claim) {
        self.send(AnswerEdit::Claim(Some(claim)));
    }

    /// Id of a part of the card.
    #[must_use]
    pub fn part(&self, part: &str) -> String {
        dom_id::part(self.subject.id().as_str(), part)
    }

    /// Text in the reader's language.
    #[must_use]
    pub fn text<'t>(&self, text: &'t Text) -> &'t str {
        text.get(self.words.lang)
    }

    /// The claim, while it counts.
    #[must_use]
    pub fn claimed(&self) -> Option<Claim> {
        claim_of(&self.answer())
    }

    /// The step claimed.
    #[must_use]
    pub fn step(&self) -> Option<usize> {
        match self.claimed() {
            Some(Claim::Step(step)) => Some(usize::from(step)),
            _ => None,
        }
    }
}

/// The claim of an answer, while it counts.
#[must_use]
pub fn claim_of(answer: &Answer) -> Option<Claim> {
    answer.claim.filter(|_| answer.stance == Stance::Claimed)
}

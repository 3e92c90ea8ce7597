//! What the parts of one card share: the item, its answer, where it stands. Copied freely.

use super::board::Board;
use crate::domain::answer::{Answer, Claim, Stance};
use crate::domain::catalogue::{Check, Mark};
use crate::domain::edit::AnswerEdit;
use crate::domain::id::Id;
use crate::domain::scope::{Scope, ScopedService};
use crate::domain::text::Text;
use crate::domain::value::Standing;
use crate::ui::dom_id;
use crate::ui::session::Session;
use crate::ui::words::Words;
use chrono::NaiveDate;
use leptos::prelude::*;
use std::sync::Arc;

/// What is asked.
#[derive(Clone, Copy, Debug)]
pub enum Subject {
    /// One of the 25 services.
    Service(ScopedService<'static>),
    /// A check.
    Check(&'static Check),
}

impl Subject {
    /// The subject of this id; none when it does not concern the unit.
    #[must_use]
    pub fn of(scope: &Scope<'static>, id: &Id) -> Option<Self> {
        let service = scope.service(id.as_str()).map(Self::Service);
        service.or_else(|| scope.check(id.as_str()).map(Self::Check))
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> &'static Id {
        match self {
            Self::Service(scoped) => &scoped.service.id,
            Self::Check(check) => &check.id,
        }
    }

    /// Its name or question.
    #[must_use]
    pub fn name(&self) -> &'static Text {
        match self {
            Self::Service(scoped) => scoped.service.shown_name(),
            Self::Check(check) => &check.question,
        }
    }

    /// How sure the catalogue is of it.
    #[must_use]
    pub fn mark(&self) -> Mark {
        match self {
            Self::Service(scoped) => scoped.service.mark,
            Self::Check(check) => check.mark,
        }
    }

    /// Computed, not asked.
    #[must_use]
    pub fn is_derived(&self) -> bool {
        matches!(self, Self::Check(check) if check.is_derived())
    }
}

/// One card.
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
    /// The answer.
    pub answer: Memo<Arc<Answer>>,
    /// Where it stands.
    pub standing: Memo<Standing>,
    /// Whether it cannot be changed.
    pub locked: Memo<bool>,
}

impl Card {
    /// The card of an item.
    #[must_use]
    pub fn new(board: Board, subject: Subject, day: NaiveDate) -> Self {
        let session = board.session;
        let (answer, standing) = (session.answer(subject.id()), session.standing(subject.id()));
        Self { board, session, words: board.words, subject, day, answer, standing, locked: board.locked }
    }

    /// Changes the answer.
    pub fn send(&self, change: AnswerEdit) {
        self.session.edit_answer(self.subject.id(), change);
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
        self.answer.with(|answer| answer.claim.filter(|_| answer.stance == Stance::Claimed))
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

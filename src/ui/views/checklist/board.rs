//! What the parts of the checklist share: the place, the filter, what it finds. Copied freely.

use super::filter::Filter;
use crate::dom::{Memo, RwSignal, next_frame};
use crate::domain::edit::AnswerEdit;
use crate::domain::id::Id;
use crate::domain::section::{self, Section};
use crate::route::{Page, Route};
use crate::ui::dom_id;
use crate::ui::later::{Part, use_later};
use crate::ui::session::Session;
use crate::ui::words::Words;

/// Where the user is in the checklist: the section shown, the item to go to.
pub type Place = (Id, Option<Id>);

/// Shared by the parts of the checklist.
#[derive(Clone, Copy)]
pub struct Board {
    /// The state.
    pub session: Session,
    /// What arrives later.
    pub later: Part,
    /// The sentences.
    pub words: &'static Words,
    /// The section shown, and the item to go to.
    pub place: Memo<Place>,
    /// Whether answers can be changed.
    pub locked: Memo<bool>,
    /// Name of the assessment in addresses.
    pub short: Memo<String>,
    /// Ids of the items on screen.
    pub found: Memo<Vec<Id>>,
    /// The filter at work.
    pub filter: Memo<Filter>,
    /// Whose answers are changed, and how: those shown, or by an inspector's verdicts those of the assessment behind them.
    pub edits: (Session, fn(&Session, &Id, AnswerEdit)),
    /// A filter ends when one goes elsewhere than where it was set.
    set: RwSignal<(Place, Filter)>,
}

impl Board {
    /// The board of a screen.
    #[must_use]
    pub fn new(session: Session, words: &'static Words, place: Memo<Place>) -> Self {
        let set = RwSignal::new((Place::default(), Filter::default()));
        let filter = Memo::new(move |_| {
            let here = place.get();
            set.with(|(at, filter)| if *at == here { filter.clone() } else { Filter::default() })
        });
        let short = Memo::new(move |_| session.short_id());
        let later = use_later();
        let found = Memo::new(move |_| {
            short.with(|_| ()); // `track` alone would not evaluate it
            let filter = filter.get();
            if filter.is_empty() {
                return of_section(session, &place.get().0);
            }
            later.get().map(|later| (later.find)(session, &filter)).unwrap_or_default()
        });
        let (locked, edits) = (session.locked(), (session, Session::edit_answer as fn(&Session, &Id, AnswerEdit)));
        Self { session, later, words, place, locked, short, found, filter, edits, set }
    }

    /// Whether a filter or a search is on.
    #[must_use]
    pub fn is_filtered(&self) -> bool {
        self.filter.with(|filter| !filter.is_empty())
    }

    /// Changes the filter.
    pub fn refine(&self, change: impl FnOnce(&mut Filter)) {
        let mut filter = self.filter.get_untracked();
        change(&mut filter);
        filter.round += 1;
        self.set.set((self.place.get_untracked(), filter));
    }

    /// Removes filter and search.
    pub fn clear(&self) {
        self.set.set((Place::default(), Filter::default()));
    }

    /// The section shown and its place, counted from 1; none when it does not concern the unit.
    #[must_use]
    pub fn current(&self) -> Option<(usize, Section)> {
        let (id, _) = self.place.get();
        self.session.sections().with(|all| {
            let found = all.iter().enumerate().find(|(_, section)| section.id == id);
            found.map(|(i, section)| (i + 1, section.clone()))
        })
    }

    /// Answered and all items of a section that count.
    #[must_use]
    pub fn progress(&self, section: &Section) -> (usize, usize) {
        self.session.score().with(|score| section::progress(section, score))
    }

    /// Address of a section or an item.
    #[must_use]
    pub fn href(&self, section: &Id, item: Option<&Id>) -> String {
        Route::In(self.short.get(), Page::Section(section.clone(), item.cloned())).href()
    }

    /// Scrolls to an item once it is drawn, and moves the focus to its name.
    pub fn go_to(&self, item: &Id) {
        let (session, name) = (self.session, dom_id::part(item.as_str(), "name"));
        next_frame(move || session.scroll_to(&name));
    }
}

fn of_section(session: Session, id: &Id) -> Vec<Id> {
    let items = |all: &[Section]| all.iter().find(|section| section.id == *id).map(|section| section.items.clone());
    session.sections().with(|all| items(all)).unwrap_or_default()
}

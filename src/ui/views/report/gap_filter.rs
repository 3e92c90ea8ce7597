//! Gaps of one document, or of the own province's documents, alone.

use crate::dom::{Memo, RwSignal, View, el, views};
use crate::domain::catalogue::Document;
use crate::domain::id::Id;
use crate::ui::components::SelectField;
use crate::ui::session::{Session, use_session};
use crate::ui::words::use_all_words;

/// Value of the choice "own province"; no document has it for an id.
const OWN: &str = "+";

/// Which documents the list is held to: empty = all.
#[derive(Clone, Copy, Default)]
pub(super) struct Filter(RwSignal<String>);

/// Documents that some gap falls under; the own province's first.
fn documents(session: Session, gaps: Memo<Vec<Id>>) -> Memo<Vec<(String, String)>> {
    let words = use_all_words();
    Memo::new(move |_| {
        let named =
            |document: &&Document| gaps.with(|gaps| gaps.iter().any(|gap| falls_under(session, gap, &document.id)));
        let listed: Vec<&Document> = session.catalogue().documents.iter().filter(named).collect();
        let [all, own] = words.report.gaps.filters;
        let has_own = listed.iter().any(|document| is_own(session, document)).then_some((OWN, own));
        let first = [("", all)].into_iter().chain(has_own).map(|(key, word)| (key.to_owned(), word.to_owned()));
        let rest = listed.iter().map(|document| (document.id.to_string(), document.number.get(words.lang).to_owned()));
        first.chain(rest).collect()
    })
}

/// Whether a document binds the unit's own province.
pub(super) fn is_own(session: Session, document: &Document) -> bool {
    document.province.is_some() && session.assessment().with(|a| document.province == a.unit.province)
}

fn falls_under(session: Session, item: &Id, document: &Id) -> bool {
    let check = session.catalogue().check(item.as_str());
    check.is_some_and(|check| check.clauses.iter().any(|clause| clause.document == *document))
}

impl Filter {
    /// The gaps that are listed.
    pub(super) fn of(self, gaps: Memo<Vec<Id>>) -> Memo<Vec<Id>> {
        let session = use_session();
        Memo::new(move |_| {
            let chosen = self.0.get();
            let counts = |document: &&Document| match chosen.as_str() {
                OWN => is_own(session, document),
                id => document.id == *id,
            };
            let documents: Vec<&Document> = session.catalogue().documents.iter().filter(counts).collect();
            let listed = |gap: &&Id| chosen.is_empty() || documents.iter().any(|d| falls_under(session, gap, &d.id));
            gaps.with(|gaps| gaps.iter().filter(listed).cloned().collect())
        })
    }

    /// The choice, and on paper what was chosen.
    pub(super) fn choice(self, gaps: Memo<Vec<Id>>) -> View {
        let words = &use_all_words().report.gaps;
        let options = documents(use_session(), gaps);
        let chosen = self.0;
        let word = move || {
            let found = options.with(|options| options.iter().find(|(key, _)| *key == chosen.get()).cloned());
            let found = found.filter(|(key, _)| !key.is_empty());
            found.map(|(_, word)| (words.filtered)(&word)).unwrap_or_default()
        };
        let all = move || options.get();
        let field = SelectField::new("gap-filter", words.filter, all, move || chosen.get(), move |key| chosen.set(key));
        let field = el("div").class("gaps__filter no-print").child(field);
        views([field, el("p").class("print-only").say(word)])
    }
}

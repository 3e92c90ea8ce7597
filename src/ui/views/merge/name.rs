//! Names of the places of an assessment, and the sections they stand in.

use crate::domain::catalogue::Catalogue;
use crate::domain::id::Id;
use crate::domain::merge::Place;
use crate::domain::order::sort_by_key;
use crate::domain::scope::Scope;
use crate::domain::section::Section;
use crate::ui::session::Session;
use crate::ui::words::AllWords;
use std::sync::Arc;

/// What names places, in the reader's language. Cheap to copy.
#[derive(Clone)]
pub(super) struct Named {
    /// The sentences.
    pub words: &'static AllWords,
    /// The catalogue.
    pub catalogue: &'static Catalogue,
    /// What concerns the unit.
    pub scope: Arc<Scope<'static>>,
    sections: Arc<Vec<Section>>,
}

impl Named {
    pub(super) fn new(session: Session, words: &'static AllWords) -> Self {
        let (scope, sections) = (session.scope().get(), session.sections().get());
        Self { words, catalogue: session.catalogue(), scope, sections }
    }

    /// Name of a place.
    pub(super) fn name(&self, place: &Place) -> String {
        let words = self.words;
        match place {
            Place::Unit => words.unit.unit.to_owned(),
            Place::Period => words.unit.period.to_owned(),
            Place::Documents => words.merge.documents.to_owned(),
            Place::Names => words.unit.persons.to_owned(),
            Place::Previous => words.merge.previous.to_owned(),
            Place::Review => words.merge.review.to_owned(),
            Place::Others => words.merge.others.to_owned(),
            Place::Source => words.figures.source.to_owned(),
            Place::Figures(None) => words.figures.totals.to_owned(),
            Place::Answer(item) | Place::Figures(Some(item)) => self.item(item),
            Place::Action(number, item) => [&(words.merge.action)(*number), " – ", &self.item(item)].concat(),
        }
    }

    fn item(&self, item: &Id) -> String {
        let known = self.catalogue.item_name(item.as_str());
        known.map_or_else(|| item.to_string(), |name| name.get(self.words.lang).to_owned())
    }

    /// Places as the app shows them: head, sections, figures, plan.
    pub(super) fn in_order(&self, places: &[Place]) -> Vec<Place> {
        let mut places = places.to_vec();
        sort_by_key(&mut places, |place| self.place(place));
        places
    }

    /// The same by the parts of the app, each with its name.
    pub(super) fn by_part(&self, places: &[Place]) -> Vec<(&'static str, Vec<Place>)> {
        let mut parts: Vec<(&'static str, Vec<Place>)> = Vec::new();
        for place in self.in_order(places) {
            let name = self.part(&place);
            match parts.last_mut().filter(|(last, _)| *last == name) {
                Some((_, list)) => list.push(place),
                None => parts.push((name, vec![place])),
            }
        }
        parts
    }

    fn part(&self, place: &Place) -> &'static str {
        let words = self.words;
        let [_, _, _, plan, ..] = words.report.chapters;
        match place {
            Place::Answer(item) => {
                let section = self.sections.iter().find(|section| section.items.contains(item));
                section.map_or(words.merge.elsewhere, |section| words.checklist.section_name(section, words.lang))
            }
            Place::Source | Place::Figures(_) => words.figures.title,
            Place::Action(..) => plan,
            _ => words.unit.title,
        }
    }

    /// Part of the app, and place in it.
    fn place(&self, place: &Place) -> (u8, usize) {
        let mut items = self.sections.iter().flat_map(|section| &section.items);
        match place {
            Place::Answer(item) => (1, items.position(|other| other == item).unwrap_or(usize::MAX)),
            Place::Source => (2, 0),
            Place::Figures(None) => (2, usize::MAX),
            Place::Figures(Some(item)) => (2, items.position(|other| other == item).map_or(usize::MAX, |at| at + 1)),
            Place::Action(number, _) => (3, usize::try_from(*number).unwrap_or(usize::MAX)),
            _ => (0, 0),
        }
    }
}

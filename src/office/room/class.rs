//! The units of a file, as it shows them: names as they are, or numbers in their place.

use super::rank::{Rank, ranks};
use crate::domain::catalogue::Catalogue;
use crate::domain::cohort::{Analysis, Class, Column, Entry, HandedIn, Member, Shown, columns, leagues, numbered};
use crate::domain::id::Id;
use crate::domain::job::Job;
use crate::domain::output::Copy;
use crate::domain::score::Part;
use crate::domain::text::{Lang, fold};
use crate::domain::unit::Unit;
use crate::office::Words;
use crate::office::subject::catalogue;
use chrono::NaiveDate;
use std::sync::Arc;

/// The units of a file.
pub(super) struct Room {
    /// The catalogue.
    pub catalogue: &'static Catalogue,
    /// The items; cells stand in the same order.
    pub columns: Vec<Column>,
    /// What the room is called; may be empty.
    pub called: String,
    /// Who handed in.
    pub handed_in: HandedIn,
    /// Only items of this document are looked at.
    pub document: Option<Id>,
    /// What is read off the units; units of equal scope stand together, the best first.
    pub analysis: Analysis,
    /// Where each unit stands among those of equal scope.
    pub ranks: Vec<Option<Rank>>,
    /// The language.
    pub lang: Lang,
    /// Its sentences.
    pub words: Words,
    /// The day.
    pub today: NaiveDate,
}

impl Room {
    /// Of the text that came with a job; none when it is not ours.
    pub fn read(job: &Job, text: &str) -> Option<Self> {
        let catalogue = catalogue();
        let words = Words::of(job.lang);
        let mut class = Class::read(text, catalogue.digest)?;
        if job.copy == Copy::Nameless {
            class = without_names(class, &words);
        }
        let Class { name: called, handed_in, document, units } = class;
        let (columns, units) = (columns(catalogue), in_order(catalogue, units));
        let analysis = Analysis::of(catalogue, &columns, Arc::new(units), document.as_ref());
        let ranks = ranks(&analysis.leagues, &analysis.shown);
        let (lang, today) = (job.lang, job.today);
        Some(Self { catalogue, columns, called, handed_in, document, analysis, ranks, lang, words, today })
    }

    /// The units, in order.
    pub fn units(&self) -> &[Shown] {
        &self.analysis.shown
    }

    /// The items that are looked at, by their places: all, or those of one document.
    pub fn items(&self) -> impl Iterator<Item = (usize, &Column)> {
        let is_of = |column: &Column| self.document.as_ref().is_none_or(|id| column.is_of(id));
        self.columns.iter().enumerate().filter(move |(_, column)| is_of(column))
    }

    /// Letter of its part and running number of each column: A1, A2 … B1.
    pub fn numbers(&self) -> Vec<String> {
        let mut counts = [0_usize; 3];
        let number = |column: &Column| {
            let (part, letter) = match column.part {
                Part::Services => (0, "A"),
                Part::Checks => (1, "B"),
                Part::Indicators => (2, "C"),
            };
            let count = counts.get_mut(part).map_or(0, |count| {
                *count += 1;
                *count
            });
            [letter, &count.to_string()].concat()
        };
        self.columns.iter().map(number).collect()
    }
}

/// Units of equal scope together, the best first, then by name; those that are ranked with nobody at the end.
fn in_order(catalogue: &Catalogue, mut units: Vec<Shown>) -> Vec<Shown> {
    units.sort_by_cached_key(|unit| fold(&unit.now.member.unit.name));
    let (leagues, alone) = leagues(catalogue, &units);
    let order = leagues.into_iter().flat_map(|league| league.units).chain(alone);
    order.filter_map(|place| units.get(place).cloned()).collect()
}

fn without_names(class: Class, words: &Words) -> Class {
    let units = numbered(&class.units);
    let units = (1..).zip(units).map(|(number, unit)| Shown {
        now: anonymous(&unit.now, number, words),
        before: unit.before.iter().map(|entry| anonymous(entry, number, words)).collect(),
        copies: unit.copies,
    });
    Class { units: units.collect(), document: class.document, ..Class::default() }
}

fn anonymous(entry: &Entry, number: usize, words: &Words) -> Arc<Entry> {
    let unit = Arc::new(hidden(&entry.member.unit, number, words));
    Arc::new(Entry { file: String::new(), member: Member { unit, ..entry.member.clone() } })
}

/// A unit by its number: with what its scope needs, and nothing by which it is known.
pub(super) fn hidden(unit: &Unit, number: usize, words: &Words) -> Unit {
    let (unit_type, fields) = (unit.unit_type.clone(), unit.fields.clone());
    Unit { unit_type, fields, name: (words.room.numbered)(number), ..Unit::default() }
}

//! The units of a file, as it shows them: names as they are, or numbers in their place.

use super::rank::{Rank, ranks};
use crate::domain::catalogue::{Benchmark, Catalogue};
use crate::domain::cohort::{
    Analysis, Class, Column, Entry, Filter, HandedIn, Member, Shown, columns, leagues, numbered,
};
use crate::domain::date::shown_partial;
use crate::domain::id::Id;
use crate::domain::job::Job;
use crate::domain::output::Copy;
use crate::domain::score::Part;
use crate::domain::text::{Lang, Text, fold};
use crate::domain::unit::Unit;
use crate::office::Words;
use crate::office::subject::catalogue;
use crate::words::paper::joined;
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
        let Class { name: called, handed_in, filter, units } = class;
        let (columns, document, units) = (columns(catalogue), filter.document, in_order(catalogue, units));
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

    /// The words of a text of the catalogue.
    pub fn text(&self, text: Text) -> &'static str {
        text.get(self.lang)
    }

    /// Name of an item.
    pub fn item_name(&self, item: &Id) -> &'static str {
        self.catalogue.item_name(item.as_str()).map_or("", |name| self.text(*name))
    }

    /// Figures published elsewhere.
    pub fn published(&self, ids: &[Id]) -> Vec<String> {
        let line = |figure: &Benchmark| {
            let place = self.catalogue.province(figure.province.as_str()).map_or("", |province| province.name);
            let [what, value] = [figure.what, figure.value].map(|text| self.text(text));
            [what, ": ", value, " (", place, ", ", &shown_partial(figure.date), ")"].concat()
        };
        self.catalogue.benchmarks_of(ids).map(line).collect()
    }

    /// Name of a unit.
    pub fn name<'m>(&self, member: &'m Member) -> &'m str {
        Some(member.unit.name.as_str()).filter(|name| !name.is_empty()).unwrap_or(self.words.common.unnamed)
    }

    /// Type of a unit with its fields of work.
    pub fn unit_type(&self, member: &Member) -> String {
        let id = member.unit.unit_type.as_str();
        let name = self.catalogue.unit_type(id).map_or(id, |kind| self.text(*kind.name_on(member.period.to)));
        let fields = member.unit.fields.iter().filter_map(|id| self.catalogue.field(id.as_str()));
        let fields: Vec<&str> = fields.map(|field| self.text(field.name)).collect();
        joined(&[name, &fields.join("; ")], ": ")
    }

    /// Province of a unit.
    pub fn province(&self, member: &Member) -> String {
        let Some(id) = &member.unit.province else { return String::new() };
        let known = self.catalogue.province(id.as_str());
        known.map_or_else(|| id.to_string(), |province| self.words.province(province, member.period.to))
    }

    /// What units must have in common to be ranked against each other, in words.
    pub fn scope(&self, member: &Member) -> String {
        [self.unit_type(member), self.period(member)].join(", ")
    }

    /// Period of a report.
    pub fn period(&self, member: &Member) -> String {
        (self.words.common.period)(member.period.kind, member.period.from, member.period.to)
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
    let filter = Filter { province: None, text: String::new(), ..class.filter };
    Class { name: String::new(), handed_in: HandedIn::default(), filter, units: units.collect() }
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

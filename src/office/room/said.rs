//! What all files of many units say in the same words: names of items and units, scope, period, published figures.

use super::class::Room;
use crate::domain::catalogue::Benchmark;
use crate::domain::cohort::Member;
use crate::domain::date::shown_partial;
use crate::domain::id::Id;
use crate::domain::text::Text;
use crate::words::paper::joined;

impl Room {
    /// The words of a text of the catalogue.
    pub fn text(&self, text: Text) -> &'static str {
        text.get(self.lang)
    }

    /// Name of an item.
    pub fn item_name(&self, item: &Id) -> &'static str {
        self.catalogue.item_name(item.as_str()).map_or("", |name| self.text(*name))
    }

    /// That only items of a document are looked at; empty where all are.
    pub fn of_document(&self) -> String {
        let number = self.document.as_ref().map(|id| self.catalogue.document_number(id, self.lang));
        number.map(self.words.room_paper.of_document).unwrap_or_default()
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

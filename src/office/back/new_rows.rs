//! Rows that were added: papers and actions, each for an item named in the row.

use super::reading::{At, Reading};
use super::rows::{set_action, set_paper};
use super::typed::alike;
use super::{Line, State};
use crate::domain::answer::Evidence;
use crate::domain::edit::{AnswerEdit, Edit};
use crate::domain::id::Id;
use crate::domain::plan::Action;
use crate::domain::text::Lang;
use crate::office::workbook::keys;
use crate::office::workbook::value::{Kind, Value};
use crate::words::workbook::CellTrouble;
use calamine::Data;

/// Cells that were filled in, by the key of their column.
type Typed = Vec<(&'static str, Value)>;

impl Reading<'_> {
    /// A row without an id.
    pub(super) fn added(&mut self, at: At) {
        let blank = at.sheet.rows.iter().find(|row| row.id.is_empty());
        let kind = |place: usize| blank.and_then(|row| row.cells.get(place)).map_or(Kind::Text, |cell| cell.kind);
        let read = |key: &str, kind| Value::read(at.read.cells.get(key).unwrap_or(&Data::Empty), kind);
        let cells = at.sheet.inputs().map(|(place, column)| (column.key, read(column.key, kind(place))));
        let typed: Typed = cells.filter(|(_, value)| !value.is_blank()).collect();
        let item = typed.iter().find(|(key, _)| *key == keys::ITEM).and_then(|(_, value)| self.item(value));
        match item {
            _ if typed.iter().all(|(key, _)| *key == keys::ITEM) => {}
            _ if blank.is_none() => self.refused_row(at, CellTrouble::UnknownRow),
            None => self.refused_row(at, CellTrouble::NoItem),
            Some(item) if at.sheet.key == keys::EVIDENCE => self.add_paper(at, &item, &typed),
            Some(item) => self.add_action(at, &item, &typed),
        }
    }

    /// The item of this name in either language.
    fn item(&self, value: &Value) -> Option<Id> {
        let catalogue = self.subject.catalogue;
        let typed = value.plain();
        let is = |id: &&Id| {
            let name = catalogue.item_name(id.as_str());
            name.is_some_and(|name| [Lang::Vi, Lang::En].into_iter().any(|lang| alike(name.get(lang), &typed)))
        };
        self.subject.sections.iter().flat_map(|section| &section.items).find(is).cloned()
    }

    fn add_paper(&mut self, at: At, item: &Id, typed: &Typed) {
        let mut paper = Evidence::default();
        let taken = self.write(at, item, typed, &mut |key, value| set_paper(&mut paper, key, value));
        let answer = self.assessment.answer(item.as_str());
        let mut papers = answer.map(|answer| answer.evidence.clone()).unwrap_or_default();
        papers.push(paper);
        if self.apply(&Edit::Answer(item.clone(), AnswerEdit::Evidence(papers))).is_ok() {
            let field = self.words().workbook.back.paper;
            self.say_added(at, item, field, &taken);
        }
    }

    fn add_action(&mut self, at: At, item: &Id, typed: &Typed) {
        let mut action = Action { item: item.clone(), ..Action::default() };
        let taken = self.write(at, item, typed, &mut |key, value| set_action(&mut action, key, value));
        if taken.is_empty() || self.apply(&Edit::AddAction(item.clone())).is_err() {
            return;
        }
        action.id = self.assessment.plan.iter().map(|action| action.id).max().unwrap_or_default();
        if self.apply(&Edit::SetAction(action)).is_ok() {
            let field = self.words().workbook.back.action;
            self.say_added(at, item, field, &taken);
        }
    }

    /// Writes the cells of a new row; those that do not fit are said one by one. Hands out what was taken.
    fn write(
        &mut self,
        at: At,
        item: &Id,
        typed: &Typed,
        set: &mut dyn FnMut(&str, &Value) -> Result<(), CellTrouble>,
    ) -> Vec<String> {
        let mut taken = Vec::new();
        for (key, value) in typed.iter().filter(|(key, _)| *key != keys::ITEM) {
            match set(key, value) {
                Ok(()) => taken.push(value.shown(self.lang())),
                Err(why) => {
                    let head = at.sheet.columns.iter().find(|column| column.key == *key);
                    let field = head.map(|column| column.head.clone()).unwrap_or_default();
                    let line = self.new_line(at, item, &field, value.shown(self.lang()));
                    self.push(Line { state: State::Refused, why: self.say(why), ..line });
                }
            }
        }
        taken
    }

    fn say_added(&mut self, at: At, item: &Id, field: &str, taken: &[String]) {
        if !taken.is_empty() {
            let line = self.new_line(at, item, field, taken.join("; "));
            self.push(line);
        }
    }

    fn new_line(&self, at: At, item: &Id, field: &str, after: String) -> Line {
        let line = self.kept(&at.table.name, self.subject.item_name(item), CellTrouble::NoItem);
        let (row, field) = (at.read.number, field.to_owned());
        Line { row, field, after, state: State::Added, why: String::new(), ..line }
    }
}

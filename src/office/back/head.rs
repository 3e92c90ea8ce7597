//! Unit, period and persons. Of an existing assessment only names are taken; a template says them all.

use super::reading::Reading;
use super::typed::{alike, clears, day, text};
use super::{Line, State};
use crate::domain::catalogue::{Field, Province};
use crate::domain::edit::Edit;
use crate::domain::head::provinces;
use crate::domain::id::Id;
use crate::domain::text::Lang;
use crate::domain::unit::{Names, Period, PeriodKind, Unit};
use crate::office::Words;
use crate::office::workbook::keys;
use crate::office::workbook::value::{Kind, Value};
use crate::words::workbook::CellTrouble;
use chrono::NaiveDate;

/// What a line of the summary asks for. First and last day are looked at together, later.
pub(super) fn edits(reading: &Reading, row: &str, value: &Value) -> Result<Vec<Edit>, CellTrouble> {
    let (mut unit, mut names) = ((*reading.assessment.unit).clone(), (*reading.assessment.names).clone());
    match row {
        keys::NAME => unit.name = Some(text(value)?).filter(|name| !name.is_empty()).ok_or(CellTrouble::NoName)?,
        keys::CODE => unit.code = text(value)?,
        keys::PLACE => unit.place = text(value)?,
        keys::FILLED_BY => names.filled_by = text(value)?,
        keys::HEAD => names.head = text(value)?,
        keys::PROVINCE => unit.province = province(reading, value)?,
        keys::FIELDS => unit.fields = fields(reading, value)?,
        keys::FROM | keys::TO => return day(value).map(|_| Vec::new()),
        _ => return Err(CellTrouble::ReadOnly),
    }
    Ok(vec![head(reading, unit, names, reading.assessment.period)])
}

fn head(reading: &Reading, unit: Unit, names: Names, period: Period) -> Edit {
    let documents = reading.assessment.documents.as_ref().map(|ids| (**ids).clone());
    Edit::Head { unit, period, documents, names }
}

fn province(reading: &Reading, value: &Value) -> Result<Option<Id>, CellTrouble> {
    if clears(value) {
        return Ok(None);
    }
    let (typed, today) = (value.plain(), reading.subject.today);
    let is = |province: &&Province| {
        let full = Words::BOTH.iter().any(|words| alike(&words.province(province, today), &typed));
        full || alike(province.name, &typed)
    };
    let catalogue = reading.subject.catalogue;
    let known = provinces(catalogue, today).into_iter().find(is).or_else(|| catalogue.provinces.iter().find(is));
    known.map(|province| Some(province.id.clone())).ok_or(CellTrouble::NotListed)
}

/// Fields of work with semicolons between them.
fn fields(reading: &Reading, value: &Value) -> Result<Vec<Id>, CellTrouble> {
    let typed = text(value)?;
    let words = typed.split([';', '\n']).map(str::trim).filter(|word| !word.is_empty());
    // The short name, before what is in brackets, will do.
    let short = |name: &'static str| name.split(" (").next().unwrap_or(name);
    let both = |field: &Field| [Lang::Vi, Lang::En].map(|lang| field.name.get(lang));
    let is = |field: &Field, word: &str| both(field).iter().any(|name| alike(name, word) || alike(short(name), word));
    let known = |word: &str| reading.subject.catalogue.fields.iter().find(|field| is(field, word));
    words.map(|word| known(word).map(|field| field.id.clone()).ok_or(CellTrouble::NotListed)).collect()
}

impl Reading<'_> {
    /// The period of a template, and what its head lacks.
    pub(super) fn check_head(&mut self) {
        let why = match (self.typed_day(keys::FROM), self.typed_day(keys::TO)) {
            (Some(from), Some(to)) => {
                let (unit, names) = ((*self.assessment.unit).clone(), (*self.assessment.names).clone());
                self.apply(&head(self, unit, names, period(from, to))).err()
            }
            _ => Some(CellTrouble::NoPeriod),
        };
        if let Some(why) = why {
            self.say_head(self.words().unit.period, why);
        }
        if self.assessment.unit.name.is_empty() {
            self.say_head(self.words().unit.name, CellTrouble::NoName);
        }
    }

    fn typed_day(&self, row: &str) -> Option<NaiveDate> {
        let row = self.table(keys::SUMMARY)?.rows.iter().find(|read| read.id == row)?;
        day(&Value::read(row.cells.get(keys::VALUE)?, Kind::Day)).ok().flatten()
    }

    fn say_head(&mut self, field: &str, why: CellTrouble) {
        let sheet = self.table(keys::SUMMARY).map_or(String::new(), |table| table.name.clone());
        let line = self.kept(&sheet, String::new(), why);
        self.push(Line { field: field.to_owned(), state: State::Refused, ..line });
    }
}

/// The calendar period of these days; free dates where there is none.
fn period(from: NaiveDate, to: NaiveDate) -> Period {
    let calendar = PeriodKind::ALL.into_iter().filter(|kind| *kind != PeriodKind::Free);
    let known = calendar.map(|kind| Period::holding(kind, from)).find(|known| (known.from, known.to) == (from, to));
    known.unwrap_or(Period { from, to, kind: PeriodKind::Free })
}

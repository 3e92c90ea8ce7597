//! What of an assessment travels, in which order. One walk for both directions: the assessment handed in is written, the
//! one handed back is what is read: all that travels, and marks for what does not.

mod answers;

use super::bits::{Tape, day, figure, flag, number, place, text};
use super::shape::{documents, fields, provinces, services, types};
use crate::domain::assessment::{Assessment, Status};
use crate::domain::catalogue::{Catalogue, Column};
use crate::domain::digest::hex;
use crate::domain::figures::{Figures, Row};
use crate::domain::id::Id;
use crate::domain::output::MARK;
use crate::domain::unit::{Period, PeriodKind, Unit};
use chrono::NaiveDate;
use std::sync::Arc;

/// Bits of the id that travel.
const ID_BITS: u32 = 32;

/// The whole walk.
pub(super) fn assessment(tape: &mut dyn Tape, catalogue: &Catalogue, a: &Assessment) -> Option<Assessment> {
    let id = a.id.get(..8).and_then(|short| u32::from_str_radix(short, 16).ok()).unwrap_or(0);
    let id = u32::try_from(tape.bits(u64::from(id), ID_BITS)?).ok()?;
    let rev = number(tape, Some(u64::from(a.rev).min((1 << 30) - 1)))??;
    let example = flag(tape, a.example)?;
    let unit = unit(tape, catalogue, &a.unit)?;
    let period = period(tape, a.period)?;
    let status = status(tape, &a.status, period.to)?;
    let documents = restriction(tape, catalogue, a.documents.as_ref().map(|ids| ids.as_slice()))?;
    Some(Assessment {
        id: hex(&id.to_be_bytes()),
        rev: u32::try_from(rev).ok()?,
        example,
        status,
        unit: Arc::new(unit),
        period,
        documents: documents.map(Arc::new),
        answers: answers::answers(tape, catalogue, a, period.to)?,
        figures: Arc::new(figures(tape, catalogue, &a.figures, period.to)?),
        ..Assessment::default()
    })
}

fn unit(tape: &mut dyn Tape, catalogue: &Catalogue, unit: &Unit) -> Option<Unit> {
    Some(Unit {
        unit_type: named(tape, &types(catalogue), Some(&unit.unit_type))?.unwrap_or_default(),
        fields: some_of(tape, &fields(catalogue), &unit.fields)?,
        name: text(tape, &unit.name)?,
        code: text(tape, &unit.code)?,
        province: named(tape, &provinces(catalogue), unit.province.as_ref())?,
        place: text(tape, &unit.place)?,
        ..Unit::default()
    })
}

/// One entry of a list; none for an unknown one.
fn named(tape: &mut dyn Tape, all: &[&Id], id: Option<&Id>) -> Option<Option<Id>> {
    let known = id.and_then(|id| all.iter().position(|known| *known == id));
    let read = place(tape, known, all.len())?;
    Some(read.and_then(|at| all.get(at)).map(|id| (*id).clone()))
}

/// Some entries of a list, in its order; unknown ones stay behind.
fn some_of(tape: &mut dyn Tape, all: &[&Id], some: &[Id]) -> Option<Vec<Id>> {
    let mut read = Vec::new();
    for id in all {
        if flag(tape, some.contains(id))? {
            read.push((*id).clone());
        }
    }
    Some(read)
}

fn period(tape: &mut dyn Tape, period: Period) -> Option<Period> {
    let kind = PeriodKind::ALL.iter().position(|kind| *kind == period.kind);
    let kind = place(tape, kind, PeriodKind::ALL.len())?.and_then(|at| PeriodKind::ALL.get(at).copied())?;
    let to = day(tape, period.to, NaiveDate::from_ymd_opt(2026, 12, 31)?)?;
    let read = Period { kind, to, from: day(tape, period.from, to)? };
    read.is_valid().then_some(read)
}

fn status(tape: &mut dyn Tape, status: &Status, last: NaiveDate) -> Option<Status> {
    let (is_final, by, on) = match status {
        Status::Draft => (false, "", last),
        Status::Final { by, on } => (true, by.as_str(), *on),
    };
    Some(if flag(tape, is_final)? {
        Status::Final { by: mark(tape, by)?, on: day(tape, on, last)? }
    } else {
        Status::Draft
    })
}

/// Words that stay at home: only whether there are any.
fn mark(tape: &mut dyn Tape, words: &str) -> Option<String> {
    Some(if flag(tape, !words.is_empty())? { MARK.to_owned() } else { String::new() })
}

fn restriction(tape: &mut dyn Tape, catalogue: &Catalogue, ids: Option<&[Id]>) -> Option<Option<Vec<Id>>> {
    let is_restricted = flag(tape, ids.is_some())?;
    Some(if is_restricted { Some(some_of(tape, &documents(catalogue), ids.unwrap_or_default())?) } else { None })
}

fn figures(tape: &mut dyn Tape, catalogue: &Catalogue, old: &Figures, last: NaiveDate) -> Option<Figures> {
    let totals_only = flag(tape, old.totals_only)?;
    let system = mark(tape, &old.system)?;
    let is_dated = flag(tape, old.extracted_on.is_some())?;
    let extracted_on = if is_dated { Some(day(tape, old.extracted_on.unwrap_or(last), last)?) } else { None };
    let mut read = Figures { totals_only, system, extracted_on, ..Figures::default() };
    for service in services(catalogue).into_iter().map(Some).chain([None]) {
        let old = old.row(service).cloned().unwrap_or_default();
        if flag(tape, !old.is_blank())? {
            read.put(service, row(tape, &old)?);
        }
    }
    Some(read)
}

/// Each column near the one it is a part of; files settled and files with a fee near those received.
fn row(tape: &mut dyn Tape, old: &Row) -> Option<Row> {
    let mut read = Row::default();
    for column in Column::ALL {
        let other = column.whole().unwrap_or(Column::Received);
        let cell = figure(tape, old.cell(column), read.cell(other))?;
        read.set(column, cell);
    }
    Some(read)
}

//! Cells of papers, figures and plan as edits; which of the sheets a row belongs to.

use super::reading::Reading;
use super::typed::{choice, day, number, text};
use super::{answers, head};
use crate::domain::answer::Evidence;
use crate::domain::catalogue::Column;
use crate::domain::edit::{AnswerEdit, Edit};
use crate::domain::id::Id;
use crate::domain::plan::Action;
use crate::office::workbook::value::Value;
use crate::office::workbook::{keys, paper_id};
use crate::words::workbook::CellTrouble;

/// What the cells of a row change.
pub(super) enum Target {
    /// A line of the summary.
    Head(String),
    /// A service or a check.
    Item(Id),
    /// A paper of an item, as it is by now.
    Paper(Id, Evidence),
    /// A row of figures.
    Figures(String),
    /// A row of the plan.
    Action(u32),
}

impl Target {
    /// Of a row of the base.
    pub(super) fn of(reading: &Reading, sheet: &str, row: &str) -> Self {
        match sheet {
            keys::SUMMARY => Self::Head(row.to_owned()),
            keys::EVIDENCE => {
                let item = Id::new(row.rsplit_once(':').map_or(row, |(item, _)| item));
                let answer = reading.subject.assessment.answer(item.as_str());
                let paper =
                    answer.and_then(|answer| answer.evidence.iter().find(|paper| paper_id(&item, paper) == row));
                let paper = paper.cloned().unwrap_or_default();
                Self::Paper(item, paper)
            }
            keys::FIGURES => Self::Figures(row.to_owned()),
            keys::PLAN => Self::Action(row.parse().unwrap_or_default()),
            _ => Self::Item(Id::new(row)),
        }
    }

    /// What a cell asks for.
    pub(super) fn edits(&mut self, reading: &Reading, column: &str, value: &Value) -> Result<Vec<Edit>, CellTrouble> {
        match self {
            Self::Head(row) => head::edits(reading, row, value),
            Self::Item(item) => answers::edits(reading, item, column, value),
            Self::Paper(item, paper) => {
                let old = paper.clone();
                set_paper(paper, column, value)?;
                *paper = paper.cleaned();
                Ok(vec![replace(reading, item, &old, paper)])
            }
            Self::Figures(row) => figures(reading, row, column, value).map(|edit| vec![edit]),
            Self::Action(id) => {
                let known = reading.assessment.plan.iter().find(|action| action.id == *id);
                let mut action = known.cloned().ok_or(CellTrouble::GoneSince)?;
                set_action(&mut action, column, value)?;
                Ok(vec![Edit::SetAction(action)])
            }
        }
    }
}

/// The papers of an item with one in place of another.
fn replace(reading: &Reading, item: &Id, old: &Evidence, new: &Evidence) -> Edit {
    let answer = reading.assessment.answer(item.as_str());
    let mut papers = answer.map(|answer| answer.evidence.clone()).unwrap_or_default();
    match papers.iter_mut().find(|paper| *paper == old) {
        Some(paper) => new.clone_into(paper),
        None => papers.push(new.clone()),
    }
    Edit::Answer(item.clone(), AnswerEdit::Evidence(papers))
}

/// Writes one cell into a paper.
pub(super) fn set_paper(paper: &mut Evidence, column: &str, value: &Value) -> Result<(), CellTrouble> {
    match column {
        keys::TITLE => paper.title = text(value)?,
        keys::PAPER_NUMBER => paper.number = text(value)?,
        keys::DATE => paper.date = day(value)?,
        keys::PAGE => paper.page = text(value)?,
        keys::HOLDER => paper.holder = text(value)?,
        keys::FILE => paper.name_file(&text(value)?),
        _ => return Err(CellTrouble::ReadOnly),
    }
    Ok(())
}

/// Writes one cell into an action.
pub(super) fn set_action(action: &mut Action, column: &str, value: &Value) -> Result<(), CellTrouble> {
    match column {
        keys::WHAT => action.what = text(value)?,
        keys::WHO => action.who = text(value)?,
        keys::DUE => action.due = day(value)?,
        keys::ACCOUNTABLE => action.accountable = text(value)?,
        keys::PRODUCT => action.product = text(value)?,
        keys::DECIDER => action.decider = text(value)?,
        keys::DONE_ON => action.done_on = day(value)?,
        _ => return Err(CellTrouble::ReadOnly),
    }
    Ok(())
}

fn figures(reading: &Reading, row: &str, column: &str, value: &Value) -> Result<Edit, CellTrouble> {
    let now = &reading.assessment.figures;
    match row {
        keys::MODE => {
            let mode = choice(value, &|words| words.figures.modes.to_vec())?;
            Ok(Edit::TotalsOnly(mode == Some(1)))
        }
        keys::SYSTEM => Ok(Edit::FiguresSource(text(value)?, now.extracted_on)),
        keys::EXTRACTED => Ok(Edit::FiguresSource(now.system.clone(), day(value)?)),
        row => {
            let service = (row != keys::TOTALS).then(|| Id::new(row));
            let column = Column::of(column).ok_or(CellTrouble::ReadOnly)?;
            Ok(Edit::Figures(vec![(service, column, number(value)?)]))
        }
    }
}

//! Results of many units for programs: the lines of each report (`office::lines`), and whether it was altered on its way.

use super::class::hidden;
use crate::domain::file::{Integrity, Opened, open_text};
use crate::domain::job::Job;
use crate::domain::json::Json;
use crate::domain::output::{Copy, nameless};
use crate::office::subject::catalogue;
use crate::office::{Fault, Subject, Words, lines};

/// The lines of some reports.
pub(super) fn make(job: &Job, text: &str, nfc: &dyn Fn(&str) -> String) -> Result<Vec<u8>, Fault> {
    let (first, reports) = text.split_once('\n').ok_or(Fault::Job)?;
    let first: usize = first.parse()?;
    let mut all = Vec::new();
    for (number, report) in (first..).zip(reports.lines()) {
        let opened = open_text(report, catalogue(), nfc).map_err(Fault::Report)?;
        all.extend(of(job, number, opened)?);
    }
    lines::written(&all)
}

fn of(job: &Job, number: usize, opened: Opened) -> Result<Vec<Json>, Fault> {
    let integrity = match opened.integrity {
        Integrity::Unchanged => "unchanged",
        Integrity::Altered => "altered",
        Integrity::None => "none",
    };
    let mut assessment = opened.assessment;
    if job.copy == Copy::Nameless {
        assessment = nameless(catalogue(), &assessment).map_err(Fault::Report)?;
        assessment.unit = hidden(&assessment.unit, number, &Words::of(job.lang)).into();
    }
    let subject = Subject::of(assessment, job.lang, job.today);
    let marked = |line| match line {
        Json::Obj(mut fields) => {
            fields.push(("integrity".to_owned(), integrity.into()));
            Json::Obj(fields)
        }
        other => other,
    };
    Ok(lines::of(&subject).map(marked).collect())
}

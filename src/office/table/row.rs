//! The rows, cell by cell, as they are meant.

use crate::domain::answer::{Answer, Claim, Evidence, Stance};
use crate::domain::date::iso;
use crate::domain::id::Id;
use crate::domain::plan::Action;
use crate::domain::report::{clauses, plan_in_order};
use crate::domain::review::Finding;
use crate::domain::section::Section;
use crate::domain::value::{FULL, Standing};
use crate::office::Subject;
use crate::office::item::{Item, What, items};
use crate::words::paper::joined;
use chrono::NaiveDate;

/// Between the papers or actions of one item.
const APART: &str = " | ";

/// Heads, then a row for each item, section by section.
pub(super) fn rows(subject: &Subject) -> Vec<Vec<String>> {
    let flat = subject.words.flat;
    let heads = [&flat.about[..], &flat.scored, &flat.judged, &flat.beside, &flat.planned].concat();
    let rows = Rows { subject, plan: plan_in_order(&subject.assessment.plan) };
    let items = items(subject).into_iter().map(|(section, item)| rows.row(section, &item));
    [heads.into_iter().map(str::to_owned).collect()].into_iter().chain(items).collect()
}

struct Rows<'a> {
    subject: &'a Subject,
    plan: Vec<&'a Action>,
}

impl Rows<'_> {
    fn row(&self, section: Option<&Section>, item: &Item) -> Vec<String> {
        let about = self.about(section, item).into_iter().chain(self.scored(item));
        about.chain(self.judged(item.id)).chain(self.beside(item.id)).chain(self.planned(item.id)).collect()
    }

    fn about(&self, section: Option<&Section>, item: &Item) -> [String; 7] {
        let (subject, common) = (self.subject, self.subject.words.common);
        let [_, _, indicators] = common.parts;
        let [_, yes] = common.yes_no;
        let role = if let What::Service(role) = item.what { (common.role)(role) } else { "" };
        [
            section.map_or(indicators, |section| subject.section_name(section)).to_owned(),
            item.id.to_string(),
            subject.item_name(item.id),
            if item.is_critical() { yes.to_owned() } else { String::new() },
            role.to_owned(),
            answer(subject, item),
            state(subject, item).to_owned(),
        ]
    }

    /// Empty where an item is out of the score.
    fn scored(&self, item: &Item) -> [String; 7] {
        let Some(scored) = self.subject.score.item(item.id.as_str()) else { return Default::default() };
        let of = |thousandths| self.subject.points(thousandths);
        let p = scored.points;
        let (value, lost, at_stake) = match scored.standing {
            Standing::Valued(value) => (value.to_string(), of(scored.gap()), String::new()),
            Standing::Open(_) | Standing::Out(_) => (String::new(), String::new(), of(scored.gap())),
        };
        [value, scored.weight.to_string(), of(p.max), of(p.claimed), of(p.evidenced), lost, at_stake]
    }

    /// Empty where nobody judged.
    fn judged(&self, item: &Id) -> [String; 3] {
        let subject = self.subject;
        let [_, agrees, differs] = subject.words.review.findings;
        let finding = subject.finding(item).map(|found| if found == Finding::Agrees { agrees } else { differs });
        let points = subject.found(item).map(|found| subject.points(found.points.claimed));
        [finding.unwrap_or_default().to_owned(), points.unwrap_or_default(), subject.remark(item)]
    }

    fn beside(&self, item: &Id) -> [String; 6] {
        let none = Answer::default();
        let answer = self.subject.assessment.answer(item.as_str()).unwrap_or(&none);
        let cause = self.subject.words.cause(answer.cause);
        let reason = if answer.stance == Stance::NotApplicable { &answer.reason } else { &answer.role_reason };
        let paper = |paper: &Evidence| joined(&[&self.subject.listed_at(paper), &paper.holder, &paper.file], ", ");
        let papers = answer.evidence.iter().map(paper).collect::<Vec<_>>().join(APART);
        let clauses = clauses(self.subject.catalogue, item, self.subject.lang).join(APART);
        [reason.clone(), cause.to_owned(), answer.note.clone(), answer.owner.clone(), papers, clauses]
    }

    /// Each column holds the same rows of the plan in the same order.
    fn planned(&self, item: &Id) -> [String; 4] {
        let rows: Vec<&&Action> = self.plan.iter().filter(|row| row.item == *item).collect();
        let column = |of: &dyn Fn(&Action) -> String| rows.iter().map(|row| of(row)).collect::<Vec<_>>().join(APART);
        let day = |day: Option<NaiveDate>| day.map(iso).unwrap_or_default();
        [
            column(&|row| row.what.clone()),
            column(&|row| row.who.clone()),
            column(&|row| day(row.due)),
            column(&|row| day(row.done_on)),
        ]
    }
}

/// A claim or what is computed, in words; a day as all days of the table.
fn answer(subject: &Subject, item: &Item) -> String {
    if let Some(Claim::Done(day)) = item.claim { iso(day) } else { item.said(subject) }
}

/// Met in full, in part, not at all, or why there is no value; of a check that is computed, whether it meets its target.
fn state(subject: &Subject, item: &Item) -> &'static str {
    let words = &subject.words;
    let [full, partly, none] = words.checklist.item.verdict;
    match item.standing {
        _ if item.is_derived() => words.report.tables.state(item.computed(subject).and_then(|found| found.is_met())),
        Standing::Valued(FULL) => full,
        Standing::Valued(0) => none,
        Standing::Valued(_) => partly,
        Standing::Open(open) => (words.common.open)(open),
        Standing::Out(out) => (words.checklist.item.out)(out),
    }
}

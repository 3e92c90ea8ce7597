//! The rows, cell by cell, as they are meant.

use super::said;
use crate::domain::answer::{Answer, Cause, Evidence, Stance};
use crate::domain::catalogue::Clause;
use crate::domain::date::{iso, shown};
use crate::domain::id::Id;
use crate::domain::numeral::points;
use crate::domain::plan::Action;
use crate::domain::report::plan_in_order;
use crate::domain::section::{POLICE, Section};
use crate::domain::value::Standing;
use crate::office::Subject;
use crate::office::item::{Item, What, items};
use crate::office::wording::Wording;
use chrono::NaiveDate;

/// Between the papers or actions of one item.
const APART: &str = " | ";

/// Heads, then a row for each item, section by section.
pub(super) fn rows(subject: &Subject, wording: Wording) -> Vec<Vec<String>> {
    let flat = wording.flat;
    let heads = [&flat.about[..], &flat.scored, &flat.beside, &flat.planned].concat();
    let rows = Rows { subject, wording, plan: plan_in_order(&subject.assessment.plan) };
    let items = items(subject).into_iter().map(|(section, item)| rows.row(section, &item));
    [heads.into_iter().map(str::to_owned).collect()].into_iter().chain(items).collect()
}

struct Rows<'a> {
    subject: &'a Subject,
    wording: Wording,
    plan: Vec<&'a Action>,
}

impl Rows<'_> {
    fn row(&self, section: Option<&Section>, item: &Item) -> Vec<String> {
        let about = self.about(section, item).into_iter().chain(self.scored(item));
        about.chain(self.beside(item.id)).chain(self.planned(item.id)).collect()
    }

    fn about(&self, section: Option<&Section>, item: &Item) -> [String; 7] {
        let (subject, wording) = (self.subject, self.wording);
        let [_, _, indicators] = wording.common.parts;
        let [_, yes] = wording.common.yes_no;
        let role = if let What::Service(role) = item.what { (wording.common.role)(role) } else { "" };
        [
            section.map_or(indicators, |section| section_name(section, wording)).to_owned(),
            item.id.to_string(),
            subject.item_name(item.id),
            if item.is_critical() { yes.to_owned() } else { String::new() },
            role.to_owned(),
            said::answer(subject, wording, item),
            said::state(subject, wording, item).to_owned(),
        ]
    }

    /// Empty where an item is out of the score.
    fn scored(&self, item: &Item) -> [String; 7] {
        let Some(scored) = self.subject.score.item(item.id.as_str()) else { return Default::default() };
        let of = |thousandths| points(thousandths, self.wording.lang);
        let p = scored.points;
        let (value, lost, at_stake) = match scored.standing {
            Standing::Valued(value) => (value.to_string(), of(scored.gap()), String::new()),
            Standing::Open(_) | Standing::Out(_) => (String::new(), String::new(), of(scored.gap())),
        };
        [value, scored.weight.to_string(), of(p.max), of(p.claimed), of(p.evidenced), lost, at_stake]
    }

    fn beside(&self, item: &Id) -> [String; 6] {
        let none = Answer::default();
        let answer = self.subject.assessment.answer(item.as_str()).unwrap_or(&none);
        let [_, subjective, objective] = self.wording.report.gaps.causes;
        let cause = match answer.cause {
            None => "",
            Some(Cause::Subjective) => subjective,
            Some(Cause::Objective) => objective,
        };
        let reason = if answer.stance == Stance::NotApplicable { &answer.reason } else { &answer.role_reason };
        let papers = answer.evidence.iter().map(paper).collect::<Vec<_>>().join(APART);
        [reason.clone(), cause.to_owned(), answer.note.clone(), answer.owner.clone(), papers, self.clauses(item)]
    }

    /// Where it is written; for an indicator, where its target comes from.
    fn clauses(&self, item: &Id) -> String {
        let (catalogue, lang) = (self.subject.catalogue, self.wording.lang);
        let clause = |clause: &Clause| {
            let document = catalogue.document(clause.document.as_str());
            let number = document.map_or(clause.document.as_str(), |document| document.number.get(lang));
            [number, ", ", clause.point.get(lang)].concat()
        };
        let clauses = catalogue.check(item.as_str()).into_iter().flat_map(|check| check.clauses).map(clause);
        let basis = catalogue.indicator(item.as_str()).map(|indicator| indicator.basis.get(lang).to_owned());
        let mut all: Vec<String> = clauses.chain(basis).collect();
        all.dedup();
        all.join(APART)
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

/// What is said of a paper, in the order of the index of evidence.
fn paper(paper: &Evidence) -> String {
    let day = paper.date.map(shown).unwrap_or_default();
    let said = [&paper.title, &paper.number, &day, &paper.page, &paper.holder, &paper.file];
    let said: Vec<&str> = said.into_iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
    said.join(", ")
}

fn section_name(section: &Section, wording: Wording) -> &'static str {
    let [police, others] = wording.checklist.services;
    let own = if section.id == *POLICE { police } else { others };
    section.name.map_or(own, |name| name.get(wording.lang))
}

//! All fields of an answer, in words.

use super::Field;
use crate::domain::answer::{Answer, Evidence, Stance};
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::Role;
use crate::domain::date::shown;
use crate::domain::id::Id;
use crate::domain::value::{Open, Out};
use crate::ui::views::merge::name::Named;
use crate::words::answer;
use crate::words::paper::joined;

/// The answer to an item, first what is claimed.
pub(super) fn of_answer(item: &Id, answer: &Answer, a: &Assessment, named: &Named) -> Vec<Field> {
    let words = named.words;
    let (own, papers) = (&words.checklist.item, &words.behind.papers);
    let ([.., flag], [_, yes]) = (own.toggles, words.common.yes_no);
    let role = answer.role.map(|role| (words.common.role)(role).to_owned());
    let cause = answer.cause.map(|cause| words.report.gaps.cause(Some(cause)).to_owned());
    let listed = answer.evidence.iter().map(paper).collect::<Vec<_>>().join("; ");
    vec![
        ("", claimed(item, answer, a, named)),
        (own.role, role.unwrap_or_default()),
        (own.role_reason, answer.role_reason.clone()),
        (own.reason, answer.reason.clone()),
        (papers.note, answer.note.clone()),
        (papers.cause, cause.unwrap_or_default()),
        (papers.owner, answer.owner.clone()),
        (flag, if answer.flag { yes.to_owned() } else { String::new() }),
        (words.merge.evidence, listed),
    ]
}

fn claimed(item: &Id, answer: &Answer, a: &Assessment, named: &Named) -> String {
    let words = named.words;
    let unanswered = (words.common.open)(Open::Unanswered).to_owned();
    match answer.stance {
        Stance::Unknown => (words.common.open)(Open::Unknown).to_owned(),
        Stance::NotApplicable => (words.checklist.item.out)(Out::NotApplicable).to_owned(),
        Stance::Claimed if role(item, answer, named) == Some(Role::None) => (words.common.role)(Role::None).to_owned(),
        Stance::Claimed => said(item, answer, a, named).unwrap_or(unanswered),
    }
}

fn said(item: &Id, answer: &Answer, a: &Assessment, named: &Named) -> Option<String> {
    let (words, claim) = (named.words, answer.claim?);
    if let Some(check) = named.catalogue.check(item.as_str()) {
        return answer::of_check(check, claim, &words.common, &words.checklist, words.lang);
    }
    let ladder = named.catalogue.ladder(role(item, answer, named)?, a.period.to);
    answer::of_service(ladder, claim, &words.checklist, words.lang)
}

/// The role that counts for a service; none for a check.
fn role(item: &Id, answer: &Answer, named: &Named) -> Option<Role> {
    named.catalogue.service(item.as_str())?;
    answer.role.or_else(|| named.scope.service(item.as_str()).map(|scoped| scoped.role))
}

/// A paper in one line.
fn paper(paper: &Evidence) -> String {
    let day = paper.date.map(shown).unwrap_or_default();
    joined(&[&paper.title, &paper.number, &day, &paper.page, &paper.holder, &paper.file], ", ")
}

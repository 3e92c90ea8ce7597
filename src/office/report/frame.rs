//! What stands around the content: head, title, basis, signature, heads of appendices. Blanks stay blank.

use super::blocks::text;
use super::issuer;
use crate::domain::catalogue::{Document, Force};
use crate::domain::date::shown_partial;
use crate::domain::paper::{Block, Close, Head, Part};
use crate::domain::report::is_practice;
use crate::office::Subject;
use crate::words::paper::Appendix;

/// The paper's title in lists and windows.
pub(super) fn title(subject: &Subject) -> String {
    let name = &subject.assessment.unit.name;
    let summary = summary(subject);
    if name.is_empty() { summary } else { [name, " – ", &summary].concat() }
}

fn summary(subject: &Subject) -> String {
    (subject.words.paper.subject)(subject.assessment.period.kind, &subject.period())
}

/// All before the first section.
pub(super) fn opening(subject: &Subject) -> Vec<Block> {
    let paper = &subject.words.paper;
    let title = Block::Title { name: paper.name.to_owned(), subject: summary(subject), note: String::new() };
    let mut blocks = vec![Block::Head(head(subject)), Block::Mark(paper.mark.to_owned()), title];
    blocks.push(Block::Address(paper.address.to_owned()));
    blocks.extend(bases(subject).into_iter().map(Block::Basis));
    blocks.push(text((paper.opening)(&issuer::name(subject), &summary(subject))));
    blocks
}

fn head(subject: &Subject) -> Head {
    let (paper, unit) = (&subject.words.paper, &subject.assessment.unit);
    Head {
        above: issuer::above(subject).to_uppercase(),
        issuer: issuer::at_the_head(subject),
        number: (paper.number)(issuer::agency(subject).symbol),
        state: paper.state.to_owned(),
        motto: paper.motto.to_owned(),
        dated: (subject.words.report.one_page.dated)(&unit.place),
    }
}

/// The documents that bind the unit on the last day of the period, one a line: national ones in force, and those of its
/// own province that are asked for, with a word where it is not known whether they still hold.
fn bases(subject: &Subject) -> Vec<String> {
    let bind = subject.catalogue.documents.iter().filter(|document| binds(subject, document));
    let mut lines: Vec<String> = bind.map(|document| basis(subject, document)).collect();
    let count = lines.len();
    for (line, n) in lines.iter_mut().zip(1..) {
        line.push(if n == count { '.' } else { ';' });
    }
    lines
}

fn binds(subject: &Subject, document: &Document) -> bool {
    let (catalogue, assessment) = (subject.catalogue, &subject.assessment);
    let day = crate::domain::date::iso(subject.scope.day);
    let holds = match document.force {
        Force::InForce => true,
        Force::Ended => document.until.is_some_and(|until| subject.scope.day <= until),
        Force::Unknown => document.province.is_some(),
    };
    let is_ours = document.province.is_none() || document.province == assessment.unit.province;
    let is_asked = document.frame || assessment.documents.as_ref().is_none_or(|named| named.contains(&document.id));
    let is_issued = document.date <= day.as_str();
    holds && is_ours && is_asked && is_issued && !is_practice(catalogue, &document.id)
}

fn basis(subject: &Subject, document: &Document) -> String {
    let [number, issuer, title] = [document.number, document.issuer, document.title].map(|words| subject.text(words));
    let date = shown_partial(document.date);
    let day =
        if document.date.len() == 10 { (subject.words.paper.day)(&date) } else { (subject.words.paper.month)(&date) };
    let line = (subject.words.paper.basis)(number, &day, issuer, title);
    match document.force {
        Force::Unknown => [&line, " (", subject.words.report.tables.force_unknown, ")"].concat(),
        Force::InForce | Force::Ended => line,
    }
}

/// The last sentence, the recipients, the signature.
pub(super) fn closing(subject: &Subject) -> [Block; 2] {
    let paper = &subject.words.paper;
    let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    let close = Close {
        to: paper.to.to_owned(),
        recipients: owned(&paper.recipients),
        capacity: owned(issuer::capacity(subject)),
        name: subject.assessment.names.head.clone(),
    };
    [text((paper.closing)(&issuer::name(subject))), Block::Close(close)]
}

/// An appendix, on its long side.
pub(super) fn appendix(subject: &Subject, words: &Appendix, table: Vec<Block>) -> Part {
    let title = Block::Title {
        name: words.name.to_owned(),
        subject: words.subject.to_owned(),
        note: (subject.words.paper.attached)(&issuer::name(subject)),
    };
    Part { is_wide: true, blocks: [title].into_iter().chain(table).collect() }
}

//! What stands around the content: head, title, basis, signature, heads of appendices. Blanks stay blank.

use super::blocks::text;
use super::issuer;
use super::source::Source;
use crate::domain::catalogue::{Document, Force};
use crate::domain::date::shown_partial;
use crate::domain::paper::{Block, Close, Head, Part};
use crate::domain::report::is_practice;
use crate::words::paper::Appendix;

/// The paper's title in lists and windows.
pub(super) fn title(source: &Source) -> String {
    let name = &source.subject.assessment.unit.name;
    let subject = subject(source);
    if name.is_empty() { subject } else { [name, " – ", &subject].concat() }
}

fn subject(source: &Source) -> String {
    (source.paper.subject)(source.subject.assessment.period.kind, &source.period())
}

/// All before the first section.
pub(super) fn opening(source: &Source) -> Vec<Block> {
    let paper = &source.paper;
    let title = Block::Title { name: paper.name.to_owned(), subject: subject(source), note: String::new() };
    let mut blocks = vec![Block::Head(head(source)), Block::Mark(paper.mark.to_owned()), title];
    blocks.push(Block::Address(paper.address.to_owned()));
    blocks.extend(bases(source).into_iter().map(Block::Basis));
    blocks.push(text((paper.opening)(&issuer::name(source), &subject(source))));
    blocks
}

fn head(source: &Source) -> Head {
    let (paper, unit) = (&source.paper, &source.subject.assessment.unit);
    Head {
        above: issuer::above(source).to_uppercase(),
        issuer: issuer::at_the_head(source),
        number: (paper.number)(issuer::agency(source).symbol),
        state: paper.state.to_owned(),
        motto: paper.motto.to_owned(),
        dated: (source.report.one_page.dated)(&unit.place),
    }
}

/// The documents that bind the unit on the last day of the period, one a line: national ones in force, and those of its
/// own province that are asked for, with a word where it is not known whether they still hold.
fn bases(source: &Source) -> Vec<String> {
    let bind = source.subject.catalogue.documents.iter().filter(|document| binds(source, document));
    let mut lines: Vec<String> = bind.map(|document| basis(source, document)).collect();
    let count = lines.len();
    for (line, n) in lines.iter_mut().zip(1..) {
        line.push(if n == count { '.' } else { ';' });
    }
    lines
}

fn binds(source: &Source, document: &Document) -> bool {
    let (catalogue, assessment) = (source.subject.catalogue, &source.subject.assessment);
    let day = crate::domain::date::iso(source.subject.scope.day);
    let holds = match document.force {
        Force::InForce => true,
        Force::Ended => document.until.is_some_and(|until| source.subject.scope.day <= until),
        Force::Unknown => document.province.is_some(),
    };
    let is_ours = document.province.is_none() || document.province == assessment.unit.province;
    let is_asked = document.frame || assessment.documents.as_ref().is_none_or(|named| named.contains(&document.id));
    let is_issued = document.date <= day.as_str();
    holds && is_ours && is_asked && is_issued && !is_practice(catalogue, &document.id)
}

fn basis(source: &Source, document: &Document) -> String {
    let [number, issuer, title] = [document.number, document.issuer, document.title].map(|words| source.text(words));
    let date = shown_partial(document.date);
    let day = if document.date.len() == 10 { (source.paper.day)(&date) } else { (source.paper.month)(&date) };
    let line = (source.paper.basis)(number, &day, issuer, title);
    match document.force {
        Force::Unknown => [&line, " (", source.report.tables.force_unknown, ")"].concat(),
        Force::InForce | Force::Ended => line,
    }
}

/// The last sentence, the recipients, the signature.
pub(super) fn closing(source: &Source) -> [Block; 2] {
    let paper = &source.paper;
    let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    let close = Close {
        to: paper.to.to_owned(),
        recipients: owned(&paper.recipients),
        capacity: owned(issuer::capacity(source)),
        name: source.subject.assessment.names.head.clone(),
    };
    [text((paper.closing)(&issuer::name(source))), Block::Close(close)]
}

/// An appendix, on its long side.
pub(super) fn appendix(source: &Source, words: &Appendix, table: Vec<Block>) -> Part {
    let title = Block::Title {
        name: words.name.to_owned(),
        subject: words.subject.to_owned(),
        note: (source.paper.attached)(&issuer::name(source)),
    };
    Part { is_wide: true, blocks: [title].into_iter().chain(table).collect() }
}

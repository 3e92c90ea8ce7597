//! Head of a card: number, question, marks, points, clauses.

use crate::dom::{El, View, el};
use crate::domain::catalogue::Clause;
use crate::domain::id::Id;
use crate::domain::numeral::points;
use crate::domain::value::{FULL, Standing};
use crate::ui::components::{TagKind, tag, tag_of};
use crate::ui::views::checklist::card::{Card, Subject};
use crate::ui::views::checklist::sections::name_of;

/// The head.
pub(super) fn head(card: Card) -> El {
    let (number, section) = place(card);
    let eyebrow = card.board.filter.with_untracked(|filter| !filter.is_empty());
    let eyebrow = eyebrow.then(|| el("p").class("item__section").text(&section));
    let name = el("h3").class("item__name").id(&card.part("name")).attr("tabindex", "-1");
    let name = name.child(el("span").class("item__number").text(&number)).text(card.text(card.subject.name()));
    let tags = el("p").class("item__tags").child((!card.subject.is_derived()).then(|| standing(card)));
    let head = el("header").class("item__head").child(eyebrow).child(name).child(tags.children(marks(card)));
    head.child(clauses(card))
}

/// Verdict and points of an item that is in the score.
fn standing(card: Card) -> View {
    let verdict = move || verdict(card.standing(), card);
    let tag = tag_of(move || verdict().0, move || verdict().1.to_owned());
    View::from(tag).and(el("span").class("item__points").say(move || points_line(card).unwrap_or_default()))
}

fn verdict(standing: Standing, card: Card) -> (TagKind, &'static str) {
    let words = &card.words.checklist.item;
    let [full, partly, none] = words.verdict;
    match standing {
        Standing::Valued(FULL) => (TagKind::Full, full),
        Standing::Valued(0) => (TagKind::None, none),
        Standing::Valued(_) => (TagKind::Partly, partly),
        Standing::Open(open) => (TagKind::Open, (card.words.common.open)(open)),
        Standing::Out(out) => (TagKind::Plain, (words.out)(out)),
    }
}

fn points_line(card: Card) -> Option<String> {
    let words = card.words;
    let (score, answered) = card.points()?;
    let (max, claimed) = (points(score.max, words.lang), points(score.claimed, words.lang));
    Some(if answered { (words.common.points_of)(&claimed, &max) } else { (words.checklist.item.at_most)(&max) })
}

/// Critical, optional, and how sure the catalogue is.
fn marks(card: Card) -> [Option<El>; 3] {
    let words = card.words;
    let check = match card.subject {
        Subject::Check(check) => Some(check),
        Subject::Service(_) => None,
    };
    let critical = check.filter(|check| check.critical).map(|_| tag(TagKind::Critical, words.common.critical));
    let optional = check.filter(|check| check.is_optional());
    let optional = optional.map(|_| tag(TagKind::Plain, words.checklist.item.optional));
    let mark = (words.common.mark)(card.subject.mark());
    [critical, optional, (!mark.is_empty()).then(|| el("span").class("item__mark").text(mark))]
}

/// Number of a service, or section and place of a check; and the name of its section.
fn place(card: Card) -> (String, String) {
    let id = card.subject.id();
    let sections = card.session.sections().get_untracked();
    let found = sections.iter().enumerate().find_map(|(i, section)| {
        let at = section.items.iter().position(|item: &Id| item == id)?;
        Some(([(i + 1).to_string(), (at + 1).to_string()].join("."), name_of(section, card.words)))
    });
    let (number, section) = found.unwrap_or_default();
    match card.subject {
        Subject::Service(scoped) => (scoped.service.number.to_string(), section),
        Subject::Check(_) => (number, section),
    }
}

/// Where it is written, on one quiet line.
fn clauses(card: Card) -> Option<El> {
    let Subject::Check(check) = card.subject else { return None };
    let province = card.session.assessment().with_untracked(|assessment| assessment.unit.province.clone());
    let lines = check.clauses.iter().filter_map(|clause| clause_line(card, clause, province.as_ref()));
    Some(el("ul").class("item__clauses").children(lines))
}

fn clause_line(card: Card, clause: &'static Clause, province: Option<&Id>) -> Option<El> {
    let document = card.session.catalogue().document(clause.document.as_str())?;
    let line = el("li").text(&[card.text(&document.number), " – ", card.text(&clause.point)].concat());
    if province.is_none() || document.province.as_ref() != province {
        return Some(line);
    }
    let own = el("span").class("item__own").text(card.words.checklist.item.own_province);
    Some(line.text(" (").child(own).text(")"))
}

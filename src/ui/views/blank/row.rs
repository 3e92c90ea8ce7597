//! One row of the blank checklist: boxes to tick and lines to write on.

use super::Paper;
use crate::dom::{El, View, el};
use crate::domain::catalogue::{Answering, Check, Role};
use crate::domain::date::shown;
use crate::domain::id::Id;
use crate::domain::scope::ScopedService;
use crate::domain::text::Text;
use crate::ui::words::AllWords;

const BOX: &str = "☐ ";

/// The row of an item; none when it is not asked of the unit or not of this colleague.
pub fn row(paper: &Paper, place: [usize; 2], id: &Id) -> Option<El> {
    let words = paper.words;
    let who = paper.assessment.answer(id.as_str()).map(|answer| answer.owner.as_str()).unwrap_or_default();
    if !paper.owner.is_empty() && who != paper.owner {
        return None;
    }
    let (number, name, answer) = match (paper.scope.service(id.as_str()), paper.scope.check(id.as_str())) {
        (Some(scoped), _) => of_service(paper, &scoped)?,
        (_, Some(check)) => {
            (place.map(|n| n.to_string()).join("."), check.question.get(words.lang), of_check(words, check)?)
        }
        _ => return None,
    };
    let item = el("td").child(el("p").class("blank__question").text(name)).child(answer);
    let number = el("td").class("blank__number").text(&number);
    let row = el("tr").child(number).child(item).child(el("td").class("blank__who").text(who));
    Some(row.child(el("td").class("blank__note")))
}

type Parts = (String, &'static str, View);

/// Role to confirm, then the steps by number: their meaning stands above the table.
fn of_service(paper: &Paper, scoped: &ScopedService<'static>) -> Option<Parts> {
    let words = paper.words;
    let role = paper.scope.role(scoped, paper.assessment);
    if role == Role::None {
        return None;
    }
    let steps = paper.scope.ladder(role).map(|ladder| ladder.steps.len()).unwrap_or_default();
    let [unknown, ..] = words.behind.paper.aside;
    let steps = (0..steps).map(|n| boxed("span", &n.to_string()));
    let boxes = el("p").class("blank__boxes").children(steps).child(boxed("span", unknown));
    let said = el("p").class("blank__role").text(words.checklist.item.role).text(": ").text((words.common.role)(role));
    let name = scoped.service.shown_name().get(words.lang);
    Some((scoped.service.number.to_string(), name, View::from(said).and(boxes)))
}

/// Something to tick.
fn boxed(tag: &str, words: &str) -> El {
    el(tag).text(&[BOX, words].concat())
}

/// Something to write on, or to know.
fn line(words: &[&str]) -> El {
    el("li").text(&words.concat())
}

/// Computed checks are not asked.
fn of_check(words: &'static AllWords, check: &'static Check) -> Option<View> {
    let (item, blank) = (&words.checklist.item, words.behind.paper.line);
    let text = |text: &'static Text| text.get(words.lang);
    let lines: Vec<El> = match &check.answer {
        Answering::YesNo { yes, no } => {
            let [no_word, yes_word] = words.common.yes_no;
            [(yes_word, yes), (no_word, no)].map(|(word, meaning)| line(&[BOX, word, " – ", text(meaning)])).into()
        }
        Answering::Maturity { steps } => {
            steps.iter().enumerate().map(|(n, step)| boxed("li", &(item.step)(n, text(step)))).collect()
        }
        Answering::Share { numerator, denominator, .. } => {
            [numerator, denominator].map(|what| line(&[text(what), ": ", blank])).into()
        }
        Answering::Count { unit, .. } | Answering::Fewer { unit, .. } => vec![line(&[blank, " ", text(unit)])],
        Answering::Date { deadline } => vec![
            line(&[item.done_on, ": …… / …… / …………"]),
            boxed("li", item.not_done),
            line(&[&(item.deadline)(&shown(*deadline))]),
        ],
        Answering::Derived(_) => return None,
    };
    let aside = words.behind.paper.aside.map(|words| boxed("span", words));
    let aside = el("p").class("blank__boxes quiet").children(aside);
    Some(View::from(el("ul").class("blank__lines").children(lines)).and(aside))
}

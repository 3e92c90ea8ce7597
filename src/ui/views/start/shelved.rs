//! One saved assessment in the list: unit, period, status, progress, score, what can be done with it.

use super::actions::actions;
use crate::dom::{El, Memo, el, when};
use crate::domain::assessment::{Assessment, Status};
use crate::domain::date::{shown, shown_time};
use crate::domain::scope::Scope;
use crate::domain::score::score;
use crate::domain::section::sections;
use crate::route::{Page, Route};
use crate::ui::components::{ScoreFigures, chart, example_tag, link};
use crate::ui::session::{figures, short, use_session};
use crate::ui::words::{AllWords, use_all_words};

/// One row of the list.
pub(super) fn shelved(id: &str) -> El {
    let session = use_session();
    let words = use_all_words();
    let own = id.to_owned();
    let find = move |shelf: &Vec<Assessment>| shelf.iter().find(|a| a.id == own).cloned().unwrap_or_default();
    let assessment = Memo::new(move |_| session.shelf().with(&find));
    let summary = Memo::new(move |_| assessment.with(|a| summary(a, words)));
    let short_id = short(id);
    let (inside, report) = (short_id.clone(), Route::In(short_id, Page::Report));
    let name = el("a").class("shelved__name").say(move || summary.with(|s| s.name.clone()));
    let name = name.bind("href", move || Some(Route::In(inside.clone(), summary.with(|s| s.next.clone())).href()));
    let is_example = move || assessment.with(|a| a.example);
    let head = el("div").class("shelved__head").child(name);
    let head = head.child(when(is_example, move || example_tag(words.common.example)));
    let line = el("p").class("small quiet").say(move || summary.with(|s| s.line.clone()));
    let answered = move || summary.with(|s| (words.common.answered)(s.figures.answered, s.figures.items));
    let bar = el("div").class("shelved__score").child(chart(move || summary.with(|s| s.figures.points)));
    let bar = bar.child(el("span").class("small").say(answered));
    let more = actions(assessment);
    let acts = el("div").class("row").child(link(&report.href(), words.start.report).class("button"));
    el("li").class("shelved").child(head).child(line).child(bar).child(acts.child(more))
}

/// What the list says of an assessment.
#[derive(Clone, PartialEq)]
struct Summary {
    name: String,
    line: String,
    figures: ScoreFigures,
    next: Page,
}

pub(super) fn unit_name<'a>(assessment: &'a Assessment, words: &'static AllWords) -> &'a str {
    if assessment.unit.name.is_empty() { words.common.unnamed } else { &assessment.unit.name }
}

fn summary(assessment: &Assessment, words: &'static AllWords) -> Summary {
    let session = use_session();
    let scope = Scope::of(session.catalogue(), assessment);
    let score = score(&scope, assessment);
    let period = assessment.period;
    let status = match &assessment.status {
        Status::Draft => words.start.draft.to_owned(),
        Status::Final { by, on } => (words.start.closed)(by, &shown(*on)),
    };
    let period = (words.common.period)(period.kind, period.from, period.to);
    let first = sections(&scope).into_iter().next().map(|section| Page::Section(section.id, None));
    Summary {
        name: unit_name(assessment, words).to_owned(),
        line: [period, status, (words.start.changed)(&shown_time(&assessment.changed))].join(" · "),
        figures: figures(session.catalogue(), &score, words),
        next: first.unwrap_or(Page::Unit),
    }
}

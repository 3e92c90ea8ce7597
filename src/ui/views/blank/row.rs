//! One row of the blank checklist: boxes to tick and lines to write on.

use crate::domain::assessment::Assessment;
use crate::domain::catalogue::{Answering, Check, Role};
use crate::domain::date::shown;
use crate::domain::id::Id;
use crate::domain::scope::{Scope, ScopedService};
use crate::domain::text::Text;
use crate::ui::words::Words;
use leptos::prelude::*;

const BOX: &str = "☐ ";

/// The row of an item; none when it is not asked of the unit or not of this colleague.
pub fn row(
    words: &'static Words,
    scope: &Scope<'static>,
    assessment: &Assessment,
    owner: &str,
    place: &[usize; 2],
    id: &Id,
) -> Option<AnyView> {
    let who = assessment.answer(id.as_str()).map(|answer| answer.owner.clone()).unwrap_or_default();
    if !owner.is_empty() && who != owner {
        return None;
    }
    let (number, name, answer) = match (scope.service(id.as_str()), scope.check(id.as_str())) {
        (Some(scoped), _) => of_service(words, scope, assessment, scoped)?,
        (_, Some(check)) => {
            let [section, at] = place;
            ([section.to_string(), at.to_string()].join("."), check.question.get(words.lang), of_check(words, check)?)
        }
        _ => return None,
    };
    let row = view! {
        <tr>
            <td class="blank__number">{number}</td>
            <td><p class="blank__question">{name}</p>{answer}</td>
            <td class="blank__who">{who}</td>
            <td class="blank__note"></td>
        </tr>
    };
    Some(row.into_any())
}

type Parts = (String, &'static str, AnyView);

/// Role to confirm, then the steps by number: their meaning stands above the table.
fn of_service(
    words: &'static Words,
    scope: &Scope<'static>,
    assessment: &Assessment,
    scoped: ScopedService<'static>,
) -> Option<Parts> {
    let role = scope.role(&scoped, assessment);
    if role == Role::None {
        return None;
    }
    let steps = scope.ladder(role).map(|ladder| ladder.steps.len()).unwrap_or_default();
    let [unknown, ..] = words.checklist.paper.aside;
    let boxes = (0..steps).map(|n| [BOX, &n.to_string()].concat()).chain(std::iter::once([BOX, unknown].concat()));
    let answer = view! {
        <p class="blank__role">{words.checklist.item.role}": "{(words.common.role)(role)}</p>
        <p class="blank__boxes">{boxes.map(|line| view! { <span>{line}</span> }).collect_view()}</p>
    };
    Some((scoped.service.number.to_string(), scoped.service.shown_name().get(words.lang), answer.into_any()))
}

/// Computed checks are not asked.
fn of_check(words: &'static Words, check: &'static Check) -> Option<AnyView> {
    let (item, line) = (&words.checklist.item, words.checklist.paper.line);
    let text = |text: &'static Text| text.get(words.lang);
    let lines: Vec<String> = match &check.answer {
        Answering::YesNo { yes, no } => {
            let [no_word, yes_word] = words.common.yes_no;
            [(yes_word, yes), (no_word, no)].map(|(word, meaning)| [BOX, word, " – ", text(meaning)].concat()).to_vec()
        }
        Answering::Maturity { steps } => {
            steps.iter().enumerate().map(|(n, step)| [BOX, &(item.step)(n, text(step))].concat()).collect()
        }
        Answering::Share { numerator, denominator, .. } => {
            [numerator, denominator].map(|what| [text(what), ": ", line].concat()).to_vec()
        }
        Answering::Count { unit, .. } | Answering::Fewer { unit, .. } => vec![[line, " ", text(unit)].concat()],
        Answering::Date { deadline } => {
            vec![
                [item.done_on, ": …… / …… / …………"].concat(),
                [BOX, item.not_done].concat(),
                (item.deadline)(&shown(*deadline)),
            ]
        }
        Answering::Derived(_) => return None,
    };
    let aside = words.checklist.paper.aside.map(|line| view! { <span>{[BOX, line].concat()}</span> });
    let lines = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    Some(
        view! { <ul class="blank__lines">{lines}</ul><p class="blank__boxes quiet">{aside.collect_view()}</p> }
            .into_any(),
    )
}

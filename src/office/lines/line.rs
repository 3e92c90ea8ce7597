//! The keys of a line, in their order.

use crate::domain::answer::{Answer, Cause, Claim, Evidence};
use crate::domain::date::iso;
use crate::domain::id::Id;
use crate::domain::json::Json;
use crate::domain::plan::Action;
use crate::domain::review::Finding;
use crate::domain::score::{Part, Points};
use crate::domain::text::Lang;
use crate::domain::value::{Open, Out, Standing};
use crate::office::Subject;
use crate::office::item::{Item, What};
use chrono::NaiveDate;

type Keys = Vec<(&'static str, Json)>;

/// One item.
pub(super) fn line(subject: &Subject, item: &Item) -> Json {
    let all = [
        of_unit(subject),
        of_item(subject, item),
        claimed(item.claim),
        scored(subject, item),
        judged(subject, item.id),
        beside(subject, item),
    ];
    Json::Obj(all.into_iter().flatten().map(|(key, value)| (key.to_owned(), value)).collect())
}

fn of_unit(subject: &Subject) -> Keys {
    let (a, unit) = (&subject.assessment, &subject.assessment.unit);
    vec![
        ("unit_code", text(&unit.code)),
        ("unit_name", text(&unit.name)),
        ("unit_type", text(unit.unit_type.as_str())),
        ("province", unit.province.as_ref().map(Id::as_str).into()),
        ("place", text(&unit.place)),
        ("period_kind", a.period.kind.word().into()),
        ("period_from", day(Some(a.period.from))),
        ("period_to", day(Some(a.period.to))),
        ("assessment", text(&a.id)),
        ("rev", a.rev.into()),
        ("changed", text(&a.changed)),
        ("final", a.is_final().into()),
        ("example", a.example.into()),
        ("catalogue", subject.catalogue.id.as_str().into()),
        ("catalogue_version", subject.catalogue.version.into()),
    ]
}

fn of_item(subject: &Subject, item: &Item) -> Keys {
    let (part, theme, role) = match item.what {
        What::Service(role) => (Part::Services, None, Some(role.word())),
        What::Check(check) => (Part::Checks, Some(check.theme.as_str()), None),
        What::Indicator(_) => (Part::Indicators, None, None),
    };
    let name = subject.catalogue.item_name(item.id.as_str());
    vec![
        ("item", item.id.as_str().into()),
        ("part", part.word().into()),
        ("theme", theme.into()),
        ("name_vi", name.map(|name| name.get(Lang::Vi)).into()),
        ("critical", item.is_critical().into()),
        ("weight", item.weight(subject).into()),
        ("role", role.into()),
    ]
}

fn claimed(claim: Option<Claim>) -> Keys {
    let (n, d) = if let Some(Claim::Share { n, d }) = claim { (n, d) } else { (None, None) };
    let step = if let Some(Claim::Step(step)) = claim { Some(u32::from(step)) } else { None };
    let number = if let Some(Claim::Number(number)) = claim { Some(number) } else { None };
    let (done, on) = match claim {
        Some(Claim::Done(on)) => (Some(true), Some(on)),
        Some(Claim::NotDone) => (Some(false), None),
        _ => (None, None),
    };
    vec![
        ("step", step.into()),
        ("n", n.into()),
        ("d", d.into()),
        ("number", number.into()),
        ("done", done.into()),
        ("done_on", day(on)),
    ]
}

fn scored(subject: &Subject, item: &Item) -> Keys {
    let value = if let Standing::Valued(value) = item.standing { Some(value) } else { None };
    let scored = subject.score.item(item.id.as_str());
    let of = |points: fn(&Points) -> u32| scored.map(|item| points(&item.points)).into();
    vec![
        ("standing", word(item.standing).into()),
        ("value_permille", value.into()),
        ("max_thousandths", of(|points| points.max)),
        ("claimed_thousandths", of(|points| points.claimed)),
        ("evidenced_thousandths", of(|points| points.evidenced)),
        ("reachable_thousandths", of(|points| points.reachable)),
    ]
}

/// All null where nobody judged the item; a note may stand alone.
fn judged(subject: &Subject, item: &Id) -> Keys {
    let (found, review) = (subject.found(item), subject.reviewed.as_ref().map(|found| &found.review));
    let verdict = subject.finding(item);
    let value = found.and_then(|found| if let Standing::Valued(value) = found.standing { Some(value) } else { None });
    vec![
        ("verdict", verdict.map(|found| if found == Finding::Agrees { "agrees" } else { "differs" }).into()),
        ("verdict_permille", value.into()),
        ("verdict_thousandths", found.map(|found| found.points.claimed).into()),
        ("verdict_evidence_refused", review.filter(|_| verdict.is_some()).map(|review| review.is_refused(item)).into()),
        ("verdict_note", text(review.map(|review| review.note(item)).unwrap_or_default())),
    ]
}

/// Words of the file format's score block; items out of the score have words of their own.
fn word(standing: Standing) -> &'static str {
    match standing {
        Standing::Valued(_) => "valued",
        Standing::Open(Open::Unanswered) => "unanswered",
        Standing::Open(Open::Unknown) => "unknown",
        Standing::Open(Open::ReasonMissing) => "reason_missing",
        Standing::Open(Open::Unfinished) => "unfinished",
        Standing::Open(Open::Contradiction) => "contradiction",
        Standing::Out(Out::NotConcerned) => "not_concerned",
        Standing::Out(Out::NotApplicable) => "not_applicable",
        Standing::Out(Out::NothingToMeasure) => "nothing_to_measure",
    }
}

fn beside(subject: &Subject, item: &Item) -> Keys {
    let none = Answer::default();
    let answer = subject.assessment.answer(item.id.as_str()).unwrap_or(&none);
    let actions: Vec<&Action> = subject.assessment.actions_of(item.id.as_str()).collect();
    vec![
        ("reason", text(&answer.reason)),
        ("role_reason", text(&answer.role_reason)),
        ("note", text(&answer.note)),
        ("cause", answer.cause.map(cause).into()),
        ("flag", answer.flag.into()),
        ("papers", count(answer.evidence.iter())),
        ("papers_counting", count(answer.evidence.iter().filter(|paper| Evidence::counts(paper)))),
        ("actions", count(actions.iter())),
        ("actions_to_do", count(actions.iter().filter(|action| action.done_on.is_none()))),
        ("next_due", day(actions.iter().filter_map(|action| action.to_do_by()).min())),
    ]
}

fn cause(cause: Cause) -> &'static str {
    match cause {
        Cause::Subjective => "subjective",
        Cause::Objective => "objective",
    }
}

fn count(things: impl Iterator) -> Json {
    u32::try_from(things.count()).ok().into()
}

fn day(day: Option<NaiveDate>) -> Json {
    day.map_or(Json::Null, |day| Json::Str(iso(day)))
}

fn text(text: &str) -> Json {
    Some(text).filter(|text| !text.is_empty()).into()
}

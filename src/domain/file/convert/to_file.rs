//! Assessment → report, but for its digest.

use super::{answer, laid_by, score};
use crate::domain::assessment::{Assessment, Previous, Status};
use crate::domain::catalogue::{Catalogue, Column};
use crate::domain::figures::{Figures, Row};
use crate::domain::file::record::{Number, RecordId, Seal, Time};
use crate::domain::file::{FORMAT, SCHEMA, v1};
use crate::domain::id::Id;
use crate::domain::json::Extra;
use crate::domain::plan::Action;
use crate::domain::scope::Scope;
use crate::domain::score::score as computed;
use crate::domain::unit::{Names, Period, PeriodKind, Unit};

pub(in crate::domain::file) fn to_file(catalogue: &Catalogue, assessment: &Assessment) -> v1::File {
    let mut extra = (*assessment.extra).clone();
    v1::File {
        format: Id::new(FORMAT),
        schema: SCHEMA,
        app: env!("CARGO_PKG_VERSION").to_owned(),
        id: RecordId(assessment.id.clone()),
        rev: assessment.rev,
        status: if assessment.is_final() { v1::Status::Final } else { v1::Status::Draft },
        closed: closed(&assessment.status, laid_by(&mut extra, "closed")),
        created: Time(assessment.created.clone()),
        changed: Time(assessment.changed.clone()),
        example: assessment.example,
        catalogue: catalogue_ref(catalogue),
        unit: unit(&assessment.unit),
        period: period(assessment.period, &mut extra),
        documents: assessment.documents.as_ref().map(|ids| ids.to_vec()),
        previous: assessment.previous.as_ref().map(|previous| before(previous)),
        answers: answer::rows(&assessment.answers),
        figures: figures(&assessment.figures),
        figures_source: figures_source(&assessment.figures, &mut extra),
        plan: assessment.plan.iter().map(action).collect(),
        score: score(&computed(&Scope::of(catalogue, assessment), assessment)),
        review: assessment.review.as_ref().map(|review| (**review).clone()),
        names: names(&assessment.names),
        digest: Seal::default(),
        extra,
    }
}

fn closed(status: &Status, extra: Extra) -> Option<v1::Closed> {
    match status {
        Status::Draft => None,
        Status::Final { by, on } => Some(v1::Closed { by: by.clone(), on: *on, extra }),
    }
}

fn catalogue_ref(catalogue: &Catalogue) -> v1::CatalogueRef {
    v1::CatalogueRef {
        id: catalogue.id.clone(),
        version: catalogue.version.to_owned(),
        digest: catalogue.digest.to_owned(),
        extra: Extra::new(),
    }
}

fn unit(unit: &Unit) -> v1::Unit {
    v1::Unit {
        r#type: Some(unit.unit_type.clone()).filter(|word| *word != *""),
        fields: unit.fields.clone(),
        name: unit.name.clone(),
        code: unit.code.clone(),
        province: unit.province.clone(),
        place: unit.place.clone(),
        extra: unit.extra.clone(),
    }
}

fn period(period: Period, extra: &mut Extra) -> v1::Period {
    let kind = match period.kind {
        PeriodKind::Month => v1::PeriodKind::Month,
        PeriodKind::Quarter => v1::PeriodKind::Quarter,
        PeriodKind::HalfYear => v1::PeriodKind::HalfYear,
        PeriodKind::Year => v1::PeriodKind::Year,
        PeriodKind::Free => v1::PeriodKind::Free,
    };
    v1::Period { from: period.from, to: period.to, kind, extra: laid_by(extra, "period") }
}

fn before(previous: &Previous) -> v1::Previous {
    let mut extra = previous.extra.clone();
    v1::Previous {
        id: RecordId(previous.id.clone()),
        rev: previous.rev,
        period: period(previous.period, &mut extra),
        answers: answer::rows(&previous.answers),
        extra,
    }
}

/// The totals row first, unless nothing was ever typed there.
fn figures(figures: &Figures) -> Vec<v1::Figure> {
    let totals = (*figures.totals != Row::default()).then(|| figure(None, &figures.totals));
    totals.into_iter().chain(figures.rows.iter().map(|(service, row)| figure(Some(service), row))).collect()
}

fn figure(service: Option<&Id>, row: &Row) -> v1::Figure {
    let cell = |column| row.cell(column).map(Number);
    v1::Figure {
        service: service.cloned(),
        received: cell(Column::Received),
        online: cell(Column::Online),
        settled: cell(Column::Settled),
        on_time: cell(Column::OnTime),
        e_result: cell(Column::EResult),
        fee_due: cell(Column::FeeDue),
        paid_online: cell(Column::PaidOnline),
        rev: row.rev,
        extra: row.extra.clone(),
    }
}

fn figures_source(figures: &Figures, extra: &mut Extra) -> v1::FiguresSource {
    v1::FiguresSource {
        totals_only: figures.totals_only,
        system: figures.system.clone(),
        extracted_on: figures.extracted_on,
        extra: laid_by(extra, "figures_source"),
    }
}

fn action(action: &Action) -> v1::Action {
    v1::Action {
        id: action.id,
        item: action.item.clone(),
        what: action.what.clone(),
        who: action.who.clone(),
        due: action.due,
        accountable: action.accountable.clone(),
        product: action.product.clone(),
        decider: action.decider.clone(),
        done_on: action.done_on,
        rev: action.rev,
        extra: action.extra.clone(),
    }
}

fn names(names: &Names) -> v1::Names {
    v1::Names { filled_by: names.filled_by.clone(), head: names.head.clone(), extra: names.extra.clone() }
}

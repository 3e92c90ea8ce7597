//! A report without faults → assessment.

use super::{answer, lay_by};
use crate::domain::assessment::{Assessment, Previous, Status};
use crate::domain::figures::{Figures, Row};
use crate::domain::file::record::Number;
use crate::domain::file::v1;
use crate::domain::id::Id;
use crate::domain::json::Extra;
use crate::domain::order::by_name;
use crate::domain::plan::Action;
use crate::domain::unit::{Names, Period, PeriodKind, Unit};
use std::sync::Arc;

pub(in crate::domain::file) fn to_assessment(file: v1::File) -> Assessment {
    let (figures, extra) = (figures(&file), extra(&file));
    Assessment {
        id: file.id.0,
        rev: file.rev,
        example: file.example,
        status: file.closed.map_or(Status::Draft, |closed| Status::Final { by: closed.by, on: closed.on }),
        created: file.created.0,
        changed: file.changed.0,
        unit: Arc::new(unit(file.unit)),
        period: period(&file.period),
        documents: file.documents.map(Arc::new),
        names: Arc::new(names(file.names)),
        previous: file.previous.map(|previous| Arc::new(before(previous))),
        answers: answer::answers(file.answers),
        figures: Arc::new(figures),
        plan: Arc::new(file.plan.into_iter().map(action).collect()),
        review: file.review.map(Arc::new),
        extra: Arc::new(extra),
    }
}

fn extra(file: &v1::File) -> Extra {
    let mut extra = file.extra.clone();
    lay_by(&mut extra, "period", &file.period.extra);
    lay_by(&mut extra, "figures_source", &file.figures_source.extra);
    if let Some(closed) = &file.closed {
        lay_by(&mut extra, "closed", &closed.extra);
    }
    extra
}

fn unit(unit: v1::Unit) -> Unit {
    Unit {
        unit_type: unit.r#type.unwrap_or_default(),
        fields: unit.fields,
        name: unit.name,
        code: unit.code,
        province: unit.province,
        place: unit.place,
        extra: unit.extra,
    }
}

fn period(period: &v1::Period) -> Period {
    let kind = match period.kind {
        v1::PeriodKind::Month => PeriodKind::Month,
        v1::PeriodKind::Quarter => PeriodKind::Quarter,
        v1::PeriodKind::HalfYear => PeriodKind::HalfYear,
        v1::PeriodKind::Year => PeriodKind::Year,
        v1::PeriodKind::Free => PeriodKind::Free,
    };
    Period { from: period.from, to: period.to, kind }
}

fn before(previous: v1::Previous) -> Previous {
    let mut extra = previous.extra;
    lay_by(&mut extra, "period", &previous.period.extra);
    Previous {
        id: previous.id.0,
        rev: previous.rev,
        period: period(&previous.period),
        answers: answer::answers(previous.answers),
        extra,
    }
}

fn figures(file: &v1::File) -> Figures {
    let mut figures = Figures {
        totals_only: file.figures_source.totals_only,
        system: file.figures_source.system.clone(),
        extracted_on: file.figures_source.extracted_on,
        ..Figures::default()
    };
    let names: Vec<&str> = file.figures.iter().map(|figure| figure.service.as_ref().map_or("", Id::as_str)).collect();
    // In order: rows are not limited in number, and each in the middle would move all behind it.
    for figure in by_name(&names).into_iter().filter_map(|i| file.figures.get(i)) {
        figures.put(figure.service.as_ref(), row(figure));
    }
    figures
}

/// Cells stand in the order of [`Column::ALL`](crate::domain::catalogue::Column::ALL).
fn row(figure: &v1::Figure) -> Row {
    let cells = [
        figure.received,
        figure.online,
        figure.settled,
        figure.on_time,
        figure.e_result,
        figure.fee_due,
        figure.paid_online,
    ];
    Row { cells: cells.map(|cell| cell.map(|Number(n)| n)), rev: figure.rev, extra: figure.extra.clone() }
}

fn action(action: v1::Action) -> Action {
    Action {
        id: action.id,
        item: action.item,
        what: action.what,
        who: action.who,
        due: action.due,
        accountable: action.accountable,
        product: action.product,
        decider: action.decider,
        done_on: action.done_on,
        rev: action.rev,
        extra: action.extra,
    }
}

fn names(names: v1::Names) -> Names {
    Names { filled_by: names.filled_by, head: names.head, extra: names.extra }
}

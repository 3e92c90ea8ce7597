//! The sheets of evidence, figures and plan.

use super::book::{Cell, Column, Row, Sheet};
use super::value::{Kind, Value};
use super::{Book, Making, keys};
use crate::domain::answer::Evidence;
use crate::domain::catalogue::{Column as Figure, Role};
use crate::domain::digest::sha256_hex;
use crate::domain::figures;
use crate::domain::id::Id;
use crate::domain::plan::Action;
use crate::domain::report::papers;

/// Blank rows to add to.
const SPARE: usize = 20;

/// All items a paper or an action can be about.
#[must_use]
pub(super) fn item_ids(making: &Making) -> Vec<Id> {
    let asked = |id: &&Id| making.subject.scope.check(id.as_str()).is_none_or(|check| !check.is_derived());
    making.subject.sections.iter().flat_map(|section| &section.items).filter(asked).cloned().collect()
}

fn item_list(making: &Making, book: &mut Book) -> Kind {
    let ids = item_ids(making);
    book.list(ids.iter().map(|id| making.subject.item_name(id)).collect())
}

/// By which a paper is known again, wherever it stands by then.
#[must_use]
pub fn paper_id(item: &Id, paper: &Evidence) -> String {
    let date = Value::day(paper.date).plain();
    let parts = [&paper.title, &paper.number, &date, &paper.page, &paper.holder, &paper.file, &paper.sha256];
    let mark: String = sha256_hex(parts.map(String::as_str).join("\n").as_bytes()).chars().take(10).collect();
    [item.as_str(), ":", &mark].concat()
}

/// Papers, one a row.
pub(super) fn evidence(making: &Making, book: &mut Book) -> Sheet {
    let tables = &making.words().report.tables;
    let [title, number, date, page, holder, file] = tables.evidence_columns;
    let columns = vec![
        Column::new(keys::ITEM, tables.item, 42),
        Column::new(keys::TITLE, title, 40),
        Column::new(keys::PAPER_NUMBER, number, 18),
        Column::new(keys::DATE, date, 12),
        Column::new(keys::PAGE, page, 12),
        Column::new(keys::HOLDER, holder, 20),
        Column::new(keys::FILE, file, 26),
        Column::new(keys::SHA256, "SHA-256", 0),
    ];
    let items = item_list(making, book);
    let listed = papers(&making.subject.sections, &making.subject.assessment);
    let mut rows: Vec<Row> = listed.into_iter().map(|(item, paper)| paper_row(making, item, paper)).collect();
    let mut blank = Row::new("", paper_cells(&Evidence::default()));
    blank.cells.insert(0, Cell::input(Value::Blank, items));
    rows.extend(vec![blank; SPARE]);
    making.sheet(keys::EVIDENCE, columns, rows)
}

fn paper_row(making: &Making, item: &Id, paper: &Evidence) -> Row {
    let mut cells = paper_cells(paper);
    cells.insert(0, Cell::said(&making.subject.item_name(item)));
    Row::new(&paper_id(item, paper), cells)
}

fn paper_cells(paper: &Evidence) -> Vec<Cell> {
    let text = |text: &String| Cell::typed(text);
    vec![
        text(&paper.title),
        text(&paper.number),
        Cell::input(Value::day(paper.date), Kind::Day),
        text(&paper.page),
        text(&paper.holder),
        text(&paper.file),
        Cell::said(&paper.sha256),
    ]
}

/// The figures, the totals row, and where they come from.
pub(super) fn figures(making: &Making, book: &mut Book) -> Sheet {
    let (own, words) = (making.words().workbook, making.words().figures);
    let mut columns = vec![
        Column::new(keys::NUMBER, own.number, 5),
        Column::new(keys::LABEL, words.service, 44),
        Column::new(keys::ROLE, making.words().checklist.item.role, 23),
    ];
    columns.extend(Figure::ALL.map(|column| Column::new(column.word(), (words.column_full)(column), 13)));
    let services = making.subject.scope.services.iter();
    let mut rows: Vec<Row> = services.map(|scoped| service_row(making, scoped)).collect();
    let totals = &making.subject.assessment.figures.totals;
    rows.push(figures_row(keys::TOTALS, [Cell::said(""), Cell::said(own.totals), Cell::said("")], totals));
    rows.extend(source(making, book));
    making.sheet(keys::FIGURES, columns, rows)
}

fn service_row(making: &Making, scoped: &crate::domain::scope::ScopedService) -> Row {
    let (subject, service) = (&making.subject, scoped.service);
    let role = subject.scope.role(scoped, &subject.assessment);
    let role_word = (making.words().common.role)(role);
    let role = match role {
        Role::Decides | Role::Receives => role_word.to_owned(),
        Role::Guides | Role::None => [role_word, " (", making.words().figures.not_counted, ")"].concat(),
    };
    let number = Cell::shown(Value::Number(i64::from(service.number), 0), Kind::Number(0));
    let said = [number, Cell::said(service.shown_name().get(making.subject.lang)), Cell::said(&role)];
    let row = subject.assessment.figures.row(Some(&service.id)).cloned().unwrap_or_default();
    figures_row(service.id.as_str(), said, &row)
}

fn figures_row(id: &str, said: [Cell; 3], row: &figures::Row) -> Row {
    let numbers = row.cells.map(|n| Cell::input(Value::number(n, 0), Kind::Number(0)));
    Row::new(id, said.into_iter().chain(numbers).collect())
}

/// How the figures were typed, the system, the day: in the first column of figures.
fn source(making: &Making, book: &mut Book) -> [Row; 3] {
    let (words, figures) = (making.words().figures, &making.subject.assessment.figures);
    let [each, totals] = words.modes;
    let mode = Value::text(if figures.totals_only { totals } else { each });
    let rows = [
        (keys::MODE, words.mode, Cell::input(mode, book.list(words.modes.map(str::to_owned).to_vec()))),
        (keys::SYSTEM, words.system, Cell::typed(&figures.system)),
        (keys::EXTRACTED, words.extracted, Cell::input(Value::day(figures.extracted_on), Kind::Day)),
    ];
    rows.map(|(id, label, cell)| Row::new(id, vec![Cell::said(""), Cell::said(label), Cell::said(""), cell]))
}

/// The plan, one action a row.
pub(super) fn plan(making: &Making, book: &mut Book) -> Sheet {
    let words = &making.words().report.plan;
    let [what, who, due, accountable, product, decider] = words.six;
    let columns = vec![
        Column::new(keys::ITEM, words.item, 44),
        Column::new(keys::WHAT, what, 40),
        Column::new(keys::WHO, who, 18),
        Column::new(keys::DUE, due, 12),
        Column::new(keys::ACCOUNTABLE, accountable, 18),
        Column::new(keys::PRODUCT, product, 24),
        Column::new(keys::DECIDER, decider, 18),
        Column::new(keys::DONE_ON, words.done_on, 12),
    ];
    let items = item_list(making, book);
    let row = |action: &Action| {
        let name = Cell::said(&making.subject.item_name(&action.item));
        Row::new(&action.id.to_string(), action_cells(name, action))
    };
    let mut rows: Vec<Row> = making.subject.assessment.plan.iter().map(row).collect();
    let blank = Row::new("", action_cells(Cell::input(Value::Blank, items), &Action::default()));
    rows.extend(vec![blank; SPARE]);
    making.sheet(keys::PLAN, columns, rows)
}

fn action_cells(item: Cell, action: &Action) -> Vec<Cell> {
    let day = |day| Cell::input(Value::day(day), Kind::Day);
    vec![
        item,
        Cell::typed(&action.what),
        Cell::typed(&action.who),
        day(action.due),
        Cell::typed(&action.accountable),
        Cell::typed(&action.product),
        Cell::typed(&action.decider),
        day(action.done_on),
    ]
}

//! One row of figures: a service, or the totals; its faults stand in a line below it.

use super::cell::{Faults, Line, cell};
use super::grid::{At, Grid, cell_id};
use super::paste::Pasting;
use crate::dom::{El, Memo, View, each, el, when};
use crate::domain::catalogue::{Column, Service};
use crate::domain::figures::Row;
use crate::domain::id::Id;
use crate::ui::components::button;
use crate::ui::dom_id;
use leptos::prelude::*;

/// Draws a row; `service` is none for the totals.
pub(super) fn row(pasting: Pasting, service: Option<&Service>) -> View {
    let grid = pasting.grid;
    let assessment = grid.session.assessment();
    let own = StoredValue::new(service.map(|service| service.id.clone()));
    let row = Memo::new(move |_| {
        own.with_value(|own| {
            assessment.with(|a| match own {
                Some(id) => a.figures.rows.get(id).cloned().unwrap_or_default(),
                None => a.figures.totals.clone(),
            })
        })
    });
    let faults: Faults = Memo::new(move |_| own.with_value(|own| faults_of(&grid, own.as_ref(), &row.get())));
    let name = own.with_value(|own| grid.name(own.as_ref(), grid.words));
    let faults_id = dom_id::part(service.map_or("tong", |service| service.id.as_str()), "faults");
    let line = Line { pasting, own, name, row, faults, faults_id };
    let counted = Memo::new(move |_| own.with_value(|own| grid.counted.with(|rows| rows.contains(own))));
    let tr = el("tr").class("figures__row").bind_bool("data-counted", move || counted.get());
    let tr = tr.child(head(&line, service.map(|service| service.number.to_string()), counted));
    let tr = tr.children(Column::ALL.map(|column| cell(&line, column))).child(fill(&line));
    View::from(tr).and(faults_line(&line))
}

fn head(line: &Line, number: Option<String>, counted: Memo<bool>) -> El {
    let aside = line.pasting.grid.words.figures.not_counted;
    let number = el("span").class("figures__number").child(number);
    let words = el("span").class("figures__words").attr("title", line.name).text(line.name);
    let label = el("span").class("figures__label").child(number).child(words);
    let aside = when(move || !counted.get(), move || el("span").class("figures__aside").text(aside));
    el("th").attr("scope", "row").class("figures__name").child(label).child(aside)
}

/// The button that writes 0 into blank cells.
fn fill(line: &Line) -> El {
    let Line { own, row, .. } = *line;
    let grid = line.pasting.grid;
    let words = &grid.words.figures;
    let has_blank = move || row.with(|row| row.cells.iter().any(Option::is_none)) && !grid.locked.get();
    let zero = move || own.with_value(|own| grid.write(blanks(own.as_ref(), &row.get_untracked())));
    let button = button("plain small", words.zero, zero).attr("aria-label", &(words.zero_of)(line.name));
    el("td").class("figures__fill").child(button.bind_flag("hidden", move || !has_blank()))
}

fn faults_line(line: &Line) -> El {
    let faults = line.faults;
    let sentences = move || faults.with(|faults| faults.iter().map(|(_, sentence)| sentence.clone()).collect());
    let sentences = each::<String, El>(sentences, |sentence| el("span").text(sentence));
    let said = el("td").attr("colspan", "9").id(&line.faults_id).attr("role", "status");
    let said = said.child(el("span").class("figures__fault").child(sentences));
    el("tr").class("figures__faults").bind_flag("hidden", move || faults.with(Vec::is_empty)).child(said)
}

/// Blank cells, each as 0.
fn blanks(service: Option<&Id>, row: &Row) -> Vec<(At, Option<i64>)> {
    let blank = Column::ALL.into_iter().filter(|column| row.cell(*column).is_none());
    blank.map(|column| ((service.cloned(), column.index()), Some(0))).collect()
}

fn faults_of(grid: &Grid, service: Option<&Id>, row: &Row) -> Vec<(usize, String)> {
    let words = grid.words;
    let name = words.figures.column_full;
    let exceeding = row
        .contradictions()
        .filter_map(|part| part.whole().map(|whole| (part.index(), (words.figures.exceeds)(name(part), name(whole)))));
    let mut faults: Vec<(usize, String)> = exceeding.collect();
    grid.odd.with(|odd| {
        for column in Column::ALL {
            if let Some((_, typed)) = odd.get(&cell_id(&(service.cloned(), column.index()))) {
                faults.push((column.index(), (words.figures.odd)(name(column), (words.errors.number)(*typed))));
            }
        }
    });
    faults
}

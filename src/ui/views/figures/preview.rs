//! The preview of a pasted block. Its shape is fixed; only doubtful cells change, as they are corrected or dropped.

use super::paste::{Block, Pasting};
use crate::domain::catalogue::Column;
use crate::domain::numeral::{Typed, whole};
use crate::domain::paste::{Paste, PastedCell, PastedRow};
use crate::ui::components::{Notice, NoticeKind, Tag, TagKind};
use crate::ui::words::{Words, use_words};
use leptos::prelude::*;

/// Draws a block and the two decisions.
#[component]
pub(super) fn Preview(block: RwSignal<Block>) -> impl IntoView {
    let words = use_words();
    let pasting = expect_context::<Pasting>();
    let texts = &words.figures.paste;
    let paste = block.with_untracked(|block| block.paste.clone());
    let numbers = Memo::new(move |_| block.with(|block| block.paste.numbers().count()));
    let doubtful = Memo::new(move |_| block.with(|block| block.paste.doubtful()));
    let is_barren = paste.numbers().count() + paste.doubtful() == 0;
    let is_unready = move || doubtful.get() > 0 || numbers.get() == 0;
    view! {
        <Facts paste=paste.clone() />
        <p role="status" hidden=move || doubtful.get() == 0><Tag kind=TagKind::Open word=Signal::derive(move || (texts.doubtful)(doubtful.get())) /></p>
        {(!is_barren).then(|| view! { <Placed block rows=paste.rows.clone() by_label={paste.label_columns > 0 && !paste.by_name} /> })}
        <div class="row">
            <button class="button button--primary" type="button" hidden=is_barren disabled=is_unready
                on:click=move |_| pasting.accept(&block.get_untracked())>{move || (texts.accept)(numbers.get())}</button>
            <button class="button" type="button" on:click=move |_| pasting.block.set(None)>{texts.drop}</button>
        </div>
    }
}

/// What was left out, how rows were placed, what does not fit.
#[component]
fn Facts(paste: Paste) -> impl IntoView {
    let texts = &use_words().figures.paste;
    let [in_order, by_name] = texts.placed;
    let placed = if paste.by_name { by_name } else { in_order };
    let count = (texts.count)(paste.numbers().count(), paste.rows.len());
    let left_out = (texts.left_out)(paste.header_rows, paste.total_rows, paste.label_columns);
    let is_barren = paste.numbers().count() + paste.doubtful() == 0;
    let beyond = (paste.rows_beyond + paste.columns_beyond > 0).then(|| {
        view! {
            <Notice kind=NoticeKind::Warn>
                <p>{(texts.beyond)(paste.rows_beyond, paste.columns_beyond)}</p>
                <p hidden={paste.rows_beyond == 0}>{texts.beyond_hint}</p>
            </Notice>
        }
    });
    let line = if is_barren { texts.empty.to_owned() } else { [&count, ". ", placed, " ", &left_out].concat() };
    view! { <p>{line}</p>{beyond} }
}

/// The rows with their cells, under the columns they go to.
#[component]
fn Placed(block: RwSignal<Block>, rows: Vec<PastedRow>, by_label: bool) -> impl IntoView {
    let words = use_words();
    let columns: Vec<Column> = columns_of(&rows);
    let heads = columns
        .iter()
        .map(|column| view! { <th scope="col" class="number">{(words.figures.column_full)(*column)}</th> });
    let heads = heads.collect_view();
    let body = rows.into_iter().map(|row| {
        let name = block.with_untracked(|block| name_of(block, row.row, words));
        let cells = columns.iter().map(|column| {
            let cell = row.cells.iter().find(|cell| cell.column == column.index()).cloned();
            let label = (words.figures.paste.correct)(&name, (words.figures.column_full)(*column));
            view! { <td class="number">{cell.map(|cell| one(block, row.row, cell, label, words))}</td> }
        });
        let cells = cells.collect_view();
        view! { <tr><th scope="row">{name}</th>{by_label.then(|| view! { <td class="quiet">{row.label}</td> })}{cells}</tr> }
    });
    view! {
        <div class="table-box" role="group" tabindex="0" aria-label=words.figures.paste.title>
            <table class="table">
                <thead><tr>
                    <th scope="col">{words.figures.service}</th>
                    {by_label.then(|| view! { <th scope="col">{words.figures.paste.label_column}</th> })}
                    {heads}
                </tr></thead>
                <tbody>{body.collect_view()}</tbody>
            </table>
        </div>
    }
}

fn columns_of(rows: &[PastedRow]) -> Vec<Column> {
    let used = |column: &Column| rows.iter().flat_map(|row| &row.cells).any(|cell| cell.column == column.index());
    Column::ALL.into_iter().filter(used).collect()
}

fn name_of(block: &Block, row: usize, words: &'static Words) -> String {
    let id = block.rows.get(row).cloned().flatten();
    let service = id.and_then(|id| crate::ui::session::use_session().catalogue().service(id.as_str()));
    service.map_or(words.figures.totals, |service| service.shown_name().get(words.lang)).to_owned()
}

/// A number, a blank, or a doubtful text with a field to correct it and a button to drop it.
fn one(block: RwSignal<Block>, row: usize, cell: PastedCell, label: String, words: &'static Words) -> AnyView {
    let texts = &words.figures.paste;
    match cell.typed {
        Typed::Number(n) => view! { <span>{whole(n, words.lang)}</span> }.into_any(),
        Typed::Blank => view! { <span class="small quiet">{texts.unchanged}</span> }.into_any(),
        _ => {
            let column = cell.column;
            let correct = move |text: &str| block.update(|block| block.paste.correct(row, column, text));
            let is_doubtful = move || {
                block.with(|block| {
                    let mut cells = block.paste.rows.iter().filter(|r| r.row == row).flat_map(|r| &r.cells);
                    cells.any(|cell| cell.column == column && cell.is_doubtful())
                })
            };
            let field = NodeRef::<leptos::html::Input>::new();
            let drop_it = move |_| {
                if let Some(field) = field.get_untracked() {
                    field.set_value("");
                }
                correct("");
            };
            view! {
                <span class="figures__doubt">
                    <input class="figures__input" type="text" inputmode="numeric" autocomplete="off" aria-label=label value=cell.text
                        node_ref=field aria-invalid=move || is_doubtful().to_string()
                        on:input:target=move |ev| correct(&ev.target().value()) />
                    <button class="button button--plain small" type="button" on:click=drop_it>{texts.drop_cell}</button>
                </span>
            }.into_any()
        }
    }
}

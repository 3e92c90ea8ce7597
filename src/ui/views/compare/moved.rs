//! Where the points claimed moved: section by section from the one mark to the other, as a table whose bars are the
//! steps of a waterfall.

use super::pair::Pair;
use crate::dom::{El, View, el, svg};
use crate::domain::compare::{SectionChange, Split, by_section};
use crate::domain::numeral::{points, signed, whole};
use crate::domain::score::TOTAL;
use crate::ui::session::use_session;
use crate::ui::views::report::table::{head, number, table};
use crate::ui::words::use_all_words;

/// One point, in thousandths.
const POINT: u32 = 1000;

/// What the chart spans, in thousandths of a point: whole points around all steps.
#[derive(Clone, Copy)]
struct Axis {
    from: u32,
    to: u32,
}

impl Axis {
    fn around(marks: &[u32]) -> Self {
        let least = marks.iter().min().copied().unwrap_or(0) / POINT * POINT;
        let most = marks.iter().max().copied().unwrap_or(TOTAL).div_ceil(POINT) * POINT;
        // A mark on the edge would be hard to see.
        Self { from: least.saturating_sub(POINT), to: (most + POINT).min(TOTAL) }
    }

    /// A stretch of the axis as an SVG length, to a tenth of a per cent.
    fn length(self, points: u32) -> String {
        let share = u64::from(points) * 1000 / u64::from(self.to.abs_diff(self.from).max(1));
        [&(share / 10).to_string(), ".", &(share % 10).to_string(), "%"].concat()
    }

    fn place(self, mark: u32) -> String {
        self.length(mark.saturating_sub(self.from))
    }
}

/// The chapter: what the difference comes from, then the steps.
pub(super) fn moved(pair: &Pair) -> El {
    let words = use_all_words();
    let own = &words.compare;
    let [before, after] = pair.found.scores.each_ref().map(|score| score.points.claimed);
    let all = by_section(use_session().catalogue(), &pair.found.items);
    let (steps, at_rest): (Vec<&SectionChange>, Vec<&SectionChange>) =
        all.iter().partition(|section| section.split != Split::default());
    let marks = running(before, &steps);
    let axis = Axis::around(&marks);
    let [earlier, later] = pair.sides;
    let first = end_row(earlier, before, axis, None);
    let last = end_row(later, after, axis, Some(pair.found.split()));
    let ends = marks.iter().zip(marks.iter().skip(1));
    let rows = steps.iter().zip(ends).map(|(section, (from, to))| step(section, [*from, *to], axis));
    let rows = View::from(el("tbody").child(first).children(rows)).and(el("tbody").class("report__total").child(last));
    let [from, to] = [axis.from, axis.to].map(|end| whole(i64::from(end / POINT), words.lang));
    let still = (!at_rest.is_empty()).then(|| [" ", &(own.at_rest)(at_rest.len())].concat());
    let note = [(own.axis)(&from, &to), still.unwrap_or_default()].concat();
    el("section")
        .class("compare__moved stack")
        .child(el("h2").text(own.moved))
        .child(el("p").text(own.moved_intro))
        .child(table(own.moved, &own.columns, 3, rows))
        .child(el("p").class("small quiet").text(&note))
}

/// The mark before each step, and after the last.
fn running(before: u32, steps: &[&SectionChange]) -> Vec<u32> {
    let mut marks = vec![before];
    let mut mark = i64::from(before);
    for section in steps {
        mark += section.split.total();
        marks.push(u32::try_from(mark).unwrap_or(0));
    }
    marks
}

/// Where the steps begin and end.
fn end_row(name: &str, mark: u32, axis: Axis, split: Option<Split>) -> El {
    let figure = points(mark, use_all_words().lang);
    let sources = split.map_or_else(Default::default, sources);
    line(el("strong").text(name), &figure, strip(axis, [mark, mark]), sources)
}

fn step(section: &SectionChange, marks: [u32; 2], axis: Axis) -> El {
    let words = use_all_words();
    let name = section.section.as_ref();
    let name = name.map_or(words.common.parts[2], |own| words.checklist.section_name(own, words.lang));
    let by = signed(section.split.total(), 3, words.lang);
    line(name, &by, strip(axis, marks), sources(section.split))
}

fn line(name: impl Into<View>, figure: &str, drawing: El, sources: [String; 3]) -> El {
    let chart = el("td").class("report__bar").child(drawing);
    head(name).child(number(figure)).child(chart).children(sources.map(|points| number(&points)))
}

/// The three sources; nothing where one gives nothing.
fn sources(split: Split) -> [String; 3] {
    let lang = use_all_words().lang;
    [split.answers, split.maxima, split.scope].map(|n| if n == 0 { "–".to_owned() } else { signed(n, 3, lang) })
}

/// From one mark to the next, which is a line: full where it rose, hollow where it fell. The figures stand beside it.
fn strip(axis: Axis, [from, to]: [u32; 2]) -> El {
    let class = if to < from { "compare__fall" } else { "compare__rise" };
    let stretch = svg("rect").class(class).attr("y", "20%").attr("height", "60%");
    let stretch = stretch.attr("x", &axis.place(from.min(to))).attr("width", &axis.length(from.abs_diff(to)));
    let end = axis.place(to);
    let mark = svg("line").class("compare__mark").attr("x1", &end).attr("x2", &end).attr("y2", "100%");
    svg("svg").class("compare__strip").attr("aria-hidden", "true").child(stretch).child(mark)
}

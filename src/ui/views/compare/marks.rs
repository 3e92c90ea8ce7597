//! The two scores side by side with what lies between them.

use super::pair::Pair;
use crate::dom::{El, View, el};
use crate::domain::assessment::Assessment;
use crate::domain::numeral::{headline, points, signed};
use crate::domain::score::{Points, Score};
use crate::ui::views::report::table::{head, number, table};
use crate::ui::views::report::{band, state};
use crate::ui::words::use_all_words;

/// Both marks with the difference; then all three marks to the thousandth.
pub(super) fn marks(pair: &Pair) -> View {
    let words = use_all_words();
    let [before, after] = &pair.found.scores;
    let [was, is] = &pair.reports;
    let [earlier, later] = pair.sides;
    // The difference of what is shown, so that it adds up for the reader.
    let by = i64::from(after.points.claimed / 100) - i64::from(before.points.claimed / 100);
    let by = el("strong").class("report__points").text(&signed(by, 1, words.lang));
    let by = el("p").class("compare__by").child(line("small quiet", words.compare.change)).child(by);
    let both = el("section").class("compare__marks").attr("aria-label", words.common.claimed);
    let both = both.child(side(earlier, was, before)).child(by).child(side(later, is, after));
    View::from(both).and(exact(pair))
}

fn line(class: &str, said: &str) -> El {
    el("span").class(class).text(said)
}

/// What it is called, whose it is, its mark and band.
fn side(called: &str, a: &Assessment, score: &Score) -> El {
    let words = use_all_words();
    let name = if a.unit.name.is_empty() { words.common.unnamed } else { &a.unit.name };
    let period = (words.common.period)(a.period.kind, a.period.from, a.period.to);
    let [word, why] = if score.items.is_empty() { ["", words.common.no_score] } else { band(&score.claimed_verdict) };
    let mark = el("strong").class("report__points").text(&headline(score.points.claimed, words.lang));
    let mark = el("p").class("compare__points").child(mark).child(line("quiet", words.report.headline.out_of));
    let example = a.example.then(|| line("tag tag--example", words.common.example));
    el("div")
        .class("compare__side")
        .child(el("h2").class("compare__called").text(called))
        .child(el("p").child(el("strong").text(name)).text(" ").child(example))
        .child(el("p").class("small").text(&[&period, " · ", &state(a, words)].concat()))
        .child(mark)
        .child(el("p").flag("hidden", word.is_empty()).child(el("strong").text(word)))
        .child(el("p").class("small quiet").flag("hidden", why.is_empty()).text(why))
}

/// The three marks before and after, which the parts below add up to.
fn exact(pair: &Pair) -> El {
    let words = use_all_words();
    let common = &words.common;
    let [before, after] = pair.found.scores.each_ref().map(|score| score.points);
    let row = |name: &str, pick: fn(&Points) -> u32| {
        let (was, is) = (pick(&before), pick(&after));
        let by = signed(i64::from(is) - i64::from(was), 3, words.lang);
        head(name).child(number(&points(was, words.lang))).child(number(&points(is, words.lang))).child(number(&by))
    };
    let rows = el("tbody")
        .child(row(common.claimed, |p| p.claimed))
        .child(row(common.evidenced, |p| p.evidenced))
        .child(row(common.reachable, |p| p.reachable));
    let [earlier, later] = pair.sides;
    let heads = [words.report.tables.points, earlier, later, words.compare.change];
    el("div").class("compare__exact").child(table(words.compare.title, &heads, 3, rows.into()))
}

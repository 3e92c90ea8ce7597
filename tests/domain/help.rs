//! The worked example of the help screen, reckoned by the score itself.

use crate::support::*;
use tu_soat_06::domain::catalogue::{Column, Role};
use tu_soat_06::domain::edit::Edit;
use tu_soat_06::domain::numeral::headline;
use tu_soat_06::domain::score::{Points, Verdict};
use tu_soat_06::domain::text::Lang;

#[test]
fn the_example_says_what_the_score_says() {
    let catalogue = Tiny::default()
        .service("a", Role::Decides)
        .service("b", Role::Decides)
        .check("one", 1, YES_NO)
        .check("three", 3, YES_NO)
        .indicator("online", Column::Online, Column::Received, 1000)
        .catalogue();
    let assessment =
        Tiny::blank().step("a", 4).evidenced("a").step("b", 2).step("one", 1).evidenced("one").unknown("three");
    let assessment = assessment.does(&Edit::TotalsOnly(true)).row(None, &[100, 80]);
    let assessment =
        assessment.does(&Edit::FiguresSource("Cổng Dịch vụ công quốc gia".into(), Some(day("2026-10-05"))));
    let score = scored(&catalogue, &assessment);
    let words = include_str!("../../src/words/help.rs");
    let says = |points: Points, lang| {
        let cells = [points.max, points.claimed, points.evidenced, points.reachable].map(|n| headline(n, lang));
        let row = format!("\"{}\"],", cells.join("\", \""));
        assert!(words.contains(&row), "{row}");
    };
    for lang in [Lang::Vi, Lang::En] {
        for id in ["a", "b", "one", "three", "online"] {
            says(score.item(id).unwrap().points, lang);
        }
        says(score.points, lang);
    }
    assert_eq!((score.answered, score.items.len(), score.claimed_verdict), (4, 5, Verdict::TooEarly));
}

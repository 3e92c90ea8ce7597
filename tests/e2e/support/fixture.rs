//! Assessments to begin with, and what the rules say of them.

use chrono::NaiveDate;
use std::sync::{Arc, LazyLock};
use tu_soat_06::builtin;
use tu_soat_06::domain::{
    answer::{Claim, Stance},
    assessment::Assessment,
    catalogue::Catalogue,
    file,
    map::Map,
    numeral::headline,
    scope::Scope,
    score::{Score, score},
    text::Lang,
    unit::{Period, PeriodKind, Unit},
};

static CATALOGUE: LazyLock<&Catalogue> = LazyLock::new(|| {
    builtin::complete();
    builtin::catalogue()
});

/// The catalogue the page has, too.
pub fn catalogue() -> &'static Catalogue {
    &CATALOGUE
}

/// The example commune, as the page has it.
pub fn example() -> Assessment {
    opened(include_str!("../../../src/ui/session/example.json"))
}

/// The example as one's own work: nearly all answered, figures, evidence, plan.
pub fn own() -> Assessment {
    let example = example();
    let unit = Unit { name: "Xã Tân Phú".to_owned(), ..(*example.unit).clone() };
    Assessment { example: false, id: "1a2b3c4d00000000000000000000000f".to_owned(), unit: Arc::new(unit), ..example }
}

/// The same unit's report of the quarter before: some answers better, some worse, one set aside, and a plan of which
/// some was done.
pub fn last() -> Assessment {
    let mut last = Assessment { previous: None, id: "2b2b3c4d00000000000000000000000f".to_owned(), ..own() };
    last.period = Period::holding(PeriodKind::Quarter, NaiveDate::from_ymd_opt(2026, 6, 30).expect("a day"));
    "2026-07-05T09:00:00+07:00".clone_into(&mut last.changed);
    for (place, (item, answer)) in last.answers.iter_mut().enumerate() {
        let answer = Arc::make_mut(answer);
        match answer.claim {
            _ if item == "khen-phe" => {
                (answer.stance, answer.reason) = (Stance::NotApplicable, "Chưa đến đợt xét".to_owned());
            }
            Some(Claim::Step(step)) if place % 4 == 0 => answer.claim = Some(Claim::Step(step.saturating_sub(1))),
            Some(Claim::Step(step @ 2..=3)) if place % 7 == 0 => answer.claim = Some(Claim::Step(step + 1)),
            _ if place % 13 == 0 => (answer.claim, answer.stance) = (None, Stance::Unknown),
            _ => {}
        }
    }
    for action in Arc::make_mut(&mut last.plan) {
        (action.due, action.done_on) = (NaiveDate::from_ymd_opt(2026, 9, action.id), None);
    }
    last
}

/// One's own with a unit and no answers.
pub fn untouched() -> Assessment {
    Assessment { answers: Map::default(), plan: Arc::default(), figures: Arc::default(), previous: None, ..own() }
}

/// An assessment from the text of its file.
pub fn opened(text: &str) -> Assessment {
    file::open_text(text, catalogue(), &str::to_owned).expect("a file of ours").assessment
}

/// Its score, by the rules themselves.
pub fn scored(assessment: &Assessment) -> Score {
    score(&Scope::of(catalogue(), assessment), assessment)
}

/// Points as headlines show them.
pub fn shown(points: u32) -> String {
    headline(points, Lang::Vi)
}

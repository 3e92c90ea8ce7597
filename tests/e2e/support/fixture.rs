//! Assessments to begin with, and what the rules say of them.

use std::sync::{Arc, LazyLock};
use tu_soat_06::builtin;
use tu_soat_06::domain::{
    assessment::Assessment,
    catalogue::Catalogue,
    file,
    map::Map,
    numeral::headline,
    scope::Scope,
    score::{Score, score},
    text::Lang,
    unit::Unit,
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

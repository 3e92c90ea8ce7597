//! Assessments out of a number: the same seed gives the same assessment, for ever.
//!
//! Everything a file may carry occurs: all unit types and periods, right and wrong kinds of answers, hard text,
//! items and keys that this catalogue does not know. Texts are clean and composed, as edits leave them.

#[path = "generate/dice.rs"]
mod dice;
#[path = "generate/rows.rs"]
mod rows;

pub use dice::{Dice, nfc};

use chrono::NaiveDate;
use proptest::prelude::{Strategy, any};
use rows::{actions, answers, figures};
use std::sync::Arc;
use tu_soat_06::domain::assessment::{Assessment, Previous, Status};
use tu_soat_06::domain::catalogue::Catalogue;
use tu_soat_06::domain::id::Id;
use tu_soat_06::domain::json::{Extra, Json};
use tu_soat_06::domain::unit::{Names, Period, PeriodKind, Unit};

/// Seeds for [`assessment`]: a failing case shows a number instead of pages, and there is nothing to shrink.
pub fn seeds() -> impl Strategy<Value = u64> {
    any::<u64>().no_shrink()
}

/// The assessment of a seed.
pub fn assessment(catalogue: &Catalogue, seed: u64) -> Assessment {
    let dice = &mut Dice::new(seed);
    let filled = *dice.pick(&[0, 3, 10, 10, 30, 95]);
    let whole = Assessment {
        id: dice.hex(32),
        rev: dice.rev(),
        example: dice.chance(10),
        status: status(dice),
        created: "2026-11-01T07:30:00+07:00".to_owned(),
        changed: dice.pick(&["2026-11-22T08:00:00+07:00", "2026-11-22T01:00:00.123Z", ""]).to_string(),
        unit: Arc::new(unit(catalogue, dice)),
        period: period(dice),
        documents: documents(catalogue, dice).map(Arc::new),
        names: Arc::new(Names { filled_by: dice.text(20), head: dice.text(20), extra: extra(dice) }),
        previous: dice.chance(20).then(|| Arc::new(previous(catalogue, dice))),
        answers: answers(catalogue, dice, filled),
        figures: Arc::new(figures(catalogue, dice, filled)),
        plan: Arc::new(actions(catalogue, dice)),
        review: dice.chance(20).then(|| Arc::new(review(catalogue, dice))),
        extra: Arc::default(),
    };
    let mut own = outer_extra(dice);
    if whole.is_final() {
        lay_by(&mut own, "closed", dice);
    }
    Assessment { extra: Arc::new(own), ..whole }
}

/// Verdicts, or a block that is none.
fn review(catalogue: &Catalogue, dice: &mut Dice) -> Json {
    if dice.chance(70) { rows::review(catalogue, dice) } else { Json::Arr(vec![json(dice, 0)]) }
}

fn status(dice: &mut Dice) -> Status {
    if dice.chance(75) { Status::Draft } else { Status::Final { by: dice.text(20), on: day(dice) } }
}

fn unit(catalogue: &Catalogue, dice: &mut Dice) -> Unit {
    let known = dice.pick(catalogue.types).clone();
    let mut fields: Vec<Id> = known.fields.iter().filter(|_| dice.chance(40)).cloned().collect();
    if dice.chance(5) {
        fields.push(Id::new("linh-vuc-moi"));
    }
    Unit {
        unit_type: if dice.chance(2) { Id::default() } else { known.id },
        fields,
        name: dice.text(30),
        code: dice.text(6),
        province: dice.chance(80).then(|| dice.pick(&catalogue.provinces).id.clone()),
        place: dice.text(12),
        extra: extra(dice),
    }
}

/// Any day of 2020–2031.
pub fn day(dice: &mut Dice) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(2020, 1, 1).unwrap_or_default();
    first + chrono::Days::new(dice.below(12 * 365))
}

fn period(dice: &mut Dice) -> Period {
    let kind = *dice.pick(&PeriodKind::ALL);
    let from = day(dice);
    match kind {
        PeriodKind::Free => Period { from, to: from + chrono::Days::new(dice.below(400)), kind },
        calendar => Period::holding(calendar, from),
    }
}

fn documents(catalogue: &Catalogue, dice: &mut Dice) -> Option<Vec<Id>> {
    let mut some: Vec<Id> = catalogue.documents.iter().map(|document| document.id.clone()).collect();
    some.retain(|_| dice.chance(60));
    if dice.chance(20) {
        some.push(Id::new("van-ban-moi"));
    }
    dice.chance(20).then_some(some)
}

fn previous(catalogue: &Catalogue, dice: &mut Dice) -> Previous {
    let answers = answers(catalogue, dice, 10);
    let mut own = extra(dice);
    lay_by(&mut own, "period", dice);
    Previous { id: dice.hex(32), rev: dice.rev(), period: period(dice), answers, extra: own }
}

/// Unknown keys, now and then.
pub fn extra(dice: &mut Dice) -> Extra {
    if !dice.chance(4) {
        return Extra::new();
    }
    ["x_moi", "khóa tiếng Việt", "😀", "\u{fb33}", "closed2"]
        .iter()
        .map(|key| ((*key).to_owned(), json(dice, 0)))
        .collect()
}

/// The same at the top, with those of inner objects that wait there.
fn outer_extra(dice: &mut Dice) -> Extra {
    let mut own = extra(dice);
    lay_by(&mut own, "period", dice);
    lay_by(&mut own, "figures_source", dice);
    own
}

fn lay_by(own: &mut Extra, key: &str, dice: &mut Dice) {
    let inner = extra(dice);
    if !inner.is_empty() {
        own.push((key.to_owned(), Json::Obj(inner)));
    }
}

/// Any JSON, five deep at most; not cleaned, as keys of others are kept letter for letter.
pub fn json(dice: &mut Dice, depth: u32) -> Json {
    match dice.below(if depth < 5 { 8 } else { 6 }) {
        0 => Json::Null,
        1 => Json::Bool(dice.chance(50)),
        2 => Json::Int(*dice.pick(&[0, -1, 42, 9_007_199_254_740_991, -9_007_199_254_740_991])),
        3 => Json::from("e\u{301}\u{200b}\u{0}\u{1f}\u{7f} \" \\ /"),
        4 | 5 => Json::Str(dice.text(15)),
        6 => Json::Arr((0..dice.below(4)).map(|_| json(dice, depth + 1)).collect()),
        _ => Json::Obj(["b", "a", "đ"].iter().map(|key| ((*key).to_owned(), json(dice, depth + 1))).collect()),
    }
}

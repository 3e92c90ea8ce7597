//! How the points of an item come about, as a sentence.

use crate::domain::numeral::points;
use crate::domain::report::Arithmetic;
use crate::domain::score::Part;
use crate::domain::text::Lang;

fn letter(part: Part) -> &'static str {
    match part {
        Part::Services => "A",
        Part::Checks => "B",
        Part::Indicators => "C",
    }
}

/// In Vietnamese.
pub(super) fn vi(a: &Arithmetic) -> String {
    let of = |thousandths| points(thousandths, Lang::Vi);
    let (weight, whole, part) = (a.weight, a.whole, letter(a.part));
    let (part_points, max) = (of(a.part_points), of(a.points.max));
    let head = format!("Trọng số {weight} trên {whole} của phần {part} ({part_points} điểm) → tối đa {max}.");
    match a.value {
        Some(value) => {
            let (claimed, lost) = (of(a.points.claimed), of(a.points.max - a.points.claimed));
            format!("{head} Giá trị {value}/1000 → {claimed} điểm, mất {lost}.")
        }
        None => head,
    }
}

/// In English.
pub(super) fn en(a: &Arithmetic) -> String {
    let of = |thousandths| points(thousandths, Lang::En);
    let (weight, whole, part) = (a.weight, a.whole, letter(a.part));
    let (part_points, max) = (of(a.part_points), of(a.points.max));
    let head = format!("Weight {weight} of {whole} in part {part} ({part_points} points) → maximum {max}.");
    match a.value {
        Some(value) => {
            let (claimed, lost) = (of(a.points.claimed), of(a.points.max - a.points.claimed));
            format!("{head} Value {value}/1000 → {claimed} points, {lost} lost.")
        }
        None => head,
    }
}

//! Papers a fictitious unit lists: what an inspector asks for, with numbers and dates of its own.

use super::desk::{Desk, after};
use super::tables::PAPERS;
use crate::domain::answer::Evidence;
use crate::domain::text::{Lang, Text, slug};

/// The papers of an item, of those that are wanted for it; none where little is done.
pub fn papers(desk: &Desk, item: &str, wanted: &[Text]) -> Vec<Evidence> {
    let dice = &mut desk.unit.dice(item, desk.ago + 2000);
    let count = usize::from(dice.chance(desk.unit.papers) && desk.reach(item) > 180) + usize::from(dice.chance(120));
    wanted.iter().take(count).filter_map(|title| paper(desk, title.get(Lang::Vi))).collect()
}

fn paper(desk: &Desk, title: &str) -> Option<Evidence> {
    let dice = &mut desk.dice(title);
    let sign = PAPERS.iter().find(|(start, _)| title.starts_with(start)).map(|(_, sign)| *sign);
    let number = sign.map(|sign| [&dice.between(11, 240).to_string(), "/", sign, desk.unit.kind.sign].concat());
    let is_dated = number.is_some() || dice.chance(850);
    let file = if dice.chance(80) { [&slug(title), ".pdf"].concat() } else { String::new() };
    Some(Evidence {
        title: Some(title).filter(|title| !title.is_empty())?.to_owned(),
        number: number.unwrap_or_default(),
        date: is_dated.then(|| after(desk.period.to, dice.between(-80, 0))),
        page: if dice.chance(200) { dice.between(1, 9).to_string() } else { String::new() },
        holder: if dice.chance(150) { desk.unit.colleague(dice) } else { String::new() },
        file,
        ..Evidence::default()
    })
}

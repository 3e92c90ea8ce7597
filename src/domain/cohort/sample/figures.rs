//! Figures of a fictitious unit: a row for each service through which files of citizens pass, fitting its level.

use super::desk::{Desk, after};
use super::tables::{FILES, SYSTEMS};
use crate::domain::answer::{Answer, Claim};
use crate::domain::figures::{Figures, Row};
use crate::domain::id::Id;
use crate::domain::json::Extra;
use crate::domain::map::Map;
use crate::domain::scope::ScopedService;
use std::sync::Arc;

/// Rows by service; of some units the totals only. A report that is not filled in has those of the services answered.
pub fn figures(desk: &Desk, answers: &Map<Id, Arc<Answer>>, rev: &mut u32) -> Figures {
    let dice = &mut desk.dice("figures");
    let is_whole = desk.ago > 0 || desk.unit.filled > 900;
    let mut figures = Figures { totals_only: is_whole && dice.chance(120), ..Figures::default() };
    let mut sum = [0; 7];
    for scoped in desk.scope.services.iter().filter(|scoped| desk.role(scoped).0.handles_files()) {
        let level = match answers.get(scoped.service.id.as_str()).map(|answer| answer.claim) {
            Some(Some(Claim::Step(level))) => level,
            _ if is_whole => 2,
            _ => continue,
        };
        let cells = row(desk, scoped, level);
        sum = std::array::from_fn(|i| sum.get(i).copied().unwrap_or(0) + cells.get(i).copied().unwrap_or(0));
        *rev += 1;
        figures.put(Some(&scoped.service.id), filled(cells, *rev));
    }
    if figures.totals_only {
        figures.rows = Map::default();
        figures.put(None, filled(sum, *rev));
    }
    if is_whole && dice.chance(850) {
        let system = if desk.unit.kind.sign.starts_with("CA") { SYSTEMS.last() } else { SYSTEMS.first() };
        figures.system = system.copied().unwrap_or_default().to_owned();
        figures.extracted_on = Some(after(desk.made(9), -dice.between(0, 3)));
    }
    figures
}

fn filled(cells: [i64; 7], rev: u32) -> Row {
    Row { cells: cells.map(Some), rev, extra: Extra::new() }
}

/// Received, online, settled, on time, with an electronic result, with a fee due, paid online.
fn row(desk: &Desk, scoped: &ScopedService, level: u8) -> [i64; 7] {
    let item = scoped.service.id.as_str();
    let dice = &mut desk.dice(item);
    let usual = FILES.iter().find(|(service, ..)| *service == item);
    let (usual, fee) = usual.map_or((20, 0), |(_, usual, fee)| (*usual, *fee));
    let online = match level {
        0 | 1 => 0,
        2 => dice.between(150, 480),
        3 => dice.between(420, 850),
        _ => dice.between(900, 1000),
    };
    let reach = desk.reach(item);
    let received = desk.files(usual) * dice.between(850, 1150) / 1000;
    let settled = received * dice.between(930, 1030) / 1000;
    let due = received * fee / 1000;
    let of = |whole: i64, share: i64| whole * share.min(1000) / 1000;
    [
        received,
        of(received, online),
        settled,
        of(settled, 860 + reach / 5),
        of(settled, online / 3 + 280 + reach / 2),
        due,
        of(due, online * (600 + reach / 2) / 1000),
    ]
}

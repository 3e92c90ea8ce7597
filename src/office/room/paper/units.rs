//! The appendix: the units, those of equal scope together and ranked.

use super::results::table;
use crate::domain::cohort::Shown;
use crate::domain::numeral::{headline, percent};
use crate::domain::paper::{Block, Part, Row};
use crate::office::report::blocks::{figures, row, strong, text, words};
use crate::office::room::class::Room;
use crate::office::room::rank::Rank;
use crate::office::room::units::marks;

/// Most units that are listed: more are read in the workbook.
pub(super) const MOST: usize = 300;

/// The appendix, on its long side.
pub(super) fn appendix(room: &Room) -> Part {
    let own = room.words.room_paper;
    let [name, subject] = own.appendix;
    let note = (room.words.paper.attached)(room.words.paper.blank);
    let title = Block::Title { name: name.to_owned(), subject: subject.to_owned(), note };
    let list = if room.units().len() > MOST { text((own.too_many)(MOST)) } else { units(room) };
    Part { is_wide: true, blocks: vec![title, list] }
}

fn units(room: &Room) -> Block {
    let [rank, unit, province, complete, claimed, evidenced, reachable, critical, notes] = room.words.room_paper.units;
    let columns = vec![
        figures(rank, 60),
        words(unit, 210),
        words(province, 130),
        figures(complete, 80),
        figures(claimed, 80),
        figures(evidenced, 80),
        figures(reachable, 80),
        figures(critical, 80),
        words(notes, 200),
    ];
    let (mut rows, mut scope) = (Vec::new(), None);
    for (unit, rank) in room.units().iter().zip(&room.ranks) {
        let own = unit.now.member.league();
        if rows.is_empty() || scope != own {
            rows.push(strong([group(room, unit, *rank)]));
            scope = own;
        }
        rows.push(cells(room, unit, *rank));
    }
    table(room, "", columns, rows)
}

/// What the units below have in common.
fn group(room: &Room, unit: &Shown, rank: Option<Rank>) -> String {
    let own = room.words.room_paper;
    rank.map_or_else(|| own.alone.to_owned(), |rank| (own.group)(&room.scope(&unit.now.member), rank.of))
}

fn cells(room: &Room, unit: &Shown, rank: Option<Rank>) -> Row {
    let member = &unit.now.member;
    let points = |points: u32| headline(points, room.lang);
    row([
        rank.map_or_else(|| "–".to_owned(), |rank| rank.place.to_string()),
        room.name(member).to_owned(),
        room.province(member),
        percent(member.completeness().into(), room.lang),
        points(member.points.claimed),
        points(member.points.evidenced),
        points(member.points.reachable),
        member.critical_failed.to_string(),
        marks(room, unit),
    ])
}

//! What is said of a unit and of a column on several pages of the room.

use crate::domain::catalogue::Catalogue;
use crate::domain::cohort::{Caution, Column, Level, Member, Shown, Subject, Tile};
use crate::domain::date::{parse, shown};
use crate::domain::numeral::percent;
use crate::ui::words::AllWords;

/// Name of a unit.
pub(super) fn name<'m>(member: &'m Member, words: &AllWords) -> &'m str {
    if member.unit.name.is_empty() { words.common.unnamed } else { &member.unit.name }
}

/// Type of a unit, in short.
pub(super) fn short_type(catalogue: &Catalogue, member: &Member, words: &AllWords) -> &'static str {
    let id = &member.unit.unit_type;
    catalogue.unit_type(id.as_str()).map_or(id.as_str(), |known| known.short.get(words.lang))
}

/// Province of a unit; a dash without one.
pub(super) fn province(catalogue: &Catalogue, member: &Member) -> &'static str {
    let id = member.unit.province.as_ref();
    id.map_or("–", |id| catalogue.province(id.as_str()).map_or(id.as_str(), |known| known.name))
}

/// Its period.
pub(super) fn period(member: &Member, words: &AllWords) -> String {
    let period = member.period;
    (words.common.period)(period.kind, period.from, period.to)
}

/// What is equal where the scope is: type, fields of work, period.
pub(super) fn scope(catalogue: &Catalogue, member: &Member, words: &AllWords) -> String {
    let id = &member.unit.unit_type;
    let known = catalogue.unit_type(id.as_str());
    let unit_type = known.map_or(id.as_str(), |known| known.name_on(member.period.to).get(words.lang));
    let field =
        |id: &crate::domain::id::Id| catalogue.field(id.as_str()).map_or(id.as_str(), |f| f.name.get(words.lang));
    let fields: Vec<&str> = member.unit.fields.iter().map(field).collect();
    let parts = [unit_type.to_owned(), fields.join(", "), period(member, words)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// Head of a group of equal scope; of those that stand alone, that they do.
pub(super) fn group(catalogue: &Catalogue, first: &Shown, count: usize, words: &AllWords) -> String {
    let (member, own) = (&first.now.member, &words.room_table);
    if member.restricted { (own.alone)(count) } else { (own.group)(&scope(catalogue, member, words), count) }
}

/// Day of the last change.
pub(super) fn changed(member: &Member) -> String {
    member.changed.get(..10).and_then(parse).map(shown).unwrap_or_default()
}

/// Why a report is to be looked at twice.
pub(super) fn marks(unit: &Shown, words: &AllWords) -> Vec<&'static str> {
    let said = |caution: Caution| (words.room_analysis.caution)(caution)[0];
    Caution::ALL.into_iter().filter(|caution| caution.is_of(unit)).map(said).collect()
}

/// What a column of the heatmap is about.
pub(super) fn subject(
    catalogue: &Catalogue,
    columns: &[Column],
    subject: &Subject,
    words: &'static AllWords,
) -> String {
    match subject {
        Subject::Item(place) => columns.get(*place).map_or("", |column| item(catalogue, column, words)),
        Subject::Services(police) => words.checklist.services.get(usize::from(!police)).copied().unwrap_or_default(),
        Subject::Theme(id) => catalogue.theme(id.as_str()).map_or(id.as_str(), |theme| theme.name.get(words.lang)),
        Subject::Indicators => words.room_heatmap.indicators,
    }
    .to_owned()
}

/// Name of an item.
pub(super) fn item(catalogue: &Catalogue, column: &Column, words: &AllWords) -> &'static str {
    catalogue.item_name(column.id.as_str()).map_or(column.id.as_str(), |name| name.get(words.lang))
}

/// What stands in a cell, in words.
pub(super) fn tile(tile: Tile, words: &AllWords) -> String {
    let own = &words.room_heatmap;
    let word = level(tile.level(), words);
    match tile {
        Tile::Valued(value, evidenced) => {
            let share = percent(value.into(), words.lang);
            let papers = if evidenced { [", ", own.evidenced].concat() } else { String::new() };
            if tile.level() == Level::Full {
                [word, &papers].concat()
            } else {
                [&share, &papers].map(String::as_str).concat()
            }
        }
        _ => word.to_owned(),
    }
}

/// Word of a level.
pub(super) fn level(level: Level, words: &AllWords) -> &'static str {
    words.room_heatmap.levels.get(level as usize).copied().unwrap_or_default()
}

/// Sign of a level, and its word in the style sheet.
pub(super) fn sign(level: Level) -> (&'static str, &'static str) {
    match level {
        Level::Full => ("●", "full"),
        Level::High => ("◕", "high"),
        Level::Middle => ("◑", "middle"),
        Level::Low => ("◔", "low"),
        Level::Nothing => ("○", "nothing"),
        Level::Open => ("?", "open"),
        Level::Out => ("–", "out"),
        Level::Absent => ("", "absent"),
    }
}

//! Units in order, only those of equal scope ranked against each other; columns of a heatmap and what stands in its cells.

use crate::file_support::opened;
use crate::support::{BUILTIN, day};
use std::cmp::Reverse;
use std::sync::{Arc, LazyLock};
use tu_soat_06::domain::cohort::{
    Entry, Filter, Key, Level, Line, Member, Order, Shown, Strip, Subject, Tile, asked, codes, columns, lines,
    places_of, sample, shown, strips, sum, units, weakest_of,
};
use tu_soat_06::domain::file::write;
use tu_soat_06::domain::id::Id;
use tu_soat_06::domain::text::fold;

/// Thirty fictitious units, as they are shown.
static ROOM: LazyLock<Vec<Shown>> = LazyLock::new(|| {
    let reports = (1..=30).flat_map(|number| sample(&BUILTIN, 6, day("2026-11-22"), number));
    let member = |report| Member::of(&BUILTIN, &opened(&write(&BUILTIN, &report)));
    let entries: Vec<Arc<Entry>> =
        reports.map(|report| Arc::new(Entry { file: String::new(), member: member(report) })).collect();
    shown(&entries, &units(&entries, &[]), &Filter::default())
});

fn member(place: usize) -> &'static Member {
    &ROOM[place].now.member
}

fn places(lines: &[Line]) -> Vec<usize> {
    lines.iter().filter_map(|line| if let Line::Unit(place) = line { Some(*place) } else { None }).collect()
}

/// A room of two units that differ as told.
fn two(change: impl Fn(&mut Member)) -> Vec<Shown> {
    let mut other = member(0).clone();
    change(&mut other);
    [member(0).clone(), other]
        .map(|member| Shown { now: Arc::new(Entry { file: String::new(), member }), before: Vec::new(), copies: 0 })
        .to_vec()
}

#[test]
fn points_rank_only_units_of_equal_scope() {
    for key in [Key::Claimed, Key::Evidenced, Key::Reachable, Key::Critical, Key::Share] {
        for descending in [false, true] {
            let all = lines(&BUILTIN, &ROOM, Order { key, descending }, &[]);
            let mut seen = places(&all);
            seen.sort_unstable();
            assert_eq!(seen, (0..ROOM.len()).collect::<Vec<_>>(), "each unit once");
            let mut left = 0;
            let mut group = None;
            for line in all {
                match line {
                    Line::Group(first, count) => {
                        assert_eq!(left, 0, "a group is as long as it says");
                        (group, left) = (Some(member(first).league()), count);
                    }
                    Line::Unit(place) => {
                        assert_eq!(group.as_ref(), Some(&member(place).league()));
                        left -= 1;
                    }
                }
            }
            assert_eq!(left, 0);
        }
    }
}

#[test]
fn the_weakest_come_first_and_turned_round_last() {
    let claimed = |descending| {
        let all = lines(&BUILTIN, &ROOM, Order { key: Key::Claimed, descending }, &[]);
        let points = |group: &[Line]| places(group).into_iter().map(|place| member(place).points.claimed).collect();
        all.split(|line| matches!(line, Line::Group(..))).map(points).collect::<Vec<Vec<u32>>>()
    };
    assert_eq!(Order::by(Key::Claimed), Order { key: Key::Claimed, descending: false });
    assert_eq!(Order::by(Key::Critical), Order { key: Key::Critical, descending: true });
    assert!(claimed(false).iter().all(|group| group.is_sorted()));
    assert!(claimed(true).iter().all(|group| group.iter().rev().is_sorted()));
    assert!(claimed(false).iter().any(|group| group.len() > 5), "most of the room is communes");
}

#[test]
fn the_largest_group_comes_first_and_those_ranked_with_nobody_last() {
    let size = |line: &Line| match line {
        Line::Group(first, count) => Some((member(*first).league().is_none(), Reverse(*count))),
        Line::Unit(_) => None,
    };
    let all = lines(&BUILTIN, &ROOM, Order::by(Key::Claimed), &[]);
    let sizes: Vec<_> = all.iter().filter_map(size).collect();
    assert!(sizes.len() > 2 && sizes.is_sorted());
}

#[test]
fn what_does_not_rank_makes_no_groups() {
    let by = |key| lines(&BUILTIN, &ROOM, Order::by(key), &[]);
    let all = [Key::Name, Key::Province, Key::Period, Key::Completeness, Key::Changed].map(by);
    assert!(all.iter().flatten().all(|line| matches!(line, Line::Unit(_))));
    let names: Vec<String> = places(&all[0]).into_iter().map(|place| fold(&member(place).unit.name)).collect();
    assert!(names.is_sorted());
    let changed: Vec<&str> = places(&all[4]).into_iter().map(|place| member(place).changed.as_str()).collect();
    assert!(changed.iter().rev().is_sorted(), "the latest first");
}

#[test]
fn names_go_by_letters_first_then_by_marks() {
    let room = two(|other| {
        let unit = Arc::make_mut(&mut other.unit);
        unit.name = "Xã Ví Du".to_owned();
    });
    let mut room = room;
    Arc::make_mut(&mut Arc::make_mut(&mut room[0].now).member.unit).name = "Xã Ví Dụ".to_owned();
    assert_eq!(places(&lines(&BUILTIN, &room, Order::by(Key::Name), &[])), [1, 0]);
}

#[test]
fn one_restricted_to_some_documents_is_ranked_with_nobody() {
    let room = two(|other| {
        other.restricted = true;
        other.points.claimed = 0;
    });
    let all = lines(&BUILTIN, &room, Order::by(Key::Claimed), &[]);
    assert_eq!(all, [Line::Group(0, 1), Line::Unit(0), Line::Group(1, 1), Line::Unit(1)]);
}

#[test]
fn a_document_orders_by_the_share_of_its_own_items() {
    let all = columns(&BUILTIN);
    let document = &BUILTIN.documents.iter().find(|document| places_of(&all, &document.id).len() > 5).unwrap().id;
    let places_of_it = places_of(&all, document);
    let share = |place: &usize| {
        let points = sum(member(*place), &places_of_it);
        (u64::from(points.claimed) * 1000).checked_div(points.max.into()).unwrap_or(0)
    };
    let ordered = lines(&BUILTIN, &ROOM, Order::by(Key::Share), &places_of_it);
    for group in ordered.split(|line| matches!(line, Line::Group(..))) {
        assert!(places(group).iter().map(share).is_sorted());
    }
    assert_eq!(sum(member(0), &(0..all.len()).collect::<Vec<_>>()), member(0).points, "all items are the whole score");
    assert!(places_of(&all, &Id::new("khong-co")).is_empty());
}

#[test]
fn themes_take_every_item_once() {
    let all = columns(&BUILTIN);
    let every: Vec<usize> = (0..all.len()).collect();
    let themes = strips(&BUILTIN, &all, &every, true);
    let mut taken: Vec<usize> = themes.iter().flat_map(|strip| strip.places.clone()).collect();
    taken.sort_unstable();
    assert_eq!(taken, every);
    assert_eq!(themes.len(), 2 + BUILTIN.themes.len() + 1);
    let police = themes.iter().find(|strip| strip.subject == Subject::Services(true)).unwrap();
    assert_eq!(police.places.len(), BUILTIN.services.iter().filter(|service| service.police).count());
    // A theme's share is that of the points of its items.
    for place in 0..ROOM.len() {
        let points: u32 = themes.iter().map(|strip| sum(member(place), &strip.places).claimed).sum();
        assert_eq!(points, member(place).points.claimed);
    }
}

#[test]
fn a_tile_says_what_its_cell_says() {
    let all = columns(&BUILTIN);
    let items = strips(&BUILTIN, &all, &(0..all.len()).collect::<Vec<_>>(), false);
    let mut seen = Vec::new();
    for unit in ROOM.iter() {
        for (strip, cell) in items.iter().zip(&unit.now.member.cells) {
            let tile = strip.tile(&unit.now.member);
            seen.push(tile.level());
            match tile {
                Tile::Valued(value, evidenced) => {
                    assert_eq!((cell.value(), cell.is_evidenced()), (Some(value), evidenced));
                }
                Tile::Open => assert!(cell.is_open()),
                Tile::Out => assert!(!cell.counts() && cell.standing().is_some()),
                Tile::Absent => assert_eq!(cell.standing(), None),
            }
        }
    }
    assert!(Level::ALL.iter().all(|level| seen.contains(level)), "the example has some of each");
    let levels = [1000, 999, 700, 699, 400, 399, 1, 0].map(|value| Tile::Valued(value, false).level());
    use Level::{Full, High, Low, Middle, Nothing};
    assert_eq!(levels, [Full, High, High, Middle, Middle, Low, Low, Nothing]);
}

#[test]
fn the_weakest_column_comes_first_and_what_nobody_is_asked_goes() {
    let all = columns(&BUILTIN);
    let items = || strips(&BUILTIN, &all, &(0..all.len()).collect::<Vec<_>>(), false);
    let communes: Vec<Shown> = ROOM.iter().filter(|unit| unit.now.member.unit.unit_type == "xa").cloned().collect();
    let worst = asked(items(), &communes, true);
    let counts = |tile: Tile| !matches!(tile, Tile::Absent | Tile::Out);
    let counted = |strip: &Strip| ROOM.iter().filter(|unit| counts(strip.tile(&unit.now.member))).count();
    let of_few = |strip: &Strip| counted(strip) * 2 < ROOM.len();
    let mixed = asked(items(), &ROOM, true);
    assert!(mixed.iter().any(of_few) && mixed.iter().map(of_few).is_sorted(), "what counts for few comes last");
    let mean = |strip: &Strip| strip.mean(&ROOM).unwrap_or(u32::MAX);
    assert!(mixed.chunk_by(|a, b| of_few(a) == of_few(b)).all(|group| group.is_sorted_by_key(mean)));
    assert!(worst.len() < all.len(), "communes are not asked everything");
    let kept = asked(items(), &communes, false);
    let is_asked = |place: usize| communes.iter().any(|unit| unit.now.member.cells[place].standing().is_some());
    let wanted: Vec<usize> = (0..all.len()).filter(|place| is_asked(*place)).collect();
    assert_eq!(kept.iter().flat_map(|strip| strip.places.clone()).collect::<Vec<_>>(), wanted);
    assert!(asked(items(), &[], true).is_empty());
}

#[test]
fn columns_have_short_names() {
    let names = codes(&columns(&BUILTIN));
    assert_eq!([&names[0], &names[24], &names[25]], ["A1", "A25", "B1"]);
    assert_eq!(names.last().unwrap(), "C4");
}

#[test]
fn the_weakest_items_are_those_that_lose_most() {
    for place in 0..ROOM.len() {
        let cells = &member(place).cells;
        let lost = |place: usize| cells[place].max - cells[place].claimed();
        let worst = weakest_of(member(place), 7);
        assert!(worst.iter().rev().map(|place| lost(*place)).is_sorted());
        let least = worst.last().map_or(0, |place| lost(*place));
        let larger = (0..cells.len()).filter(|other| !worst.contains(other) && lost(*other) > least).count();
        assert!(larger == 0 && worst.len() <= 7);
    }
}

//! What is read off a room: leagues, weak items, indicators, movement, slides. Worked by hand.

use crate::file_support::opened;
use crate::generate::assessment;
use crate::support::BUILTIN;
use std::sync::Arc;
use tu_soat_06::domain::catalogue::Role;
use tu_soat_06::domain::cohort::{
    Amount, Analysis, Area, Caution, Cell, Column, Deck, Entry, Label, Member, Shown, Slide, Turn, areas, cautions,
    climb, columns, leagues, lesson, moves, rates, rungs, standings, stretches, weakest,
};
use tu_soat_06::domain::date::parse;
use tu_soat_06::domain::file::{self, Integrity};
use tu_soat_06::domain::id::Id;
use tu_soat_06::domain::score::{Part, Points, Verdict};
use tu_soat_06::domain::text::Lang;
use tu_soat_06::domain::unit::{Period, PeriodKind, Unit};
use tu_soat_06::domain::value::{Open, Standing};

const EXAMPLE: &str = include_str!("../../src/ui/session/example.json");

fn example() -> Member {
    Member::of(&BUILTIN, &opened(EXAMPLE))
}

fn quarter(day: &str) -> Period {
    Period::holding(PeriodKind::Quarter, parse(day).unwrap())
}

/// A unit that claims so many points, evidenced by half of them.
fn claiming(name: &str, claimed: u32) -> Member {
    let unit = Unit { unit_type: Id::new("xa"), name: name.to_owned(), ..Unit::default() };
    let points = Points { max: 100_000, claimed, evidenced: claimed / 2, reachable: 100_000 };
    Member { id: name.to_owned(), unit: Arc::new(unit), points, period: quarter("2026-08-01"), ..example() }
}

fn shown(now: Member, before: Vec<Member>) -> Shown {
    let entry = |member| Arc::new(Entry { file: String::new(), member });
    Shown { now: entry(now), before: before.into_iter().map(entry).collect(), copies: 0 }
}

fn room(members: Vec<Member>) -> Vec<Shown> {
    members.into_iter().map(|member| shown(member, Vec::new())).collect()
}

#[test]
fn only_units_of_equal_scope_are_put_together() {
    let mut department = claiming("Sở Ví Dụ", 99_000);
    Arc::make_mut(&mut department.unit).unit_type = Id::new("so");
    let spring = Member { period: quarter("2026-05-01"), ..claiming("Xã Muộn", 10_000) };
    let restricted = Member { restricted: true, ..claiming("Xã Riêng", 50_000) };
    let early = Member { answered: 1, ..claiming("Xã Dở Dang", 39_999) };
    let capped = Member { critical_failed: 1, ..claiming("Xã Đầy", 100_000) };
    let fine = Member { critical_failed: 0, answered: 9, items: 10, ..claiming("Xã Khá", 79_999) };
    assert_eq!(fine.verdict(&BUILTIN), Verdict::Band { band: Id::new("kha"), capped: false });
    let members = vec![department, early, capped, spring, restricted, fine];
    let (all, alone) = leagues(&BUILTIN, &room(members));
    assert_eq!(alone, [4]);
    assert_eq!(all.iter().map(|league| league.units.clone()).collect::<Vec<_>>(), [vec![2, 5, 1], vec![0], vec![3]]);
    let first = &all[0];
    assert_eq!((first.claimed.least, first.claimed.median, first.claimed.most), (39_999, 79_999, 100_000));
    assert_eq!(first.evidenced.most, 50_000);
    assert_eq!(first.claimed_tens, [0, 0, 0, 1, 0, 0, 0, 1, 0, 1]);
    assert_eq!(first.evidenced_tens, [0, 1, 0, 1, 0, 1, 0, 0, 0, 0]);
    assert_eq!((first.bands.as_slice(), first.too_early), (&[0, 0, 1, 1, 0][..], 1), "the full one is capped");
}

#[test]
fn the_word_of_a_member_is_that_of_its_score() {
    for seed in 0..60 {
        let report = opened(&file::write(&BUILTIN, &assessment(&BUILTIN, seed)));
        let scope = tu_soat_06::domain::scope::Scope::of(&BUILTIN, &report.assessment);
        let score = tu_soat_06::domain::score::score(&scope, &report.assessment);
        assert_eq!(Member::of(&BUILTIN, &report).verdict(&BUILTIN), score.claimed_verdict);
    }
}

fn cell(max: u32, standing: Standing, evidenced: bool) -> Cell {
    let mut cell = Cell::beside(Some(standing), evidenced);
    cell.max = max;
    cell
}

fn valued(max: u32, value: u32) -> Cell {
    cell(max, Standing::Valued(value), false)
}

/// Members with these cells in their first columns, and nothing asked in the others.
fn with_cells(rows: &[&[Cell]]) -> Vec<Shown> {
    let all = columns(&BUILTIN).len();
    let member = |(n, row): (usize, &&[Cell])| {
        let mut cells = row.to_vec();
        cells.resize(all, Cell::beside(None, false));
        Member { cells, ..claiming(&format!("Xã Ví Dụ {n}"), 0) }
    };
    room(rows.iter().enumerate().map(member).collect())
}

#[test]
fn items_are_weak_by_mean_value_then_by_points() {
    let open = |max| cell(max, Standing::Open(Open::Unanswered), false);
    let out = Cell::beside(Some(Standing::Valued(1000)), true);
    let full = |max| cell(max, Standing::Valued(1000), true);
    let rows: [&[Cell]; 4] = [
        &[valued(800, 400), open(100), full(10), valued(90, 0), out],
        &[valued(800, 499), open(100), full(10), out, valued(300, 700)],
        &[valued(900, 500), valued(100, 999), full(10), out, valued(300, 700)],
        &[full(900), valued(100, 201), full(10), out, valued(300, 701)],
    ];
    let (all, shown) = (columns(&BUILTIN), with_cells(&rows));
    let stats = standings(&all, &shown);
    let first = &stats[0];
    assert_eq!((first.asked, first.answered, first.open(), first.full), (4, 4, 0, 1));
    assert_eq!((first.below_half, first.unsupported), (2, 3));
    assert_eq!((first.mean(), first.lost()), (599, (480 + 401 + 450) / 4));
    assert_eq!((stats[1].open(), stats[1].mean(), stats[1].lost()), (2, 300, (100 + 100 + 1 + 80) / 4));
    assert_eq!((stats[4].asked, stats[4].mean()), (3, 700));
    assert_eq!(weakest(&all, &stats, shown.len(), None, 10), [3, 1, 0, 4], "the third loses nothing");
    assert_eq!(weakest(&all, &stats, shown.len(), None, 2), [3, 1]);
    assert_eq!(weakest(&all, &stats, 5, None, 10), [1, 0, 4], "one of five is asked the fourth");
    assert!(weakest(&all, &stats, shown.len(), Some(&Id::new("na25")), 10).is_empty(), "services rest on no clause");
    let areas = areas(&BUILTIN, &all, &stats);
    assert_eq!(areas.len(), 1);
    assert_eq!((&areas[0].0, areas[0].1.asked), (&Area::Part(Part::Services), 16));
}

#[test]
fn means_of_a_whole_room_are_those_of_its_members() {
    let members: Vec<Member> = (0..40)
        .map(|seed| Member::of(&BUILTIN, &opened(&file::write(&BUILTIN, &assessment(&BUILTIN, seed)))))
        .collect();
    let (all, shown) = (columns(&BUILTIN), room(members));
    let stats = standings(&all, &shown);
    for (place, sum) in stats.iter().enumerate() {
        let cells = shown.iter().map(|unit| unit.now.member.cells[place]).filter(|cell| cell.counts());
        let values: Vec<u32> = cells.map(|cell| cell.value().unwrap_or(0)).collect();
        let mean = values.iter().sum::<u32>() / u32::try_from(values.len().max(1)).unwrap();
        assert_eq!((sum.asked as usize, sum.mean()), (values.len(), mean));
        let climb = climb(&BUILTIN, &all[place], place, &shown);
        assert!(climb.asked() <= sum.asked && (sum.asked == 0 || climb.asked() > 0), "{}", all[place].id);
    }
    let weak = weakest(&all, &stats, shown.len(), None, 10);
    assert!(weak.windows(2).all(|pair| stats[pair[0]].mean() <= stats[pair[1]].mean()));
    assert_eq!(areas(&BUILTIN, &all, &stats).iter().map(|(_, sum)| sum.asked).sum::<u32>(), {
        stats.iter().map(|sum| sum.asked).sum::<u32>()
    });
}

fn place_of(all: &[Column], id: &str) -> usize {
    all.iter().position(|column| column.id == *id).unwrap()
}

#[test]
fn every_item_is_a_ladder_of_few_rungs() {
    let day = parse("2026-09-30").unwrap();
    for column in columns(&BUILTIN) {
        for role in Role::ALL {
            let rungs = rungs(&BUILTIN, &column.id, role, day);
            let values: Vec<u32> = rungs.iter().map(|rung| rung.value).collect();
            if column.part == Part::Services && role == Role::None {
                assert!(rungs.is_empty());
                continue;
            }
            assert!((2..=5).contains(&rungs.len()), "{}: {rungs:?}", column.id);
            assert_eq!((values.first(), values.last()), (Some(&0), Some(&1000)), "{}", column.id);
            assert!(values.windows(2).all(|pair| pair[0] < pair[1]), "{}: {values:?}", column.id);
            let lesson = lesson(&BUILTIN, &column.id);
            assert!(!lesson.how.get(Lang::Vi).is_empty() && !lesson.evidence.is_empty(), "{}", column.id);
        }
    }
}

#[test]
fn steps_of_equal_worth_are_one_rung() {
    let day = parse("2026-09-30").unwrap();
    let numbers = |role, day| {
        let rungs = rungs(&BUILTIN, &Id::new("thuong-tru"), role, day);
        rungs.iter().map(|rung| if let Label::Step(n, _) = rung.label { n } else { 99 }).collect::<Vec<_>>()
    };
    assert_eq!(numbers(Role::Decides, day), [0, 1, 2, 3, 4]);
    assert_eq!(numbers(Role::Decides, parse("2025-06-30").unwrap()), [0, 1, 2, 3]);
    assert_eq!(numbers(Role::Guides, day), [0, 1, 2]);
    let shares = rungs(&BUILTIN, &Id::new("so-hoa-ho-so"), Role::None, day);
    let (under, from) = (|share| Label::Under(Amount::Share(share)), |share| Label::From(Amount::Share(share)));
    let labels: Vec<Label> = shares.iter().map(|rung| rung.label).collect();
    assert_eq!(labels, [under(200), from(200), from(400), from(600), from(800)]);
}

#[test]
fn the_next_rung_is_the_one_most_units_stand_below() {
    let all = columns(&BUILTIN);
    let place = place_of(&all, "lo-trinh-so-hoa-nganh"); // maturity
    let standing = |cell: Cell| {
        let mut row = vec![Cell::beside(None, false); place];
        row.push(cell);
        row
    };
    let rows = [valued(400, 0), valued(400, 250), valued(500, 260), valued(400, 1000)];
    let mut rows: Vec<Vec<Cell>> = rows.into_iter().map(standing).collect();
    rows.push(standing(cell(300, Standing::Open(Open::Unknown), false)));
    let shown = with_cells(&rows.iter().map(Vec::as_slice).collect::<Vec<_>>());
    let climbed = climb(&BUILTIN, &all[place], place, &shown);
    assert_eq!((climbed.on.as_slice(), climbed.open, climbed.worth), (&[1, 2, 0, 0, 1][..], 1, 400));
    let (next, units) = climbed.next().unwrap();
    assert_eq!((next.value, units), (500, 2));
    let top = with_cells(&[&standing(valued(1, 1000))]);
    assert_eq!(climb(&BUILTIN, &all[place], place, &top).next(), None);
    assert_eq!(climb(&BUILTIN, &all[0], 0, &top).asked(), 0);
}

#[test]
fn indicators_are_pooled_over_files_and_spread_over_units() {
    let with = |readings: [(i64, i64); 4]| Member { readings: readings.to_vec(), ..claiming("Xã Ví Dụ", 0) };
    let shown = room(vec![
        with([(90, 100), (0, 0), (0, 0), (0, 0)]),
        with([(100, 900), (5, 5), (0, 0), (0, 0)]),
        with([(7, 3), (9, 10), (0, 0), (0, 0)]),
    ]);
    let all = rates(&BUILTIN, &shown);
    assert_eq!((all[0].n, all[0].d, all[0].pooled()), (190, 1000, Some(190)), "what contradicts itself is left out");
    let spread = all[0].units.unwrap();
    assert_eq!((spread.count, spread.least, spread.median, spread.most), (2, 111, 505, 900));
    assert_eq!((all[1].target, all[1].met, all[1].pooled()), (1000, 1, Some(933)));
    assert_eq!((all[2].pooled(), all[2].units), (None, None));
}

#[test]
fn each_unit_moves_against_itself() {
    let at = |name, day, claimed| Member { period: quarter(day), ..claiming(name, claimed) };
    let restricted = Member { restricted: true, ..at("Xã Riêng", "2026-05-01", 1) };
    let shown = [
        shown(at("Xã Giảm", "2026-08-01", 40_000), vec![at("Xã Giảm", "2026-05-01", 41_500)]),
        shown(at("Xã Mới", "2026-08-01", 90_000), vec![]),
        shown(
            at("Xã Tăng", "2026-08-01", 70_000),
            vec![at("Xã Tăng", "2026-05-01", 50_000), at("Xã Tăng", "2026-02-01", 60_000)],
        ),
        shown(at("Xã Riêng", "2026-08-01", 9), vec![restricted]),
    ];
    let moved: Vec<_> = moves(&shown).iter().map(|one| (one.unit, one.by())).collect();
    assert_eq!(moved, [(2, 20_000), (0, -1_500)]);
    let all = stretches(&shown);
    let told: Vec<_> = all.iter().map(|s| (s.from.slug(), s.to.slug(), s.before.median, s.after.median)).collect();
    let row = |from: &str, to: &str, before, after| (from.to_owned(), to.to_owned(), before, after);
    assert_eq!(told, [row("2026-Q1", "2026-Q2", 60_000, 50_000), row("2026-Q2", "2026-Q3", 45_750, 55_000)]);
    assert_eq!((all[1].before.count, all[1].rose, all[1].fell), (2, 1, 1));
}

#[test]
fn reports_to_look_at_twice_are_listed() {
    let altered = Member { integrity: Integrity::Altered, ..claiming("Xã Sửa", 0) };
    let draft = Member { is_final: false, integrity: Integrity::Unchanged, ..claiming("Xã Nháp", 0) };
    let plain =
        Member { is_final: true, integrity: Integrity::Unchanged, repairs: vec![], ..claiming("Xã Thường", 0) };
    let mut shown = room(vec![plain, Member { is_final: true, repairs: vec![], ..altered }, draft]);
    shown[0].copies = 2;
    let all = cautions(&shown);
    let has = |caution| all.iter().find(|(known, _)| *known == caution).map(|(_, places)| places.as_slice());
    assert_eq!(has(Caution::Altered), Some(&[1][..]));
    assert_eq!(has(Caution::Draft), Some(&[2][..]));
    assert_eq!(has(Caution::Copies), Some(&[0][..]));
    assert_eq!(has(Caution::Restricted), None);
}

#[test]
fn keys_lead_through_the_slides() {
    let at = |name: &str, claimed| claiming(name, claimed);
    let mut shown = room(vec![at("Xã Một", 10_000), at("Xã Hai", 20_000), at("Xã Ba", 30_000), at("Xã Bốn", 5_000)]);
    shown[0].before = vec![Arc::new(Entry { file: String::new(), member: at("Xã Một", 1_000) })];
    let all = columns(&BUILTIN);
    let read = Analysis::of(&BUILTIN, &all, Arc::new(shown), None);
    let picked = (0..all.len()).find(|place| !read.weak.contains(place)).unwrap();
    let mut deck = Deck::of(&read, Some(picked), false);
    let slides: Vec<Slide> = deck.cards().iter().map(|card| card.slide).collect();
    assert_eq!(slides[..4], [Slide::Title, Slide::Spread, Slide::Ranking, Slide::Item(read.weak[0])]);
    assert_eq!(slides[13..], [Slide::Item(picked), Slide::Rates, Slide::Moves]);
    let again = Deck::of(&read, Some(read.weak[3]), false);
    assert_eq!(again.cards().len(), slides.len() - 1, "what is weak stands there already");
    let mut press = |keys: &[&str]| {
        let go_on = keys.iter().all(|key| deck.turn(Turn::of(key).unwrap()));
        (deck.at, deck.card().layer, deck.card().answer, deck.nameless, go_on)
    };
    assert_eq!(press(&["Enter", " "]), (1, 0, None, false, true), "nothing is hidden on the first");
    assert_eq!(press(&["PageDown"]), (1, 1, None, false, true), "reveals first");
    assert_eq!(press(&["Enter", "Enter", "ArrowRight", "ArrowDown", "ArrowRight"]), (3, 0, None, false, true));
    assert_eq!(press(&["4"]), (3, 0, Some(3), false, true));
    assert_eq!(press(&["Enter", "n", "2"]), (3, 1, Some(1), true, true));
    assert_eq!(press(&["2", "PageUp", "PageUp", "PageUp", "ArrowLeft"]), (0, 0, None, true, true));
    assert_eq!(press(&["End"]), (slides.len() - 1, 0, None, true, true));
    assert_eq!(press(&["Enter", " ", " ", "Home", "Escape"]), (0, 0, None, true, false));
    assert_eq!(["6", "0", "a", "Tab"].map(Turn::of), [None; 4]);
}

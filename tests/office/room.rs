//! Many units: what their files are made of, and the table.

use crate::generate::{self, nfc};
use crate::given::{HARD, TODAY, job};
use crate::support::{BUILTIN, day};
use csv::ReaderBuilder;
use std::collections::{BTreeMap, BTreeSet};
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::cohort::{
    Class, Entry, Filter, HandedIn, Member, Room, Shown, numbered, roster, sample, shown, units,
};
use tu_soat_06::domain::file::{open_text, write};
use tu_soat_06::domain::id::Id;
use tu_soat_06::domain::output::{Copy, Output};
use tu_soat_06::domain::text::Lang;
use tu_soat_06::domain::unit::{Period, PeriodKind, Unit};
use tu_soat_06::office::{Fault, room};

/// Communes and others of three provinces, the same quarter; two of them with the quarter before.
pub fn reports() -> Vec<Assessment> {
    let quarter = Period::holding(PeriodKind::Quarter, day("2026-09-30"));
    let of = |seed: u64| {
        let any = generate::assessment(&BUILTIN, seed);
        let unit = Unit {
            unit_type: if seed.is_multiple_of(5) { any.unit.unit_type.clone() } else { Id::new("xa") },
            fields: Vec::new(),
            name: format!("Xã Ví Dụ {seed}"),
            code: String::new(),
            province: Some(Id::new(["hung-yen", "hai-phong", "da-nang"][usize::try_from(seed % 3).unwrap()])),
            ..(*any.unit).clone()
        };
        Assessment { unit: unit.into(), period: quarter, documents: any.documents.filter(|_| seed == 7), ..any }
    };
    let spring = Period::holding(PeriodKind::Quarter, day("2026-06-30"));
    let before = |seed| Assessment { period: spring, id: format!("{seed:032x}"), ..of(seed) };
    (1..=40).map(of).chain([before(3), before(4)]).collect()
}

/// So many fictitious units, some with earlier periods.
pub fn workshop(count: u32) -> Vec<Assessment> {
    (1..=count).flat_map(|number| sample(&BUILTIN, 6, day(TODAY), number)).collect()
}

pub fn texts(reports: &[Assessment]) -> Vec<String> {
    reports.iter().map(|report| write(&BUILTIN, report)).collect()
}

/// What the room shows of reports.
pub fn looked_at(reports: &[Assessment], filter: &Filter) -> Vec<Shown> {
    let mut room = Room::default();
    for (n, text) in (1..).zip(texts(reports)) {
        let member = Member::of(&BUILTIN, &open_text(&text, &BUILTIN, &nfc).unwrap());
        room.admit(Entry { file: format!("bo-phieu/{n}.json"), member });
    }
    shown(room.entries(), &units(room.entries(), &[]), filter)
}

pub fn class(units: &[Shown], handed_in: &HandedIn, document: Option<&Id>) -> String {
    let head = Class::head("Lớp tập huấn Ví Dụ", handed_in, document);
    units.iter().fold(head, |text, unit| text + &Class::unit(unit, BUILTIN.digest))
}

/// What the page gets.
pub fn made(output: Output, copy: Copy, lang: Lang, units: &[Shown]) -> Result<Vec<u8>, Fault> {
    made_of(output, copy, lang, units, None)
}

pub fn made_of(
    output: Output,
    copy: Copy,
    lang: Lang,
    units: &[Shown],
    document: Option<&Id>,
) -> Result<Vec<u8>, Fault> {
    let missing = ["Xã Ví Dụ Vắng Mặt", "Phường Ví Dụ Chưa Nộp"].map(str::to_owned).to_vec();
    let handed_in = HandedIn { awaited: 32, missing, doubtful: Vec::new() };
    room::make(&job(output, copy, lang), &class(units, &handed_in, document), &nfc)
}

/// The lines of some reports, the first of which has this number.
pub fn lines(copy: Copy, reports: &[Assessment], first: usize) -> String {
    let text = [first.to_string(), "\n".to_owned(), texts(reports).concat()].concat();
    String::from_utf8(room::make(&job(Output::RoomLines, copy, Lang::Vi), &text, &nfc).unwrap()).unwrap()
}

type Row = BTreeMap<String, String>;

fn table(copy: Copy, lang: Lang, units: &[Shown]) -> Vec<Row> {
    let text = String::from_utf8(made(Output::RoomTable, copy, lang, units).unwrap()).unwrap();
    let text = text.strip_prefix('\u{feff}').expect("a mark of UTF-8");
    let mut reader = ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
    reader.deserialize().map(Result::unwrap).collect()
}

#[test]
fn a_class_comes_across() {
    let filter = Filter { province: Some(Id::new("hung-yen")), text: "vi du".into(), ..Filter::default() };
    let units = looked_at(&reports(), &filter);
    let known: Vec<&Unit> = units.iter().map(|unit| &*unit.now.member.unit).collect();
    let handed_in = HandedIn::of(&roster(&BUILTIN, "Xã Ví Dụ 3\nXã Ví Dụ Vắng", &known, &[]));
    assert_eq!((handed_in.awaited, handed_in.missing.as_slice()), (2, ["Xã Ví Dụ Vắng".to_owned()].as_slice()));
    let document = Id::new("cv1495");
    let head = Class::head("Lớp \"1\"\n", &handed_in, Some(&document));
    let text = units.iter().fold(head, |text, unit| text + &Class::unit(unit, BUILTIN.digest));
    let read = Class::read(&text, BUILTIN.digest).unwrap();
    assert_eq!((read.name.as_str(), &read.handed_in, read.document), ("Lớp \"1\"\n", &handed_in, Some(document)));
    let ids = |units: &[Shown]| {
        let one = |unit: &Shown| (unit.now.member.id.clone(), unit.now.file.clone(), unit.before.len(), unit.copies);
        units.iter().map(one).collect::<Vec<_>>()
    };
    assert_eq!(ids(&read.units), ids(&units));
    assert!(Class::read(&text, "another").is_none() && Class::read("", BUILTIN.digest).is_none());
}

#[test]
fn the_table_has_a_row_for_each_unit_and_ranks_equal_scopes_only() {
    let units = looked_at(&reports(), &Filter::default());
    let rows = table(Copy::Whole, Lang::Vi, &units);
    assert_eq!((rows.len(), units.len()), (40, 40));
    let mut leagues: BTreeMap<Option<String>, Vec<(usize, u32)>> = BTreeMap::new();
    for row in &rows {
        let unit = units.iter().find(|unit| unit.now.file == row["Tệp"]).unwrap();
        let (member, rank) = (&unit.now.member, row["Hạng"].parse().unwrap_or(0));
        assert_eq!(row["Đơn vị"], member.unit.name);
        assert_eq!(row["Điểm tự chấm"].replace(',', ""), (member.points.claimed / 100).to_string().as_str().padded());
        leagues.entry(member.league()).or_default().push((rank, member.points.claimed));
    }
    assert!(leagues.len() > 3);
    for (league, members) in leagues {
        let better = |points| members.iter().filter(|(_, other)| *other > points).count();
        for (rank, points) in &members {
            assert_eq!(*rank, if league.is_some() { better(*points) + 1 } else { 0 });
        }
    }
}

trait Padded {
    fn padded(&self) -> String;
}

impl Padded for str {
    /// Tenths below one still have a zero before the comma.
    fn padded(&self) -> String {
        if self.len() == 1 { ["0", self].concat() } else { self.to_owned() }
    }
}

#[test]
fn hidden_names_are_numbers_the_same_in_every_file() {
    let reports = reports();
    let units = looked_at(&reports, &Filter::default());
    let rows = table(Copy::Nameless, Lang::Vi, &units);
    let names: BTreeSet<&str> = rows.iter().map(|row| row["Đơn vị"].as_str()).collect();
    assert!(names.len() == 40 && names.contains("Đơn vị 40"));
    for row in &rows {
        assert!(["Tỉnh, thành phố", "Mã đơn vị", "Tệp"].iter().all(|head| row[*head].is_empty()), "{row:?}");
    }
    let order = numbered(&units);
    let whole: Vec<Assessment> = order
        .iter()
        .map(|unit| reports.iter().find(|report| report.id == unit.now.member.id).unwrap().clone())
        .collect();
    let text = [lines(Copy::Nameless, &whole[..10], 1), lines(Copy::Nameless, &whole[10..], 11)].concat();
    assert!(!text.contains("Ví Dụ") && !text.contains("hung-yen"));
    for (number, unit) in (1..).zip(&order) {
        let name = format!("Đơn vị {number}");
        let row = rows.iter().find(|row| row["Đơn vị"] == name).unwrap();
        let of_unit = text.lines().filter(|line| line.contains(&format!("\"unit_name\":\"{name}\",")));
        let claimed: u32 = of_unit
            .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
            .filter_map(|line| line["claimed_thousandths"].as_u64())
            .map(|points| u32::try_from(points).unwrap())
            .sum();
        assert_eq!(claimed, unit.now.member.points.claimed, "{name}");
        assert_eq!(row["Điểm tự chấm"].replace(',', ""), (claimed / 100).to_string().as_str().padded());
    }
}

#[test]
fn no_cell_of_the_table_is_a_formula() {
    let mut reports = reports();
    for (report, text) in reports.iter_mut().zip(HARD) {
        let code = ["=1+", &report.id].concat();
        report.unit = Unit { name: nfc(text).trim().to_owned(), code, ..(*report.unit).clone() }.into();
    }
    let units = looked_at(&reports, &Filter::default());
    let bytes = made(Output::RoomTable, Copy::Whole, Lang::En, &units).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.contains("\"'=1+") && !text.contains("\"=") && !text.contains("\n\n"));
    assert_eq!(text.matches("\r\n").count(), units.len() + 1);
}

#[test]
fn lines_are_those_of_one_report_and_say_what_became_of_it() {
    let (example, today) = (crate::given::example(), day(TODAY));
    let own = String::from_utf8(crate::given::made(Output::Lines, Copy::Whole, Lang::Vi, &example).unwrap()).unwrap();
    let whole = lines(Copy::Whole, std::slice::from_ref(&example), 1);
    assert_eq!(whole.replace(",\"integrity\":\"unchanged\"}", "}"), own);
    let altered = ["1\n", &write(&BUILTIN, &example).replace("Xã Ví Dụ", "Xã Dí Vụ")].concat();
    let job = tu_soat_06::domain::job::Job { today, ..job(Output::RoomLines, Copy::Whole, Lang::Vi) };
    let made = String::from_utf8(room::make(&job, &altered, &nfc).unwrap()).unwrap();
    assert!(made.lines().all(|line| line.contains("\"integrity\":\"altered\"")));
    assert!(matches!(room::make(&job, "1\n{}\n", &nfc), Err(Fault::Report(_))));
    assert!(room::make(&job, "", &nfc).is_err());
}

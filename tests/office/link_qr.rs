//! A whole assessment fits one QR code, and another program's reader reads it back.

use crate::generate::Dice;
use crate::support::{BUILTIN, day, scored};
use rqrr::PreparedImage;
use std::sync::Arc;
use tu_soat_06::domain::answer::{Answer, Claim, Evidence, Stance};
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::catalogue::{Answering, Catalogue, Column};
use tu_soat_06::domain::figures::{Figures, Row};
use tu_soat_06::domain::file;
use tu_soat_06::domain::id::Id;
use tu_soat_06::domain::link::decode;
use tu_soat_06::domain::link::encode;
use tu_soat_06::domain::text::Lang;
use tu_soat_06::office::Subject;
use tu_soat_06::office::link::{self, MAX_VERSION, Qr, qr};

/// An address of forty letters, and the way to the copy.
const BASE: &str = "https://tu-soat.vi-du.gov.vn/de-an-06/x/";

fn link(a: &Assessment) -> String {
    [BASE, "#/xem/", &encode(&BUILTIN, a)].concat()
}

/// The whole example of the start screen.
fn example() -> Assessment {
    let text = include_str!("../../src/ui/session/example.json");
    file::open_text(text, &BUILTIN, &str::to_owned).expect("the example").assessment
}

fn opened(catalogue: &Catalogue, a: &Assessment) -> Assessment {
    decode(&encode(catalogue, a), catalogue).expect("a link of ours").assessment
}

#[test]
fn what_is_made_is_the_link_and_the_rows_of_its_code() {
    let subject = Subject::of(example(), Lang::Vi, day("2026-11-22"));
    let made = String::from_utf8(link::make(&subject, BASE).unwrap()).unwrap();
    let mut lines = made.lines();
    let text = lines.next().unwrap();
    assert_eq!(text, link(&example()));
    let rows: Vec<Vec<bool>> = lines.map(|line| line.bytes().map(|module| module == b'1').collect()).collect();
    assert_eq!(Some(rows), qr(text).map(|code| code.rows));
}

/// Draws it as a picture, four dots a module, and lets the reader find it.
fn read(qr: &Qr) -> String {
    let dot = |x: usize, y: usize| {
        let module = |at: usize| (at / 4).checked_sub(4);
        let dark = module(y).zip(module(x)).and_then(|(y, x)| qr.rows.get(y)?.get(x).copied());
        if dark == Some(true) { 0 } else { 255 }
    };
    let size = 4 * (qr.rows.len() + 8);
    let mut picture = PreparedImage::prepare_from_greyscale(size, size, dot);
    let grids = picture.detect_grids();
    assert_eq!(grids.len(), 1);
    grids[0].decode().expect("a readable code").1
}

/// 0…`most`, but at least a tenth of it.
fn about(dice: &mut Dice, most: i64) -> i64 {
    most / 10 + i64::try_from(dice.below(u64::try_from(most - most / 10 + 1).unwrap())).unwrap()
}

/// Hundreds to tens of thousands.
fn row(dice: &mut Dice) -> Row {
    let most = *dice.pick(&[900, 5_000, 20_000, 90_000]);
    let (received, fee) = (about(dice, most), about(dice, most / 2));
    let settled = received - received / 20 + about(dice, received / 15);
    let share = |dice: &mut Dice, of: i64| of * about(dice, 1000) / 1000;
    let cells = [
        received,
        share(dice, received),
        settled,
        settled - about(dice, settled / 15),
        share(dice, settled),
        fee,
        share(dice, fee),
    ];
    Row { cells: cells.map(Some), ..Row::default() }
}

/// A commune with every check answered, every cell filled, and papers for all of it.
fn full(seed: u64) -> Assessment {
    let dice = &mut Dice::new(seed);
    let mut a = example();
    Arc::make_mut(&mut a.unit).name = "Ủy ban nhân dân phường Ví Dụ Đông – Ví Dụ Tây".to_owned();
    let paper = Evidence { title: "Kế hoạch".into(), number: "12/KH-UBND".into(), ..Evidence::default() };
    let answer = |claim| Answer { claim: Some(claim), evidence: vec![paper.clone()], ..Answer::default() };
    for service in BUILTIN.services {
        let step = u8::try_from(dice.below(7)).unwrap();
        a.answers.insert(service.id.clone(), Arc::new(answer(Claim::Step(step))));
    }
    for check in BUILTIN.checks.iter().filter(|check| !check.is_derived()) {
        let claim = match check.answer {
            Answering::YesNo { .. } => Claim::Step(u8::try_from(dice.below(2)).unwrap()),
            Answering::Maturity { .. } => Claim::Step(u8::try_from(dice.below(5)).unwrap()),
            Answering::Count { .. } | Answering::Fewer { .. } => Claim::Number(about(dice, 400)),
            Answering::Date { .. } => Claim::Done(day("2026-08-12")),
            Answering::Share { .. } | Answering::Derived(_) => {
                let d = about(dice, 30_000);
                Claim::Share { n: Some(d * about(dice, 1000) / 1000), d: Some(d) }
            }
        };
        a.answers.insert(check.id.clone(), Arc::new(answer(claim)));
    }
    let rows = BUILTIN.services.iter().map(|service| (service.id.clone(), Arc::new(row(dice)))).collect();
    let (system, extracted_on) = ("Hệ thống".to_owned(), Some(a.period.to));
    a.figures = Arc::new(Figures { rows, system, extracted_on, ..Figures::default() });
    a
}

#[test]
fn the_example_fits_a_code_that_another_reader_reads() {
    let text = link(&example());
    let code = qr(&text).expect("a code");
    println!("the example: {} letters, version {}", text.len(), code.version);
    assert_eq!(code.rows.len(), 17 + 4 * usize::try_from(code.version).unwrap());
    assert!(code.version <= 16, "{}", code.version);
    assert_eq!(read(&code), text);
}

#[test]
fn a_commune_with_everything_filled_in_fits_a_code() {
    let mut largest = 0;
    for seed in 0..20 {
        let full = full(seed);
        assert!(full.figures.rows.iter().all(|(_, row)| Column::ALL.iter().all(|c| row.cell(*c).is_some())));
        let text = link(&full);
        let code = qr(&text).unwrap_or_else(|| panic!("seed {seed}: {} letters", text.len()));
        largest = largest.max(code.version);
        assert_eq!(read(&code), text);
        assert_eq!(scored(&BUILTIN, &opened(&BUILTIN, &full)), scored(&BUILTIN, &full));
    }
    println!("everything filled in: version {largest} at most");
    assert!(largest <= MAX_VERSION);
}

#[test]
fn what_does_not_fit_has_no_code() {
    let (mut a, dice) = (full(1), &mut Dice::new(1));
    let unit = Arc::make_mut(&mut a.unit);
    for text in [&mut unit.name, &mut unit.place] {
        *text = (0..200).map(|_| *dice.pick(&['ẩ', 'ễ', 'ợ', 'ữ', 'ỵ', 'ắ', 'đ', 'ô'])).collect();
    }
    assert!(qr(&link(&a)).is_none());
}

#[test]
fn everything_set_aside_fits_as_well() {
    let mut a = full(2);
    for (item, answer) in a.answers.iter_mut() {
        if BUILTIN.service(item.as_str()).is_none() {
            let answer = Arc::make_mut(answer);
            (answer.stance, answer.reason) = (Stance::NotApplicable, "Không thuộc nhiệm vụ".to_owned());
        }
    }
    a.documents = Some(Arc::new(BUILTIN.documents.iter().map(|document| document.id.clone()).collect::<Vec<Id>>()));
    assert!(qr(&link(&a)).is_some());
}

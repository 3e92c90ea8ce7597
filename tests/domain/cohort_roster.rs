//! Who should hand in beside who has.

use crate::support::BUILTIN;
use tu_soat_06::domain::cohort::{Decision, Due, identity, roster};
use tu_soat_06::domain::id::Id;
use tu_soat_06::domain::unit::Unit;

fn named(province: &str, name: &str, code: &str) -> Unit {
    let province = Some(Id::new(province)).filter(|id| !id.as_str().is_empty());
    Unit { unit_type: Id::new("xa"), name: name.to_owned(), code: code.to_owned(), province, ..Unit::default() }
}

fn found(text: &str, units: &[Unit], decided: &[Decision]) -> (Vec<(String, Due)>, Vec<usize>) {
    let read = roster(&BUILTIN, text, &units.iter().collect::<Vec<_>>(), decided);
    (read.awaited.into_iter().map(|line| (line.text, line.due)).collect(), read.beyond)
}

#[test]
fn a_roster_finds_units_by_code_and_by_name() {
    let units = [
        named("hung-yen", "UBND xã Ví Dụ", ""),
        named("hung-yen", "Phường Tân An", "00123"),
        named("hai-phong", "Xã Tân An", "00456"),
        named("hung-yen", "Xã Thêm", ""),
    ];
    let dues = |text: &str| found(text, &units, &[]).0.into_iter().map(|(_, due)| due).collect::<Vec<_>>();
    let text = "1. Xã Ví Dụ\n- Phường  Tân An\n\nXã Vắng Mặt\nxã ví dụ\n2) Xã Tân An, tỉnh Hưng Yên\n";
    let (lines, beyond) = found(text, &units, &[]);
    let line = |text: &str, due| (text.to_owned(), due);
    let expected = [
        line("1. Xã Ví Dụ", Due::In(0)),
        line("- Phường Tân An", Due::In(1)),
        line("Xã Vắng Mặt", Due::Missing),
        line("2) Xã Tân An, tỉnh Hưng Yên", Due::Missing),
    ];
    assert_eq!((lines.as_slice(), beyond.as_slice()), (&expected[..], &[2, 3][..]));
    // Columns, with and without a heading; a spreadsheet drops the zeros before a code.
    let table = "STT\tMã đơn vị\tTên đơn vị\tTỉnh\n1\t123\tPhường gì đó\tHưng Yên\n2\t00999\tXã Tân An\tHải Phòng\n";
    assert_eq!(dues(table), [Due::In(1), Due::Missing], "another code is another unit");
    assert_eq!(dues("Hải Phòng;Xã Tân An\nHưng Yên;Phường Tân An"), [Due::In(2), Due::In(1)]);
    assert_eq!(dues("456\n12\n00999"), [Due::In(2), Due::Missing], "codes alone; 12 may number a line");
    assert_eq!(dues("Tân An"), [Due::Doubtful(vec![1, 2])]);
    assert!(dues("\n \n").is_empty());
}

#[test]
fn doubtful_lines_are_asked_once() {
    let units = [named("hung-yen", "Xã Tân Ân", ""), named("hung-yen", "Xã Ví Dụ", "")];
    let (lines, beyond) = found("Xã Tân An\nXa Vi Du", &units, &[]);
    let dues: Vec<Due> = lines.into_iter().map(|(_, due)| due).collect();
    assert_eq!((dues, beyond), (vec![Due::Doubtful(vec![0]), Due::Doubtful(vec![1])], vec![]));
    let list: Vec<&Unit> = units.iter().collect();
    let keys = roster(&BUILTIN, "Xã Tân An\nXa Vi Du", &list, &[]).awaited;
    let said = |line: usize, unit: usize, same| Decision { of: [keys[line].key.clone(), identity(&units[unit])], same };
    let (lines, beyond) = found("Xã Tân An\nXa Vi Du", &units, &[said(0, 0, false), said(1, 1, true)]);
    assert_eq!(lines.into_iter().map(|(_, due)| due).collect::<Vec<_>>(), [Due::Missing, Due::In(1)]);
    assert_eq!(beyond, [0]);
}

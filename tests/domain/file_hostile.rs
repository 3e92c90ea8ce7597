//! Files that must be refused, each for its own reason, and never with a panic.

use crate::file_support::{export, full, opening, places, replaced};
use crate::generate::nfc;
use crate::support::BUILTIN;
use tu_soat_06::domain::file::{FileKind, Integrity, MAX_FILE, MAX_MANY, OpenError, open_many};
use tu_soat_06::domain::json::{Fault, Json, JsonError, MAX_FAULTS, Wrong, parse, write};

/// `answers.0.item` as faults name it: `answers[0].item`.
fn named(path: &[String]) -> String {
    let parts =
        path.iter().map(|key| if key.parse::<usize>().is_ok() { format!("[{key}]") } else { format!(".{key}") });
    parts.collect::<String>().trim_start_matches('.').to_owned()
}

fn syntax(line: usize, column: usize) -> OpenError {
    OpenError::Json(JsonError::Syntax { line, column })
}

fn faults(list: &[(&str, Wrong)]) -> OpenError {
    let fault =
        |(place, wrong): &(&str, Wrong)| Fault { file: String::new(), place: (*place).to_owned(), wrong: *wrong };
    OpenError::Faults(list.iter().map(fault).collect())
}

#[test]
fn other_files_are_recognised() {
    let table: &[(&[u8], OpenError)] = &[
        (b"", OpenError::Empty),
        (b" \r\n\t ", OpenError::Empty),
        (b"\xef\xbb\xbf", OpenError::Empty),
        (b"\xff\xfe\n\x00", OpenError::Empty),
        (b"PK\x03\x04\x14\x00\x06\x00", OpenError::Kind(FileKind::Zip)),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", OpenError::Kind(FileKind::OldOffice)),
        (b"%PDF-1.7\n%\xe2\xe3", OpenError::Kind(FileKind::Pdf)),
        (b"\x89PNG\r\n\x1a\n", OpenError::Kind(FileKind::Image)),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", OpenError::Kind(FileKind::Image)),
        (b"\n<!DOCTYPE html><html></html>", OpenError::Kind(FileKind::Html)),
        (b"{\"format\":\"\x00\"}", OpenError::Kind(FileKind::Binary)),
        (b"\x00\x01\x02\xff\xff", OpenError::Kind(FileKind::Binary)),
        (b"{\x00\"\x00", OpenError::Kind(FileKind::Binary)),
        (b"{\n\"X\xe3 \"", OpenError::Encoding { line: 2 }),
        (b"\xff\xfe{\x00\n\x00\x00\xd8{\x00", OpenError::Encoding { line: 2 }),
        (b"\xff\xfe{\x00\"", OpenError::CutOff),
        (b"{\"X\xe1\xba", OpenError::CutOff),
        (b"{} {}", syntax(1, 4)),
        (b"Don vi,Diem\nXa A,3", syntax(1, 1)),
        (b"{\"format\":NaN}", syntax(1, 11)),
        (b"{\"format\":'a'}", syntax(1, 11)),
        (b"{\"format\":\"tu-soat-06\",}", syntax(1, 24)),
        (b"[]", OpenError::Foreign),
        (b"3", OpenError::Foreign),
        (b"{\"answers\":[]}", OpenError::Foreign),
        (b"{\"format\":\"other\",\"schema\":1}", OpenError::Foreign),
        (b"{\"format\":\"tu-soat-06\"}", faults(&[("schema", Wrong::Missing)])),
        (b"{\"format\":\"tu-soat-06\",\"schema\":\"1\"}", faults(&[("schema", Wrong::Type)])),
        (b"{\"format\":\"tu-soat-06\",\"schema\":0}", faults(&[("schema", Wrong::Value)])),
    ];
    for (bytes, error) in table {
        assert_eq!(opening(bytes).as_ref(), Err(error), "{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn forbidden_json_is_refused() {
    let swap = |from: &str, to: &str| {
        let text = full();
        assert!(text.contains(from), "{from}");
        opening(text.replacen(from, to, 1))
    };
    let json = |error| Err(OpenError::Json(error));
    assert_eq!(swap("\"rev\":24", "\"rev\":24.0"), json(JsonError::NotInteger { line: 1 }));
    assert_eq!(swap("\"rev\":24", "\"rev\":1e3"), json(JsonError::NotInteger { line: 1 }));
    assert_eq!(swap("\"rev\":24", "\"rev\":9007199254740992"), json(JsonError::NotInteger { line: 1 }));
    let twice = JsonError::DuplicateKey { key: "rev".to_owned(), line: 1 };
    assert_eq!(swap("\"rev\":24", "\"rev\":24,\"rev\":24"), json(twice.clone()));
    let many: String = (0..100).map(|i| format!("\"k{i}\":{{}},")).collect();
    assert_eq!(swap("\"rev\":24", &format!("{many}\"rev\":24,\"rev\":24")), json(twice));
    assert!(swap("\"rev\":24", &format!("{many}\"rev\":24")).is_ok());
    let deep = format!("\"x\":{}{}", "[".repeat(40), "]".repeat(40));
    assert_eq!(swap("\"rev\":24", &format!("\"rev\":24,{deep}")), json(JsonError::TooDeep));
    let long = "ạ".repeat(20_001);
    assert_eq!(swap("Xã Ví Dụ", &long), json(JsonError::TextTooLong { line: 1 }));
    assert!(swap("Xã Ví Dụ", &"ạ".repeat(20_000)).is_ok());
}

#[test]
fn huge_files_are_refused_or_read_in_reasonable_time() {
    let size = 6_000_000;
    assert_eq!(opening(vec![b' '; size]), Err(OpenError::TooBig { size, limit: MAX_FILE }));
    let size = MAX_MANY + 1;
    let many = open_many(&vec![b' '; size], &BUILTIN, &nfc);
    assert_eq!(many, [(1, Err(OpenError::TooBig { size, limit: MAX_MANY }))]);
    let keys: Vec<String> = (0..150_000).map(|i| format!("\"k{i}\":0")).collect();
    assert!(opening(full().replacen("{\"format\"", &format!("{{{},\"format\"", keys.join(",")), 1)).is_ok());
    let head = full().replace("\"answers\":[", "\"answers\":[{\"evidence\":[],\"@\":0},");
    let Err(OpenError::Faults(list)) =
        opening(head.replace("\"evidence\":[],\"@\":0", &format!("\"evidence\":[{}0]", "{},".repeat(100_000))))
    else {
        panic!("no faults")
    };
    assert_eq!(list.len(), MAX_FAULTS);
    let rows = "{},".repeat(2_000);
    let many = full().replace("\"answers\":[", &format!("\"answers\":[{rows}"));
    assert!(matches!(opening(many), Err(OpenError::TooManyItems { items: 2_009 })));
}

#[test]
fn a_cut_file_never_opens_and_never_panics() {
    for text in [full(), export(7)] {
        let end = text.trim_end().len();
        for i in 0..1_000 {
            let bytes = &text.as_bytes()[..end * i / 1_000];
            let error = opening(bytes).unwrap_err();
            assert!(matches!(error, OpenError::Empty | OpenError::CutOff), "{i}: {error:?}");
        }
    }
}

#[test]
fn a_flipped_byte_never_panics_and_never_passes_unseen() {
    let text = full();
    for i in 0..1_000 {
        let mut bytes = text.clone().into_bytes();
        let at = (bytes.len() - 2) * i / 1_000;
        bytes[at] ^= 1 << (i % 7);
        if let Ok(opened) = opening(&bytes) {
            let review = text.find("\"review\"").unwrap()..text.find("\"names\"").unwrap();
            assert!(opened.integrity != Integrity::Unchanged || review.contains(&at), "{at}");
        }
    }
}

#[test]
fn a_wrong_type_anywhere_is_a_fault_at_its_place() {
    let report = parse(&full()).unwrap();
    let known = |path: &[String]| !["review", "format", "schema", "digest"].contains(&path[0].as_str());
    for path in places(&report).into_iter().filter(|path| known(path)) {
        let mut value = &report;
        for key in &path {
            value = value.get(key).or_else(|| value.elements().get(key.parse::<usize>().ok()?)).unwrap();
        }
        let wrong =
            if matches!(value, Json::Obj(_)) { Json::Int(1) } else { Json::Obj(vec![("x".to_owned(), Json::Null)]) };
        let Err(OpenError::Faults(list)) = opening(write(&replaced(&report, &path, wrong))) else { panic!("{path:?}") };
        assert!(list.iter().any(|fault| fault.place.starts_with(&named(&path))), "{path:?} {list:?}");
    }
}

#[test]
fn all_faults_are_listed_at_once() {
    let text = full().replace("\"rev\":24", "\"rev\":-1").replace("\"type\":\"xa\"", "\"type\":\"lang\"");
    let text = text.replacen("\"to\":\"2026-09-30\"", "\"to\":\"2026-06-30\"", 1);
    let text = text.replacen("\"plan\":[{\"id\":1", "\"plan\":[{\"id\":0", 1);
    let expected = [
        ("rev", Wrong::Value),
        ("unit.type", Wrong::Dangling),
        ("period.to", Wrong::Value),
        ("plan[0].id", Wrong::Value),
    ];
    assert_eq!(opening(text), Err(faults(&expected)));
}

#[test]
fn fields_that_do_not_fit_each_other() {
    let one = |place: &str, value: Json, fault: &str, wrong: Wrong| {
        let path: Vec<String> = place.split('.').map(str::to_owned).collect();
        let text = write(&replaced(&parse(&full()).unwrap(), &path, value));
        assert_eq!(opening(text), Err(faults(&[(fault, wrong)])), "{place}");
    };
    let item = parse(&full()).unwrap().get("answers").unwrap().elements()[0].get("item").unwrap().clone();
    one("answers.1.item", item, "answers[1].item", Wrong::Duplicate);
    one("answers.0.number", Json::Int(3), "answers[0].state", Wrong::Value);
    one("answers.0.state", "open".into(), "answers[0].state", Wrong::Value);
    one("answers.0.date", "2026-01-01".into(), "answers[0].state", Wrong::Value);
    one("answers.0.step", Json::Null, "answers[0].state", Wrong::Value);
    one("answers.0.n", Json::Int(-1), "answers[0].n", Wrong::Value);
    one("figures.0.received", Json::Int(1_000_000_001), "figures[0].received", Wrong::Value);
    one("figures.1.service", Json::Null, "figures[1].service", Wrong::Duplicate);
    one("closed", Json::Null, "closed", Wrong::Value);
    one("period.from", "2026-02-30".into(), "period.from", Wrong::Value);
    one("created", "hôm qua".into(), "created", Wrong::Value);
    one("id", "../../etc".into(), "id", Wrong::Value);
    one("answers.0.item", "Mục".into(), "answers[0].item", Wrong::Value);
    one("answers.0.role", "boss".into(), "answers[0].role", Wrong::Value);
}

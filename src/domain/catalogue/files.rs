//! The files of the built-in catalogue. Only the build and the tests read them; the app has what was baked from them.

macro_rules! files {
    ($($name:literal),* $(,)?) => { &[$(($name, include_str!(concat!("data/", $name)))),*] };
}

/// Name and text of every data file.
pub const FILES: &[(&str, &str)] = files![
    "catalogue.json",
    "documents.json",
    "units.json",
    "provinces.json",
    "services.json",
    "ladders.json",
    "indicators.json",
    "benchmarks.json",
    "checks/lanh-dao.json",
    "checks/ke-hoach.json",
    "checks/phoi-hop.json",
    "checks/tuyen-truyen.json",
    "checks/du-lieu.json",
    "checks/dinh-danh.json",
    "checks/dich-vu-cong.json",
    "checks/mot-cua.json",
    "checks/so-hoa.json",
    "checks/thanh-toan.json",
    "checks/nguon-luc.json",
    "checks/an-toan.json",
    "checks/kiem-tra.json",
    "checks/cu-tru.json",
];

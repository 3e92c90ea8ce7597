//! Bodies that issue a report: what stands before their names, their symbols, who signs for them.
//!
//! Practice as in `domain.md` §5.3 and general knowledge: a signed paper is the unit's own responsibility, so what is not
//! certain for a type of unit is left blank.

/// How a type of unit issues papers.
#[derive(Clone, Copy)]
pub struct Agency {
    /// What stands before its name unless the name says so itself; may be empty.
    pub before: &'static str,
    /// Its symbol in the number of a paper.
    pub symbol: &'static str,
    /// In whose name, and the position: one line each.
    pub capacity: &'static [&'static str],
}

/// Bodies.
pub struct Agencies {
    /// Of a type of unit, by its id.
    pub of: fn(&str) -> Agency,
    /// Of a body whose name tells what it is, such as an office, whatever its type: by its name in small letters.
    pub named: fn(&str) -> Option<Agency>,
    /// The committee above: of a place, by its name.
    pub committee: fn(&str) -> String,
    /// The police above: of a province, by its name.
    pub police: fn(&str) -> String,
    /// The ministry above provincial police.
    pub ministry: &'static str,
}

const BLANK: &str = "……";

/// How the name of a body begins, and who heads it; the first that fits.
type Heads = [(&'static str, &'static [&'static str]); 12];

const VI_HEADS: Heads = [
    ("văn phòng", &["CHÁNH VĂN PHÒNG"]),
    ("thanh tra", &["CHÁNH THANH TRA"]),
    ("sở ", &["GIÁM ĐỐC"]),
    ("trung tâm", &["GIÁM ĐỐC"]),
    ("bệnh viện", &["GIÁM ĐỐC"]),
    ("trường ", &["HIỆU TRƯỞNG"]),
    ("chi cục", &["CHI CỤC TRƯỞNG"]),
    ("phòng ", &["TRƯỞNG PHÒNG"]),
    ("ban ", &["TRƯỞNG BAN"]),
    ("bộ phận", &["TRƯỞNG BỘ PHẬN"]),
    ("bộ ", &["BỘ TRƯỞNG"]),
    ("tổ ", &["TỔ TRƯỞNG"]),
];

const EN_HEADS: Heads = [
    ("văn phòng", &["CHIEF OF OFFICE"]),
    ("thanh tra", &["CHIEF INSPECTOR"]),
    ("sở ", &["DIRECTOR"]),
    ("trung tâm", &["DIRECTOR"]),
    ("bệnh viện", &["DIRECTOR"]),
    ("trường ", &["PRINCIPAL"]),
    ("chi cục", &["HEAD OF THE SUB-DEPARTMENT"]),
    ("phòng ", &["HEAD OF THE DIVISION"]),
    ("ban ", &["HEAD OF THE BOARD"]),
    ("bộ phận", &["HEAD OF THE DESK"]),
    ("bộ ", &["MINISTER"]),
    ("tổ ", &["HEAD OF THE TEAM"]),
];

fn of_name(name: &str, heads: &Heads) -> Option<Agency> {
    heads.iter().find(|(start, _)| name.starts_with(start)).map(|(_, capacity)| plain(capacity))
}

pub(super) const VI: Agencies = Agencies {
    of: |unit_type| match unit_type {
        "ubt" | "huyen" | "xa" => {
            Agency {
                before: "Ủy ban nhân dân", symbol: "UBND", capacity: &["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]
            }
        }
        "ca-t" => Agency { before: "Công an", symbol: BLANK, capacity: &["GIÁM ĐỐC"] },
        "ca-h" | "ca-x" => Agency { before: "Công an", symbol: BLANK, capacity: &["TRƯỞNG CÔNG AN"] },
        "so" | "tthcc-t" | "tthcc-x" | "dn" => plain(&["GIÁM ĐỐC"]),
        "phong-x" => plain(&["TRƯỞNG PHÒNG"]),
        "to" => plain(&["TỔ TRƯỞNG"]),
        "dang" | "mttq" => plain(&["……………"]),
        _ => plain(&["THỦ TRƯỞNG ĐƠN VỊ"]),
    },
    named: |name| of_name(name, &VI_HEADS),
    committee: |place| ["UBND ", place].concat(),
    police: |place| ["Công an ", place].concat(),
    ministry: "Bộ Công an",
};

pub(super) const EN: Agencies = Agencies {
    of: |unit_type| match unit_type {
        "ubt" | "huyen" | "xa" => Agency {
            before: "People’s Committee of",
            symbol: "UBND",
            capacity: &["ON BEHALF OF THE PEOPLE’S COMMITTEE", "CHAIRPERSON"],
        },
        "ca-t" => Agency { before: "Police of", symbol: BLANK, capacity: &["DIRECTOR"] },
        "ca-h" | "ca-x" => Agency { before: "Police of", symbol: BLANK, capacity: &["CHIEF OF POLICE"] },
        "so" | "tthcc-t" | "tthcc-x" | "dn" => plain(&["DIRECTOR"]),
        "phong-x" => plain(&["HEAD OF THE DEPARTMENT"]),
        "to" => plain(&["HEAD OF THE TEAM"]),
        "dang" | "mttq" => plain(&["……………"]),
        _ => plain(&["HEAD OF THE UNIT"]),
    },
    named: |name| of_name(name, &EN_HEADS),
    committee: |place| ["People’s Committee of ", place].concat(),
    police: |place| ["Police of ", place].concat(),
    ministry: "Ministry of Public Security",
};

const fn plain(capacity: &'static [&'static str]) -> Agency {
    Agency { before: "", symbol: BLANK, capacity }
}

//! Shared by the domain tests: days, units, fluent filling-in, and a catalogue small enough to reckon by hand.
#![expect(clippy::expect_used, reason = "a helper that fails is a failing test")]

use std::sync::LazyLock;
use tu_soat_06::builtin;
use tu_soat_06::domain::answer::{Claim, Evidence, Stance};
use tu_soat_06::domain::assessment::Assessment;
use tu_soat_06::domain::catalogue::{Catalogue, Column, FILES, Role, read};
use tu_soat_06::domain::date;
use tu_soat_06::domain::edit::{AnswerEdit, Edit};
use tu_soat_06::domain::id::Id;
use tu_soat_06::domain::scope::Scope;
use tu_soat_06::domain::score::{Score, score};
use tu_soat_06::domain::unit::{Period, PeriodKind, Unit};

/// The catalogue that is compiled in, with all its texts.
pub static BUILTIN: LazyLock<&Catalogue> = LazyLock::new(|| {
    builtin::complete();
    builtin::catalogue()
});

/// Time of every edit in the tests.
pub const NOW: &str = "2026-11-22T08:00:00+07:00";

pub fn day(text: &str) -> chrono::NaiveDate {
    date::parse(text).expect("a day")
}

pub fn ids(words: &[&str]) -> Vec<Id> {
    words.iter().map(|word| Id::new(word)).collect()
}

pub fn unit(unit_type: &str, fields: &[&str]) -> Unit {
    Unit { unit_type: Id::new(unit_type), fields: ids(fields), province: Some(Id::new("hung-yen")), ..Unit::default() }
}

/// An empty assessment of the quarter that holds a day, or up to that day where only the last day matters.
pub fn blank(unit: Unit, last_day: &str) -> Assessment {
    let to = day(last_day);
    let period = Period { to, ..Period::holding(PeriodKind::Quarter, to) };
    Assessment { unit: unit.into(), period, ..Assessment::default() }
}

pub fn scored(catalogue: &Catalogue, assessment: &Assessment) -> Score {
    score(&Scope::of(catalogue, assessment), assessment)
}

/// Evidence that counts: a title and a number.
pub fn paper(title: &str) -> Evidence {
    Evidence { title: title.to_owned(), number: "12/KH-UBND".to_owned(), ..Evidence::default() }
}

/// Filling in as a user would, through edits. An edit that is refused fails the test.
pub trait Filling: Sized {
    fn does(self, edit: &Edit) -> Self;

    fn answers(self, item: &str, change: AnswerEdit) -> Self {
        self.does(&Edit::Answer(Id::new(item), change))
    }

    fn claims(self, item: &str, claim: Claim) -> Self {
        self.answers(item, AnswerEdit::Claim(Some(claim)))
    }

    fn step(self, item: &str, step: u8) -> Self {
        self.claims(item, Claim::Step(step))
    }

    fn share(self, item: &str, n: i64, d: i64) -> Self {
        self.claims(item, Claim::Share { n: Some(n), d: Some(d) })
    }

    fn unknown(self, item: &str) -> Self {
        self.answers(item, AnswerEdit::Stance(Stance::Unknown))
    }

    fn not_applicable(self, item: &str, reason: &str) -> Self {
        self.answers(item, AnswerEdit::Stance(Stance::NotApplicable)).answers(item, AnswerEdit::Reason(reason.into()))
    }

    fn role(self, item: &str, role: Role, reason: &str) -> Self {
        self.answers(item, AnswerEdit::Role { role: Some(role), default: Role::Decides })
            .answers(item, AnswerEdit::RoleReason(reason.into()))
    }

    fn evidenced(self, item: &str) -> Self {
        self.answers(item, AnswerEdit::Evidence(vec![paper("Kế hoạch")]))
    }

    /// Cells of one row, in the order of the table, from the left.
    fn row(self, service: Option<&str>, values: &[i64]) -> Self {
        let cells = Column::ALL.into_iter().zip(values).map(|(column, n)| (service.map(Id::new), column, Some(*n)));
        self.does(&Edit::Figures(cells.collect()))
    }
}

impl Filling for Assessment {
    fn does(self, edit: &Edit) -> Self {
        let after = self.after(edit, NOW).expect("an edit that is allowed");
        after.unwrap_or(self)
    }
}

pub const YES_NO: &str = r#"{"kind":"yes_no","yes":#,"no":#}"#;
pub const MATURITY: &str = r#"{"kind":"maturity","steps":[#,#,#,#,#]}"#;

pub fn share_of(target: u32, when_none: &str) -> String {
    format!(
        r#"{{"kind":"share","numerator":#,"denominator":#,"decimals":0,"targets":[{{"from":null,"value":{target}}}],"target_by":"tool","when_none":"{when_none}"}}"#
    )
}

pub fn at_least(target: u32) -> String {
    format!(r#"{{"kind":"count","unit":#,"decimals":0,"target":{target},"target_by":"tool"}}"#)
}

pub fn fewer_than(zero_at: u32) -> String {
    format!(r#"{{"kind":"fewer","unit":#,"decimals":0,"zero_at":{zero_at},"target_by":"tool"}}"#)
}

pub fn by_day(deadline: &str) -> String {
    format!(r#"{{"kind":"date","deadline":"{deadline}"}}"#)
}

/// A valid catalogue of a few items for one unit type, `xa`. Parts 40 · 40 · 20, the real ladders.
#[derive(Clone, Default)]
pub struct Tiny {
    services: Vec<String>,
    checks: Vec<String>,
    indicators: Vec<String>,
}

impl Tiny {
    /// A service in which `xa` has this default role.
    pub fn service(mut self, id: &str, role: Role) -> Self {
        let (number, role) = (self.services.len() + 1, role.word());
        self.services.push(format!(
            r#"{{"number":{number},"id":"{id}","name":#,"now":null,"group":"other","owner":#,"owner_mark":"tool","roles":[{{"types":["xa"],"fields":null,"from":null,"until":null,"role":"{role}","mark":"tool"}}],"looks_at":#,"evidence":[#],"benchmarks":[],"mark":"tool"}}"#
        ));
        self
    }

    pub fn check(self, id: &str, weight: u32, answer: &str) -> Self {
        self.any_check(id, weight, false, answer)
    }

    pub fn critical(self, id: &str, weight: u32, answer: &str) -> Self {
        self.any_check(id, weight, true, answer)
    }

    fn any_check(mut self, id: &str, weight: u32, critical: bool, answer: &str) -> Self {
        self.checks.push(format!(
            r#"{{"id":"{id}","theme":"theme","question":#,"answer":{answer},"weight":{weight},"critical":{critical},"addressees":["NDD"],"from":null,"until":null,"clauses":[{{"document":"doc","point":#,"slug":"slug-{id}"}}],"blamed_in":[],"benchmarks":[],"guidance":#,"evidence":[#],"mark":"tool"}}"#
        ));
        self
    }

    pub fn indicator(mut self, id: &str, part: Column, whole: Column, target: u32) -> Self {
        let (part, whole) = (part.word(), whole.word());
        self.indicators.push(format!(
            r#"{{"id":"{id}","name":#,"numerator":"{part}","denominator":"{whole}","weight":1,"targets":[{{"from":null,"value":{target}}}],"target_by":"tool","basis":#,"guidance":#,"evidence":[#],"benchmarks":[],"mark":"tool"}}"#
        ));
        self
    }

    /// Names and texts of its files; `#` stands for a bilingual text.
    pub fn files(&self) -> Vec<(&'static str, String)> {
        let list = |rows: &[String]| format!("[{}]", rows.join(","));
        let ladders = FILES.iter().find(|(name, _)| *name == "ladders.json").expect("the real ladders").1;
        let files = [
            ("catalogue.json", FRAME.to_owned()),
            ("documents.json", DOCUMENTS.to_owned()),
            ("units.json", UNITS.to_owned()),
            ("provinces.json", PROVINCES.to_owned()),
            ("services.json", list(&self.services)),
            ("indicators.json", list(&self.indicators)),
            ("benchmarks.json", "[]".to_owned()),
            ("checks/theme.json", list(&self.checks)),
        ];
        let mut files = files.map(|(name, text)| (name, with_texts(&text))).to_vec();
        files.push(("ladders.json", ladders.to_owned()));
        files
    }

    pub fn catalogue(&self) -> Catalogue {
        let files = self.files();
        let named: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
        read(&named).expect("a tiny catalogue without fault")
    }

    /// An empty assessment by `xa` of the third quarter of 2026.
    pub fn blank() -> Assessment {
        blank(unit("xa", &[]), "2026-09-30")
    }
}

/// Puts a bilingual text wherever the compact form has `#`.
fn with_texts(compact: &str) -> String {
    compact.replace('#', r#"{"vi":"chữ","en":"words"}"#)
}

const FRAME: &str = r#"{"id":"tiny","version":"1","as_of":"2026-11-22","title":#,
"parts":{"services":40,"checks":40,"indicators":20},"roles":{"decides":4,"receives":2,"guides":1},
"bands":[{"id":"xuat-sac","from":90000,"name":#},{"id":"tot","from":80000,"name":#},{"id":"kha","from":70000,"name":#},
{"id":"trung-binh","from":50000,"name":#},{"id":"yeu","from":0,"name":#}],
"band_cap":"trung-binh","band_complete":900,"critical_below":500,"themes":[{"id":"theme","name":#}]}"#;

const DOCUMENTS: &str = r#"[{"id":"doc","number":#,"title":#,"issuer":#,"province":null,"date":"2022-11","until":null,
"force":"unknown","kind":"directive","note":null,"mark":"tool"}]"#;

const UNITS: &str = r#"{"types":[{"id":"xa","name":#,"short":#,"from":null,"until":null,"fields":["field"],"names":[]}],
"fields":[{"id":"field","name":#,"types":["xa"]}],
"addressees":[{"id":"NDD","word":#,"to":[{"type":"xa","fields":null}]}]}"#;

const PROVINCES: &str = r#"[{"id":"hung-yen","name":"Hưng Yên","code":"33","kinds":[{"from":null,"kind":"tinh"}],
"former_name":null,"until":null,"into":null}]"#;

//! Which reports are of one unit (design §7): its official code, else province, type and name. Where that is doubtful the
//! trainer is asked, once; until then they are two units.

use crate::domain::text::{fold, lower};
use crate::domain::unit::Unit;
use std::collections::BTreeMap;

/// What the trainer said of two units that look alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Identities of both.
    pub of: [String; 2],
    /// They are one.
    pub same: bool,
}

/// Why two units may be one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Names that differ in diacritics or in words such as “UBND” only.
    Names,
    /// The same name, with an official code in one of them only.
    Code,
}

/// Two units that may be one: places in the list that was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// Both.
    pub of: [usize; 2],
    /// Why.
    pub why: Why,
}

/// Words before a name that say no more than the type does.
const TITLES: [&str; 4] = ["ubnd", "uy ban nhan dan", "trung tam phuc vu hanh chinh cong", "ttpvhcc"];
/// Words that say what a commune is.
const LEVELS: [&str; 4] = ["xa", "phuong", "thi tran", "dac khu"];

/// What a unit is known by. Old and new ways to place a tone (hoà, hòa) are one.
#[must_use]
pub fn identity(unit: &Unit) -> String {
    let code = unit.code.trim();
    if code.is_empty() { [place(unit), sound(&unit.name)].join("/") } else { ["#", &fold(code)].concat() }
}

/// Province and type.
fn place(unit: &Unit) -> String {
    let province = unit.province.as_ref().map_or("", |id| id.as_str());
    [province, unit.unit_type.as_str()].join("/")
}

/// The name in small letters, one space between words, the tones of each word behind it.
pub(super) fn sound(name: &str) -> String {
    let (mut all, mut tones) = (String::with_capacity(name.len()), String::new());
    for word in name.split_whitespace() {
        if !all.is_empty() {
            all.push(' ');
        }
        for c in word.chars().map(lower) {
            let (letter, tone) = toneless(c).map_or((c, None), |(letter, tone)| (letter, Some(tone)));
            all.push(letter);
            tones.extend(tone);
        }
        all.push_str(&tones);
        tones.clear();
    }
    all
}

/// A vowel without its tone, and the tone.
fn toneless(c: char) -> Option<(char, char)> {
    const TONED: [(char, &str); 12] = [
        ('a', "àáảãạ"),
        ('ă', "ằắẳẵặ"),
        ('â', "ầấẩẫậ"),
        ('e', "èéẻẽẹ"),
        ('ê', "ềếểễệ"),
        ('i', "ìíỉĩị"),
        ('o', "òóỏõọ"),
        ('ô', "ồốổỗộ"),
        ('ơ', "ờớởỡợ"),
        ('u', "ùúủũụ"),
        ('ư', "ừứửữự"),
        ('y', "ỳýỷỹỵ"),
    ];
    if c.is_ascii() {
        return None; // most letters: not worth the search
    }
    let (letter, place) = TONED.iter().find_map(|(l, toned)| Some((*l, toned.chars().position(|t| t == c)?)))?;
    "12345".chars().nth(place).map(|tone| (letter, tone))
}

/// What two units must have in common to be asked about: place and the folded name without titles and level; and the level.
fn known_as(unit: &Unit) -> (String, &'static str) {
    let bare = Bare::of(&unit.name);
    ([place(unit), bare.folded].join("/"), bare.level)
}

/// A name without titles and level, one space between words.
pub(super) struct Bare {
    /// The name.
    pub(super) name: String,
    /// The same, folded.
    pub(super) folded: String,
    /// The level that stood before it.
    pub(super) level: &'static str,
}

impl Bare {
    pub(super) fn of(name: &str) -> Self {
        let folded = fold(name).split_whitespace().collect::<Vec<_>>().join(" ");
        let after = |word: &str, name: &str| Some(name.strip_prefix(word)?.strip_prefix(' ')?.to_owned());
        let bare = TITLES.iter().find_map(|title| after(title, &folded)).unwrap_or_else(|| folded.clone());
        let leveled = LEVELS.iter().find_map(|level| Some((after(level, &bare)?, *level)));
        let (bare, level) = leveled.unwrap_or((bare, ""));
        let gone = folded.split(' ').count() - bare.split(' ').count();
        let name: Vec<&str> = name.split_whitespace().skip(gone).collect();
        Self { name: name.join(" "), folded: bare, level }
    }
}

/// Whether two levels can be of one unit: “Xã Tân An” and “Phường Tân An” are two.
pub(super) fn levels_agree(a: &str, b: &str) -> bool {
    a == b || a.is_empty() || b.is_empty()
}

/// Units that may be one and were not decided upon; each pair once, no chains: of three alike, two pairs are asked.
#[must_use]
pub fn doubts(units: &[&Unit], decided: &[Decision]) -> Vec<Doubt> {
    let mut seen: BTreeMap<String, Vec<Alike>> = BTreeMap::new();
    let mut doubts = Vec::new();
    for (at, unit) in units.iter().enumerate() {
        let (name, level) = known_as(unit);
        let own = Alike { at, identity: identity(unit), level };
        let alike = seen.entry(name).or_default();
        if alike.iter().any(|other| other.identity == own.identity) {
            continue;
        }
        if let Some(other) = alike.iter().find(|other| other.may_be(&own) && !is_decided(other, &own, decided)) {
            let why = if other.has_code() || own.has_code() { Why::Code } else { Why::Names };
            doubts.push(Doubt { of: [other.at, at], why });
        }
        alike.push(own);
    }
    doubts
}

/// Whether two units are one, or may be: what nobody need be warned about when their reports are compared.
#[must_use]
pub fn may_be_one(a: &Unit, b: &Unit) -> bool {
    identity(a) == identity(b) || !doubts(&[a, b], &[]).is_empty()
}

/// A unit among those of like names.
struct Alike {
    at: usize,
    identity: String,
    level: &'static str,
}

impl Alike {
    fn has_code(&self) -> bool {
        self.identity.starts_with('#')
    }

    /// Two codes are two units, however alike their names.
    fn may_be(&self, other: &Self) -> bool {
        levels_agree(self.level, other.level) && !(self.has_code() && other.has_code())
    }
}

fn is_decided(a: &Alike, b: &Alike, decided: &[Decision]) -> bool {
    decided.iter().any(|decision| decision.of.contains(&a.identity) && decision.of.contains(&b.identity))
}

//! What files of many units are made of, as text: what is said of the room on the first line, then a line for each unit.
//! It travels from the page to the worker; both ends are of one build.

use super::{Due, Entry, Roster, Shown, read, write};
use crate::domain::id::Id;
use crate::domain::json::{self, Json, parse};
use std::sync::Arc;

/// The units that are looked at, and what is said of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Class {
    /// What the room is called; may be empty.
    pub name: String,
    /// Who handed in, of the whole room.
    pub handed_in: HandedIn,
    /// Only items of this document are looked at.
    pub document: Option<Id>,
    /// The units.
    pub units: Vec<Shown>,
}

/// Who handed in, by the roster.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HandedIn {
    /// How many should; 0 without a roster.
    pub awaited: usize,
    /// Lines of those that have not.
    pub missing: Vec<String>,
    /// Lines that may mean one of several units.
    pub doubtful: Vec<String>,
}

impl HandedIn {
    /// What a roster says.
    #[must_use]
    pub fn of(roster: &Roster) -> Self {
        let lines = |wanted: fn(&Due) -> bool| {
            roster.awaited.iter().filter(|line| wanted(&line.due)).map(|line| line.text.clone()).collect()
        };
        Self {
            awaited: roster.awaited.len(),
            missing: lines(|due| *due == Due::Missing),
            doubtful: lines(|due| matches!(due, Due::Doubtful(_))),
        }
    }
}

impl Class {
    /// The first line.
    #[must_use]
    pub fn head(name: &str, handed_in: &HandedIn, document: Option<&Id>) -> String {
        let lines = |lines: &[String]| Json::Arr(lines.iter().map(|line| line.as_str().into()).collect());
        let fields = [
            ("name", name.into()),
            ("awaited", u32::try_from(handed_in.awaited).unwrap_or(u32::MAX).into()),
            ("missing", lines(&handed_in.missing)),
            ("doubtful", lines(&handed_in.doubtful)),
            ("document", document.map(Id::as_str).into()),
        ];
        line(&Json::Obj(fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()))
    }

    /// The line of a unit. `catalogue` is the digest of the catalogue.
    #[must_use]
    pub fn unit(unit: &Shown, catalogue: &str) -> String {
        let reports = [&unit.now].into_iter().chain(&unit.before);
        let reports = reports.map(|entry| Json::Arr(vec![entry.file.as_str().into(), write(&entry.member, catalogue)]));
        let copies = u32::try_from(unit.copies).unwrap_or(u32::MAX);
        line(&Json::Arr([Json::from(copies)].into_iter().chain(reports).collect()))
    }

    /// From these lines; none when they are not ours, or of another catalogue.
    #[must_use]
    pub fn read(text: &str, catalogue: &str) -> Option<Self> {
        let mut lines = text.lines();
        let head = parse(lines.next()?).ok()?;
        let word = |key: &str| head.get(key).and_then(Json::as_str);
        let texts =
            |key: &str| Some(head.get(key)?.elements().iter().filter_map(Json::as_str).map(str::to_owned).collect());
        let awaited = usize::try_from(head.get("awaited")?.as_int()?).ok()?;
        let handed_in = HandedIn { awaited, missing: texts("missing")?, doubtful: texts("doubtful")? };
        let units = lines.map(|line| unit(&parse(line).ok()?, catalogue)).collect::<Option<_>>()?;
        let document = word("document").map(Id::new);
        Some(Self { name: word("name")?.to_owned(), handed_in, document, units })
    }
}

fn line(json: &Json) -> String {
    [&json::write(json), "\n"].concat()
}

fn unit(json: &Json, catalogue: &str) -> Option<Shown> {
    let [copies, reports @ ..] = json.elements() else { return None };
    let entry = |json: &Json| {
        let [file, member] = json.elements() else { return None };
        Some(Arc::new(Entry { file: file.as_str()?.to_owned(), member: read(member, catalogue)? }))
    };
    let mut before = reports.iter().map(entry).collect::<Option<Vec<_>>>()?.into_iter();
    Some(Shown { now: before.next()?, before: before.collect(), copies: usize::try_from(copies.as_int()?).ok()? })
}

/// The units in an order that tells nothing of them, that of their digests: where names are hidden, the n-th is called by
/// its number, in every file and on the slides.
#[must_use]
pub fn numbered(units: &[Shown]) -> Vec<Shown> {
    let mut units = units.to_vec();
    units.sort_by(|a, b| a.now.member.digest.cmp(&b.now.member.digest));
    units
}

//! A member as one line of JSON: what goes from the worker to the page, and what is kept beside the text.

use super::{Cell, Member, Repair};
use crate::domain::date;
use crate::domain::file::Integrity;
use crate::domain::id::Id;
use crate::domain::json::{Extra, Json};
use crate::domain::score::Points;
use crate::domain::unit::{Period, PeriodKind, Unit};
use std::sync::Arc;

const INTEGRITIES: [(&str, Integrity); 3] =
    [("unchanged", Integrity::Unchanged), ("altered", Integrity::Altered), ("none", Integrity::None)];
const REPAIRS: [(&str, Repair); 6] = [
    ("encoding", Repair::Encoding),
    ("spread", Repair::Spread),
    ("composed", Repair::Composed),
    ("cleaned", Repair::Cleaned),
    ("migrated", Repair::Migrated),
    ("names", Repair::Names),
];
const CATALOGUE: &str = "catalogue ";
const ITEMS: &str = "items ";

/// The member as JSON. `catalogue` is the digest of the catalogue its cells belong to.
#[must_use]
pub fn write(member: &Member, catalogue: &str) -> Json {
    let unit = &member.unit;
    let fields = unit.fields.iter().map(|id| id.as_str().into()).collect();
    let all: Vec<(&str, Json)> = vec![
        ("catalogue", catalogue.into()),
        ("id", member.id.as_str().into()),
        ("rev", member.rev.into()),
        ("digest", member.digest.as_str().into()),
        ("type", unit.unit_type.as_str().into()),
        ("fields", Json::Arr(fields)),
        ("name", unit.name.as_str().into()),
        ("code", unit.code.as_str().into()),
        ("province", unit.province.as_ref().map(Id::as_str).into()),
        ("place", unit.place.as_str().into()),
        ("from", Json::Str(date::iso(member.period.from))),
        ("to", Json::Str(date::iso(member.period.to))),
        ("kind", member.period.kind.word().into()),
        ("changed", member.changed.as_str().into()),
        ("final", member.is_final.into()),
        ("example", member.example.into()),
        ("restricted", member.restricted.into()),
        ("integrity", INTEGRITIES.iter().find(|(_, of)| *of == member.integrity).map(|(word, _)| *word).into()),
        ("rescored", member.rescored.into()),
        ("repairs", Json::Arr(member.repairs.iter().map(repair).collect())),
        ("points", points(member.points)),
        ("counts", numbers([member.answered, member.items, member.critical_failed, member.set_aside])),
        ("readings", Json::Arr(member.readings.iter().flat_map(|(n, d)| [Json::Int(*n), Json::Int(*d)]).collect())),
        ("cells", numbers(member.cells.iter().flat_map(|cell| [cell.max, cell.code()]))),
    ];
    Json::Obj(all.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

fn numbers(list: impl IntoIterator<Item = u32>) -> Json {
    Json::Arr(list.into_iter().map(Json::from).collect())
}

fn points(points: Points) -> Json {
    numbers([points.max, points.claimed, points.evidenced, points.reachable])
}

fn repair(repair: &Repair) -> Json {
    match repair {
        Repair::Catalogue(version) => Json::Str([CATALOGUE, version].concat()),
        Repair::Items(count) => Json::Str([ITEMS, &count.to_string()].concat()),
        other => REPAIRS.iter().find(|(_, of)| of == other).map(|(word, _)| *word).into(),
    }
}

/// The member of a JSON line; none when it is not ours, or its cells belong to another catalogue than that of this digest:
/// its text must be read again then.
#[must_use]
pub fn read(json: &Json, catalogue: &str) -> Option<Member> {
    let text = |key: &str| json.get(key).and_then(Json::as_str);
    let flag = |key: &str| Some(*json.get(key)? == Json::Bool(true));
    let list = |key: &str| Some(json.get(key)?.elements().iter().filter_map(Json::as_int).collect::<Vec<i64>>());
    let small = |key: &str| Some(list(key)?.into_iter().filter_map(|n| u32::try_from(n).ok()).collect::<Vec<u32>>());
    let points = small("points")?;
    let [max, claimed, evidenced, reachable] = points.as_slice().try_into().ok()?;
    let counts = small("counts")?;
    let [answered, items, critical_failed, set_aside] = counts.as_slice().try_into().ok()?;
    let cells = small("cells")?;
    let repairs = json.get("repairs")?.elements();
    (text("catalogue")? == catalogue).then_some(())?;
    Some(Member {
        id: text("id")?.to_owned(),
        rev: u32::try_from(json.get("rev")?.as_int()?).ok()?,
        digest: text("digest")?.to_owned(),
        unit: Arc::new(unit(json)?),
        period: period(json)?,
        changed: text("changed")?.to_owned(),
        is_final: flag("final")?,
        example: flag("example")?,
        restricted: flag("restricted")?,
        integrity: INTEGRITIES.iter().find(|(word, _)| Some(*word) == text("integrity")).map(|(_, of)| *of)?,
        rescored: flag("rescored")?,
        repairs: repairs.iter().filter_map(Json::as_str).filter_map(repaired).collect(),
        points: Points { max, claimed, evidenced, reachable },
        answered,
        items,
        critical_failed,
        set_aside,
        readings: pairs(&list("readings")?).collect(),
        cells: pairs(&cells).map(|(max, code)| Cell::of(max, code)).collect::<Option<_>>()?,
    })
}

fn pairs<T: Copy>(list: &[T]) -> impl Iterator<Item = (T, T)> {
    let (pairs, _) = list.as_chunks::<2>();
    pairs.iter().map(|[a, b]| (*a, *b))
}

fn unit(json: &Json) -> Option<Unit> {
    let text = |key: &str| json.get(key).and_then(Json::as_str);
    let fields = json.get("fields")?.elements().iter().filter_map(Json::as_str);
    Some(Unit {
        unit_type: Id::new(text("type")?),
        fields: fields.map(Id::new).collect(),
        name: text("name")?.to_owned(),
        code: text("code")?.to_owned(),
        province: text("province").map(Id::new),
        place: text("place")?.to_owned(),
        extra: Extra::new(),
    })
}

fn period(json: &Json) -> Option<Period> {
    let day = |key: &str| json.get(key).and_then(Json::as_str).and_then(date::parse);
    let kind = json.get("kind").and_then(Json::as_str).and_then(PeriodKind::of)?;
    Some(Period { from: day("from")?, to: day("to")?, kind })
}

fn repaired(word: &str) -> Option<Repair> {
    let version = word.strip_prefix(CATALOGUE).map(|version| Repair::Catalogue(version.to_owned()));
    let items = || word.strip_prefix(ITEMS).and_then(|count| count.parse().ok()).map(Repair::Items);
    version.or_else(items).or_else(|| REPAIRS.iter().find(|(known, _)| *known == word).map(|(_, of)| of.clone()))
}

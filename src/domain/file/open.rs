//! Text → assessment: every fault at once, or the assessment with what its reader should know.

use super::error::{Notice, OpenError, Opened};
use super::migrate::{STEPS, migrate};
use super::record::{Reader, Value};
use super::{FORMAT, MAX_FILE, MAX_ITEMS, SCHEMA, convert, decode, seal, v1};
use crate::domain::assessment::Assessment;
use crate::domain::catalogue::Catalogue;
use crate::domain::id::Id;
use crate::domain::json::{Fault, Json, Wrong, parse};
use crate::domain::order::repeats;
use crate::domain::scope::Scope;
use crate::domain::score::score;
use crate::domain::text::is_plain;
use std::mem::take;

/// Opens the bytes of one report. `nfc` composes a text (the browser's `String.normalize`).
///
/// # Errors
/// The first reason why the file cannot be a report, or all faults of the report.
pub fn open(bytes: &[u8], catalogue: &Catalogue, nfc: &dyn Fn(&str) -> String) -> Result<Opened, OpenError> {
    open_text(&decode(bytes)?, catalogue, nfc)
}

/// Opens the text of one report.
///
/// # Errors
/// As [`open`].
pub fn open_text(text: &str, catalogue: &Catalogue, nfc: &dyn Fn(&str) -> String) -> Result<Opened, OpenError> {
    let received = parsed(text)?;
    let schema = schema_of(&received)?;
    let digest = seal::digest(&received);
    let integrity = seal::compared(&received, &digest);
    let (report, sentences) = migrate(received, schema, STEPS);
    let nfc = needs_composing(text, nfc).then_some(nfc);
    let mut reader = Reader { nfc, ..Reader::default() };
    let mut file = read(report, catalogue, &mut reader)?;
    let (theirs, stored) = (take(&mut file.catalogue), take(&mut file.score).known());
    let assessment = convert::to_assessment(file);
    let notices = notices(&theirs, &assessment, catalogue, sentences, &reader);
    let score = score(&Scope::of(catalogue, &assessment), &assessment);
    let score_differs = convert::score(&score) != stored;
    Ok(Opened { assessment, digest, integrity, score, score_differs, notices })
}

/// Opens a report that the app itself stored. It was composed then, and nobody asks whether it was altered or scored
/// by other rules.
///
/// # Errors
/// As [`open`], but for what reading the text finds.
pub fn open_stored(received: Json, catalogue: &Catalogue) -> Result<Assessment, OpenError> {
    let schema = schema_of(&received)?;
    let (report, _) = migrate(received, schema, STEPS);
    Ok(convert::to_assessment(read(report, catalogue, &mut Reader::default())?))
}

fn parsed(text: &str) -> Result<Json, OpenError> {
    if text.len() > MAX_FILE {
        return Err(OpenError::TooBig { size: text.len(), limit: MAX_FILE });
    }
    parse(text).map_err(|error| error.map_or(OpenError::CutOff, OpenError::Json))
}

fn schema_of(report: &Json) -> Result<u32, OpenError> {
    if report.get("format").and_then(Json::as_str) != Some(FORMAT) {
        return Err(OpenError::Foreign);
    }
    let wrong = |wrong| OpenError::Faults(vec![Fault { file: String::new(), place: "schema".to_owned(), wrong }]);
    match report.get("schema") {
        None => Err(wrong(Wrong::Missing)),
        Some(Json::Int(n)) if *n > i64::from(SCHEMA) => Err(OpenError::Newer { schema: *n }),
        Some(Json::Int(n)) => u32::try_from(*n).ok().filter(|n| *n > 0).ok_or_else(|| wrong(Wrong::Value)),
        Some(_) => Err(wrong(Wrong::Type)),
    }
}

/// Escapes can hide marks from a look at the whole text, so with escapes each text is looked at by itself.
fn needs_composing(text: &str, nfc: &dyn Fn(&str) -> String) -> bool {
    text.contains("\\u") || (!is_plain(text) && nfc(text) != text)
}

fn read(report: Json, catalogue: &Catalogue, reader: &mut Reader) -> Result<v1::File, OpenError> {
    let count =
        |within: Option<&Json>| within.and_then(|rows| rows.get("answers")).map_or(0, |rows| rows.elements().len());
    let items = count(Some(&report)).max(count(report.get("previous")));
    if items > MAX_ITEMS {
        return Err(OpenError::TooManyItems { items });
    }
    let mut file = v1::File::default();
    file.read(report, reader);
    v1::check(&file, |word| catalogue.unit_type(word).is_some(), &mut reader.faults);
    if reader.faults.list.is_empty() { Ok(file) } else { Err(OpenError::Faults(take(&mut reader.faults.list))) }
}

fn notices(
    theirs: &v1::CatalogueRef,
    assessment: &Assessment,
    catalogue: &Catalogue,
    sentences: Vec<&'static str>,
    reader: &Reader,
) -> Vec<Notice> {
    let is_same = theirs.id == catalogue.id && theirs.version == catalogue.version && theirs.digest == catalogue.digest;
    let other = || Notice::OtherCatalogue { id: theirs.id.clone(), version: theirs.version.clone() };
    let items = unknown_items(assessment, catalogue);
    let names = unknown_names(assessment, catalogue);
    let all = [
        (!sentences.is_empty()).then_some(Notice::Migrated(sentences)),
        (!is_same).then(other),
        (items > 0).then_some(Notice::UnknownItems(items)),
        (!names.is_empty()).then_some(Notice::UnknownNames(names)),
        reader.composed.then_some(Notice::Composed),
        reader.cleaned.then_some(Notice::Cleaned),
    ];
    all.into_iter().flatten().collect()
}

fn unknown_items(assessment: &Assessment, catalogue: &Catalogue) -> usize {
    let mut items: Vec<&str> = assessment.plan.iter().map(|action| action.item.as_str()).collect();
    items.extend(assessment.answers.keys().chain(assessment.figures.rows.keys()).map(Id::as_str));
    items.retain(|item| catalogue.item_name(item).is_none());
    items.len() - repeats(&items).len()
}

fn unknown_names(assessment: &Assessment, catalogue: &Catalogue) -> Vec<Id> {
    let unit = &assessment.unit;
    let documents = assessment.documents.iter().flat_map(|ids| ids.iter());
    let documents = documents.filter(|id| catalogue.document(id.as_str()).is_none());
    let fields = unit.fields.iter().filter(|id| catalogue.field(id.as_str()).is_none());
    let province = unit.province.iter().filter(|id| catalogue.province(id.as_str()).is_none());
    documents.chain(fields).chain(province).cloned().collect()
}

//! What the page and its worker say to each other when many reports come in, as values and as text.

use super::cohort::{self, Member};
use super::date;
use super::json::{Json, parse, write};
use super::text::Lang;
use chrono::NaiveDate;

/// What systems put beside one's files.
const LITTER: [&str; 4] = [".DS_Store", "Thumbs.db", "desktop.ini", "__MACOSX"];

/// Whether a file in a folder or in a ZIP, given with the way there, is none of the user's.
#[must_use]
pub fn is_litter(path: &str) -> bool {
    path.split('/').any(|part| LITTER.contains(&part) || part.starts_with("._"))
}

/// What the page asks for. What is in files comes in several answers, as long as some is [left](Answer::left).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Intake {
    /// To look into files, which travel beside this: their names, and the language of what is told.
    Begin(Vec<String>, Lang),
    /// To make up so many units, whose latest period is the quarter before this day; the same seed makes the same ones.
    Sample(u32, u32, NaiveDate),
    /// To go on.
    More,
}

/// One report that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Name of the file; inside a ZIP with its path.
    pub file: String,
    /// Line inside it, from 1.
    pub line: u32,
    /// The report and its text, deflated; or why there is none, in words.
    pub report: Result<(Box<Member>, Vec<u8>), String>,
}

/// What the worker answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// How much is still to come, per mille; 0 when all is told.
    pub left: u32,
    /// What was found since the last answer.
    pub found: Vec<Found>,
}

impl Intake {
    /// As text.
    #[must_use]
    pub fn write(&self) -> String {
        let fields: Vec<(&str, Json)> = match self {
            Self::Begin(files, lang) => {
                let files = files.iter().map(|file| file.as_str().into()).collect();
                vec![("take", Json::Arr(files)), ("lang", lang.code().into())]
            }
            Self::Sample(count, seed, day) => {
                vec![("sample", (*count).into()), ("seed", (*seed).into()), ("day", Json::Str(date::iso(*day)))]
            }
            Self::More => vec![("more", true.into())],
        };
        write(&Json::Obj(fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()))
    }

    /// From text; none when it is not ours.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let json = parse(text).ok()?;
        let word = |key: &str| json.get(key).and_then(Json::as_str);
        let number = |key: &str| json.get(key).and_then(Json::as_int).and_then(|n| u32::try_from(n).ok());
        if let Some(files) = json.get("take") {
            let lang = if word("lang")? == Lang::En.code() { Lang::En } else { Lang::Vi };
            let files = files.elements().iter().filter_map(Json::as_str).map(str::to_owned).collect();
            return Some(Self::Begin(files, lang));
        }
        match number("sample") {
            Some(count) => Some(Self::Sample(count, number("seed")?, date::parse(word("day")?)?)),
            None => (json.get("more")? == &Json::Bool(true)).then_some(Self::More),
        }
    }
}

impl Answer {
    /// As bytes: one line of JSON, then the texts one after the other. `catalogue` is the digest of the catalogue.
    #[must_use]
    pub fn write(&self, catalogue: &str) -> Vec<u8> {
        let found = self.found.iter().map(|found| {
            let (member, size, why) = match &found.report {
                Ok((member, text)) => {
                    (cohort::write(member, catalogue), u32::try_from(text.len()).unwrap_or(0), Json::Null)
                }
                Err(why) => (Json::Null, 0, why.as_str().into()),
            };
            let fields = [
                ("file", found.file.as_str().into()),
                ("line", found.line.into()),
                ("member", member),
                ("size", size.into()),
                ("why", why),
            ];
            Json::Obj(fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
        });
        let head = [("left", self.left.into()), ("found", Json::Arr(found.collect()))];
        let head = Json::Obj(head.into_iter().map(|(key, value)| (key.to_owned(), value)).collect());
        let mut bytes = write(&head).into_bytes();
        bytes.push(b'\n');
        for (_, text) in self.found.iter().filter_map(|found| found.report.as_ref().ok()) {
            bytes.extend_from_slice(text);
        }
        bytes
    }

    /// From bytes; none when they are not ours.
    #[must_use]
    pub fn read(bytes: &[u8], catalogue: &str) -> Option<Self> {
        let end = bytes.iter().position(|byte| *byte == b'\n')?;
        let (head, mut texts) = bytes.split_at_checked(end)?;
        texts = texts.get(1..)?;
        let head = parse(std::str::from_utf8(head).ok()?).ok()?;
        let number = |json: &Json, key: &str| json.get(key).and_then(Json::as_int).and_then(|n| u32::try_from(n).ok());
        let mut found = Vec::new();
        for json in head.get("found")?.elements() {
            let size = usize::try_from(number(json, "size")?).ok()?;
            let (text, rest) = texts.split_at_checked(size)?;
            texts = rest;
            let report = match json.get("why").and_then(Json::as_str) {
                Some(why) => Err(why.to_owned()),
                None => Ok((Box::new(cohort::read(json.get("member")?, catalogue)?), text.to_vec())),
            };
            let file = json.get("file").and_then(Json::as_str)?.to_owned();
            found.push(Found { file, line: number(json, "line")?, report });
        }
        Some(Self { left: number(&head, "left")?, found })
    }
}

//! What the page asks of what makes its files, as values and as JSON text. Reports and files travel beside it.

use super::date;
use super::json::{Json, parse, write};
use super::output::{Copy, OUTPUTS, Output};
use super::text::Lang;
use chrono::NaiveDate;

/// A file to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// Which file to make.
    pub output: Output,
    /// In which language.
    pub lang: Lang,
    /// Which copy.
    pub copy: Copy,
    /// Today by the machine's calendar.
    pub today: NaiveDate,
}

const NAMELESS: &str = "nameless";

impl Job {
    /// As text.
    #[must_use]
    pub fn write(&self) -> String {
        let kind = self.output.kind();
        let field = |key: &str, value: &str| (key.to_owned(), Json::from(value));
        write(&Json::Obj(vec![
            field("make", &[kind.word, ".", kind.ending].concat()),
            field("lang", self.lang.code()),
            field("copy", if self.copy == Copy::Nameless { NAMELESS } else { "" }),
            field("today", &date::iso(self.today)),
        ]))
    }

    /// From text; none when it is not ours.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let json = parse(text).ok()?;
        let field = |key: &str| json.get(key).and_then(Json::as_str);
        let make = field("make")?;
        let wanted = OUTPUTS.into_iter().find(|kind| make == [kind.word, ".", kind.ending].concat());
        Some(Self {
            output: wanted?.output,
            lang: lang(field("lang")?),
            copy: if field("copy")? == NAMELESS { Copy::Nameless } else { Copy::Whole },
            today: date::parse(field("today")?)?,
        })
    }
}

/// A workbook to read, beside the reports it may belong to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Language of what is told.
    pub lang: Lang,
    /// Now, RFC 3339.
    pub now: String,
    /// The id of a new assessment, should it be a template.
    pub new_id: String,
}

impl Reading {
    /// As text.
    #[must_use]
    pub fn write(&self) -> String {
        let field = |key: &str, value: &str| (key.to_owned(), Json::from(value));
        write(&Json::Obj(vec![field("lang", self.lang.code()), field("now", &self.now), field("id", &self.new_id)]))
    }

    /// From text; none when it is not ours.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let json = parse(text).ok()?;
        let field = |key: &str| json.get(key).and_then(Json::as_str).map(str::to_owned);
        Some(Self { lang: lang(&field("lang")?), now: field("now")?, new_id: field("id")? })
    }
}

/// A link to make, below the address of the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Linking {
    /// The address of the app.
    pub base: String,
}

impl Linking {
    /// As text.
    #[must_use]
    pub fn write(&self) -> String {
        write(&Json::Obj(vec![("base".to_owned(), Json::from(self.base.as_str()))]))
    }

    /// From text; none when it is not ours.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let base = parse(text).ok()?.get("base").and_then(Json::as_str).map(str::to_owned);
        base.map(|base| Self { base })
    }
}

fn lang(code: &str) -> Lang {
    if code == Lang::En.code() { Lang::En } else { Lang::Vi }
}

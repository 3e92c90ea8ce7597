//! What the page asks for, as JSON text and as a value. Reports and files travel beside it.

use super::Fault;
use crate::domain::date;
use crate::domain::json::{Json, parse, write};
use crate::domain::output::{Copy, OUTPUTS, Output};
use crate::domain::text::Lang;
use chrono::NaiveDate;

/// One request.
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

    /// From text.
    ///
    /// # Errors
    /// When it is none of ours.
    pub fn read(text: &str) -> Result<Self, Fault> {
        let json = parse(text).map_err(|_| Fault::Job)?;
        let field = |key: &str| json.get(key).and_then(Json::as_str).ok_or(Fault::Job);
        let make = field("make")?;
        let wanted = OUTPUTS.into_iter().find(|kind| make == [kind.word, ".", kind.ending].concat());
        Ok(Self {
            output: wanted.ok_or(Fault::Job)?.output,
            lang: if field("lang")? == Lang::En.code() { Lang::En } else { Lang::Vi },
            copy: if field("copy")? == NAMELESS { Copy::Nameless } else { Copy::Whole },
            today: date::parse(field("today")?).ok_or(Fault::Job)?,
        })
    }
}

//! Presentational pieces: values, signals and callbacks in. They know neither `Session` nor `browser`.

mod choice;
mod disclosure;
mod field;
mod icon;
mod notice;
mod number_field;
mod score_bar;
mod tag;

pub use choice::{Choice, Choosable};
pub use disclosure::Disclosure;
pub use field::{DateField, SelectField, TextField};
pub use icon::{Glyph, Icon};
pub use notice::{Notice, NoticeKind};
pub use number_field::NumberField;
pub use score_bar::{Chart, ScoreBar, ScoreFigures};
pub use tag::{Tag, TagKind};

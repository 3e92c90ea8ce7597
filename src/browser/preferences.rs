//! Small things remembered between visits, in localStorage. Without it, none are.

use super::{keys::Key, local::Local, trouble::Trouble};

/// A theme chosen against the system's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// The word for it, in storage and on `<html data-theme>`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// When an assessment was last saved to a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileSaved {
    /// Its `rev` then.
    pub rev: u32,
    /// The time, RFC 3339.
    pub time: String,
}

/// Language of the screen: `vi`, `en`.
#[must_use]
pub fn language() -> Option<String> {
    read(Key::Language)
}

/// Remembers the language.
pub fn set_language(code: &str) -> Result<(), Trouble> {
    write(Key::Language, Some(code))
}

/// The theme, if one was chosen.
#[must_use]
pub fn theme() -> Option<Theme> {
    let word = read(Key::Theme)?;
    [Theme::Light, Theme::Dark].into_iter().find(|theme| theme.word() == word)
}

/// Remembers the theme; `None` follows the system.
pub fn set_theme(theme: Option<Theme>) -> Result<(), Trouble> {
    write(Key::Theme, theme.map(Theme::word))
}

/// Id of the assessment opened last.
#[must_use]
pub fn last_opened() -> Option<String> {
    read(Key::LastOpened)
}

/// Remembers which assessment was opened.
pub fn set_last_opened(id: Option<&str>) -> Result<(), Trouble> {
    write(Key::LastOpened, id)
}

/// The last saving of an assessment to a file.
#[must_use]
pub fn file_saved(id: &str) -> Option<FileSaved> {
    let line = read(Key::FileSaved(id))?;
    let (rev, time) = line.split_once(' ')?;
    Some(FileSaved { rev: rev.parse().ok()?, time: time.to_owned() })
}

/// Remembers a saving to a file.
pub fn set_file_saved(id: &str, saved: &FileSaved) -> Result<(), Trouble> {
    write(Key::FileSaved(id), Some(&format!("{} {}", saved.rev, saved.time)))
}

/// Whether it was read that what a local file stores can vanish.
#[must_use]
pub fn local_told() -> bool {
    read(Key::LocalTold).is_some()
}

/// Remembers that it was.
pub fn set_local_told() -> Result<(), Trouble> {
    write(Key::LocalTold, Some("1"))
}

fn read(key: Key) -> Option<String> {
    Local::reach().ok()?.get(key).ok()?
}

fn write(key: Key, text: Option<&str>) -> Result<(), Trouble> {
    let local = Local::reach()?;
    match text {
        Some(text) => local.set(key, text),
        None => local.remove(key),
    }
}

//! Addresses inside the app: hash routes, pure text both ways.
//!
//! Knows no browser and no view; `parse` and `Display` are each other's inverse.

use crate::domain::id::Id;
use std::fmt;

/// Where the user is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// Saved assessments, and ways to begin.
    #[default]
    Start,
    /// Who the unit is, for a new assessment.
    New,
    /// Export, import, wipe, privacy.
    Data,
    /// How the score works, keyboard.
    Help,
    /// Documents and sources of the catalogue.
    Catalogue,
    /// A read-only copy, which the address itself carries.
    Copy(String),
    /// A page of the room of many units.
    Room(RoomPage),
    /// A page of one assessment, named by the first eight hex digits of its id.
    In(String, Page),
}

/// A page of the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoomPage {
    /// What came in.
    Intake,
    /// One row a unit.
    Table,
    /// Units × items.
    Heatmap,
    /// What is weak, who is missing.
    Analysis,
    /// Big type, one finding a slide.
    Show,
    /// Files of other programs.
    Outputs,
}

/// A page of an assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// Who the unit is.
    Unit,
    /// One section of the checklist, maybe at one item.
    Section(Id, Option<Id>),
    /// The figures table.
    Figures,
    /// The gap report.
    Report,
    /// The report beside another one.
    Compare,
    /// The one A4 page for the head.
    OnePage,
    /// A blank checklist to print.
    Blank,
    /// An inspector's verdicts.
    Review,
    /// Merging another copy into it.
    Merge,
    /// Files of other programs, links.
    Outputs,
    /// The report as a formal paper.
    Paper,
}

const NEW: &str = "phieu-moi";
const DATA: &str = "du-lieu";
const HELP: &str = "tro-giup";
const CATALOGUE: &str = "bo-tieu-chi";
const COPY: &str = "xem";
const ROOM: &str = "nhieu-don-vi";
const SECTION: &str = "phieu";

/// Pages of the room; the first has no word of its own.
const ROOM_PAGES: [(&str, RoomPage); 6] = [
    ("", RoomPage::Intake),
    ("bang", RoomPage::Table),
    ("bang-nhiet", RoomPage::Heatmap),
    ("phan-tich", RoomPage::Analysis),
    ("trinh-chieu", RoomPage::Show),
    ("xuat", RoomPage::Outputs),
];

/// Pages of an assessment that are one word of the address.
const PAGES: [(&str, Page); 10] = [
    ("don-vi", Page::Unit),
    ("so-lieu", Page::Figures),
    ("bao-cao", Page::Report),
    ("so-sanh", Page::Compare),
    ("mot-trang", Page::OnePage),
    ("phieu-trang", Page::Blank),
    ("tham-dinh", Page::Review),
    ("gop", Page::Merge),
    ("xuat", Page::Outputs),
    ("van-ban", Page::Paper),
];

impl Route {
    /// Reads a hash (`#/…` or `/…`); anything unknown is the start.
    #[must_use]
    pub fn parse(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').trim_matches('/');
        let mut parts = path.split('/');
        match (parts.next().unwrap_or_default(), parts.next(), parts.next(), parts.next()) {
            (NEW, None, ..) => Self::New,
            (DATA, None, ..) => Self::Data,
            (HELP, None, ..) => Self::Help,
            (CATALOGUE, None, ..) => Self::Catalogue,
            (COPY, Some(data), None, _) => Self::Copy(data.to_owned()),
            (ROOM, page, None, _) => RoomPage::of(page.unwrap_or_default()).map_or(Self::Start, Self::Room),
            (id, Some(page), section, item) if is_short_id(id) => {
                Page::of(page, section, item).map_or(Self::Start, |page| Self::In(id.to_owned(), page))
            }
            _ => Self::Start,
        }
    }

    /// The address as a link target.
    #[must_use]
    pub fn href(&self) -> String {
        ["#/", &self.to_string()].concat()
    }
}

impl RoomPage {
    fn of(word: &str) -> Option<Self> {
        ROOM_PAGES.iter().find(|(known, _)| *known == word).map(|(_, page)| *page)
    }
}

impl Page {
    fn of(page: &str, section: Option<&str>, item: Option<&str>) -> Option<Self> {
        match section {
            Some(section) => (page == SECTION).then(|| Self::Section(Id::new(section), item.map(Id::new))),
            None => PAGES.iter().find(|(word, _)| *word == page).map(|(_, page)| page.clone()),
        }
    }
}

fn is_short_id(text: &str) -> bool {
    text.len() == 8 && text.bytes().all(|b| b.is_ascii_hexdigit())
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start => Ok(()),
            Self::New => f.write_str(NEW),
            Self::Data => f.write_str(DATA),
            Self::Help => f.write_str(HELP),
            Self::Catalogue => f.write_str(CATALOGUE),
            Self::Copy(data) => f.write_str(&[COPY, "/", data].concat()),
            Self::Room(page) => {
                let word = ROOM_PAGES.iter().find(|(_, known)| known == page).map_or("", |(word, _)| *word);
                f.write_str(&[ROOM, if word.is_empty() { "" } else { "/" }, word].concat())
            }
            Self::In(id, page) => {
                f.write_str(id)?;
                f.write_str("/")?;
                page.fmt(f)
            }
        }
    }
}

impl fmt::Display for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Section(section, item) = self else {
            let word = PAGES.iter().find(|(_, page)| page == self).map(|(word, _)| *word);
            return f.write_str(word.unwrap_or_default());
        };
        let item = item.iter().flat_map(|item| ["/", item.as_str()]);
        f.write_str(&[SECTION, "/", section.as_str()].into_iter().chain(item).collect::<String>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parse_is_the_inverse_of_display() {
        let pages = [
            Page::Unit,
            Page::Section("lanh-dao".into(), None),
            Page::Section("lanh-dao".into(), Some("viec-chung".into())),
            Page::Figures,
            Page::Report,
            Page::Compare,
            Page::OnePage,
            Page::Blank,
            Page::Review,
            Page::Merge,
            Page::Outputs,
            Page::Paper,
        ];
        let inside = pages.into_iter().map(|page| Route::In("1a2b3c4d".into(), page));
        let beside =
            [Route::Start, Route::New, Route::Data, Route::Help, Route::Catalogue, Route::Copy("TS1AB".into())];
        let room = ROOM_PAGES.map(|(_, page)| Route::Room(page));
        for route in inside.chain(beside).chain(room) {
            assert_eq!(Route::parse(&route.href()), route);
        }
    }

    #[test]
    fn nonsense_leads_to_the_start() {
        for hash in [
            "",
            "#",
            "#/x",
            "#/1a2b3c4d",
            "#/1a2b3c4d/phieu",
            "#/zz/bao-cao",
            "#/tro-giup/x",
            "#/nhieu-don-vi/x",
            "#/xem",
            "#/xem/TS1/x",
        ] {
            assert_eq!(Route::parse(hash), Route::Start, "{hash}");
        }
    }
}

//! Every name under which something is stored, in one place.

/// The database's name, and what each localStorage key begins with (`tu-soat-06/…`).
pub const SPACE: &str = "tu-soat-06";

/// Version of the database's layout; rises when a shelf is added.
pub const LAYOUT: u32 = 1;

/// A localStorage key; the name of the space and `/` go before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key<'a> {
    /// Mirror of an assessment, or the assessment itself where `IndexedDB` is blocked; by id.
    Assessment(&'a str),
    /// A text that lost against another of the same assessment; by [`copy_name`].
    Copy(&'a str),
    /// Text that could not be trusted; by its SHA-256.
    Quarantine(&'a str),
    /// Mark of a deletion; by id.
    Tombstone(&'a str),
    /// Last saving to a file; by id.
    FileSaved(&'a str),
    /// Language of the screen.
    Language,
    /// Theme of the screen.
    Theme,
    /// Id of the assessment opened last.
    LastOpened,
    /// It was read that what a local file stores can vanish.
    LocalTold,
    /// Written and removed to see whether writing works.
    Probe,
}

impl Key<'_> {
    /// The key without its space. With an empty name, a group's key is what all keys of the group begin with.
    #[must_use]
    pub fn text(self) -> String {
        match self {
            Self::Assessment(id) => ["assessment/", id].concat(),
            Self::Copy(name) => ["copy/", name].concat(),
            Self::Quarantine(sha256) => ["quarantine/", sha256].concat(),
            Self::Tombstone(id) => ["tombstone/", id].concat(),
            Self::FileSaved(id) => ["file-saved/", id].concat(),
            Self::Language => "language".to_owned(),
            Self::Theme => "theme".to_owned(),
            Self::LastOpened => "last-opened".to_owned(),
            Self::LocalTold => "local-told".to_owned(),
            Self::Probe => "probe".to_owned(),
        }
    }
}

/// An object store of the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    /// Assessments, by id.
    Assessments,
    /// Recovery copies, by [`copy_name`].
    Copies,
    /// Text that could not be trusted, by its SHA-256.
    Quarantine,
    /// Marks of deletion, by id.
    Tombstones,
    /// Of the room: what is shown of each report, by the id of its assessment.
    Members,
    /// Of the room: their texts, deflated, by the same.
    Texts,
    /// Of the room: what it is called, and what its owner said.
    Rooms,
}

/// The database of the room of many units: held apart from one's own assessments, so that neither waits for the other.
pub const ROOM: &str = "tu-soat-06-room";

impl Shelf {
    /// Those of one's own assessments.
    pub const OWN: &'static [Self] = &[Self::Assessments, Self::Copies, Self::Quarantine, Self::Tombstones];
    /// Those of the room.
    pub const ROOM: &'static [Self] = &[Self::Members, Self::Texts, Self::Rooms];

    /// Its name in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Assessments => "assessments",
            Self::Copies => "copies",
            Self::Quarantine => "quarantine",
            Self::Tombstones => "tombstones",
            Self::Members => "members",
            Self::Texts => "texts",
            Self::Rooms => "rooms",
        }
    }

    /// The field of a row that names it.
    #[must_use]
    pub fn key_field(self) -> &'static str {
        match self {
            Self::Assessments | Self::Tombstones => "id",
            _ => "key",
        }
    }
}

/// Name of a recovery copy; names of one assessment sort by `rev`.
#[must_use]
pub fn copy_name(id: &str, rev: u32, sha256: &str) -> String {
    format!("{id}/{rev:010}/{}", sha256.get(..8).unwrap_or_default())
}

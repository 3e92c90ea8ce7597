//! What every journey needs: a server for `dist/`, a fresh browser, ways to act, to look and to wait.

pub mod axe;
pub mod based;
pub mod driver;
pub mod files;
pub mod fixture;
pub mod forms;
pub mod headers;
pub mod kind;
pub mod page;
pub mod print;
pub mod release;
pub mod server;
pub mod stored;
pub mod wait;
pub mod worker;

use tu_soat_06::{
    domain::text::Lang,
    ui::words::{AllWords, all_of},
};

/// The page's own sentences, in Vietnamese.
pub fn vi() -> &'static AllWords {
    all_of(Lang::Vi)
}

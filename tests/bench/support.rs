//! What the journeys of `tests/e2e` are made with, on a host of our own.
#![allow(dead_code, reason = "the journeys use the rest")]

#[path = "../e2e/support/driver.rs"]
pub mod driver;
#[path = "../e2e/support/fixture.rs"]
pub mod fixture;
#[path = "../e2e/support/kind.rs"]
pub mod kind;
#[path = "../e2e/support/page.rs"]
pub mod page;
#[path = "../e2e/support/wait.rs"]
pub mod wait;

use crate::server;

/// The page's own sentences, in Vietnamese.
pub fn vi() -> &'static tu_soat_06::ui::words::AllWords {
    tu_soat_06::ui::words::all_of(tu_soat_06::domain::text::Lang::Vi)
}

//! Many units (tập hợp đơn vị): reports of a room, each reduced to what is shown of many at once (design §10).
//!
//! A [`Member`] is one report without its text: who, when, its points, and one [`Cell`] for each [`Column`]. A [`Room`] holds
//! members and says of each newcomer what it is. Everything else is derived from those. Knows neither where members are
//! kept nor how they are shown, and nothing of the unit's own assessments.

mod cell;
mod class;
mod column;
mod filter;
mod identity;
mod line;
mod member;
mod room;
mod sample;
mod unit;

pub use cell::Cell;
pub use class::{Class, numbered};
pub use column::{Column, columns};
pub use filter::{Filter, Shown, shown};
pub use identity::{Decision, Doubt, Why, doubts, identity};
pub use line::{read, write};
pub use member::{Member, Repair};
pub use room::{Admission, Entry, Room};
pub use sample::sample;
pub use unit::{InRoom, units};

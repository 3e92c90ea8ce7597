//! Many units (tập hợp đơn vị): reports of a room, each reduced to what is shown of many at once (design §10).
//!
//! A [`Member`] is one report without its text: who, when, its points, and one [`Cell`] for each [`Column`]. A [`Room`] holds
//! members and says of each newcomer what it is. Everything else is derived from those. Knows neither where members are
//! kept nor how they are shown, and nothing of the unit's own assessments.

mod analysis;
mod caution;
mod cell;
mod class;
mod climb;
mod column;
mod deck;
mod filter;
mod identity;
mod league;
mod lesson;
mod line;
mod member;
mod order;
mod rate;
mod room;
mod roster;
mod rung;
mod sample;
mod spread;
mod tile;
mod trend;
mod unit;
mod weakness;

pub use analysis::Analysis;
pub use caution::{Caution, cautions};
pub use cell::Cell;
pub use class::{Class, HandedIn, numbered};
pub use climb::{Climb, climb};
pub use column::{Column, columns};
pub use deck::{Card, Deck, FEW, Slide, Turn};
pub use filter::{Filter, Shown, shown};
pub use identity::{Decision, Doubt, Why, doubts, identity, may_be_one};
pub use league::{League, leagues};
pub use lesson::{Lesson, lesson};
pub use line::{read, write};
pub use member::{Member, Repair};
pub use order::{Key, Line, Order, lines};
pub use rate::{Rate, rates};
pub use room::{Admission, Entry, Room};
pub use roster::{Awaited, Due, Roster, roster};
pub use rung::{Amount, Label, Rung, rungs};
pub use sample::sample;
pub use spread::Spread;
pub use tile::{Level, Strip, Subject, Tile, asked, codes, places_of, strips, sum, weakest_of};
pub use trend::{Move, Stretch, moves, stretches};
pub use unit::{InRoom, units};
pub use weakness::{Area, Standings, areas, standings, weakest};

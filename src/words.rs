//! Every sentence in Vietnamese and English: one struct per area, one constant per language, so that a missing
//! translation does not compile. Shared by the screens and by what leaves the app.
//!
//! Knows no state. Sentences with figures are functions, so that each language orders its own words.

pub mod answer;
pub mod arrivals;
pub mod behind;
pub mod checklist;
pub mod common;
pub mod compare;
pub mod data;
pub mod figures;
pub mod flat;
pub mod help;
pub mod merge;
pub mod notes;
pub mod offline;
pub mod outputs;
pub mod paper;
pub mod report;
pub mod review;
pub mod room;
pub mod room_analysis;
pub mod room_files;
pub mod room_heatmap;
pub mod room_outputs;
pub mod room_paper;
pub mod room_show;
pub mod room_table;

pub mod share;
pub mod start;
pub mod unit;
pub mod workbook;

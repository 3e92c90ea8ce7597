//! The rules: catalogue, answers, score, gaps, files.
//!
//! Pure: no Leptos, no browser, no clock, no randomness; what time it is and random bytes are handed in.
//! Compiles and is tested without the `ui` feature. Where to start: [`catalogue`] (what can be asked),
//! [`assessment`] (what was answered), [`edit`] (every change), [`score`] (the one score function).
//!
//! Units: points are thousandths (100,000 in all), values, shares and targets are per mille.

pub mod alphabet;
pub mod answer;
pub mod apportion;
pub mod assessment;
pub mod carry;
pub mod catalogue;
pub mod cohort;
pub mod compare;
pub mod concern;
pub mod date;
pub mod derived;
pub mod digest;
pub mod edit;
pub mod figures;
pub mod file;
pub mod gap;
pub mod head;
pub mod history;
pub mod id;
pub mod indicator;
pub mod intake;
pub mod job;
pub mod json;
pub mod link;
pub mod map;
pub mod merge;
pub mod numeral;
pub mod order;
pub mod output;
pub mod paper;
pub mod paste;
pub mod plan;
pub mod report;
pub mod results;
pub mod review;
pub mod scope;
pub mod score;
pub mod section;
pub mod text;
pub mod unit;
pub mod value;

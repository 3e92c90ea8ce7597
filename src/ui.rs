//! The screens. Draws what [`session`] holds and sends edits; decides nothing.
//!
//! `components` are presentational: values, signals and callbacks in, no `Session`. `views` are one per route.
//! Every sentence stands in `words`, once per language; a missing translation does not compile.

pub mod app;
pub mod components;
pub mod dom_id;
pub mod later;
pub mod session;
pub mod views;
pub mod words;

//! Tự soát 06: a unit checks itself against Đề án 06, entirely in the browser.
//!
//! Where to start: [`domain`] holds the rules and knows neither Leptos nor the browser nor the clock;
//! [`builtin`] is the catalogue it starts with; `browser` reaches the platform; `dom` writes elements; `ui` draws and sends edits.
//! `office` makes the files that leave the app, `markup` is a paper as elements. [`route`] names the screens, [`words`] has every sentence.

#[cfg(feature = "ui")]
pub mod browser;
pub mod builtin;
#[cfg(feature = "ui")]
pub mod dom;
pub mod domain;
pub mod markup;
#[cfg(feature = "office")]
pub mod office;
pub mod route;
#[cfg(feature = "ui")]
pub mod ui;
pub mod words;

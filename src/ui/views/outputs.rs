//! What leaves the app.

mod share;

pub use share::share;

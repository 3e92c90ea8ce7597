//! What every journey needs: a server for `dist/`, a fresh browser, a way to wait.

pub mod driver;
pub mod page;
pub mod server;
pub mod wait;

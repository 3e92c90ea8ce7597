//! What leaves the app as a file of another program: Word, Excel, calendar, table, page.
//!
//! Pure, like the domain, and tested natively; in a release it is a wasm of its own in a worker (`main.rs`), so that its
//! libraries weigh nothing on the page. It gets the text of the JSON report and hands out bytes, read back and compared.
//! Knows neither the page nor the browser.

pub mod back;
mod calendar;
mod fault;
pub mod intake;
mod item;
mod legal;
mod lines;
pub mod link;
mod make;
mod master;
pub mod page;
pub mod report;
mod reviewed;
pub mod room;
mod said;
mod subject;
mod table;
pub mod word;
mod words;
pub mod workbook;

pub use fault::Fault;
pub use make::make;
pub use reviewed::Reviewed;
pub use subject::Subject;
pub use words::Words;

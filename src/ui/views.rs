//! One screen for each route.

mod blank;
mod catalogue;
mod checklist;
mod data;
mod figures;
mod help;
mod one_page;
mod report;
mod start;
mod unit;

pub use blank::BlankView;
pub use catalogue::CatalogueView;
pub use checklist::ChecklistView;
pub use data::DataView;
pub use figures::FiguresView;
pub use help::HelpView;
pub use one_page::OnePageView;
pub use report::ReportView;
pub use start::{Arrivals, StartView};
pub use unit::UnitView;

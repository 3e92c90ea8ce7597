//! One screen for each route.

mod blank;
mod catalogue;
mod checklist;
mod copy;
mod data;
mod figures;
mod help;
mod merge;
mod newer;
mod one_file;
mod one_page;
mod outputs;
mod paper;
mod report;
mod start;
mod unit;

pub use blank::blank_view;
pub use catalogue::catalogue_view;
pub use checklist::{Board, Card, Filter, checklist_view, fill_lines, find, finder, guide, papers};
pub use copy::copy_view;
pub use data::data_view;
pub use figures::figures_view;
pub use help::help_view;
pub use merge::merge_view;
pub use newer::newer;
pub use one_file::local_notice;
pub use one_page::one_page_view;
pub use outputs::outputs_view;
pub use paper::paper_view;
pub use report::report_view;
pub use start::{arrivals, start_view};
pub use unit::unit_view;

//! The rules, natively and without the `ui` feature.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::needless_pass_by_value,
    clippy::allow_attributes,
    reason = "a test may stop at the first surprise, also in its helpers"
)]

mod catalogue;
mod cohort;
mod cohort_order;
mod cohort_roster;
mod cohort_sample;
mod cohort_stats;
mod compare;
mod compare_properties;
mod coverage;
mod coverage_faults;
mod coverage_places;
mod coverage_slugs;
mod coverage_texts;
mod edits;
mod edits_history;
mod example;
mod example_data;
mod file;
mod file_digest;
mod file_hostile;
mod file_open;
mod file_support;
mod generate;
mod help;
mod link;
mod link_hostile;
mod merge;
mod merge_officials;
mod merge_properties;
mod nameless;
mod output;
mod report;
mod review;
mod review_properties;
mod scope;
mod scope_rules;
mod score_by_hand;
mod score_by_hand_marks;
mod score_by_hand_roles;
mod score_properties;
mod score_properties_any;
mod support;
mod tidy;

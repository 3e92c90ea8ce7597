//! By which sheets, rows and columns are known, whatever they are called and wherever they are moved to.
//! They stand in workbooks that people keep: none of these words ever changes.

/// Sheets.
pub const SUMMARY: &str = "summary";
/// The 25 services.
pub const SERVICES: &str = "services";
/// Checks.
pub const CHECKS: &str = "checks";
/// Papers.
pub const EVIDENCE: &str = "evidence";
/// Figures.
pub const FIGURES: &str = "figures";
/// Plan.
pub const PLAN: &str = "plan";

/// Name of the hidden sheet that says what the workbook is.
pub const ABOUT: &str = "tu-soat-06";
/// Name of the hidden sheet of the lists.
pub const LISTS: &str = "danh-muc";

/// Name of a thing.
pub const LABEL: &str = "label";
/// Value of a line of the summary.
pub const VALUE: &str = "value";
/// Running number.
pub const NUMBER: &str = "number";

/// Rows of the summary that can be filled in.
pub const NAME: &str = "name";
/// Unit type.
pub const TYPE: &str = "type";
/// Fields of work.
pub const FIELDS: &str = "fields";
/// Province.
pub const PROVINCE: &str = "province";
/// Official code.
pub const CODE: &str = "code";
/// Place.
pub const PLACE: &str = "place";
/// First day.
pub const FROM: &str = "from";
/// Last day.
pub const TO: &str = "to";
/// Who fills it in.
pub const FILLED_BY: &str = "filled-by";
/// Head of the unit.
pub const HEAD: &str = "head";

/// Columns of services and checks.
pub const GROUP: &str = "group";
/// Default role.
pub const DEFAULT_ROLE: &str = "default-role";
/// Role.
pub const ROLE: &str = "role";
/// Why it is lower.
pub const ROLE_REASON: &str = "role-reason";
/// Theme.
pub const THEME: &str = "theme";
/// Critical.
pub const CRITICAL: &str = "critical";
/// How it is answered.
pub const HOW: &str = "how";
/// Step, number, day, or part of a share.
pub const ANSWER: &str = "answer";
/// Whole of a share.
pub const WHOLE: &str = "whole";
/// Not known, not applicable.
pub const STANCE: &str = "stance";
/// Why it does not apply.
pub const REASON: &str = "reason";
/// Note.
pub const NOTE: &str = "note";
/// Cause.
pub const CAUSE: &str = "cause";
/// Colleague.
pub const OWNER: &str = "owner";

/// Points by an inspector's verdict, only to be read.
pub const VERDICT: &str = "verdict";
/// The inspector's remark, only to be read.
pub const REMARK: &str = "remark";

/// Columns of papers and plan: the item.
pub const ITEM: &str = "item";
/// Title.
pub const TITLE: &str = "title";
/// Number of a paper.
pub const PAPER_NUMBER: &str = "paper-number";
/// Date.
pub const DATE: &str = "date";
/// Page.
pub const PAGE: &str = "page";
/// Who holds it.
pub const HOLDER: &str = "holder";
/// File name.
pub const FILE: &str = "file";
/// Its SHA-256, only to be read.
pub const SHA256: &str = "sha256";

/// Rows of the figures beside those of the services: totals.
pub const TOTALS: &str = "totals";
/// How they were typed.
pub const MODE: &str = "mode";
/// Source system.
pub const SYSTEM: &str = "system";
/// Day of extraction.
pub const EXTRACTED: &str = "extracted";

/// Columns of the plan.
pub const WHAT: &str = "what";
/// Who does it.
pub const WHO: &str = "who";
/// By when.
pub const DUE: &str = "due";
/// Who answers for it.
pub const ACCOUNTABLE: &str = "accountable";
/// Product.
pub const PRODUCT: &str = "product";
/// Who decides.
pub const DECIDER: &str = "decider";
/// Day it was done.
pub const DONE_ON: &str = "done-on";

//! Sentences of the filter of many units, of their table, and of what is opened of one.

use crate::domain::numeral::count;
use crate::domain::text::Lang;

/// Filter, table, one unit.
pub struct RoomTable {
    /// Name of the filter.
    pub filter: &'static str,
    /// Search field.
    pub text: &'static str,
    /// Everything.
    pub all: &'static str,
    /// Of each unit the latest period.
    pub latest: &'static str,
    /// n of m units; only m where that is all.
    pub count: fn(usize, usize) -> String,
    /// There is no unit yet; where to begin.
    pub empty: [&'static str; 2],
    /// No unit passes the filter.
    pub nothing: &'static str,
    /// Columns: unit, place, period, completeness, claimed, document, evidenced, reachable, critical misses, changed, marks.
    pub columns: [&'static str; 11],
    /// The document a column is about.
    pub of_document: fn(&str) -> String,
    /// Only units of equal scope are ranked.
    pub ranked: &'static str,
    /// Head of a group: type, fields, period; how many units.
    pub group: fn(&str, usize) -> String,
    /// Head of those that are ranked with nobody.
    pub alone: fn(usize) -> String,
    /// Place among units of equal scope: place, of how many.
    pub place: fn(usize, usize) -> String,
    /// Heading of the reports of a unit.
    pub reports: &'static str,
    /// Time of the last change.
    pub changed: fn(&str) -> String,
    /// The file a report came in.
    pub file: fn(&str) -> String,
    /// Takes a report out of the list.
    pub remove: &'static str,
    /// Asks whether to; the file.
    pub remove_sure: &'static str,
    /// It could not be read from this machine, or the browser did not take the file.
    pub lost: &'static str,
    /// Heading of the weakest items.
    pub weakest: &'static str,
}

/// In Vietnamese.
pub const VI: RoomTable = RoomTable {
    filter: "Lọc đơn vị",
    text: "Tìm đơn vị",
    all: "Tất cả",
    latest: "Mới nhất",
    count: |n, m| {
        let [shown, all] = [n, m].map(|n| count(n, Lang::Vi));
        if n == m { format!("{all} đơn vị") } else { format!("{shown} trong {all} đơn vị") }
    },
    empty: ["Chưa có phiếu của đơn vị nào.", "Tiếp nhận phiếu"],
    nothing: "Không có đơn vị nào khớp với bộ lọc.",
    columns: [
        "Đơn vị",
        "Tỉnh, thành phố",
        "Kỳ",
        "Đã trả lời",
        "Tự chấm",
        "Theo văn bản",
        "Có minh chứng",
        "Còn có thể đạt",
        "Then chốt chưa đạt",
        "Sửa lần cuối",
        "Lưu ý",
    ],
    of_document: |number| format!("Theo {number}"),
    ranked: "Chỉ xếp hạng các đơn vị cùng phạm vi: cùng loại, lĩnh vực và kỳ. Mỗi nhóm dưới đây là một phạm vi.",
    group: |scope, n| format!("{scope} · {} đơn vị", count(n, Lang::Vi)),
    alone: |n| format!("Chỉ xét một số văn bản, không xếp hạng · {} đơn vị", count(n, Lang::Vi)),
    place: |place, all| format!("Xếp thứ {place}/{all} đơn vị cùng phạm vi"),
    reports: "Các phiếu đã nhận",
    changed: |time| format!("sửa lần cuối {time}"),
    file: |name| format!("tệp {name}"),
    remove: "Bỏ khỏi danh sách",
    remove_sure: "Bỏ phiếu này khỏi danh sách? Tệp gốc của đơn vị không bị xóa; muốn có lại thì thả lại tệp.",
    lost: "Không lưu được tệp này. Hãy bấm lại; vẫn không được thì thả lại tệp gốc ở trang Tiếp nhận.",
    weakest: "Mục mất nhiều điểm nhất",
};

/// In English.
pub const EN: RoomTable = RoomTable {
    filter: "Filter units",
    text: "Find a unit",
    all: "All",
    latest: "Latest",
    count: |n, m| {
        let [shown, all] = [n, m].map(|n| count(n, Lang::En));
        let word = if m == 1 { "unit" } else { "units" };
        if n == m { format!("{all} {word}") } else { format!("{shown} of {all} {word}") }
    },
    empty: ["There is no assessment of any unit yet.", "Take assessments in"],
    nothing: "No unit matches the filter.",
    columns: [
        "Unit",
        "Province or city",
        "Period",
        "Answered",
        "Claimed",
        "By document",
        "Evidenced",
        "Still reachable",
        "Critical misses",
        "Last change",
        "To note",
    ],
    of_document: |number| format!("By {number}"),
    ranked: "Only units of equal scope are ranked: same type, fields of work and period. Each group below is one scope.",
    group: |scope, n| {
        if n == 1 { format!("{scope} · 1 unit") } else { format!("{scope} · {} units", count(n, Lang::En)) }
    },
    alone: |n| {
        let units = if n == 1 { "1 unit".to_owned() } else { format!("{} units", count(n, Lang::En)) };
        format!("Restricted to some documents, not ranked · {units}")
    },
    place: |place, all| format!("Rank {place} of {all} units of equal scope"),
    reports: "Assessments taken in",
    changed: |time| format!("last change {time}"),
    file: |name| format!("file {name}"),
    remove: "Take out of the list",
    remove_sure: "Take this assessment out of the list? The file it came in is not deleted; drop it again to have it back.",
    lost: "This file could not be saved. Press again; if that fails, drop the original file again on the Intake page.",
    weakest: "Items that lose most points",
};

//! Sentences of the summary of many units as a formal paper. What the report of one unit says in the same words is taken
//! from `paper`.

use crate::domain::cohort::{Caution, Standings};

/// The summary.
pub struct RoomPaper {
    /// What it is about: units, what the room is called.
    pub subject: fn(usize, &str) -> String,
    /// First sentence: units, how many of each type.
    pub opening: fn(usize, &str) -> String,
    /// How many of each period.
    pub periods: fn(&str) -> String,
    /// The four sections: handed in, results, weak items, indicators.
    pub sections: [&'static str; 4],
    /// By the roster: awaited, in, missing, doubtful.
    pub handed_in: fn([u32; 4]) -> String,
    /// Before those that are missing.
    pub missing: &'static str,
    /// Before those that may be one of several.
    pub doubtful: &'static str,
    /// How many are final, how many drafts.
    pub closed: fn(usize, usize) -> String,
    /// So many are to be looked at twice: why.
    pub caution: fn(Caution, usize) -> String,
    /// Only equals are ranked.
    pub equals_only: &'static str,
    /// So many units are of scopes that have too few for a spread.
    pub few: fn(usize) -> String,
    /// Caption of the spread.
    pub spread_caption: &'static str,
    /// Columns of the spread: scope, units, least, median, greatest, median of what papers support.
    pub spread: [&'static str; 6],
    /// Caption of the bands.
    pub bands_caption: &'static str,
    /// Too little is answered for a band.
    pub no_band: &'static str,
    /// What the list of weak items is.
    pub weak_lead: &'static str,
    /// Columns of the weak items: item and basis, how it stands, what to teach.
    pub weak_columns: [&'static str; 3],
    /// How the units stand in an item.
    pub state: fn(&Standings) -> String,
    /// Columns of the indicators: name, figures, rate, target, units that reach it, least – median – greatest.
    pub indicators: [&'static str; 6],
    /// Before published figures.
    pub published: &'static str,
    /// Last sentence, with the sign of the end.
    pub closing: &'static str,
    /// The appendix: name, what is in it.
    pub appendix: [&'static str; 2],
    /// There are more units than are listed.
    pub too_many: fn(usize) -> String,
    /// Columns of the units: rank, unit, province, complete, claimed, evidenced, reachable, critical misses, to know.
    pub units: [&'static str; 9],
    /// Head of units of equal scope: scope, how many.
    pub group: fn(&str, usize) -> String,
    /// Head of those that are ranked with nobody.
    pub alone: &'static str,
}

/// In Vietnamese.
pub const VI: RoomPaper = RoomPaper {
    subject: |n, room| {
        let of = if room.is_empty() { String::new() } else { [" – ", room].concat() };
        format!("Tổng hợp kết quả tự đánh giá việc thực hiện Đề án 06 của {n} đơn vị{of}")
    },
    opening: |n, types| format!("Báo cáo tổng hợp phiếu tự đánh giá của {n} đơn vị, gồm: {types}."),
    periods: |periods| format!("Kỳ đánh giá: {periods}."),
    sections: [
        "I. TÌNH HÌNH NỘP PHIẾU",
        "II. KẾT QUẢ CHUNG",
        "III. MƯỜI MỤC YẾU NHẤT VÀ NỘI DUNG CẦN TẬP HUẤN",
        "IV. CHỈ SỐ CỦA KỲ",
    ],
    handed_in: |[all, handed, missing, doubtful]| {
        let unclear = if doubtful > 0 { format!(", chưa rõ {doubtful}") } else { String::new() };
        format!("Theo danh sách {all} đơn vị phải nộp: đã nộp {handed}, chưa nộp {missing}{unclear}.")
    },
    missing: "Chưa nộp:",
    doubtful: "Chưa rõ đã nộp hay chưa (tên gần giống đơn vị khác):",
    closed: |closed, drafts| format!("Phiếu đã chốt: {closed}; bản nháp: {drafts}."),
    caution: |caution, n| {
        let what = match caution {
            Caution::Altered => "đã sửa sau khi lưu tệp",
            Caution::Unsealed => "không có dấu kiểm tra nên không rõ có bị sửa hay không",
            Caution::Rescored => "ghi điểm khác điểm tính lại",
            Caution::Draft => "là bản nháp",
            Caution::Restricted => "chỉ xét một số văn bản nên không xếp hạng",
            Caution::OtherCatalogue => "lập theo phiên bản khác của bộ tiêu chí",
            Caution::Unknown => "có nội dung mà bộ tiêu chí này không biết",
            Caution::Copies => "có thêm phiếu khác của cùng kỳ, lấy phiếu sửa sau cùng",
        };
        format!("{n} phiếu {what}.")
    },
    equals_only: "Chỉ so sánh, xếp hạng các đơn vị cùng phạm vi: cùng loại, cùng lĩnh vực, cùng kỳ.",
    few: |n| format!("Còn {n} đơn vị thuộc các phạm vi chỉ có một hoặc hai đơn vị; điểm ở phụ lục."),
    spread_caption: "Phân bố điểm tự chấm",
    spread: ["Phạm vi", "Số đơn vị", "Thấp nhất", "Trung vị", "Cao nhất", "Trung vị có minh chứng"],
    bands_caption: "Xếp loại theo điểm tự chấm",
    no_band: "Chưa xếp loại",
    weak_lead: "Xếp theo giá trị trung bình (0–1000) của các đơn vị được hỏi; mục để ngỏ tính 0.",
    weak_columns: ["Mục, căn cứ", "Hiện trạng", "Nội dung cần tập huấn"],
    state: |all| {
        let mut said = format!("Trung bình {}; {}/{} đơn vị đạt tối đa", all.mean(), all.full, all.asked);
        for (n, what) in
            [(all.below_half, "dưới một nửa"), (all.open(), "để ngỏ"), (all.unsupported, "thiếu minh chứng")]
        {
            if n > 0 {
                said.push_str(&format!(", {n} {what}"));
            }
        }
        said
    },
    indicators: ["Chỉ số", "Số liệu chung", "Tỷ lệ chung", "Mục tiêu", "Đơn vị đạt", "Thấp nhất – trung vị – cao nhất"],
    published: "Số đã công bố để đối chiếu:",
    closing: "Trên đây là tổng hợp từ kết quả tự đánh giá của các đơn vị./.",
    appendix: ["Phụ lục", "DANH SÁCH ĐƠN VỊ"],
    too_many: |n| format!("Có hơn {n} đơn vị nên danh sách được để trong bảng tính Excel kèm theo."),
    units: [
        "Hạng",
        "Đơn vị",
        "Tỉnh, thành phố",
        "Hoàn thành",
        "Tự chấm",
        "Có minh chứng",
        "Còn có thể đạt",
        "Then chốt chưa đạt",
        "Lưu ý",
    ],
    group: |scope, n| format!("{scope} ({n} đơn vị)"),
    alone: "Chỉ xét một số văn bản, không xếp hạng",
};

/// In English.
pub const EN: RoomPaper = RoomPaper {
    subject: |n, room| {
        let of = if room.is_empty() { String::new() } else { [" – ", room].concat() };
        format!("Summary of self-assessments against Đề án 06 by {n} units{of}")
    },
    opening: |n, types| format!("This report sums up the self-assessments of {n} units: {types}."),
    periods: |periods| format!("Periods: {periods}."),
    sections: [
        "I. WHO HANDED IN",
        "II. OVERALL RESULTS",
        "III. THE TEN WEAKEST ITEMS AND WHAT TO TEACH",
        "IV. INDICATORS OF THE PERIOD",
    ],
    handed_in: |[all, handed, missing, doubtful]| {
        let unclear = if doubtful > 0 { format!(", not clear: {doubtful}") } else { String::new() };
        format!("Units on the roster: {all}; handed in: {handed}, not handed in: {missing}{unclear}.")
    },
    missing: "Not handed in:",
    doubtful: "Not clear whether handed in (names like those of other units):",
    closed: |closed, drafts| format!("Final: {closed}; drafts: {drafts}."),
    caution: |caution, n| {
        let what = match caution {
            Caution::Altered => "altered since the file was saved",
            Caution::Unsealed => "without a digest, so that nobody can tell whether they were altered",
            Caution::Rescored => "with a score that differs from the one computed here",
            Caution::Draft => "drafts",
            Caution::Restricted => "restricted to some documents, so not ranked",
            Caution::OtherCatalogue => "made with another version of the catalogue",
            Caution::Unknown => "with content this catalogue does not know",
            Caution::Copies => "with further reports of the same period; the last changed counts",
        };
        format!("Reports {what}: {n}.")
    },
    equals_only: "Only units of equal scope are compared and ranked: same type, same fields, same period.",
    few: |n| format!("Units in scopes of only one or two: {n}; their points are in the appendix."),
    spread_caption: "Spread of points claimed",
    spread: ["Scope", "Units", "Lowest", "Median", "Highest", "Median evidenced"],
    bands_caption: "Bands by points claimed",
    no_band: "No band yet",
    weak_lead: "By mean value (0–1000) over the units asked; open items count as 0.",
    weak_columns: ["Item, basis", "Present state", "What to teach"],
    state: |all| {
        let mut said = format!("Mean {}; full marks: {} of {} units", all.mean(), all.full, all.asked);
        for (n, what) in [(all.below_half, "below half"), (all.open(), "open"), (all.unsupported, "without evidence")] {
            if n > 0 {
                said.push_str(&format!(", {what}: {n}"));
            }
        }
        said
    },
    indicators: [
        "Indicator",
        "Figures together",
        "Common rate",
        "Target",
        "Units that reach it",
        "Lowest – median – highest",
    ],
    published: "Published figures to compare with:",
    closing: "This is the summary of the units' self-assessments./.",
    appendix: ["Appendix", "LIST OF UNITS"],
    too_many: |n| format!("There are more than {n} units; the list is in the Excel workbook."),
    units: ["Rank", "Unit", "Province", "Complete", "Claimed", "Evidenced", "Reachable", "Critical misses", "To know"],
    group: |scope, n| format!("{scope} (units: {n})"),
    alone: "Restricted to some documents, not ranked",
};

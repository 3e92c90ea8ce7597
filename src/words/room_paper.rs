//! Sentences of the summary of many units as a formal paper. What the report of one unit says in the same words is taken
//! from `paper`.

/// The summary.
pub struct RoomPaper {
    /// What it is about: units, what the room is called.
    pub subject: fn(usize, &str) -> String,
    /// How many of each type; where they are listed.
    pub types: fn(&str) -> String,
    /// How many of each period.
    pub periods: fn(&str) -> String,
    /// The five sections: handed in, results, weak items, indicators, proposals.
    pub sections: [&'static str; 5],
    /// By the roster: awaited, in, missing, doubtful.
    pub handed_in: fn([usize; 4]) -> String,
    /// Before those that are missing.
    pub missing: &'static str,
    /// Before those that may be one of several.
    pub doubtful: &'static str,
    /// How many are final, how many drafts.
    pub closed: fn(usize, usize) -> String,
    /// So many are to be looked at twice: why, what to do.
    pub caution: fn(usize, &str, &str) -> String,
    /// So many units are of scopes that have too few for a spread.
    pub few: fn(usize) -> String,
    /// Units with two periods: the periods, how many, medians, how many rose and fell.
    pub trend: fn([String; 2], usize, [String; 2], [usize; 2]) -> String,
    /// Caption of the spread.
    pub spread_caption: &'static str,
    /// Columns of the spread: scope, units, least, median, greatest, median of what papers support.
    pub spread: [&'static str; 6],
    /// Caption of the bands.
    pub bands_caption: &'static str,
    /// Only items of this document are looked at.
    pub of_document: fn(&str) -> String,
    /// Columns of the weak items: item and basis, how it stands, what to teach.
    pub weak_columns: [&'static str; 3],
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
    types: |types| format!("Loại đơn vị: {types}. Danh sách tại Phụ lục."),
    periods: |periods| format!("Kỳ đánh giá: {periods}."),
    sections: [
        "I. PHẠM VI TỔNG HỢP VÀ TÌNH HÌNH NỘP PHIẾU",
        "II. KẾT QUẢ CHUNG",
        "III. MƯỜI MỤC YẾU NHẤT VÀ NỘI DUNG CẦN TẬP HUẤN",
        "IV. CHỈ SỐ CỦA KỲ",
        "V. KIẾN NGHỊ, ĐỀ XUẤT",
    ],
    handed_in: |[all, handed, missing, doubtful]| {
        let unclear = if doubtful > 0 { format!(", chưa rõ {doubtful}") } else { String::new() };
        format!("Theo danh sách {all} đơn vị phải nộp: đã nộp {handed}, chưa nộp {missing}{unclear}.")
    },
    missing: "Chưa nộp:",
    doubtful: "Chưa rõ đã nộp hay chưa (tên gần giống đơn vị khác):",
    closed: |closed, drafts| format!("Phiếu đã chốt: {closed}; phiếu còn là bản nháp: {drafts}."),
    caution: |n, what, to_do| format!("{what}: {n} phiếu. {to_do}"),
    few: |n| {
        format!(
            "Còn {n} đơn vị thuộc phạm vi có ít đơn vị nên không thống kê phân bố điểm; kết quả từng đơn vị tại Phụ lục."
        )
    },
    trend: |[from, to], n, [before, after], [rose, fell]| {
        format!(
            "So {to} với {from}, trong {n} đơn vị nộp phiếu cả hai kỳ có {rose} đơn vị tăng, {fell} đơn vị giảm điểm tự chấm; trung vị từ {before} thành {after} điểm."
        )
    },
    spread_caption: "Phân bố điểm tự chấm",
    spread: ["Phạm vi", "Số đơn vị", "Thấp nhất", "Trung vị", "Cao nhất", "Trung vị có minh chứng"],
    bands_caption: "Xếp loại theo điểm tự chấm",
    of_document: |number| format!("Chỉ xét các mục của {number}."),
    weak_columns: ["Mục, căn cứ", "Hiện trạng", "Nội dung cần tập huấn"],
    indicators: ["Chỉ số", "Số liệu chung", "Tỷ lệ chung", "Mục tiêu", "Đơn vị đạt", "Thấp nhất – trung vị – cao nhất"],
    published: "Số đã công bố để so sánh:",
    closing: "Trên đây là báo cáo tổng hợp kết quả tự đánh giá việc thực hiện Đề án 06 của các đơn vị./.",
    appendix: ["Phụ lục", "DANH SÁCH ĐƠN VỊ VÀ KẾT QUẢ TỰ ĐÁNH GIÁ"],
    too_many: |n| format!("Danh sách có trên {n} đơn vị, được lập thành bảng tính Excel kèm theo."),
    units: [
        "Hạng",
        "Đơn vị",
        "Tỉnh, thành phố",
        "Đã trả lời",
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
        let units = if n == 1 { "1 unit".to_owned() } else { format!("{n} units") };
        format!("Summary of the self-assessments against Đề án 06 by {units}{of}")
    },
    types: |types| format!("Types of unit: {types}. They are listed in the Appendix."),
    periods: |periods| format!("Periods: {periods}."),
    sections: [
        "I. UNITS COVERED AND WHO HANDED IN",
        "II. OVERALL RESULTS",
        "III. THE TEN WEAKEST ITEMS AND WHAT TO TEACH",
        "IV. INDICATORS OF THE PERIOD",
        "V. RECOMMENDATIONS AND PROPOSALS",
    ],
    handed_in: |[all, handed, missing, doubtful]| {
        let unclear = if doubtful > 0 { format!(", not clear: {doubtful}") } else { String::new() };
        format!("Units on the roster: {all}; handed in: {handed}, not handed in: {missing}{unclear}.")
    },
    missing: "Not handed in:",
    doubtful: "Not clear whether handed in (names like those of other units):",
    closed: |closed, drafts| format!("Final assessments: {closed}; drafts: {drafts}."),
    caution: |n, what, to_do| format!("{what}: {n}. {to_do}"),
    few: |n| format!("Units in scopes that have too few for a spread: {n}; their results are in the Appendix."),
    trend: |[from, to], n, [before, after], [rose, fell]| {
        format!(
            "{to} against {from}: of the units that handed in both ({n}), {rose} rose and {fell} fell in claimed points; the median went from {before} to {after}."
        )
    },
    spread_caption: "Spread of claimed points",
    spread: ["Scope", "Units", "Lowest", "Median", "Highest", "Median evidenced"],
    bands_caption: "Bands by claimed points",
    of_document: |number| format!("Only the items of {number} are considered."),
    weak_columns: ["Item, basis", "Present state", "What to teach"],
    indicators: [
        "Indicator",
        "Figures of all units",
        "Overall rate",
        "Target",
        "Units that reach it",
        "Lowest – median – highest",
    ],
    published: "Published figures to compare with:",
    closing: "This is the summary of the units’ self-assessments against Đề án 06./.",
    appendix: ["Appendix", "UNITS AND THEIR RESULTS"],
    too_many: |n| format!("There are more than {n} units; they are listed in the Excel workbook attached."),
    units: [
        "Rank",
        "Unit",
        "Province or city",
        "Answered",
        "Claimed",
        "Evidenced",
        "Still reachable",
        "Critical misses",
        "To note",
    ],
    group: |scope, n| if n == 1 { format!("{scope} (1 unit)") } else { format!("{scope} ({n} units)") },
    alone: "Restricted to some documents, not ranked",
};

//! Sentences of the summary of many units as a formal paper. What the report of one unit says in the same words is taken
//! from `paper`.

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
    caution: |n, what, to_do| format!("{what}: {n} phiếu. {to_do}"),
    few: |n| format!("Còn {n} đơn vị thuộc các phạm vi có ít đơn vị, không lập phân bố; điểm ở phụ lục."),
    trend: |[from, to], n, [before, after], [rose, fell]| {
        format!(
            "Từ {from} đến {to}, {n} đơn vị có phiếu của cả hai kỳ: trung vị {before} → {after}, {rose} đơn vị tăng, {fell} đơn vị giảm."
        )
    },
    spread_caption: "Phân bố điểm tự chấm",
    spread: ["Phạm vi", "Số đơn vị", "Thấp nhất", "Trung vị", "Cao nhất", "Trung vị có minh chứng"],
    bands_caption: "Xếp loại theo điểm tự chấm",
    of_document: |number| format!("Chỉ xét các mục của {number}."),
    weak_columns: ["Mục, căn cứ", "Hiện trạng", "Nội dung cần tập huấn"],
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
    caution: |n, what, to_do| format!("{what}: {n}. {to_do}"),
    few: |n| format!("Units in scopes of too few for a spread: {n}; their points are in the appendix."),
    trend: |[from, to], n, [before, after], [rose, fell]| {
        format!(
            "From {from} to {to}, units with both reports: {n}; median {before} → {after}; {rose} rose, {fell} fell."
        )
    },
    spread_caption: "Spread of points claimed",
    spread: ["Scope", "Units", "Lowest", "Median", "Highest", "Median evidenced"],
    bands_caption: "Bands by points claimed",
    of_document: |number| format!("Only items of {number} are looked at."),
    weak_columns: ["Item, basis", "Present state", "What to teach"],
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

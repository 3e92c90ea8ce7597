//! Sentences of the analysis of many units.

mod roster;
mod rung;

pub use roster::RosterWords;

use crate::domain::cohort::{Caution, Label, Move, Spread, Standings};
use crate::domain::numeral::{headline, percent, points};
use crate::domain::text::Lang;

/// The analysis.
pub struct RoomAnalysis {
    /// Headings of the sections, in their order; the list of them.
    pub sections: [&'static str; 8],
    /// Name of the list of sections.
    pub contents: &'static str,
    /// Who handed in: units shown, on the roster, final, completeness.
    pub arrived: [&'static str; 4],
    /// Leads to the roster.
    pub to_roster: &'static str,
    /// Only equals are ranked.
    pub equals_only: &'static str,
    /// What a median is.
    pub median: &'static str,
    /// What the chart of points shows.
    pub chart: &'static str,
    /// Columns of the spread: least, quartiles, greatest.
    pub spread: [&'static str; 5],
    /// Column before them.
    pub score: &'static str,
    /// A band and how many units it has.
    pub band: fn(&str, usize) -> String,
    /// No band yet.
    pub no_band: &'static str,
    /// The best, the last.
    pub ends: [&'static str; 2],
    /// Leagues of few units: heading, and why they are not ranked.
    pub small: [&'static str; 2],
    /// And so many more.
    pub more: fn(usize) -> String,
    /// What the list of weak items is.
    pub weak_intro: &'static str,
    /// Nothing is weak.
    pub weak_none: &'static str,
    /// How the units stand in an item, fact by fact.
    pub weak: fn(&Standings) -> [String; 6],
    /// Before what to teach.
    pub teach: &'static str,
    /// So many units have to climb to this rung.
    pub climb: fn(u32, &str) -> String,
    /// A rung of a ladder.
    pub rung: fn(&Label) -> String,
    /// Opens clause, evidence, blame.
    pub basis: &'static str,
    /// Columns of the areas: theme, chart, mean value, answered.
    pub area_columns: [&'static str; 4],
    /// What indicators are over a room.
    pub rates_intro: &'static str,
    /// Columns of the indicators: pooled, least, median, greatest, target, units that reach it.
    pub rate_columns: [&'static str; 6],
    /// What the chart of an indicator says: lower, upper quartile, all files, target; formatted.
    pub rate_chart: fn(&[String; 4]) -> String,
    /// What the marks of that chart mean: published elsewhere comes last.
    pub rate_legend: [&'static str; 5],
    /// Nobody handed in two periods.
    pub trend_none: &'static str,
    /// What is compared.
    pub trend_intro: &'static str,
    /// Columns of the trend: periods, units, median before, median after, rose, fell.
    pub trend_columns: [&'static str; 6],
    /// Who rose most, who fell most.
    pub movers: [&'static str; 2],
    /// Nobody rose, nobody fell.
    pub no_movers: &'static str,
    /// A movement.
    pub moved: fn(&Move) -> String,
    /// The reports to look at twice: none.
    pub cautions_none: &'static str,
    /// A caution: what it is, what to do.
    pub caution: fn(Caution) -> [&'static str; 2],
    /// The roster.
    pub roster: RosterWords,
}

/// How far somebody moved.
fn change(by: i64, lang: Lang) -> String {
    let size = headline(u32::try_from(by.unsigned_abs()).unwrap_or(u32::MAX), lang);
    let sign = if by < 0 { "−" } else { "+" };
    [sign, &size].concat()
}

fn moved(one: &Move, lang: Lang) -> String {
    let figures = [headline(one.before, lang), headline(one.now, lang)].join(" → ");
    [&figures, " (", &change(one.by(), lang), ")"].concat()
}

/// The five figures of a spread, as points.
#[must_use]
pub fn five(spread: &Spread, lang: Lang) -> [String; 5] {
    [spread.least, spread.lower, spread.median, spread.upper, spread.most].map(|points| headline(points, lang))
}

/// The common part of how units stand in an item, as figures: mean value, points lost.
fn figures(of: &Standings, lang: Lang) -> [String; 2] {
    [percent(of.mean().into(), lang), points(of.lost(), lang)]
}

/// In Vietnamese.
pub const VI: RoomAnalysis = RoomAnalysis {
    sections: [
        "Tình hình nộp",
        "Phân bố điểm",
        "Mười mục yếu nhất",
        "Kết quả theo chủ đề",
        "Chỉ số so với mục tiêu",
        "So với kỳ trước",
        "Đối chiếu danh sách phải nộp",
        "Phiếu cần xem lại",
    ],
    contents: "Trong trang này",
    arrived: ["Đơn vị đang xem", "Đã nộp theo danh sách", "Phiếu đã chốt", "Đã trả lời (trung vị)"],
    to_roster: "Đơn vị nào chưa nộp",
    equals_only: "Chỉ xếp hạng các đơn vị cùng phạm vi: cùng loại, lĩnh vực và kỳ.",
    median: "Trung vị là mức mà một nửa số đơn vị cao hơn, một nửa thấp hơn.",
    chart: "Biểu đồ số đơn vị theo từng khoảng 10 điểm: cột nhạt là điểm tự chấm, cột đậm là điểm có minh chứng",
    spread: ["Thấp nhất", "25% đơn vị dưới", "Trung vị", "25% đơn vị trên", "Cao nhất"],
    score: "Điểm",
    band: |band, units| format!("{band}: {units}"),
    no_band: "Chưa xếp loại",
    ends: ["Cao nhất", "Thấp nhất"],
    small: ["Nhóm ít đơn vị", "Phạm vi có dưới 4 đơn vị và phiếu chỉ xét một số văn bản: chỉ liệt kê, không xếp hạng."],
    more: |n| format!("và {n} đơn vị nữa"),
    weak_intro: "Xếp theo giá trị trung bình, mục còn để ngỏ tính là 0; chỉ xét mục mà ít nhất một phần tư số đơn vị phải trả lời.",
    weak_none: "Không có mục nào mất điểm.",
    weak: |of| {
        let [mean, lost] = figures(of, Lang::Vi);
        let (asked, full, below, open, bare) = (of.asked, of.full, of.below_half, of.open(), of.unsupported);
        [
            format!("Trung bình {mean}"),
            format!("{full}/{asked} đơn vị đạt đủ"),
            format!("{below} đạt dưới một nửa"),
            format!("{open} để ngỏ"),
            format!("{bare} chưa có minh chứng"),
            format!("bình quân mỗi đơn vị mất {lost} điểm"),
        ]
    },
    teach: "Nội dung cần tập huấn",
    climb: |units, rung| format!("{units} đơn vị cần đạt: {rung}"),
    rung: rung::vi,
    basis: "Căn cứ và minh chứng",
    area_columns: ["Chủ đề", "Biểu đồ", "Trung bình", "Đã trả lời"],
    rates_intro: "Tỷ lệ chung tính trên tổng hồ sơ của mọi đơn vị; bảng số liệu chưa đủ thì tính phần đã điền.",
    rate_columns: ["Chung", "Thấp nhất", "Trung vị", "Cao nhất", "Mục tiêu", "Đơn vị đạt"],
    rate_chart: |[lower, upper, all, target]| {
        format!("Một nửa số đơn vị ở giữa đạt từ {lower} đến {upper}; tỷ lệ chung {all}; mục tiêu {target}")
    },
    rate_legend: ["thấp nhất – cao nhất", "một nửa số đơn vị ở giữa", "tỷ lệ chung", "mục tiêu", "đã công bố"],
    trend_none: "Chưa có đơn vị nào nộp phiếu của hai kỳ.",
    trend_intro: "So điểm tự chấm của từng đơn vị với kỳ liền trước của chính đơn vị đó.",
    trend_columns: [
        "Kỳ",
        "Đơn vị nộp cả hai kỳ",
        "Trung vị kỳ trước",
        "Trung vị kỳ sau",
        "Số đơn vị tăng",
        "Số đơn vị giảm",
    ],
    movers: ["Tăng nhiều nhất", "Giảm nhiều nhất"],
    no_movers: "Không có.",
    moved: |one| moved(one, Lang::Vi),
    cautions_none: "Không có phiếu nào cần xem lại.",
    caution: |caution| match caution {
        Caution::Altered => ["Đã bị sửa sau khi lưu", "Hỏi lại đơn vị và xin tệp gốc."],
        Caution::Unsealed => ["Không có mã kiểm tra", "Không biết được tệp có bị sửa hay không; nên xin lại tệp gốc."],
        Caution::Rescored => ["Điểm ghi trong tệp khác điểm tính lại", "Công cụ dùng điểm tính lại."],
        Caution::Draft => ["Bản nháp, chưa chốt", "Số liệu còn có thể thay đổi."],
        Caution::Restricted => ["Chỉ xét một số văn bản", "Không xếp hạng."],
        Caution::OtherCatalogue => ["Làm theo bộ tiêu chí khác", "Điểm được tính lại theo bộ tiêu chí đang dùng."],
        Caution::Unknown => ["Có nội dung không có trong bộ tiêu chí", "Nội dung ấy không tính điểm."],
        Caution::Copies => ["Có nhiều phiếu cùng kỳ", "Tính theo phiếu sửa gần nhất."],
    },
    roster: roster::VI,
};

/// In English.
pub const EN: RoomAnalysis = RoomAnalysis {
    sections: [
        "Handed in",
        "Spread of points",
        "The ten weakest items",
        "Results by theme",
        "Indicators against targets",
        "Since the period before",
        "Who should hand in",
        "Assessments to look at again",
    ],
    contents: "On this page",
    arrived: ["Units shown", "Handed in, of the roster", "Final assessments", "Answered (median)"],
    to_roster: "Who has not handed in",
    equals_only: "Only units of equal scope are ranked: same type, fields of work and period.",
    median: "The median is the level that half of the units exceed and half fall short of.",
    chart: "Chart of the number of units in each class of 10 points: pale columns are claimed, dark ones evidenced points",
    spread: ["Lowest", "Lower quartile", "Median", "Upper quartile", "Highest"],
    score: "Points",
    band: |band, units| format!("{band}: {units}"),
    no_band: "No band yet",
    ends: ["Highest", "Lowest"],
    small: [
        "Groups of few units",
        "Scopes of fewer than 4 units, and assessments restricted to some documents: listed, not ranked.",
    ],
    more: |n| format!("and {n} more"),
    weak_intro: "By mean value; open items count as 0. Only items that at least a quarter of the units have to answer.",
    weak_none: "No item loses points.",
    weak: |of| {
        let [mean, lost] = figures(of, Lang::En);
        let (asked, full, below, open, bare) = (of.asked, of.full, of.below_half, of.open(), of.unsupported);
        [
            format!("Mean {mean}"),
            format!("{full} of {asked} units in full"),
            format!("{below} below half"),
            format!("{open} open"),
            format!("{bare} without evidence"),
            format!("{lost} points lost by each unit on average"),
        ]
    },
    teach: "What to teach",
    climb: |units, rung| {
        let word = if units == 1 { "unit has" } else { "units have" };
        format!("{units} {word} to reach: {rung}")
    },
    rung: rung::en,
    basis: "Basis and evidence",
    area_columns: ["Theme", "Chart", "Mean", "Answered"],
    rates_intro: "The overall rate adds up the files of all units; incomplete tables count as far as they go.",
    rate_columns: ["Overall", "Lowest", "Median", "Highest", "Target", "Units that reach it"],
    rate_chart: |[lower, upper, all, target]| {
        format!("The middle half of the units from {lower} to {upper}; overall {all}; target {target}")
    },
    rate_legend: ["lowest to highest", "middle half of the units", "overall", "target", "published"],
    trend_none: "No unit has handed in two periods yet.",
    trend_intro: "The claimed points of each unit against its own in the period before.",
    trend_columns: ["Periods", "Units in both", "Median before", "Median after", "Units that rose", "Units that fell"],
    movers: ["Rose most", "Fell most"],
    no_movers: "None.",
    moved: |one| moved(one, Lang::En),
    cautions_none: "There is no assessment to look at again.",
    caution: |caution| match caution {
        Caution::Altered => ["Altered after it was saved", "Ask the unit for the original file."],
        Caution::Unsealed => ["No check code", "Nobody can tell whether the file was altered; ask for the original."],
        Caution::Rescored => {
            ["The score written in the file is not the one computed here", "The computed one is used."]
        }
        Caution::Draft => ["Draft, not final", "The figures may still change."],
        Caution::Restricted => ["Restricted to some documents", "Not ranked."],
        Caution::OtherCatalogue => ["Made with another catalogue", "Scored again with the one in use."],
        Caution::Unknown => ["With content that is not in the catalogue", "That content is not scored."],
        Caution::Copies => ["Several assessments of the same period", "The one changed last counts."],
    },
    roster: roster::EN,
};

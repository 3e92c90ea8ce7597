//! Sentences of the report as a formal paper, in the layout of Nghị định 30/2020 (`domain.md` §5).
//!
//! What the report screen says in the same words is taken from `report`.

mod agency;
mod cite;

pub use agency::{Agencies, Agency};

use crate::domain::text::lower;
use crate::domain::unit::PeriodKind;
use cite::{about, cited, in_full};

/// Sentences of the paper.
pub struct PaperWords {
    /// Quốc hiệu.
    pub state: &'static str,
    /// Tiêu ngữ.
    pub motto: &'static str,
    /// Where somebody writes by hand.
    pub blank: &'static str,
    /// A line to write on.
    pub line: &'static str,
    /// Bodies and who signs for them.
    pub agencies: Agencies,
    /// Number of the paper, with its blank: symbol of the body.
    pub number: fn(&str) -> String,
    /// Not signed yet.
    pub mark: &'static str,
    /// Name of the type.
    pub name: &'static str,
    /// What it is about: period.
    pub subject: fn(PeriodKind, &str) -> String,
    /// To whom, with its blank.
    pub address: &'static str,
    /// A basis: number, day, issuer, title.
    pub basis: fn(&str, &str, &str, &str) -> String,
    /// A document without a known day: month of issue.
    pub month: fn(&str) -> String,
    /// A full day inside a sentence.
    pub day: fn(&str) -> String,
    /// First sentence: unit, what the paper is about.
    pub opening: fn(&str, &str) -> String,
    /// The five sections.
    pub sections: [&'static str; 5],
    /// Section I: the papers of leadership that are listed.
    pub led: &'static str,
    /// Section I: none is listed.
    pub led_none: &'static str,
    /// A listed paper: title, number, day.
    pub listed: fn(&str, &str, &str) -> String,
    /// Section II, its parts: overall, services, themes, indicators, computed checks.
    pub results: [&'static str; 5],
    /// By which catalogue it was scored: the catalogue with version and day.
    pub scored_by: fn(&str) -> String,
    /// One of the marks: its name, points of 100, what it means, band, why it is not another.
    pub figure: fn(&str, &str, &str, &str, &str) -> String,
    /// Column: level of a service.
    pub level: &'static str,
    /// Columns: the services decided, and received and forwarded.
    pub services: [&'static str; 2],
    /// How many services the unit only guides, how many do not concern it.
    pub other_services: fn(usize, usize) -> String,
    /// Section III, its parts: gaps, causes, open items, set aside.
    pub shortcomings: [&'static str; 4],
    /// How many gaps, points lost.
    pub gaps: fn(usize, &str) -> String,
    /// Columns: what the unit answered, points lost.
    pub gap_columns: [&'static str; 2],
    /// How many gaps have a subjective, an objective, no cause.
    pub causes: [fn(usize) -> String; 3],
    /// How many items are open, points at stake.
    pub open: fn(usize, &str) -> String,
    /// Section IV: rows of the plan, done, overdue, fully clear.
    pub plan: fn([usize; 4]) -> String,
    /// Section IV: no plan yet.
    pub plan_none: &'static str,
    /// Section IV: gaps without an action.
    pub unplanned: fn(usize) -> String,
    /// An action still to do: what, who, day.
    pub to_do: fn(&str, &str, &str) -> String,
    /// Section V: what the unit cannot mend alone.
    pub upward: &'static str,
    /// Section V: to be written by hand.
    pub other_proposals: &'static str,
    /// Last sentence: unit, with the sign of the end.
    pub closing: fn(&str) -> String,
    /// "Nơi nhận".
    pub to: &'static str,
    /// The recipients.
    pub recipients: [&'static str; 3],
    /// Names of the appendices.
    pub appendices: [Appendix; 3],
    /// Under the name of an appendix: which report it belongs to.
    pub attached: fn(&str) -> String,
    /// Column: running number.
    pub row: &'static str,
    /// Appendix I: columns item, maximum, self-score, evidence, explanation, inspector's score.
    pub scoring: [&'static str; 6],
    /// Appendix I: page of a paper.
    pub page: fn(&str) -> String,
}

/// Name of an appendix.
pub struct Appendix {
    /// "Phụ lục I".
    pub name: &'static str,
    /// What is in it.
    pub subject: &'static str,
}

/// Parts that say something, with `between` between them.
#[must_use]
pub fn joined(parts: &[&str], between: &str) -> String {
    parts.iter().copied().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
}

/// A number of a paper or of a page with the word for it, which people may have typed themselves.
fn counted(word: &str, typed: &str) -> String {
    if typed.starts_with(|c: char| c.is_ascii_digit()) { [word, typed].concat() } else { typed.to_owned() }
}

/// As it stands inside a sentence.
#[must_use]
pub fn small_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(lower).into_iter().chain(letters).collect()
}

/// In Vietnamese.
pub const VI: PaperWords = PaperWords {
    state: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    motto: "Độc lập - Tự do - Hạnh phúc",
    blank: "……………",
    line: "- ………………………………………………………………………………",
    agencies: agency::VI,
    number: |symbol| ["Số: ……/BC-", symbol].concat(),
    mark: "DỰ THẢO",
    name: "BÁO CÁO",
    subject: |kind, period| match kind {
        PeriodKind::Free => ["Kết quả tự đánh giá việc thực hiện Đề án 06, kỳ ", period].concat(),
        _ => ["Kết quả tự đánh giá việc thực hiện Đề án 06 ", period].concat(),
    },
    address: "Kính gửi: ………………………………",
    basis: |number, day, issuer, title| {
        ["Căn cứ ", &cited(number, " số ", day), " của ", issuer, " ", &about(number, title)].concat()
    },
    month: |month| ["tháng ", month].concat(),
    day: in_full,
    opening: |unit, subject| {
        let project = "Thực hiện Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia (Đề án 06), ";
        [project, unit, " báo cáo ", &small_first(subject), " như sau:"].concat()
    },
    sections: [
        "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO",
        "II. KẾT QUẢ THỰC HIỆN",
        "III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN",
        "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ",
        "V. KIẾN NGHỊ, ĐỀ XUẤT",
    ],
    led: "Các văn bản, tài liệu lãnh đạo, chỉ đạo, phối hợp và kiểm tra việc thực hiện Đề án 06 gồm:",
    led_none: "Đơn vị chưa ghi văn bản, tài liệu nào về công tác lãnh đạo, chỉ đạo, phối hợp và kiểm tra việc thực hiện Đề án 06.",
    listed: |title, number, day| {
        let number = counted("số ", number);
        let day = if day.is_empty() { String::new() } else { ["ngày ", day].concat() };
        joined(&[title, &number, &day], ", ")
    },
    results: [
        "1. Kết quả chung",
        "2. Kết quả cung cấp 25 dịch vụ công thiết yếu",
        "3. Kết quả thực hiện nội dung chỉ đạo, theo chủ đề",
        "4. Chỉ số của kỳ",
        "5. Nội dung tự tính",
    ],
    scored_by: |catalogue| ["Điểm chấm theo ", catalogue, "."].concat(),
    figure: |name, points, meaning, band, why| {
        let band = if band.is_empty() { String::new() } else { ["xếp loại ", band].concat() };
        let said = joined(&[&band, why], ", ");
        let said = if said.is_empty() { said } else { ["; ", &said].concat() };
        ["- ", name, ": ", points, "/100 (", meaning, ")", &said, "."].concat()
    },
    level: "Mức cung cấp",
    services: ["Giải quyết", "Tiếp nhận – chuyển"],
    other_services: |guided, none| {
        format!("Số dịch vụ đơn vị chỉ hướng dẫn: {guided}; số dịch vụ không liên quan đến đơn vị: {none}.")
    },
    shortcomings: ["1. Tồn tại, hạn chế", "2. Nguyên nhân", "3. Mục còn để ngỏ", "4. Nội dung để ngoài điểm"],
    gaps: |n, points| {
        format!(
            "Trong các mục đã trả lời, còn {n} khoảng trống (mục chưa đạt điểm tối đa), mất {points} điểm. Mục then chốt xếp trước, sau đó theo số điểm mất."
        )
    },
    gap_columns: ["Hiện trạng", "Điểm mất"],
    causes: [
        |n| format!("- Chủ quan: {n} khoảng trống."),
        |n| format!("- Khách quan: {n} khoảng trống."),
        |n| format!("- Chưa xác định: {n} khoảng trống."),
    ],
    open: |n, points| {
        format!("Còn {n} mục chưa trả lời xong nên chưa tính là khoảng trống; số điểm còn treo: {points}.")
    },
    plan: |[all, done, overdue, clear]| {
        let to_do = if done < all { " Việc còn phải làm:" } else { "" };
        format!(
            "Kế hoạch khắc phục (Phụ lục III) gồm {all} việc: {done} việc đã xong, {overdue} việc quá hạn; {clear} việc đủ “6 rõ”.{to_do}"
        )
    },
    plan_none: "Chưa có việc nào trong kế hoạch khắc phục.",
    unplanned: |n| format!("Còn {n} khoảng trống chưa có việc khắc phục."),
    to_do: |what, who, day| {
        let day = if day.is_empty() { String::new() } else { ["hạn ", day].concat() };
        ["- ", &joined(&[what, who, &day], ", "), "."].concat()
    },
    upward: "Các hạn chế sau có nguyên nhân khách quan, đề nghị cấp có thẩm quyền xem xét, tháo gỡ:",
    other_proposals: "Kiến nghị, đề xuất khác:",
    closing: |unit| ["Trên đây là báo cáo kết quả tự đánh giá việc thực hiện Đề án 06 của ", unit, "./."].concat(),
    to: "Nơi nhận:",
    recipients: ["- Như trên;", "- ……………;", "- Lưu: VT, ……."],
    appendices: [
        Appendix { name: "Phụ lục I", subject: "BẢNG TỰ CHẤM ĐIỂM" },
        Appendix { name: "Phụ lục II", subject: "DANH MỤC TÀI LIỆU MINH CHỨNG" },
        Appendix { name: "Phụ lục III", subject: "KẾ HOẠCH KHẮC PHỤC “6 RÕ”" },
    ],
    attached: |unit| ["(Kèm theo Báo cáo số …… ngày …… tháng …… năm ……… của ", unit, ")"].concat(),
    row: "TT",
    scoring: ["Nội dung", "Điểm tối đa", "Điểm tự chấm", "Tài liệu minh chứng", "Giải trình", "Điểm thẩm định"],
    page: |page| counted("trang ", page),
};

/// In English.
pub const EN: PaperWords = PaperWords {
    state: "SOCIALIST REPUBLIC OF VIET NAM",
    motto: "Independence - Freedom - Happiness",
    blank: "……………",
    line: "- ………………………………………………………………………………",
    agencies: agency::EN,
    number: |symbol| ["No. ……/BC-", symbol].concat(),
    mark: "DRAFT",
    name: "REPORT",
    subject: |_, period| ["Results of the self-assessment against Đề án 06, ", period].concat(),
    address: "To: ………………………………",
    basis: |number, day, issuer, title| {
        ["Pursuant to ", &cited(number, " No. ", day), " (", issuer, "): ", title].concat()
    },
    month: |month| ["of ", month].concat(),
    day: |day| ["of ", day].concat(),
    opening: |unit, subject| {
        let project = "Under the Project on using population data, electronic identification and authentication for national digital transformation (Đề án 06), ";
        [project, unit, " reports the ", &small_first(subject), ", as follows:"].concat()
    },
    sections: [
        "I. LEADERSHIP AND DIRECTION",
        "II. RESULTS",
        "III. SHORTCOMINGS AND THEIR CAUSES",
        "IV. NEXT STEPS AND TASKS",
        "V. RECOMMENDATIONS AND PROPOSALS",
    ],
    led: "Papers on leading, directing, coordinating and inspecting the work on Đề án 06:",
    led_none: "No paper on leading, directing, coordinating or inspecting the work on Đề án 06 is listed.",
    listed: |title, number, day| {
        let number = counted("No. ", number);
        let day = if day.is_empty() { String::new() } else { ["dated ", day].concat() };
        joined(&[title, &number, &day], ", ")
    },
    results: [
        "1. Overall result",
        "2. The 25 essential services",
        "3. Carrying out what was directed, by theme",
        "4. Indicators of the period",
        "5. Computed checks",
    ],
    scored_by: |catalogue| ["Scored by ", catalogue, "."].concat(),
    figure: |name, points, meaning, band, why| {
        let band = if band.is_empty() { String::new() } else { ["band: ", band].concat() };
        let said = joined(&[&band, why], ", ");
        let said = if said.is_empty() { said } else { ["; ", &said].concat() };
        ["- ", name, ": ", points, " of 100 (", meaning, ")", &said, "."].concat()
    },
    level: "Level",
    services: ["Decided", "Received and forwarded"],
    other_services: |guided, none| {
        format!("Services in which the unit only guides citizens: {guided}; services that do not concern it: {none}.")
    },
    shortcomings: ["1. Shortcomings", "2. Causes", "3. Items still open", "4. Set aside"],
    gaps: |n, points| {
        format!(
            "Gaps (items answered, but below full marks): {n}, with {points} points lost. Critical ones first, then by points lost."
        )
    },
    gap_columns: ["Present state", "Points lost"],
    causes: [
        |n| format!("- Subjective: {n}."),
        |n| format!("- Objective: {n}."),
        |n| format!("- Not determined: {n}."),
    ],
    open: |n, points| format!("Items still open, and so not counted as gaps: {n}, with {points} points at stake."),
    plan: |[all, done, overdue, clear]| {
        let to_do = if done < all { " Still to do:" } else { "" };
        format!(
            "Actions in the plan (Appendix III): {all}; done: {done}; overdue: {overdue}; with all six points clear: {clear}.{to_do}"
        )
    },
    plan_none: "There is no action in the plan yet.",
    unplanned: |n| format!("Gaps without an action: {n}."),
    to_do: |what, who, day| {
        let day = if day.is_empty() { String::new() } else { ["due ", day].concat() };
        ["- ", &joined(&[what, who, &day], ", "), "."].concat()
    },
    upward: "The following shortcomings have objective causes; the competent authority is asked to consider and resolve them:",
    other_proposals: "Other proposals:",
    closing: |unit| {
        ["This is the report of ", unit, " on the results of its self-assessment against Đề án 06./."].concat()
    },
    to: "Recipients:",
    recipients: ["- As above;", "- ……………;", "- Filed: records office, ……."],
    appendices: [
        Appendix { name: "Appendix I", subject: "SELF-SCORING TABLE" },
        Appendix { name: "Appendix II", subject: "INDEX OF EVIDENCE" },
        Appendix { name: "Appendix III", subject: "ACTION PLAN, THE SIX CLEAR POINTS" },
    ],
    attached: |unit| ["(Attached to Report No. …… dated ……………… of ", unit, ")"].concat(),
    row: "No.",
    scoring: ["Item", "Maximum", "Claimed", "Evidence", "Explanation", "Inspector’s score"],
    page: |page| counted("page ", page),
};

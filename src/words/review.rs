//! Sentences on an inspector's verdicts: the screen, the report beside them, what leaves the app.

/// Sentences on verdicts.
pub struct ReviewWords {
    /// Heading, and the way here.
    pub title: &'static str,
    /// What it is.
    pub intro: &'static str,
    /// Takes a file in and opens this screen.
    pub begin: &'static str,
    /// Who reviews.
    pub who: &'static str,
    /// For which body.
    pub organ: &'static str,
    /// The day.
    pub on: &'static str,
    /// Points by the verdicts.
    pub points: &'static str,
    /// What these are.
    pub meaning: &'static str,
    /// Points by the verdicts less those claimed.
    pub difference: &'static str,
    /// Points that papers prove, formatted.
    pub evidenced: fn(&str) -> String,
    /// Looked at, of all, other than the unit.
    pub progress: fn(usize, usize, usize) -> String,
    /// The verdicts were altered.
    pub altered: &'static str,
    /// The verdicts carry no digest.
    pub unsealed: &'static str,
    /// Neither: the verdicts are as they were made.
    pub unchanged: &'static str,
    /// The unit changed its report since.
    pub stale: &'static str,
    /// What that means for the verdicts.
    pub stale_hint: &'static str,
    /// The verdicts hold for the present state.
    pub renew: &'static str,
    /// A block of another shape.
    pub foreign: &'static str,
    /// Saves the file with the verdicts.
    pub save: &'static str,
    /// To the report.
    pub to_report: &'static str,
    /// From the report to the verdicts.
    pub to_items: &'static str,
    /// Which items are listed.
    pub show: &'static str,
    /// All, not looked at, other than the unit.
    pub filters: [&'static str; 3],
    /// No item is such.
    pub none: &'static str,
    /// Looked at and all of a section.
    pub seen: fn(usize, usize) -> String,
    /// Agrees with all of a section that was not looked at: how many.
    pub agree_rest: fn(usize) -> String,
    /// The unit's answer.
    pub unit: &'static str,
    /// The unit's note.
    pub note: &'static str,
    /// The unit's papers.
    pub papers: &'static str,
    /// It lists none.
    pub no_papers: &'static str,
    /// What is asked of an item.
    pub verdict: &'static str,
    /// Not looked at, agrees, something else.
    pub findings: [&'static str; 3],
    /// The papers do not prove it.
    pub refused: &'static str,
    /// The inspector's note.
    pub remark: &'static str,
    /// Part and whole of an indicator.
    pub share: [&'static str; 2],
    /// Who reviewed, for which body, on which day; each may be empty.
    pub signed: fn(&str, &str, &str) -> String,
    /// A file holds verdicts: how many items.
    pub arrived: fn(usize) -> String,
    /// Heads of columns: points and note of the inspectors.
    pub columns: [&'static str; 2],
}

fn signed(by: &str, who: &str, organ: &str, on: &str) -> String {
    let parts = [who, organ, on].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    if parts.is_empty() { by.to_owned() } else { [by, ": ", &parts.join(", ")].concat() }
}

/// In Vietnamese.
pub const VI: ReviewWords = ReviewWords {
    title: "Thẩm định",
    intro: "Ghi kết quả thẩm định bên cạnh từng câu trả lời của đơn vị. Câu trả lời, lần sửa và mã kiểm tra của đơn vị giữ nguyên; phiếu đã chốt cũng thẩm định được.",
    begin: "Thẩm định phiếu này",
    who: "Người thẩm định",
    organ: "Cơ quan, đoàn kiểm tra",
    on: "Ngày thẩm định",
    points: "Điểm thẩm định",
    meaning: "Mục chưa xem tính theo câu trả lời của đơn vị",
    difference: "Chênh lệch",
    evidenced: |points| format!("có minh chứng {points}"),
    progress: |seen, all, differ| format!("Đã xem {seen}/{all} mục, {differ} mục khác với đơn vị."),
    altered: "Phần thẩm định đã bị sửa sau khi ghi.",
    unsealed: "Phần thẩm định không có mã kiểm tra.",
    unchanged: "Phần thẩm định nguyên vẹn từ khi ghi.",
    stale: "Đơn vị đã sửa phiếu sau khi thẩm định; kết quả thẩm định là của bản trước.",
    stale_hint: "Kết quả đã ghi được giữ nguyên và so với câu trả lời hiện nay của đơn vị.",
    renew: "Dùng kết quả cho bản này",
    foreign: "Tệp có phần thẩm định theo định dạng khác nên không đọc được ở đây; phần ấy vẫn được giữ trong tệp.",
    save: "Lưu tệp kèm thẩm định",
    to_report: "Xem báo cáo",
    to_items: "Xem kết quả từng mục",
    show: "Hiện",
    filters: ["Tất cả", "Chưa xem", "Khác với đơn vị"],
    none: "Không có mục nào.",
    seen: |seen, all| format!("đã xem {seen}/{all}"),
    agree_rest: |n| format!("Đồng ý với {n} mục chưa xem của phần này"),
    unit: "Đơn vị trả lời",
    note: "Ghi chú của đơn vị",
    papers: "Minh chứng",
    no_papers: "chưa ghi",
    verdict: "Kết quả thẩm định",
    findings: ["Chưa xem", "Đồng ý", "Kết quả khác"],
    refused: "Không chấp nhận minh chứng",
    remark: "Nhận xét",
    share: ["Số đạt", "Tổng số"],
    signed: |who, organ, on| signed("Thẩm định", who, organ, on),
    arrived: |n| format!("Có kết quả thẩm định của {n} mục."),
    columns: ["Điểm thẩm định", "Nhận xét thẩm định"],
};

/// In English.
pub const EN: ReviewWords = ReviewWords {
    title: "Review",
    intro: "Record your verdict beside the unit’s answer, item by item. The unit’s answers, change number and check code stay as they are; a final assessment can be reviewed, too.",
    begin: "Review this assessment",
    who: "Reviewed by",
    organ: "Body, inspection team",
    on: "Day of review",
    points: "Points by review",
    meaning: "Items not looked at count as the unit answered them",
    difference: "Difference",
    evidenced: |points| format!("evidenced {points}"),
    progress: |seen, all, differ| {
        format!("{seen} of {all} items looked at; different from the unit’s answer: {differ}.")
    },
    altered: "The review was altered after it was recorded.",
    unsealed: "The review has no check code.",
    unchanged: "The review is unchanged since it was recorded.",
    stale: "The unit has changed its assessment since; the review is of the earlier state.",
    stale_hint: "The verdicts are kept and compared with what the unit answers now.",
    renew: "Use them for this state",
    foreign: "The file holds a review in another format that cannot be read here; it is kept in the file.",
    save: "Save file with review",
    to_report: "Open the report",
    to_items: "See it item by item",
    show: "Show",
    filters: ["All", "Not looked at", "Differing"],
    none: "There is no such item.",
    seen: |seen, all| format!("{seen} of {all} looked at"),
    agree_rest: |n| {
        if n == 1 {
            "Agree with the 1 item not looked at in this section".to_owned()
        } else {
            format!("Agree with the {n} items not looked at in this section")
        }
    },
    unit: "The unit’s answer",
    note: "The unit’s note",
    papers: "Evidence",
    no_papers: "none listed",
    verdict: "Verdict",
    findings: ["Not looked at", "Agree", "Different verdict"],
    refused: "Evidence not accepted",
    remark: "Remark",
    share: ["Part", "Whole"],
    signed: |who, organ, on| signed("Review", who, organ, on),
    arrived: |n| {
        if n == 1 { "It holds a verdict on 1 item.".to_owned() } else { format!("It holds verdicts on {n} items.") }
    },
    columns: ["Points by review", "Remark of the review"],
};

//! Sentences of the unit screen.

use crate::domain::catalogue::{Force, ProvinceKind};
use crate::domain::head::Fault;
use crate::domain::unit::PeriodKind;

/// Sentences of the unit screen.
pub struct UnitWords {
    /// Heading, for the open assessment.
    pub title: &'static str,
    /// Heading, for a new one.
    pub title_new: &'static str,
    /// What the choice decides.
    pub lead: &'static str,
    /// Heading of the period.
    pub period: &'static str,
    /// Length of the period.
    pub kind: &'static str,
    /// A length.
    pub kinds: fn(PeriodKind) -> &'static str,
    /// Year.
    pub year: &'static str,
    /// Which one of the year.
    pub which: &'static str,
    /// One of the months, quarters or halves of a year, from 0.
    pub nth: fn(PeriodKind, u32) -> String,
    /// First day.
    pub from: &'static str,
    /// Last day.
    pub to: &'static str,
    /// The days of the period, formatted.
    pub days: fn(&str, &str) -> String,
    /// Heading of the unit.
    pub unit: &'static str,
    /// Name.
    pub name: &'static str,
    /// An example of one.
    pub name_hint: &'static str,
    /// Type.
    pub kind_of_unit: &'static str,
    /// Nothing chosen yet.
    pub choose: &'static str,
    /// Fields of work.
    pub fields: &'static str,
    /// What they are for.
    pub fields_hint: &'static str,
    /// Province.
    pub province: &'static str,
    /// No province.
    pub no_province: &'static str,
    /// A province: kind, name, last day when it is a former one.
    pub province_name: fn(ProvinceKind, &str, Option<&str>) -> String,
    /// Official code.
    pub code: &'static str,
    /// What it is for.
    pub code_hint: &'static str,
    /// Place of the date line.
    pub place: &'static str,
    /// An example of one.
    pub place_hint: &'static str,
    /// Heading of the persons.
    pub persons: &'static str,
    /// Who fills it in.
    pub filled_by: &'static str,
    /// Head of the unit.
    pub head: &'static str,
    /// Where names go.
    pub persons_hint: &'static str,
    /// Heading of the documents.
    pub documents: &'static str,
    /// Which documents count.
    pub documents_all: &'static str,
    /// Only those ticked.
    pub documents_some: &'static str,
    /// Legend of the boxes.
    pub documents_list: &'static str,
    /// What each means.
    pub documents_hints: [&'static str; 2],
    /// Issued by the own province.
    pub own_province: &'static str,
    /// Force of a document.
    pub force: fn(Force) -> &'static str,
    /// Checks of a document that concern the unit.
    pub checks_of: fn(usize) -> String,
    /// Heading of the scope.
    pub scope: &'static str,
    /// Until a type is chosen.
    pub scope_waits: &'static str,
    /// Services, by role.
    pub services: &'static str,
    /// Checks and documents.
    pub checks: fn(usize, usize) -> String,
    /// Critical ones.
    pub critical: fn(usize) -> String,
    /// Computed ones.
    pub derived: fn(usize) -> String,
    /// Checks by theme.
    pub by_theme: &'static str,
    /// Column: number of checks.
    pub number_of_checks: &'static str,
    /// Restricted to some documents.
    pub restricted: fn(usize) -> String,
    /// Changing the choice later deletes nothing.
    pub changeable: &'static str,
    /// Begins.
    pub begin: &'static str,
    /// Writes the change.
    pub save: &'static str,
    /// Written.
    pub saved: &'static str,
    /// Heading of the faults.
    pub faults: &'static str,
    /// What is wrong.
    pub fault: fn(Fault) -> &'static str,
}

/// In Vietnamese.
pub const VI: UnitWords = UnitWords {
    title: "Đơn vị và kỳ đánh giá",
    title_new: "Phiếu mới",
    lead: "Loại đơn vị, lĩnh vực và ngày cuối kỳ quyết định nội dung nào phải trả lời. Đổi lại lúc nào cũng được, không câu trả lời nào bị xóa.",
    period: "Kỳ đánh giá",
    kind: "Loại kỳ",
    kinds: |kind| match kind {
        PeriodKind::Month => "Tháng",
        PeriodKind::Quarter => "Quý",
        PeriodKind::HalfYear => "6 tháng",
        PeriodKind::Year => "Năm",
        PeriodKind::Free => "Ngày tự chọn",
    },
    year: "Năm",
    which: "Kỳ",
    nth: |kind, n| match kind {
        PeriodKind::Month => format!("Tháng {}", n + 1),
        PeriodKind::Quarter => ["Quý ", roman(n)].concat(),
        _ if n == 0 => "6 tháng đầu năm".into(),
        _ => "6 tháng cuối năm".into(),
    },
    from: "Từ ngày",
    to: "Đến hết ngày",
    days: |from, to| format!("Từ {from} đến hết {to}"),
    unit: "Đơn vị",
    name: "Tên đơn vị",
    name_hint: "Ghi đầy đủ như trên văn bản. Ví dụ: UBND xã Tân Phú",
    kind_of_unit: "Loại đơn vị",
    choose: "– chọn –",
    fields: "Lĩnh vực",
    fields_hint: "Chọn các lĩnh vực đơn vị phụ trách; dịch vụ và nội dung kiểm tra đi theo lĩnh vực.",
    province: "Tỉnh, thành phố",
    no_province: "– không chọn –",
    province_name: |kind, name, until| {
        let kind = if kind == ProvinceKind::City { "Thành phố " } else { "Tỉnh " };
        let until = until.map(|until| format!(" (đến {until})")).unwrap_or_default();
        [kind, name, &until].concat()
    },
    code: "Mã đơn vị (nếu có)",
    code_hint: "Mã định danh chính thức của đơn vị.",
    place: "Địa danh trên văn bản (nếu có)",
    place_hint: "Đứng trước ngày tháng. Ví dụ: Tân Phú",
    persons: "Người thực hiện",
    filled_by: "Người lập phiếu",
    head: "Thủ trưởng đơn vị",
    persons_hint: "Có thể để trống. Tên người chỉ nằm trong phiếu, trên máy này và trong tệp bạn lưu.",
    documents: "Văn bản phải thực hiện",
    documents_all: "Mọi nội dung liên quan đến đơn vị",
    documents_some: "Chỉ nội dung của văn bản được chọn",
    documents_list: "Chọn văn bản",
    documents_hints: [
        "Nên dùng. Nội dung giống nhau cho mọi tỉnh nên so sánh được.",
        "Khi cấp trên yêu cầu tự soát theo một văn bản cụ thể. Phiếu và báo cáo sẽ ghi rõ phạm vi này.",
    ],
    own_province: "văn bản của tỉnh",
    force: |force| match force {
        Force::InForce => "còn hiệu lực",
        Force::Ended => "đã hết giai đoạn",
        Force::Unknown => "chưa rõ còn hiệu lực",
    },
    checks_of: |n| {
        if n == 0 {
            "không có nội dung cho đơn vị này".into()
        } else {
            format!("{n} nội dung cho đơn vị này")
        }
    },
    scope: "Phạm vi phiếu",
    scope_waits: "Chọn loại đơn vị và kỳ để xem phiếu gồm những gì.",
    services: "25 dịch vụ, theo vai trò mặc định",
    checks: |checks, documents| format!("{checks} nội dung kiểm tra từ {documents} văn bản"),
    critical: |n| format!("{n} nội dung then chốt"),
    derived: |n| format!("thêm {n} nội dung tự tính, không phải trả lời"),
    by_theme: "Nội dung theo chủ đề",
    number_of_checks: "Số nội dung",
    restricted: |n| format!("Chỉ xét {n} văn bản đã chọn."),
    changeable: "Vai trò từng dịch vụ chỉnh được trong phiếu. Đổi loại đơn vị, kỳ hay văn bản sau này không xóa câu trả lời nào.",
    begin: "Bắt đầu trả lời",
    save: "Ghi thay đổi",
    saved: "Đã ghi. Mọi câu trả lời vẫn được giữ.",
    faults: "Còn chỗ phải sửa",
    fault: |fault| match fault {
        Fault::NoName => "Ghi tên đơn vị.",
        Fault::NoType => "Chọn loại đơn vị có vào ngày cuối kỳ.",
        Fault::ProvinceEnded => "Tỉnh này không còn vào ngày cuối kỳ. Chọn tỉnh sau sáp nhập.",
        Fault::NoDates => "Chọn đủ ngày đầu và ngày cuối kỳ.",
        Fault::Reversed => "Ngày cuối kỳ phải sau ngày đầu kỳ.",
        Fault::NoDocument => "Chọn ít nhất một văn bản, hoặc chọn mọi nội dung.",
    },
};

/// In English.
pub const EN: UnitWords = UnitWords {
    title: "Unit and period",
    title_new: "New assessment",
    lead: "The type of unit, its fields of work and the last day of the period decide what is asked. You can change them at any time; no answer is ever deleted.",
    period: "Period",
    kind: "Length",
    kinds: |kind| match kind {
        PeriodKind::Month => "Month",
        PeriodKind::Quarter => "Quarter",
        PeriodKind::HalfYear => "Half-year",
        PeriodKind::Year => "Year",
        PeriodKind::Free => "Other dates",
    },
    year: "Year",
    which: "Period",
    nth: |kind, n| match kind {
        PeriodKind::Month => format!("Month {}", n + 1),
        PeriodKind::Quarter => format!("Quarter {}", n + 1),
        _ if n == 0 => "First half".into(),
        _ => "Second half".into(),
    },
    from: "First day",
    to: "Last day",
    days: |from, to| format!("From {from} to {to}"),
    unit: "Unit",
    name: "Name of the unit",
    name_hint: "In full, as on its documents. For example: UBND xã Tân Phú",
    kind_of_unit: "Type of unit",
    choose: "– choose –",
    fields: "Fields of work",
    fields_hint: "Tick the fields the unit is in charge of; services and checks go by field.",
    province: "Province or city",
    no_province: "– none –",
    province_name: |kind, name, until| {
        let kind = if kind == ProvinceKind::City { " City" } else { " Province" };
        let until = until.map(|until| format!(" (until {until})")).unwrap_or_default();
        [name, kind, &until].concat()
    },
    code: "Code of the unit (if any)",
    code_hint: "The official code of the unit.",
    place: "Place on documents (if any)",
    place_hint: "Stands before the date. For example: Tân Phú",
    persons: "Persons",
    filled_by: "Filled in by",
    head: "Head of the unit",
    persons_hint: "May stay empty. Names stay in the assessment: on this computer and in the files you save.",
    documents: "Documents to carry out",
    documents_all: "Everything that concerns the unit",
    documents_some: "Only what the chosen documents ask",
    documents_list: "Choose the documents",
    documents_hints: [
        "Recommended. The same for every province, so results can be compared.",
        "When a higher level asks for a review of one document. The assessment and its reports say so.",
    ],
    own_province: "of this province",
    force: |force| match force {
        Force::InForce => "in force",
        Force::Ended => "its period has ended",
        Force::Unknown => "not known whether in force",
    },
    checks_of: |n| match n {
        0 => "no check for this unit".into(),
        1 => "1 check for this unit".into(),
        n => format!("{n} checks for this unit"),
    },
    scope: "Scope",
    scope_waits: "Choose the type of unit and the period to see what will be asked.",
    services: "The 25 services, by default role",
    checks: |checks, documents| format!("{checks} checks from {documents} documents"),
    critical: |n| format!("{n} critical"),
    derived: |n| format!("{n} more are computed, not asked"),
    by_theme: "Checks by theme",
    number_of_checks: "Checks",
    restricted: |n| format!("Restricted to {n} chosen documents."),
    changeable: "The role in each service can be changed in the checklist. Changing type, period or documents later deletes no answer.",
    begin: "Start answering",
    save: "Save the change",
    saved: "Saved. Every answer is kept.",
    faults: "Something is missing",
    fault: |fault| match fault {
        Fault::NoName => "Type the name of the unit.",
        Fault::NoType => "Choose a type that exists on the last day of the period.",
        Fault::ProvinceEnded => {
            "This province no longer exists on the last day of the period. Choose the one it was merged into."
        }
        Fault::NoDates => "Choose the first and the last day.",
        Fault::Reversed => "The last day must not come before the first.",
        Fault::NoDocument => "Tick at least one document, or choose everything.",
    },
};

fn roman(n: u32) -> &'static str {
    match n {
        0 => "I",
        1 => "II",
        2 => "III",
        _ => "IV",
    }
}

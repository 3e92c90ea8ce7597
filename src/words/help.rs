//! Sentences of the help and catalogue screens.

/// A heading with its paragraphs.
pub type Passage = (&'static str, &'static [&'static str]);

/// Sentences of the help screen.
pub struct Help {
    /// Heading.
    pub title: &'static str,
    /// Contents list.
    pub contents: &'static str,
    /// How the score works.
    pub score: Passage,
    /// The worked example: heading, the case, what follows from it.
    pub example: Passage,
    /// Heads of the example's table.
    pub example_heads: [&'static str; 5],
    /// Rows of the example: what, then maximum, claimed, evidenced, reachable. Reckoned in `tests/domain/help.rs`.
    pub example_rows: [[&'static str; 5]; 6],
    /// Everything else.
    pub passages: &'static [Passage],
    /// Keys and what they do.
    pub keys: (&'static str, &'static [(&'static str, &'static str)]),
    /// Version of the app.
    pub version: fn(&str) -> String,
    /// The catalogue screen.
    pub catalogue: CatalogueWords,
}

/// Sentences of the catalogue screen.
pub struct CatalogueWords {
    /// What a catalogue is.
    pub lead: &'static str,
    /// Name, version, as-of date.
    pub state: fn(&str, &str, &str) -> String,
    /// Id and digest.
    pub id: fn(&str, &str) -> String,
    /// QĐ 06 and QĐ 826.
    pub periods: &'static str,
    /// Documents: heading.
    pub documents: &'static str,
    /// Documents that are asked; documents for information.
    pub kinds: [&'static str; 2],
    /// In force until a day.
    pub until: fn(&str) -> String,
    /// Sources and marks.
    pub marks: Passage,
    /// Checks by theme.
    pub checks: &'static str,
    /// Number of checks of a theme.
    pub count: fn(usize) -> String,
    /// Weight of a check.
    pub weight: fn(u32) -> String,
    /// Opens a list of so many entries.
    pub open: fn(usize) -> String,
    /// Computed from other answers.
    pub derived: &'static str,
    /// Does not count.
    pub optional: &'static str,
    /// Services.
    pub services: &'static str,
    /// Heads: number, service, owner.
    pub service_heads: [&'static str; 3],
    /// Published figures.
    pub figures: &'static str,
    /// What they are for.
    pub figures_hint: &'static str,
    /// Heads: what, figure, place and date, document.
    pub figure_heads: [&'static str; 4],
    /// Shortcomings.
    pub faults: &'static str,
    /// What they are for.
    pub faults_hint: &'static str,
}

const VI_SCORE: Passage = (
    "Điểm được tính thế nào",
    &[
        "Tổng là 100 điểm: 25 dịch vụ 40 điểm, nội dung kiểm tra 40 điểm, bốn chỉ số 20 điểm. Trong mỗi phần, điểm chia theo trọng số: dịch vụ đơn vị giải quyết nặng 4, tiếp nhận – chuyển nặng 2, hướng dẫn nặng 1; nội dung kiểm tra nặng từ 1 đến 3.",
        "Mục nào không thuộc phạm vi thì điểm của nó chia lại cho các mục còn lại; phần nào không còn mục nào thì điểm chuyển sang phần khác.",
        "Có ba mốc. “Điểm tự chấm” là điểm theo câu trả lời. “Có minh chứng” chỉ tính mục có minh chứng đủ thông tin. “Còn có thể đạt” là điểm tự chấm cộng điểm tối đa của các mục chưa trả lời xong.",
        "Điểm ghi một số lẻ thì cắt bớt, không làm tròn lên: 79,99 vẫn ghi là 79,9.",
    ],
);

const VI_EXAMPLE: Passage = (
    "Một ví dụ nhỏ",
    &[
        "Đơn vị giải quyết hai dịch vụ, có hai nội dung kiểm tra (trọng số 1 và 3) và một chỉ số. Mỗi dịch vụ tối đa 20 điểm; hai nội dung tối đa 10 và 30 điểm; chỉ số tối đa 20 điểm.",
        "Mức 2 được 4/10 số điểm: 20 × 0,4 = 8. Chỉ số đạt 80% so với mục tiêu 100%: 20 × 0,8 = 16. Mục “chưa rõ” chưa được điểm nào nhưng vẫn còn có thể đạt 30 điểm. Đã trả lời 4/5 mục, dưới 90%, nên chưa xếp loại.",
    ],
);

/// In Vietnamese.
pub const VI: Help = Help {
    title: "Trợ giúp",
    contents: "Trong trang này",
    score: VI_SCORE,
    example: VI_EXAMPLE,
    example_heads: ["Mục", "Tối đa", "Tự chấm", "Có minh chứng", "Còn có thể đạt"],
    example_rows: [
        ["Dịch vụ A: mức 4, có minh chứng", "20,0", "20,0", "20,0", "20,0"],
        ["Dịch vụ B: mức 2, chưa có minh chứng", "20,0", "8,0", "0,0", "8,0"],
        ["Nội dung trọng số 1: có, có minh chứng", "10,0", "10,0", "10,0", "10,0"],
        ["Nội dung trọng số 3: chưa rõ", "30,0", "0,0", "0,0", "30,0"],
        ["Chỉ số: 80/100 hồ sơ trực tuyến, có nguồn", "20,0", "16,0", "16,0", "16,0"],
        ["Cộng", "100,0", "54,0", "46,0", "84,0"],
    ],
    passages: &[
        (
            "Cách trả lời",
            &[
                "Không áp dụng: đơn vị không có việc đó. Phải ghi lý do; chưa có lý do thì mục vẫn tính là chưa trả lời. Mục không áp dụng ra khỏi thang điểm: điểm của nó chia cho các mục còn lại.",
                "Chưa rõ: chưa biết câu trả lời, sẽ hỏi lại. Mục vẫn giữ điểm và chờ trả lời.",
                "Minh chứng: tài liệu có tên, và có ít nhất một trong ba: số hiệu, ngày, tệp. Chỉ có tên thì chưa được kể là minh chứng.",
                "Then chốt: nội dung đoàn kiểm tra hỏi trước tiên. Còn một mục then chốt dưới nửa số điểm hoặc chưa trả lời thì xếp loại cao nhất là trung bình; điểm không đổi.",
                "Để riêng: mục đánh dấu không áp dụng và dịch vụ hạ vai trò. Báo cáo liệt kê các mục này cùng lý do và tỷ trọng, để người đọc thấy điểm tính trên phạm vi nào.",
                "Xếp loại: từ 90 điểm xuất sắc, 80 tốt, 70 khá, 50 trung bình, dưới 50 yếu. Trả lời chưa đủ 90% số mục thì chưa xếp loại. Kết quả này không thay cho đánh giá chính thức.",
            ],
        ),
        (
            "Dữ liệu nằm ở đâu",
            &[
                "Mọi việc diễn ra trên máy này. Công cụ không có máy chủ, không có tài khoản, không gửi gì ra ngoài.",
                "Phiếu được lưu trong trình duyệt (kho IndexedDB, kèm một bản gần nhất trong localStorage). Ai dùng chung tài khoản máy tính và trình duyệt này đều mở được.",
                "Trên máy dùng chung: lưu phiếu ra tệp, giữ tệp, rồi xóa mọi dữ liệu ở trang Dữ liệu trước khi rời máy.",
                "Xóa lịch sử trình duyệt hoặc dùng cửa sổ ẩn danh có thể làm mất phiếu. Nên lưu ra tệp thường xuyên.",
            ],
        ),
        (
            "Tệp và bàn giao",
            &[
                "Tệp lưu ra (.json) chứa toàn bộ phiếu: đơn vị, kỳ, câu trả lời, minh chứng (tên, số, ngày; không kèm nội dung tài liệu), số liệu, kế hoạch, điểm và tên người lập nếu đã ghi.",
                "Gửi tệp này cho người khác bằng thư điện tử, USB hay ứng dụng nhắn tin. Người nhận mở bằng chính công cụ này; khi mở, công cụ cho biết tệp còn nguyên hay đã bị sửa.",
                "Dấu kiểm trong tệp giúp nhận ra thay đổi, không phải là chữ ký số.",
                "Trang “Xuất và gửi đi”, mở từ trang Báo cáo, tạo báo cáo Word, bảng tính Excel, trang web, lịch, tệp dữ liệu; chọn được bản không có tên người.",
            ],
        ),
    ],
    keys: (
        "Phím tắt",
        &[
            ("Ctrl + S", "lưu phiếu ra tệp"),
            ("Ctrl + Z", "hoàn tác (ngoài ô nhập)"),
            ("Ctrl + Y", "làm lại (ngoài ô nhập)"),
            ("Mũi tên, Tab, Enter", "sang ô khác trong bảng số liệu"),
            ("Esc", "trả lại số cũ của ô đang sửa trong bảng số liệu"),
        ],
    ),
    version: |version| format!("Tự soát 06, phiên bản {version}"),
    catalogue: CatalogueWords {
        lead: "Bộ tiêu chí gồm văn bản, dịch vụ, nội dung kiểm tra và chỉ số mà phiếu dựa vào. Bộ này do công cụ biên soạn từ nguồn công khai, không phải văn bản chính thức.",
        state: |title, version, day| format!("{title}, bản {version}, cập nhật đến ngày {day}."),
        id: |id, digest| format!("Mã: {id} · dấu kiểm: {digest}"),
        periods: "Quyết định 06/QĐ-TTg có giai đoạn 2022–2025, nay đã kết thúc; Quyết định 826/QĐ-TTg tiếp nối cho giai đoạn 2026–2030. Mục tiêu của giai đoạn trước chỉ để đối chiếu khi văn bản mới chưa nêu số.",
        documents: "Văn bản",
        kinds: ["Có nội dung phải trả lời", "Khung pháp lý, để biết"],
        until: |day| format!("đến {day}"),
        marks: (
            "Nguồn và mức tin cậy",
            &[
                "Không ghi gì: nêu trong năm tài liệu ban đầu, hoặc đọc được ở một trang công khai.",
                "“Cần đối chiếu văn bản gốc”: theo hiểu biết chung, chưa đọc được văn bản. Hãy xem bản gốc trước khi dùng làm căn cứ.",
                "“Mặc định của công cụ”: công cụ tự đặt để có số mà tính, không có trong văn bản nào. Đơn vị nên xem lại.",
            ],
        ),
        checks: "Nội dung kiểm tra theo chủ đề",
        count: |n| format!("{n} nội dung"),
        weight: |weight| format!("trọng số {weight}"),
        open: |n| format!("Xem danh sách ({n})"),
        derived: "tự tính từ câu trả lời khác",
        optional: "tham khảo, không tính điểm",
        services: "25 dịch vụ công thiết yếu",
        service_heads: ["Số", "Dịch vụ", "Cơ quan chủ quản hiện nay"],
        figures: "Số liệu các nơi đã công bố",
        figures_hint: "Chỉ để so sánh, không tính điểm.",
        figure_heads: ["Nội dung", "Số liệu", "Nơi, thời điểm", "Nguồn"],
        faults: "Thiếu sót đã bị nêu",
        faults_hint: "Các văn bản đã nhắc những thiếu sót này. Chúng không trừ điểm, chỉ nhắc để xem lại.",
    },
};

const EN_SCORE: Passage = (
    "How the score works",
    &[
        "There are 100 points: 40 for the 25 services, 40 for the checks, 20 for the four indicators. Within a part they are shared by weight: a service the unit decides weighs 4, one it receives and forwards 2, one it guides 1; checks weigh 1 to 3.",
        "The points of an item out of scope go to the others; a part without any item gives its points to the other parts.",
        "There are three marks. “Claimed” is the score by the answers. “Evidenced” counts only items whose evidence is complete enough. “Still reachable” is the claimed score with every open item at full marks.",
        "Points shown with one decimal are cut, not rounded up: 79.99 is shown as 79.9.",
    ],
);

const EN_EXAMPLE: Passage = (
    "A small example",
    &[
        "The unit decides two services, has two checks (weights 1 and 3) and one indicator. Each service is worth up to 20 points, the checks up to 10 and 30, the indicator up to 20.",
        "Level 2 gives four tenths: 20 × 0.4 = 8. The indicator stands at 80% of a target of 100%: 20 × 0.8 = 16. The item “not known yet” brings nothing so far, but 30 points are still reachable. 4 of 5 items are answered, less than 90%, so there is no band yet.",
    ],
);

/// In English.
pub const EN: Help = Help {
    title: "Help",
    contents: "On this page",
    score: EN_SCORE,
    example: EN_EXAMPLE,
    example_heads: ["Item", "Maximum", "Claimed", "Evidenced", "Still reachable"],
    example_rows: [
        ["Service A: level 4, evidenced", "20.0", "20.0", "20.0", "20.0"],
        ["Service B: level 2, no evidence", "20.0", "8.0", "0.0", "8.0"],
        ["Check of weight 1: yes, evidenced", "10.0", "10.0", "10.0", "10.0"],
        ["Check of weight 3: not known yet", "30.0", "0.0", "0.0", "30.0"],
        ["Indicator: 80 of 100 files online, source named", "20.0", "16.0", "16.0", "16.0"],
        ["Sum", "100.0", "54.0", "46.0", "84.0"],
    ],
    passages: &[
        (
            "How to answer",
            &[
                "Not applicable: the unit has no such duty. A reason is needed; until it is typed the item counts as open. An item that does not apply leaves the scale: its points go to the other items.",
                "Not known yet: you will ask. The item keeps its points and waits.",
                "Evidence: a document with a title and at least one of number, date, file. A title alone does not count.",
                "Critical: what an inspector asks first. While one critical item is open or below half marks, the band is average at most; the points do not change.",
                "Set aside: items marked not applicable and services whose role was lowered. The report lists them with their reasons and their share of weight, so that readers see what the score covers.",
                "Bands: from 90 excellent, 80 good, 70 fair, 50 average, below 50 weak. With less than 90% of the items answered there is no band. The result does not replace an official assessment.",
            ],
        ),
        (
            "Where your data are",
            &[
                "Everything happens on this computer. There is no server and no account, and nothing is sent anywhere.",
                "Assessments are kept in the browser (IndexedDB, with a recent copy in localStorage). Whoever shares this computer account and browser can open them.",
                "On a shared computer: save the assessment to a file, take the file with you, and delete all data on the Data screen before you leave.",
                "Clearing the browser’s history, or a private window, may lose your work. Save to a file often.",
            ],
        ),
        (
            "Files and handing over",
            &[
                "The saved file (.json) holds the whole assessment: unit, period, answers, evidence (titles, numbers, dates; not the documents themselves), figures, plan, score, and names of persons if you typed them.",
                "Pass it on by e-mail, USB stick or chat. The receiver opens it in this same tool, which says whether the file is unchanged or was altered.",
                "The check mark inside the file shows changes; it is no digital signature.",
                "“Export and hand over”, opened from the report, makes a Word report, an Excel workbook, a web page, a calendar and data files; there is a copy without names.",
            ],
        ),
    ],
    keys: (
        "Keys",
        &[
            ("Ctrl + S", "save the assessment to a file"),
            ("Ctrl + Z", "undo (outside a field)"),
            ("Ctrl + Y", "redo (outside a field)"),
            ("Arrows, Tab, Enter", "move between cells of the figures table"),
            ("Esc", "restore the old number of the cell being typed in"),
        ],
    ),
    version: |version| format!("Tự soát 06, version {version}"),
    catalogue: CatalogueWords {
        lead: "The catalogue holds the documents, services, checks and indicators an assessment is based on. It was compiled by this tool from public sources and is no official document.",
        state: |title, version, day| format!("{title}, version {version}, as of {day}."),
        id: |id, digest| format!("Id: {id} · fingerprint: {digest}"),
        periods: "Decision 06/QĐ-TTg covered 2022–2025, a period that is over; Decision 826/QĐ-TTg follows for 2026–2030. Targets of the first period only serve for comparison where the new document names no figure.",
        documents: "Documents",
        kinds: ["Documents with checks to answer", "Legal frame, for information"],
        until: |day| format!("until {day}"),
        marks: (
            "Sources and confidence",
            &[
                "No remark: stated in one of the five starting documents, or read on a public page.",
                "“To be checked against the original document”: general knowledge; the document could not be read. Look at the original before relying on it.",
                "“The tool’s default”: set by this tool so that there is something to reckon with; no document says so. Review it.",
            ],
        ),
        checks: "Checks by theme",
        count: |n| if n == 1 { "1 check".into() } else { format!("{n} checks") },
        weight: |weight| format!("weight {weight}"),
        open: |n| format!("Show the list ({n})"),
        derived: "computed from other answers",
        optional: "optional, no points",
        services: "The 25 essential services",
        service_heads: ["No.", "Service", "Present owner"],
        figures: "Figures published elsewhere",
        figures_hint: "For comparison only; no points hang on them.",
        figure_heads: ["What", "Figure", "Place, date", "Source"],
        faults: "Shortcomings that were blamed",
        faults_hint: "The documents named these faults. They take no points; they are there to look at.",
    },
};

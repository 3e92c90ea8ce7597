//! Sentences of the figures screen.

use crate::domain::catalogue::Column;

/// Sentences of the figures screen.
pub struct Figures {
    /// Heading.
    pub title: &'static str,
    /// What to do here, and what a blank cell and 0 mean.
    pub lead: &'static str,
    /// Legend of the choice: one row a service, or totals only.
    pub mode: &'static str,
    /// The two ways to type.
    pub modes: [&'static str; 2],
    /// When to choose each.
    pub mode_hints: [&'static str; 2],
    /// Heading of the indicators.
    pub indicators: &'static str,
    /// How they are counted, and where the targets come from.
    pub how: &'static str,
    /// Target, formatted.
    pub target: fn(&str) -> String,
    /// The target is the tool's own.
    pub target_ours: &'static str,
    /// Rows that are not filled yet.
    pub rows_missing: fn(usize) -> String,
    /// Rows whose part exceeds the whole.
    pub rows_wrong: fn(usize) -> String,
    /// Target met, target missed.
    pub met: [&'static str; 2],
    /// Nothing to measure in the period.
    pub nothing: &'static str,
    /// Nothing typed yet.
    pub no_rate: &'static str,
    /// Caption of the table.
    pub caption: &'static str,
    /// Head of the first column.
    pub service: &'static str,
    /// The row of sums, or of totals.
    pub totals: &'static str,
    /// Three groups of columns.
    pub groups: [&'static str; 3],
    /// Head of a column.
    pub column: fn(Column) -> &'static str,
    /// Full name of a column, for cells read alone.
    pub column_full: fn(Column) -> &'static str,
    /// Blank cells of a column.
    pub blanks: fn(usize) -> String,
    /// A part exceeds its whole: names of both.
    pub exceeds: fn(&str, &str) -> String,
    /// A text that was not understood, in a column.
    pub odd: fn(&str, &str) -> String,
    /// The service does not count here.
    pub not_counted: &'static str,
    /// Shows the services that do not count.
    pub show_all: fn(usize) -> String,
    /// Button: the row had no files; and its full sentence.
    pub zero: &'static str,
    /// The same for one service, read alone.
    pub zero_of: fn(&str) -> String,
    /// How to move about.
    pub keys: &'static str,
    /// Nobody decides or receives.
    pub no_rows: &'static str,
    /// Source of the figures.
    pub source: &'static str,
    /// Why it is asked.
    pub source_hint: &'static str,
    /// Name of the system.
    pub system: &'static str,
    /// An example of one.
    pub system_hint: &'static str,
    /// Day of extraction.
    pub extracted: &'static str,
    /// The figures count as evidenced, or not.
    pub evidenced: [&'static str; 2],
    /// Pasting.
    pub paste: Paste,
}

/// Sentences about pasting from a spreadsheet.
pub struct Paste {
    /// Opens the field to paste into.
    pub open: &'static str,
    /// How to.
    pub hint: &'static str,
    /// Label of the field.
    pub label: &'static str,
    /// Looks at what was typed or pasted.
    pub look: &'static str,
    /// Heading of the preview.
    pub title: &'static str,
    /// Numbers, rows.
    pub count: fn(usize, usize) -> String,
    /// Where each row goes: by name, or in order.
    pub placed: [&'static str; 2],
    /// Left out: rows of headings, rows of sums, columns of words.
    pub left_out: fn(usize, usize, usize) -> String,
    /// What does not fit: rows, columns.
    pub beyond: fn(usize, usize) -> String,
    /// A wider table would take more.
    pub beyond_hint: &'static str,
    /// Doubtful cells.
    pub doubtful: fn(usize) -> String,
    /// Head: pasted name.
    pub label_column: &'static str,
    /// Drops one cell.
    pub drop_cell: &'static str,
    /// Label of the field for a doubtful cell: service, column.
    pub correct: fn(&str, &str) -> String,
    /// A cell that stays as it was.
    pub unchanged: &'static str,
    /// Writes the numbers.
    pub accept: fn(usize) -> String,
    /// Drops the block.
    pub drop: &'static str,
    /// Nothing in it is a number.
    pub empty: &'static str,
    /// Written.
    pub done: fn(usize) -> String,
}

/// In Vietnamese.
pub const VI: Figures = Figures {
    title: "Số liệu trong kỳ",
    lead: "Nhập số hồ sơ trong kỳ. Ô trống là chưa có số liệu; không phát sinh thì ghi 0.",
    mode: "Cách nhập",
    modes: ["Theo từng dịch vụ", "Chỉ một dòng tổng"],
    mode_hints: ["Thấy dịch vụ nào kéo tỷ lệ xuống.", "Khi hệ thống chỉ cho số chung của cả đơn vị."],
    indicators: "Bốn chỉ số",
    how: "Cách đếm và nguồn của mục tiêu",
    target: |target| format!("mục tiêu {target}"),
    target_ours: " (công cụ đặt)",
    rows_missing: |n| format!("còn {n} dòng chưa điền"),
    rows_wrong: |n| format!("{n} dòng có phần lớn hơn tổng"),
    met: ["Chưa đạt", "Đạt"],
    nothing: "Không phát sinh",
    no_rate: "chưa có số liệu",
    caption: "Số hồ sơ theo dịch vụ",
    service: "Dịch vụ",
    totals: "Cả đơn vị",
    groups: ["Tiếp nhận", "Giải quyết", "Phí, lệ phí"],
    column: |column| match column {
        Column::Received | Column::Settled => "Tổng số",
        Column::Online => "Trực tuyến",
        Column::OnTime => "Đúng hạn",
        Column::EResult => "Kết quả điện tử",
        Column::FeeDue => "Phải nộp",
        Column::PaidOnline => "Nộp trực tuyến",
    },
    column_full: |column| match column {
        Column::Received => "Tiếp nhận",
        Column::Online => "Nộp trực tuyến",
        Column::Settled => "Đã giải quyết",
        Column::OnTime => "Đúng hạn",
        Column::EResult => "Kết quả điện tử",
        Column::FeeDue => "Phải nộp phí",
        Column::PaidOnline => "Nộp phí trực tuyến",
    },
    blanks: |n| format!("trống {n}"),
    exceeds: |part, whole| format!("“{part}” lớn hơn “{whole}”."),
    odd: |column, sentence| format!("“{column}”: {sentence}"),
    not_counted: "không tính",
    show_all: |n| format!("Hiện cả {n} dịch vụ không tính vào chỉ số"),
    zero: "Không phát sinh",
    zero_of: |service| format!("Không phát sinh hồ sơ: điền 0 vào các ô trống của “{service}”"),
    keys: "Phím mũi tên, Tab, Enter để sang ô khác; Esc trả lại số cũ. Dán được cả khối ô từ Excel. Hồ sơ giải quyết có thể nhiều hơn hồ sơ tiếp nhận vì còn hồ sơ kỳ trước.",
    no_rows: "Đơn vị không giải quyết, không tiếp nhận dịch vụ nào trong 25 dịch vụ nên không có dòng nào phải điền. Nếu chưa đúng, hãy xem lại vai trò ở phần dịch vụ của phiếu.",
    source: "Nguồn số liệu",
    source_hint: "Ghi một lần cho cả bảng. Có đủ hai mục này thì bốn chỉ số mới tính là có minh chứng.",
    system: "Trích từ hệ thống",
    system_hint: "Ví dụ: Hệ thống thông tin giải quyết thủ tục hành chính tỉnh",
    extracted: "Ngày trích",
    evidenced: ["Chưa có minh chứng: thiếu tên hệ thống hoặc ngày trích.", "Có minh chứng."],
    paste: Paste {
        open: "Dán từ Excel",
        hint: "Trong Excel, chọn khối ô rồi bấm Ctrl+C; bấm vào ô đầu tiên của bảng dưới đây rồi bấm Ctrl+V. Hoặc dán vào khung này, tính từ ô đầu bảng.",
        label: "Khối ô đã chép",
        look: "Xem trước",
        title: "Xem trước khối dán",
        count: |numbers, rows| format!("{numbers} số, {rows} dòng"),
        placed: ["Xếp lần lượt từ ô đã chọn.", "Xếp theo tên dịch vụ."],
        left_out: |headings, sums, columns| {
            let parts = [(headings, "hàng tiêu đề"), (sums, "hàng tổng"), (columns, "cột chữ bên trái")];
            let parts = parts.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{n} {what}"));
            let list = parts.collect::<Vec<_>>().join(", ");
            if list.is_empty() { list } else { format!("Bỏ qua: {list}.") }
        },
        beyond: |rows, columns| match (rows, columns) {
            (rows, 0) => format!("Khối dán thừa {rows} dòng so với bảng; các dòng thừa sẽ không được ghi."),
            (0, columns) => format!("Khối dán thừa {columns} cột so với bảng; các cột thừa sẽ không được ghi."),
            (rows, columns) => {
                format!("Khối dán thừa {rows} dòng và {columns} cột so với bảng; phần thừa sẽ không được ghi.")
            }
        },
        beyond_hint: "Nếu khối gồm cả dịch vụ không tính, hãy bỏ khối này, hiện mọi dịch vụ rồi dán lại.",
        doubtful: |n| format!("{n} ô chưa chắc là số: sửa lại hoặc bỏ từng ô."),
        label_column: "Tên trong khối dán",
        drop_cell: "Bỏ ô",
        correct: |service, column| format!("{service}, {column}: sửa số"),
        unchanged: "giữ nguyên",
        accept: |n| format!("Ghi {n} số"),
        drop: "Bỏ khối này",
        empty: "Không thấy số nào trong khối vừa dán.",
        done: |n| format!("Đã ghi {n} số. Có thể hoàn tác bằng nút Hoàn tác."),
    },
};

/// In English.
pub const EN: Figures = Figures {
    title: "Figures of the period",
    lead: "Type the number of files in the period. A blank cell means no figure yet; if there were none, type 0.",
    mode: "How to type",
    modes: ["Service by service", "One row of totals"],
    mode_hints: ["Shows which service pulls a rate down.", "When the system only gives figures for the whole unit."],
    indicators: "The four indicators",
    how: "How they are counted, and where the targets come from",
    target: |target| format!("target {target}"),
    target_ours: " (set by the tool)",
    rows_missing: |n| if n == 1 { "1 row still to fill".into() } else { format!("{n} rows still to fill") },
    rows_wrong: |n| {
        if n == 1 {
            "1 row has a part above its whole".into()
        } else {
            format!("{n} rows have a part above their whole")
        }
    },
    met: ["Below target", "Met"],
    nothing: "None in the period",
    no_rate: "no figures yet",
    caption: "Files by service",
    service: "Service",
    totals: "Whole unit",
    groups: ["Received", "Settled", "Fees"],
    column: |column| match column {
        Column::Received | Column::Settled => "All",
        Column::Online => "Online",
        Column::OnTime => "On time",
        Column::EResult => "E-result",
        Column::FeeDue => "Due",
        Column::PaidOnline => "Paid online",
    },
    column_full: |column| match column {
        Column::Received => "Received",
        Column::Online => "Filed online",
        Column::Settled => "Settled",
        Column::OnTime => "On time",
        Column::EResult => "Electronic result",
        Column::FeeDue => "With a fee due",
        Column::PaidOnline => "Fee paid online",
    },
    blanks: |n| format!("{n} blank"),
    exceeds: |part, whole| format!("“{part}” is larger than “{whole}”."),
    odd: |column, sentence| format!("“{column}”: {sentence}"),
    not_counted: "not counted",
    show_all: |n| {
        if n == 1 {
            "Show the service that does not count".into()
        } else {
            format!("Show the {n} services that do not count")
        }
    },
    zero: "None",
    zero_of: |service| format!("No files: put 0 into the blank cells of “{service}”"),
    keys: "Arrow keys, Tab and Enter move between cells; Esc restores the old number. A block of cells can be pasted from Excel. More files may be settled than received: some are carried over.",
    no_rows: "The unit neither decides nor receives any of the 25 services, so there is no row to fill. If that is not right, look at the roles in the services part of the checklist.",
    source: "Source of the figures",
    source_hint: "Named once for the whole table. Only with both of these do the four indicators count as evidenced.",
    system: "Extracted from",
    system_hint: "For example: the province’s system for administrative procedures",
    extracted: "Date of extraction",
    evidenced: ["Not evidenced: the system or the date is missing.", "Evidenced."],
    paste: Paste {
        open: "Paste from Excel",
        hint: "In Excel, select the block and press Ctrl+C; click the first cell in the table below and press Ctrl+V. Or paste into this field: it starts at the first cell.",
        label: "Copied block",
        look: "Preview",
        title: "Preview of the pasted block",
        count: |numbers, rows| format!("{numbers} numbers, {rows} rows"),
        placed: ["Placed in order from the chosen cell.", "Placed by the names of the services."],
        left_out: |headings, sums, columns| {
            let parts = [(headings, "heading rows"), (sums, "rows of sums"), (columns, "columns of words")];
            let parts = parts.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{n} {what}"));
            let list = parts.collect::<Vec<_>>().join(", ");
            if list.is_empty() { list } else { format!("Left out: {list}.") }
        },
        beyond: |rows, columns| match (rows, columns) {
            (rows, 0) => format!("The block has {rows} more rows than the table; they will not be written."),
            (0, columns) => format!("The block has {columns} more columns than the table; they will not be written."),
            (rows, columns) => format!(
                "The block has {rows} more rows and {columns} more columns than the table; they will not be written."
            ),
        },
        beyond_hint: "If it holds the services that do not count, drop it, show all services, and paste again.",
        doubtful: |n| format!("Cells that may not be numbers: {n}. Correct or drop each."),
        label_column: "Name in the block",
        drop_cell: "Drop",
        correct: |service, column| format!("{service}, {column}: correct the number"),
        unchanged: "unchanged",
        accept: |n| format!("Write {n} numbers"),
        drop: "Drop this block",
        empty: "There is no number in what was pasted.",
        done: |n| format!("{n} numbers written. The Undo button takes them back."),
    },
};

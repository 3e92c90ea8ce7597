//! Sentences of the data screen.

/// Data screen.
pub struct Data {
    /// Heading.
    pub title: &'static str,
    /// Where things are kept.
    pub lead: &'static str,
    /// Heading: to files.
    pub export: &'static str,
    /// All assessments as one file.
    pub backup: &'static str,
    /// What the backup is.
    pub backup_hint: &'static str,
    /// Heading: from files.
    pub import: &'static str,
    /// What can be opened.
    pub import_hint: &'static str,
    /// Heading: recovery copies.
    pub copies: &'static str,
    /// What recovery copies are.
    pub copies_hint: &'static str,
    /// Name of a copy: id, rev.
    pub copy: fn(&str, u32) -> String,
    /// Heading: text that could not be read.
    pub quarantine: &'static str,
    /// What it is.
    pub quarantine_hint: &'static str,
    /// Name of a quarantined text: id.
    pub quarantined: fn(&str) -> String,
    /// Download.
    pub download: &'static str,
    /// Discard.
    pub discard: &'static str,
    /// Heading: wipe.
    pub wipe_title: &'static str,
    /// What it does.
    pub wipe_hint: &'static str,
    /// The button.
    pub wipe: &'static str,
    /// Really?
    pub wipe_sure: fn(usize) -> String,
    /// Yes, wipe.
    pub wipe_yes: &'static str,
    /// Done.
    pub wiped: &'static str,
    /// It could not be read.
    pub failed: &'static str,
    /// How the format is described.
    pub schema: &'static str,
    /// Link to it.
    pub schema_link: &'static str,
    /// Downloads the app as one file.
    pub one_file: &'static str,
    /// What that is good for.
    pub one_file_hint: &'static str,
    /// Its size in MB, its version, that of its catalogue.
    pub one_file_about: fn(&str, &str, &str) -> String,
    /// The page is a local file: what that means for the work.
    pub local: &'static str,
    /// That was read.
    pub understood: &'static str,
}

/// In Vietnamese.
pub const VI: Data = Data {
    title: "Dữ liệu",
    lead: "Phiếu nằm trong trình duyệt của máy này. Xóa dữ liệu duyệt web, cài lại máy hoặc đổi máy là mất: tệp .json lưu riêng mới là bản gốc chắc chắn.",
    export: "Lưu ra tệp",
    backup: "Lưu tất cả phiếu thành một tệp",
    backup_hint: "Một tệp .ndjson, mỗi dòng một phiếu; mở lại bằng nút “Mở tệp”.",
    import: "Mở tệp",
    import_hint: "Mở được tệp .json của một phiếu, tệp .ndjson có nhiều phiếu, hoặc bảng tính .xlsx do công cụ xuất ra. Trước khi mở, công cụ cho xem trong tệp có gì.",
    copies: "Bản phục hồi",
    copies_hint: "Khi có hai bản khác nhau của một phiếu, bản không dùng được giữ ở đây.",
    copy: |id, rev| format!("phiếu {id}, lần sửa {rev}"),
    quarantine: "Dữ liệu không đọc được",
    quarantine_hint: "Giữ nguyên văn, không bao giờ bị ghi đè. Hãy tải về và gửi cho người hỗ trợ.",
    quarantined: |id| format!("phiếu {id}"),
    download: "Tải về",
    discard: "Bỏ",
    wipe_title: "Xóa mọi dữ liệu",
    wipe_hint: "Dùng khi làm trên máy chung. Xóa mọi phiếu, bản phục hồi và cài đặt của công cụ trên máy này.",
    wipe: "Xóa mọi dữ liệu trên máy này",
    wipe_sure: |n| format!("Xóa {n} phiếu trên máy này? Không lấy lại được nếu chưa lưu ra tệp."),
    wipe_yes: "Xóa hết",
    wiped: "Đã xóa mọi dữ liệu của công cụ trên máy này.",
    failed: "Không đọc được bộ nhớ của trình duyệt.",
    schema: "Định dạng tệp được mô tả bằng JSON Schema:",
    schema_link: "tu-soat-06.schema-1.json",
    one_file: "Tải công cụ về máy",
    one_file_hint: "Một tệp .html: bấm đúp là mở, không cần mạng; chép vào USB hoặc gửi đi đều được.",
    one_file_about: |size, version, catalogue| format!("{size} MB · bản {version} · bộ tiêu chí {catalogue}"),
    local: "Công cụ đang mở từ một tệp trên máy. Trình duyệt giữ bài làm chung chỗ với các trang khác mở từ máy, và có thể mất khi dọn dữ liệu duyệt web. Mỗi lần làm xong, hãy bấm “Lưu tệp” và giữ tệp .json.",
    understood: "Đã hiểu",
};

/// In English.
pub const EN: Data = Data {
    title: "Data",
    lead: "Assessments live in the browser of this computer. Clearing browsing data, reinstalling or changing computers loses them: a .json file kept elsewhere is the real master copy.",
    export: "Save to a file",
    backup: "Save all assessments as one file",
    backup_hint: "One .ndjson file, one assessment a line; “Open a file” reads it again.",
    import: "Open a file",
    import_hint: "Opens a .json file of one assessment, an .ndjson file of many, or an .xlsx workbook this tool made. What a file holds is shown before it is opened.",
    copies: "Recovery copies",
    copies_hint: "When two copies of an assessment differ, the one not in use is kept here.",
    copy: |id, rev| format!("assessment {id}, change {rev}"),
    quarantine: "Unreadable data",
    quarantine_hint: "Kept word for word and never overwritten. Download it and send it to whoever supports you.",
    quarantined: |id| format!("assessment {id}"),
    download: "Download",
    discard: "Discard",
    wipe_title: "Wipe all data",
    wipe_hint: "For shared computers. Deletes every assessment, recovery copy and setting of this tool on this computer.",
    wipe: "Wipe all data on this computer",
    wipe_sure: |n| {
        format!("Delete {n} assessments on this computer? They cannot be brought back unless saved to files.")
    },
    wipe_yes: "Wipe everything",
    wiped: "All data of this tool on this computer was deleted.",
    failed: "The browser’s storage could not be read.",
    schema: "The file format is described by a JSON Schema:",
    schema_link: "tu-soat-06.schema-1.json",
    one_file: "Download the tool",
    one_file_hint: "One .html file: a double-click opens it, no network needed; copy it or send it on.",
    one_file_about: |size, version, catalogue| format!("{size} MB · version {version} · catalogue {catalogue}"),
    local: "The tool is open from a file on this computer. The browser keeps your work in one place with that of other pages opened from files, and it is lost when browsing data is cleared. Whenever you stop, press “Save file” and keep the .json file.",
    understood: "Understood",
};

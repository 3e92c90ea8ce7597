//! What happened that the user must know, at the top of any screen.

/// Notes at the top of a screen.
pub struct Notes {
    /// Stored text could not be read.
    pub quarantined: fn(usize) -> String,
    /// Copies differed.
    pub recovered: fn(usize) -> String,
    /// Not on this machine.
    pub not_here: &'static str,
    /// Saved under a name.
    pub file_saved: fn(&str) -> String,
    /// Could not be written.
    pub file_failed: &'static str,
    /// A part of the app is under way.
    pub opening: &'static str,
    /// It did not arrive.
    pub not_arrived: &'static str,
    /// Try again.
    pub again: &'static str,
    /// Load the whole page anew.
    pub reload: &'static str,
}

/// In Vietnamese.
pub const VI: Notes = Notes {
    quarantined: |n| format!("{n} dữ liệu trên máy này không đọc được; công cụ giữ nguyên ở trang Dữ liệu để tải về."),
    recovered: |n| format!("{n} phiếu có hai bản khác nhau; công cụ dùng bản mới hơn, giữ bản kia ở trang Dữ liệu."),
    not_here: "Phiếu của địa chỉ này không có trên máy. Nếu có tệp .json, hãy bấm “Mở tệp”.",
    file_saved: |name| format!("Đã ghi tệp {name}."),
    file_failed: "Chưa ghi được tệp, hoặc tệp chưa đủ nội dung. Hãy thử trình duyệt khác.",
    opening: "Đang mở…",
    not_arrived: "Chưa tải được phần này, có lẽ do mạng. Phần đang mở vẫn dùng và lưu được. Nếu bấm lại vẫn không được, hãy tải lại cả trang.",
    again: "Tải phần này",
    reload: "Tải lại cả trang",
};

/// In English.
pub const EN: Notes = Notes {
    quarantined: |n| format!("{n} stored texts could not be read; they are kept on the Data page for download."),
    recovered: |n| {
        format!("{n} assessments had two different copies; the newer is used, the other kept on the Data page.")
    },
    not_here: "The assessment of this address is not on this computer. If you have its .json file, press “Open a file”.",
    file_saved: |name| format!("Wrote the file {name}."),
    file_failed: "The file was not written, or is not whole. Try another browser.",
    opening: "Opening…",
    not_arrived: "This part has not arrived, perhaps because of the network. What is open still works and is saved. If trying again does not help, reload the whole page.",
    again: "Load this part",
    reload: "Reload the whole page",
};

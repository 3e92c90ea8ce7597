//! Sentences on use without a network, and on newer versions of the app.

/// Use without a network, newer versions.
pub struct OfflineWords {
    /// Heading.
    pub title: &'static str,
    /// It can be used so.
    pub ready: &'static str,
    /// Under way.
    pub preparing: &'static str,
    /// Not done, to save data.
    pub unprepared: &'static str,
    /// Tried in vain.
    pub failed: &'static str,
    /// The browser does not let it.
    pub impossible: &'static str,
    /// The button.
    pub prepare: &'static str,
    /// A newer version waits.
    pub newer: &'static str,
    /// Loads it.
    pub reload: &'static str,
    /// It was not loaded.
    pub unsaved: &'static str,
}

/// In Vietnamese.
pub const VI: OfflineWords = OfflineWords {
    title: "Dùng ngoại tuyến",
    ready: "Đã sẵn sàng: khi không có mạng, mở lại trang này vẫn dùng được.",
    preparing: "Đang chuẩn bị để dùng khi không có mạng…",
    unprepared: "Chưa chuẩn bị, vì trình duyệt đang ở chế độ tiết kiệm dữ liệu.",
    failed: "Chưa chuẩn bị được. Hãy thử lại khi có mạng.",
    impossible: "Trình duyệt không cho phép, vì đang ở cửa sổ ẩn danh hoặc địa chỉ không bắt đầu bằng https.",
    prepare: "Chuẩn bị dùng ngoại tuyến",
    newer: "Có bản mới. Phiếu đang mở được lưu trước khi tải lại.",
    reload: "Tải lại",
    unsaved: "Chưa lưu được phiếu nên chưa tải lại. Hãy lưu ra tệp trước.",
};

/// In English.
pub const EN: OfflineWords = OfflineWords {
    title: "Offline use",
    ready: "Ready: without a network, this page still opens and works.",
    preparing: "Getting ready to work without a network…",
    unprepared: "Not prepared, because the browser is set to save data.",
    failed: "It could not be prepared. Try again when there is a network.",
    impossible: "The browser does not allow it, because this is a private window or the address does not begin with https.",
    prepare: "Prepare for offline use",
    newer: "A new version is available. The open assessment is saved before the page reloads.",
    reload: "Reload",
    unsaved: "Your work could not be saved, so the page was not reloaded. Save it to a file first.",
};

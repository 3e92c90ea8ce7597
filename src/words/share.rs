//! Sentences on handing an assessment over without a file: sharing, link, QR code, and the read-only copy they open.

use crate::domain::link::LinkError;

/// Handing over, and the read-only copy.
pub struct Share {
    /// Hands the report to another app of the machine.
    pub send: &'static str,
    /// What is handed over, and how.
    pub send_hint: &'static str,
    /// It was not taken.
    pub send_failed: &'static str,
    /// Heading: link and QR code.
    pub title: &'static str,
    /// What they carry, and what not.
    pub lead: &'static str,
    /// Makes link and code.
    pub make_link: &'static str,
    /// Label of the link.
    pub link: &'static str,
    /// Copies the link.
    pub copy_link: &'static str,
    /// It was copied.
    pub copied: &'static str,
    /// It was not, but is selected.
    pub selected: &'static str,
    /// What the QR code is, for who cannot see it: name of the unit.
    pub qr: fn(&str) -> String,
    /// How to use it.
    pub qr_hint: &'static str,
    /// There is too much for a QR code.
    pub no_qr: &'static str,
    /// What a read-only copy is; what it lacks, and what it leaves alone.
    pub copy: [&'static str; 2],
    /// Which assessment it was made of: id, `rev`.
    pub copy_of: fn(&str, u32) -> String,
    /// The points it was sent with are not those computed here.
    pub score_differs: &'static str,
    /// Back to one's own work.
    pub own: &'static str,
    /// Above the gaps of a copy.
    pub gaps: &'static str,
    /// Heading where a link cannot be opened.
    pub broken: &'static str,
    /// Why, and what to do.
    pub error: fn(LinkError) -> &'static str,
}

/// In Vietnamese.
pub const VI: Share = Share {
    send: "Chia sẻ tệp phiếu…",
    send_hint: "Gửi qua ứng dụng nhắn tin, thư điện tử của máy này. Tệp mang đuôi .txt để ứng dụng nào cũng nhận; người nhận bấm “Mở tệp” vẫn mở được.",
    send_failed: "Chưa chia sẻ được, phiếu vẫn nguyên. Hãy bấm “Lưu tệp” rồi gửi tệp ấy đi.",
    title: "Liên kết và mã QR",
    make_link: "Tạo liên kết và mã QR",
    lead: "Người nhận mở ra bản chỉ xem: có đơn vị, kỳ, câu trả lời, số liệu và điểm; không có tên người, ghi chú, lý do, kế hoạch và tài liệu minh chứng. Nội dung nằm ngay trong liên kết, không lưu ở máy chủ nào; ai có liên kết thì xem được.",
    link: "Liên kết",
    copy_link: "Sao chép liên kết",
    copied: "Đã sao chép liên kết.",
    selected: "Trình duyệt không cho sao chép. Liên kết đã được bôi đen: bấm Ctrl+C, hoặc giữ ngón tay rồi chọn Sao chép.",
    qr: |unit| format!("Mã QR mở bản chỉ xem của {unit}"),
    qr_hint: "Quét bằng máy ảnh của điện thoại để mở bản chỉ xem.",
    no_qr: "Phiếu này có quá nhiều số liệu cho một mã QR dễ quét. Hãy dùng liên kết.",
    copy: [
        "Bản chỉ xem, mở từ liên kết.",
        "Không có tên người, ghi chú, kế hoạch; chỗ nào có lý do hay tài liệu minh chứng thì chỉ ghi “…”. Phiếu của bạn trên máy này không bị động đến.",
    ],
    copy_of: |id, rev| format!("Phiếu {id}, lần sửa {rev}."),
    score_differs: "Điểm lúc gửi khác điểm tính lại ở đây, vì trọng số hoặc chỉ tiêu của bộ tiêu chí đã đổi. Dưới đây là điểm tính lại.",
    own: "Về phiếu của tôi",
    gaps: "Mục đã trả lời mà chưa đạt tối đa; mục then chốt xếp trước, sau đó theo số điểm mất. Bấm vào từng dòng để xem căn cứ.",
    broken: "Không mở được liên kết",
    error: |error| match error {
        LinkError::Foreign => {
            "Địa chỉ này không phải là liên kết do công cụ tạo ra. Hãy mở lại đúng liên kết hoặc mã QR đã nhận."
        }
        LinkError::Cut => {
            "Liên kết bị thiếu hoặc sai một đoạn. Hãy sao chép lại trọn vẹn liên kết, hoặc nhờ người gửi gửi lại."
        }
        LinkError::Newer => {
            "Liên kết do bản mới hơn của công cụ tạo ra. Hãy tải lại trang để dùng bản mới nhất, rồi mở lại liên kết."
        }
        LinkError::OtherCatalogue => {
            "Liên kết được tạo theo bản khác của bộ tiêu chí nên không đọc được ở đây. Hãy xin người gửi tệp .json của phiếu."
        }
    },
};

/// In English.
pub const EN: Share = Share {
    send: "Share the assessment’s file…",
    send_hint: "Sends it through the messaging and mail apps of this device. The file ends in .txt, so that every app takes it; “Open a file” still opens it.",
    send_failed: "It could not be shared; the assessment is untouched. Press “Save file” and send that file.",
    title: "Link and QR code",
    make_link: "Make the link and QR code",
    lead: "They open a read-only copy with the unit, period, answers, figures and score, but without names, notes, reasons, plan or evidence. All of it is in the link itself and stored on no server; whoever has the link can see it.",
    link: "Link",
    copy_link: "Copy the link",
    copied: "The link was copied.",
    selected: "The browser does not allow copying. The link is selected: press Ctrl+C, or hold it and choose Copy.",
    qr: |unit| format!("QR code that opens the read-only copy of {unit}"),
    qr_hint: "Point a phone’s camera at it to open the read-only copy.",
    no_qr: "There are too many figures for a QR code that is easy to scan. Use the link.",
    copy: [
        "Read-only copy, opened from a link.",
        "Without names, notes and plan; where there is a reason or evidence, it only says “…”. Your own work on this computer is not touched.",
    ],
    copy_of: |id, rev| format!("Assessment {id}, change {rev}."),
    score_differs: "The score it was sent with is not the one computed here, as weights or targets of the catalogue have changed. Below is the one computed here.",
    own: "Back to my own work",
    gaps: "Answered items below full marks; critical ones first, then by points lost. Open a line to see its basis.",
    broken: "The link cannot be opened",
    error: |error| match error {
        LinkError::Foreign => {
            "This address is not a link made by this tool. Open again exactly the link or QR code you were given."
        }
        LinkError::Cut => {
            "A part of the link is missing or altered. Copy the whole link again, or ask the sender to send it again."
        }
        LinkError::Newer => {
            "The link was made by a newer version of the tool. Reload the page to get the newest version, then open the link again."
        }
        LinkError::OtherCatalogue => {
            "The link was made with another edition of the catalogue and cannot be read here. Ask the sender for the assessment’s .json file."
        }
    },
};

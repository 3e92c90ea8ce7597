//! A paper as the report makes it: head, body, a long table, a wide one, the close.

use tu_soat_06::domain::paper::{Block, Close, Column, Head, Paper, Part, Row, Table};

pub(crate) fn sample() -> Paper {
    let table = Part { is_wide: false, blocks: vec![appendix("Phụ lục I", "BẢNG TỰ CHẤM"), scores()] };
    let index =
        Part { is_wide: false, blocks: vec![appendix("Phụ lục II", "TÀI LIỆU KIỂM CHỨNG"), evidence()] };
    let plan =
        Part { is_wide: true, blocks: vec![appendix("Phụ lục III", "KẾ HOẠCH KHẮC PHỤC (6 RÕ)"), plan()] };
    Paper {
        title: "Báo cáo kết quả tự đánh giá việc thực hiện Đề án 06 – Xã Ví Dụ, quý III/2026".to_owned(),
        parts: vec![Part { is_wide: false, blocks: body() }, table, index, plan],
    }
}

fn body() -> Vec<Block> {
    let subject = "Kết quả tự đánh giá việc thực hiện Đề án 06 kỳ quý III/2026".to_owned();
    let mut all = vec![
        Block::Head(Head {
            above: "ỦY BAN NHÂN DÂN TỈNH ………".to_owned(),
            issuer: "ỦY BAN NHÂN DÂN XÃ VÍ DỤ".to_owned(),
            number: "Số: ……/BC-UBND".to_owned(),
            state: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM".to_owned(),
            motto: "Độc lập - Tự do - Hạnh phúc".to_owned(),
            dated: "………, ngày …… tháng …… năm 20……".to_owned(),
        }),
        Block::Mark("DỰ THẢO".to_owned()),
        Block::Title { name: "BÁO CÁO".to_owned(), subject, note: String::new() },
        Block::Address("Kính gửi: ………………………………………".to_owned()),
        Block::Basis("Căn cứ Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia;".to_owned()),
        Block::Basis("Căn cứ Chỉ thị số 05/CT-TTg ngày 23/02/2023 của Thủ tướng Chính phủ.".to_owned()),
    ];
    let chapters = [
        "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO",
        "II. KẾT QUẢ THỰC HIỆN",
        "III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN",
        "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ",
        "V. KIẾN NGHỊ, ĐỀ XUẤT",
    ];
    for (n, chapter) in chapters.into_iter().enumerate() {
        all.push(Block::Heading(1, chapter.to_owned()));
        all.extend((0..2).flat_map(|k| section(n, k)));
        if n == 1 {
            all.push(parts());
        }
    }
    all.push(Block::Text("Trên đây là kết quả tự đánh giá của đơn vị, kính báo cáo./.".to_owned()));
    all.push(Block::Close(Close {
        to: "Nơi nhận:".to_owned(),
        recipients: ["- Như trên;", "- Thường trực Đảng ủy, HĐND xã (để b/c);", "- Lưu: VT, ……"]
            .map(str::to_owned)
            .into(),
        capacity: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"].map(str::to_owned).into(),
        name: "Nguyễn Thị Ví Dụ".to_owned(),
    }));
    all
}

fn section(n: usize, k: usize) -> Vec<Block> {
    vec![
        Block::Heading(2, format!("{}. Việc thứ {} của phần này", k + 1, k + 1)),
        Block::Text(LONG.repeat(1 + (n + k) % 3).trim().to_owned()),
        Block::Entry("- Ban Chỉ đạo, Tổ công tác được kiện toàn; phân công rõ người, rõ việc, rõ thời hạn;".to_owned()),
        Block::Entry(
            "- Còn 05 dịch vụ công thiết yếu chưa đủ điều kiện để người dân tự nộp hồ sơ trực tuyến.".to_owned(),
        ),
    ]
}

fn appendix(name: &str, subject: &str) -> Block {
    let note = "(Kèm theo Báo cáo số ……/BC-UBND ngày …/…/20… của Ủy ban nhân dân xã Ví Dụ)".to_owned();
    Block::Title { name: name.to_owned(), subject: subject.to_owned(), note }
}

fn columns(all: &[(&str, u32, bool)]) -> Vec<Column> {
    let column = |(name, width, is_number): &(&str, u32, bool)| Column {
        name: (*name).to_owned(),
        width: *width,
        is_number: *is_number,
    };
    all.iter().map(column).collect()
}

fn row(is_strong: bool, cells: &[&str]) -> Row {
    Row { is_strong, cells: cells.iter().map(|text| (*text).to_owned()).collect() }
}

fn parts() -> Block {
    let rows = vec![
        row(false, &["A. 25 dịch vụ công", "40,0", "28,4", "20,1"]),
        row(false, &["B. Nội dung kiểm tra", "40,0", "30,2", "25,9"]),
        row(false, &["C. Chỉ số", "20,0", "15,5", "15,5"]),
        row(true, &["Tổng", "100,0", "74,1", "61,5"]),
    ];
    let columns =
        columns(&[("Phần", 400, false), ("Tối đa", 200, true), ("Tự chấm", 200, true), ("Có minh chứng", 200, true)]);
    Block::Table(Table { caption: "Điểm theo phần".to_owned(), columns, rows })
}

fn scores() -> Block {
    let mut rows = Vec::new();
    for n in 0..70 {
        if n % 12 == 0 {
            rows.push(row(
                true,
                &["Dịch vụ công của ngành Công an – cấp, đổi, cấp lại thẻ căn cước; đăng ký, quản lý cư trú"],
            ));
        }
        let place = (n + 1).to_string();
        let note = if n % 5 == 2 { LONG } else { "Đã niêm yết tại Bộ phận Một cửa." };
        let paper = "Quyết định số 15/QĐ-UBND ngày 12/02/2026, trang 2";
        rows.push(row(
            false,
            &[
                &place,
                "Đăng ký khai sinh – đăng ký thường trú – cấp thẻ BHYT cho trẻ dưới 6 tuổi",
                "1,6",
                "1,12",
                paper,
                note,
                "",
            ],
        ));
        if n % 12 == 11 {
            rows.push(row(true, &["", "Cộng", "19,2", "13,4", "", "", ""]));
        }
    }
    let names = ["TT", "Nội dung", "Điểm tối đa", "Tự chấm", "Minh chứng", "Giải trình", "Điểm kiểm tra"];
    let widths = [60, 280, 85, 85, 200, 205, 85];
    let all: Vec<_> = names.into_iter().zip(widths).map(|(name, width)| (name, width, width < 90)).collect();
    Block::Table(Table { caption: String::new(), columns: columns(&all), rows })
}

fn evidence() -> Block {
    let rows = (1..=30).map(|n| {
        let cells = [
            n.to_string().as_str(),
            "Kế hoạch thực hiện Đề án 06 năm 2026",
            "21/KH-UBND",
            "05/01/2026",
            "Văn phòng HĐND và UBND",
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        ]
        .map(str::to_owned);
        Row { is_strong: false, cells: cells.into() }
    });
    let columns = columns(&[
        ("TT", 60, true),
        ("Tài liệu", 300, false),
        ("Số, ký hiệu", 120, false),
        ("Ngày", 130, true),
        ("Nơi giữ", 170, false),
        ("SHA-256", 220, false),
    ]);
    Block::Table(Table { caption: String::new(), rows: rows.collect(), columns })
}

fn plan() -> Block {
    let rows = (1..=24).map(|n| {
        let what = if n % 4 == 0 {
            LONG
        } else {
            "Rà soát, tái cấu trúc quy trình; hướng dẫn người dân nộp hồ sơ trực tuyến.\nBáo cáo hằng tuần."
        };
        row(
            false,
            &[
                &n.to_string(),
                "Tỷ lệ hồ sơ trực tuyến toàn trình",
                what,
                "Công chức Tư pháp – Hộ tịch",
                "30/11/2026",
                "Phó Chủ tịch UBND xã",
                "100% hồ sơ mới nộp trực tuyến",
                "Chủ tịch UBND xã",
            ],
        )
    });
    let columns = columns(&[
        ("TT", 45, true),
        ("Khoảng trống", 150, false),
        ("Rõ việc", 245, false),
        ("Rõ người", 120, false),
        ("Rõ thời gian", 95, true),
        ("Rõ trách nhiệm", 115, false),
        ("Rõ sản phẩm", 130, false),
        ("Rõ thẩm quyền", 100, false),
    ]);
    Block::Table(Table { caption: "Kế hoạch khắc phục".to_owned(), rows: rows.collect(), columns })
}

const LONG: &str = "Ủy ban nhân dân xã đã ban hành kế hoạch, thành lập Tổ công nghệ số cộng đồng ở 100% thôn, tổ chức tuyên truyền, hướng dẫn người dân cài đặt, sử dụng định danh điện tử; tuy nhiên hạ tầng, đường truyền ở một số điểm còn yếu, cán bộ kiêm nhiệm nhiều việc nên việc cập nhật, làm sạch dữ liệu hộ tịch, đất đai còn chậm. ";

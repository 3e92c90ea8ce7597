use super::*;

fn names() -> Vec<String> {
    ["Đăng ký khai sinh", "Đăng ký khai tử", "Đăng ký kết hôn"].map(str::to_owned).to_vec()
}

fn paste(text: &str, start: (usize, usize)) -> Paste {
    Paste::read(text, &Table { names: &names(), columns: 7, start })
}

fn numbers(paste: &Paste) -> Vec<(usize, usize, i64)> {
    paste.numbers().collect()
}

#[test]
fn a_block_goes_down_and_right_from_the_cell() {
    let paste = paste("1.234\t10\r\n0\t\r\n", (1, 2));
    assert_eq!(numbers(&paste), [(1, 2, 1234), (1, 3, 10), (2, 2, 0)]);
    assert_eq!((paste.doubtful(), paste.rows_beyond, paste.columns_beyond), (0, 0, 0));
}

#[test]
fn blank_is_not_0_and_changes_nothing() {
    assert_eq!(numbers(&paste("5\t\t0", (0, 0))), [(0, 0, 5), (0, 2, 0)]);
}

#[test]
fn headings_are_skipped_labels_are_shown() {
    let text = "BÁO CÁO QUÝ III\t\t\t\nSTT\tDịch vụ\tTiếp nhận\tTrực tuyến\n1\tKhai sinh\t12\t11\n2\tKhai tử\t7\t7";
    let paste = paste(text, (0, 0));
    assert_eq!((paste.header_rows, paste.label_columns, paste.by_name), (2, 2, false));
    assert_eq!(numbers(&paste), [(0, 0, 12), (0, 1, 11), (1, 0, 7), (1, 1, 7)]);
    assert_eq!(paste.rows.iter().map(|row| row.label.as_str()).collect::<Vec<_>>(), ["Khai sinh", "Khai tử"]);
}

#[test]
fn rows_go_by_name_when_all_names_are_known() {
    let paste = paste("Đăng ký kết hôn\t3\nĐĂNG KÝ KHAI SINH\t1\nTổng cộng\t4", (1, 0));
    assert_eq!((paste.by_name, paste.total_rows), (true, 1));
    assert_eq!(numbers(&paste), [(2, 0, 3), (0, 0, 1)]);
}

#[test]
fn a_row_with_a_name_and_no_number_is_no_heading() {
    let paste = paste("Khai sinh\t\t\nKhai tử\t4\t3", (0, 0));
    assert_eq!((paste.header_rows, numbers(&paste)), (0, vec![(1, 0, 4), (1, 1, 3)]));
}

#[test]
fn doubtful_cells_are_questioned_then_corrected_or_dropped() {
    let mut paste = paste("5,62\t12%\t-3", (0, 0));
    assert_eq!((paste.doubtful(), numbers(&paste)), (3, vec![]));
    paste.correct(0, 0, "562");
    paste.correct(0, 1, "");
    paste.correct(0, 2, "ba");
    assert_eq!((paste.doubtful(), numbers(&paste)), (1, vec![(0, 0, 562)]));
}

#[test]
fn what_does_not_fit_is_counted() {
    let paste = paste("1\t2\t3\n4\t5\t6\n7\t8\t9", (1, 5));
    assert_eq!((paste.rows_beyond, paste.columns_beyond), (1, 1));
    assert_eq!(numbers(&paste), [(1, 5, 1), (1, 6, 2), (2, 5, 4), (2, 6, 5)]);
}

#[test]
fn quoted_cells_keep_their_breaks_and_odd_text_does_no_harm() {
    let text = paste("\"Đăng ký\nkhai sinh\"\t\"1.234\"", (2, 0));
    assert_eq!((text.by_name, numbers(&text)), (true, vec![(0, 0, 1234)]));
    for odd in ["", "\t\t\n\n", "\"", "\"\"\"\t", "\u{feff}", "a\n\tb\t\n\"c"] {
        assert!(numbers(&paste(odd, (0, 6))).is_empty(), "{odd:?}");
    }
}

//! Vietnamese alphabetical order: letters first (a ă â b c d đ e ê …), tones only where letters are equal.

use super::text::{fold, is_mark, lower};

/// A key to sort names by.
#[must_use]
pub fn key(name: &str) -> (Vec<(char, u8)>, Vec<char>) {
    let lower: Vec<char> = name.chars().map(lower).collect();
    let letters = lower.iter().filter(|c| !is_mark(**c)).map(|c| letter(*c)).collect();
    (letters, lower)
}

/// The base letter, and which of its letters it is: a 0, ă 1, â 2.
fn letter(c: char) -> (char, u8) {
    let base = fold(c.encode_utf8(&mut [0; 4])).chars().next().unwrap_or(c);
    let rank = match c {
        'ă' | 'ằ' | 'ắ' | 'ẳ' | 'ẵ' | 'ặ' | 'đ' => 1,
        'ê' | 'ề' | 'ế' | 'ể' | 'ễ' | 'ệ' => 1,
        'ô' | 'ồ' | 'ố' | 'ổ' | 'ỗ' | 'ộ' => 1,
        'ư' | 'ừ' | 'ứ' | 'ử' | 'ữ' | 'ự' => 1,
        'â' | 'ầ' | 'ấ' | 'ẩ' | 'ẫ' | 'ậ' => 2,
        'ơ' | 'ờ' | 'ớ' | 'ở' | 'ỡ' | 'ợ' => 2,
        _ => 0,
    };
    (base, rank)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn provinces_stand_as_in_a_vietnamese_list() {
        let order = [
            "An Giang",
            "Bà Rịa – Vũng Tàu",
            "Bạc Liêu",
            "Bắc Giang",
            "Bến Tre",
            "Cà Mau",
            "Cao Bằng",
            "Cần Thơ",
            "Đà Nẵng",
            "Đắk Lắk",
            "Điện Biên",
            "Đồng Nai",
            "Hà Nội",
            "Hải Phòng",
            "Huế",
            "Hưng Yên",
            "Lai Châu",
            "Lạng Sơn",
            "Lào Cai",
        ];
        let mut sorted = order.map(str::to_owned).to_vec();
        sorted.reverse();
        sorted.sort_by_cached_key(|name| key(name));
        assert_eq!(sorted, order);
    }
}

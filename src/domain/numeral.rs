//! Numbers as people type and read them here: dot for thousands, comma for decimals (`domain.md` §5.4).
//! `1.234` and `5,62` are understood or questioned, never guessed.

use super::answer::MAX_NUMBER;
use super::text::Lang;

/// What a typed text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// Nothing.
    Blank,
    /// A whole number (scaled by 10^decimals where the field has decimals).
    Number(i64),
    /// Could be read two ways: `1.23`, `5,62` in a field of whole numbers, `1.234` in one with decimals.
    Doubtful,
    /// Not a number.
    Nonsense,
    /// Below 0 or above 10⁹.
    OutOfRange,
}

/// Reads a typed number with up to `decimals` digits after the comma.
#[must_use]
pub fn read(typed: &str, decimals: u32) -> Typed {
    let text: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '\u{a0}').collect();
    let (negative, digits) = text.strip_prefix('-').map_or((false, text.as_str()), |rest| (true, rest));
    if digits.is_empty() {
        return if negative { Typed::Nonsense } else { Typed::Blank };
    }
    if digits.chars().any(|c| !c.is_ascii_digit() && c != '.' && c != ',') {
        return Typed::Nonsense;
    }
    match split(digits, decimals) {
        Some((whole, fraction)) => scaled(&whole, &fraction, decimals, negative),
        None => Typed::Doubtful,
    }
}

/// Whole and fraction digits, when there is only one way to read them.
fn split(digits: &str, decimals: u32) -> Option<(String, String)> {
    let separators: Vec<char> = digits.chars().filter(|c| !c.is_ascii_digit()).collect();
    let grouped = |text: &str, mark: char| {
        let groups: Vec<&str> = text.split(mark).collect();
        let first = groups.first().is_some_and(|group| (1..=3).contains(&group.len()));
        first && groups.iter().skip(1).all(|group| group.len() == 3)
    };
    match separators.as_slice() {
        [] => Some((digits.to_owned(), String::new())),
        // Whole numbers only: one kind of separator in groups of three can only be thousands.
        [first, rest @ ..]
            if rest.iter().all(|c| c == first) && grouped(digits, *first) && (decimals == 0 || !rest.is_empty()) =>
        {
            Some((digits.replace(*first, ""), String::new()))
        }
        // Decimals: `5,62`, `5.6` – one separator, not followed by three digits.
        [mark] if decimals > 0 => {
            let (whole, fraction) = digits.split_once(*mark)?;
            let fits = !whole.is_empty() && !fraction.is_empty() && fraction.len() <= usize::try_from(decimals).ok()?;
            fits.then(|| (whole.to_owned(), fraction.to_owned()))
        }
        // `1.234,5`: the last separator differs from those before it.
        [thousands, .., mark] if decimals > 0 && thousands != mark => {
            let (whole, fraction) = digits.rsplit_once(*mark)?;
            let fits = grouped(whole, *thousands)
                && !fraction.is_empty()
                && fraction.len() <= usize::try_from(decimals).ok()?;
            fits.then(|| (whole.replace(*thousands, ""), fraction.to_owned()))
        }
        _ => None,
    }
}

fn scaled(whole: &str, fraction: &str, decimals: u32, negative: bool) -> Typed {
    let padding = usize::try_from(decimals).unwrap_or(0).saturating_sub(fraction.len());
    let digits = [whole, fraction, &"0".repeat(padding)].concat();
    match digits.parse::<i64>() {
        Ok(0) => Typed::Number(0),
        Ok(n) if !negative && n <= MAX_NUMBER => Typed::Number(n),
        _ => Typed::OutOfRange,
    }
}

/// A whole number for the reader: `1.234.567` (vi), `1,234,567` (en).
#[must_use]
pub fn whole(n: i64, lang: Lang) -> String {
    fixed(n, 0, lang)
}

/// How many there are, for the reader: `3.321` (vi), `3,321` (en).
#[must_use]
pub fn count(n: usize, lang: Lang) -> String {
    whole(i64::try_from(n).unwrap_or(i64::MAX), lang)
}

/// A number scaled by 10^decimals: 562 with 2 → `5,62` (vi), `5.62` (en).
#[must_use]
pub fn fixed(n: i64, decimals: u32, lang: Lang) -> String {
    let (thousands, comma) = match lang {
        Lang::Vi => ('.', ','),
        Lang::En => (',', '.'),
    };
    let scale = 10_u64.pow(decimals);
    let (whole, fraction) = (n.unsigned_abs() / scale, n.unsigned_abs() % scale);
    let mut out = String::from(if n < 0 { "-" } else { "" });
    let digits = whole.to_string();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(thousands);
        }
        out.push(digit);
    }
    if decimals > 0 {
        let digits = fraction.to_string();
        let zeros = usize::try_from(decimals).unwrap_or(0).saturating_sub(digits.len());
        out.push(comma);
        out.push_str(&"0".repeat(zeros));
        out.push_str(&digits);
    }
    out
}

/// Points for a headline: thousandths cut (not rounded) to one decimal: 79,999 → `79,9`.
#[must_use]
pub fn headline(thousandths: u32, lang: Lang) -> String {
    fixed(i64::from(thousandths / 100), 1, lang)
}

/// A difference with its sign, scaled by 10^decimals: 1250 with 3 → `+1,250`, −300 → `−0,300`, 0 → `0,000`.
#[must_use]
pub fn signed(n: i64, decimals: u32, lang: Lang) -> String {
    let sign = match n {
        0 => "",
        1.. => "+",
        _ => "−",
    };
    let size = i64::try_from(n.unsigned_abs()).unwrap_or(i64::MAX);
    [sign, &fixed(size, decimals, lang)].concat()
}

/// Points with all three decimals, for explanations: `1,250`.
#[must_use]
pub fn points(thousandths: u32, lang: Lang) -> String {
    fixed(i64::from(thousandths), 3, lang)
}

/// Per mille as per cent, cut to one decimal: 944 → `94,4%`; whole per cents without decimal.
#[must_use]
pub fn percent(per_mille: i64, lang: Lang) -> String {
    let number = if per_mille % 10 == 0 { whole(per_mille / 10, lang) } else { fixed(per_mille, 1, lang) };
    [&number, "%"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_understood_or_questioned() {
        for (typed, read_as) in [
            ("", Typed::Blank),
            (" 12 ", Typed::Number(12)),
            ("1.234", Typed::Number(1234)),
            ("1,234,567", Typed::Number(1_234_567)),
            ("5,62", Typed::Doubtful),
            ("1.23", Typed::Doubtful),
            ("1.234,5", Typed::Doubtful),
            ("12a", Typed::Nonsense),
            ("-5", Typed::OutOfRange),
            ("2000000000", Typed::OutOfRange),
        ] {
            assert_eq!(read(typed, 0), read_as, "{typed}");
        }
    }

    #[test]
    fn decimals_are_understood_or_questioned() {
        for (typed, read_as) in [
            ("5,62", Typed::Number(562)),
            ("5.6", Typed::Number(560)),
            ("1.234", Typed::Doubtful),
            ("1.234,56", Typed::Number(123_456)),
            ("1.234.567", Typed::Number(123_456_700)),
            ("7", Typed::Number(700)),
        ] {
            assert_eq!(read(typed, 2), read_as, "{typed}");
        }
    }

    #[test]
    fn headlines_are_cut_not_rounded() {
        assert_eq!(headline(79_999, Lang::Vi), "79,9");
        assert_eq!(points(1_250, Lang::Vi), "1,250");
        assert_eq!([1_250, 0, -300].map(|n| signed(n, 3, Lang::Vi)), ["+1,250", "0,000", "−0,300"]);
        assert_eq!(percent(944, Lang::Vi), "94,4%");
        assert_eq!(percent(1000, Lang::En), "100%");
        assert_eq!(whole(1_739_514, Lang::Vi), "1.739.514");
    }
}

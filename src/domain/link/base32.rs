//! Base32 of RFC 4648 without padding: capitals and 2–7. There is one way to write given bytes, and only that is read.

const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// Bytes as letters.
pub(super) fn encode(bytes: &[u8]) -> String {
    let mut text = String::new();
    let (mut waiting, mut bits) = (0_u32, 0_u32);
    for byte in bytes {
        waiting = (waiting << 8 | u32::from(*byte)) & 0xfff;
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            text.push(letter(waiting >> bits));
        }
    }
    if bits > 0 {
        text.push(letter(waiting << (5 - bits)));
    }
    text
}

/// Letters as bytes; none when they are not those that [`encode`] writes.
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (mut waiting, mut bits) = (0_u32, 0_u32);
    for letter in text.bytes() {
        let value = LETTERS.iter().position(|known| *known == letter)?;
        waiting = (waiting << 5 | u32::try_from(value).ok()?) & 0xfff;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from(waiting >> bits & 0xff).ok()?);
        }
    }
    let rest = waiting & ((1 << bits) - 1);
    (bits < 5 && rest == 0).then_some(bytes)
}

fn letter(value: u32) -> char {
    let place = usize::try_from(value & 31).unwrap_or(0);
    LETTERS.get(place).copied().map(char::from).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_the_standard_writes_it() {
        // RFC 4648 §10, without padding.
        let known =
            [("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("foobar", "MZXW6YTBOI")];
        for (plain, written) in known {
            assert_eq!(encode(plain.as_bytes()), written);
            assert_eq!(decode(written).as_deref(), Some(plain.as_bytes()));
        }
    }

    #[test]
    fn only_one_way_of_writing_is_read() {
        for text in ["M", "MZ", "MZXW6Y", "MY======", "my", "MZX1", "Mẩ"] {
            assert_eq!(decode(text), None, "{text}");
        }
    }
}

//! SHA-256, as lower-case hex mostly.

use sha2::{Digest, Sha256};

/// Digest of bytes.
#[must_use]
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// Hex digest of bytes.
#[must_use]
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex(&sha256(bytes))
}

/// A digest in the making, for what arrives in pieces.
#[derive(Clone, Debug, Default)]
pub struct Digesting(Sha256);

impl Digesting {
    /// Takes the next piece.
    pub fn add(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// Hex digest of all pieces.
    #[must_use]
    pub fn hex(self) -> String {
        hex(&self.0.finalize())
    }
}

/// Lower-case hex of bytes.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    let digit = |n: u8| char::from_digit(u32::from(n), 16).unwrap_or('0');
    bytes.iter().flat_map(|b| [digit(b >> 4), digit(b & 0xf)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_give_the_digest_of_the_whole() {
        let mut digest = Digesting::default();
        assert_eq!(digest.clone().hex(), sha256_hex(b""));
        ["Tự ", "", "soát 06"].iter().for_each(|piece| digest.add(piece.as_bytes()));
        assert_eq!(digest.hex(), sha256_hex("Tự soát 06".as_bytes()));
    }
}

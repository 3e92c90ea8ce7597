//! Random names.

use super::{trouble::note, window};
use crate::domain::digest::hex;

/// 16 random bytes as hex: the id of an assessment.
///
/// `crypto.getRandomValues` works on plain http and `file://` too, where `randomUUID` does not. Should it
/// be missing, the weaker `Math.random` serves: the id has to be unique, not secret.
#[must_use]
pub fn assessment_id() -> String {
    let mut bytes = [0_u8; 16];
    if !filled(&mut bytes) {
        bytes.fill_with(weak_byte);
    }
    hex(&bytes)
}

fn filled(bytes: &mut [u8]) -> bool {
    let filling = window().map(|window| window.crypto().and_then(|c| c.get_random_values_with_u8_array(bytes)));
    filling.is_some_and(|result| note("drawing random bytes", result).is_some())
}

#[expect(clippy::cast_possible_truncation, reason = "a number from 0 to 1 is brought to a byte; the cast saturates")]
#[expect(clippy::cast_sign_loss, clippy::float_arithmetic, reason = "it is never negative")]
fn weak_byte() -> u8 {
    (js_sys::Math::random() * 256.0) as u8
}

//! QR codes of addresses: dark and light modules, not drawn yet.

use qrcode::{Color, EcLevel, QrCode, Version};

/// Largest version drawn: larger ones are hard to read off a screen or a sheet of paper.
pub const MAX_VERSION: i16 = 20;

/// A QR code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// Its version, 1–20.
    pub version: i16,
    /// Rows of modules from the top, dark ones `true`; the quiet zone is not among them.
    pub rows: Vec<Vec<bool>>,
}

/// The QR code of a text, at level M where that fits, else at level L; none where neither does.
#[must_use]
pub fn qr(text: &str) -> Option<Qr> {
    [EcLevel::M, EcLevel::L].into_iter().find_map(|level| at(text, level))
}

fn at(text: &str, level: EcLevel) -> Option<Qr> {
    let code = QrCode::with_error_correction_level(text, level).ok()?;
    let Version::Normal(version @ 1..=MAX_VERSION) = code.version() else { return None };
    let modules: Vec<bool> = code.to_colors().into_iter().map(|module| module == Color::Dark).collect();
    let rows = modules.chunks(code.width()).map(<[bool]>::to_vec).collect();
    Some(Qr { version, rows })
}

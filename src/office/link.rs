//! The link that carries an assessment, and its QR code, as text for the page.

use super::{Fault, Subject};
use crate::domain::link::{decode, encode};
use crate::route::Route;
use qrcode::{Color, EcLevel, QrCode, Version};

/// Largest version drawn: larger ones are hard to read off a screen or a sheet of paper.
pub const MAX_VERSION: i16 = 20;

/// A QR code: dark and light modules, not drawn yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// Its version, 1–20.
    pub version: i16,
    /// Rows of modules from the top, dark ones `true`; the quiet zone is not among them.
    pub rows: Vec<Vec<bool>>,
}

/// The link below the address of the app on one line, then the rows of its QR code, `1` for dark; no row where the link is
/// too long for one.
///
/// # Errors
/// When the link does not open.
pub fn make(subject: &Subject, base: &str) -> Result<Vec<u8>, Fault> {
    let data = encode(subject.catalogue, &subject.assessment);
    if decode(&data, subject.catalogue).is_err() {
        return Err(Fault::Differs("link".to_owned()));
    }
    let link = [base, &Route::Copy(data).href()].concat();
    let rows = qr(&link).map(|code| code.rows).unwrap_or_default();
    let letters = |row: Vec<bool>| row.into_iter().map(|dark| if dark { '1' } else { '0' }).collect();
    let lines: Vec<String> = std::iter::once(link).chain(rows.into_iter().map(letters)).collect();
    Ok(lines.join("\n").into_bytes())
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

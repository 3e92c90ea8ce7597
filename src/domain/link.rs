//! An assessment inside an address: what a link or a QR code carries, there and back.
//!
//! Unit, period, answers and figures travel. Names, notes, reasons, plan and papers stay at home: where there was one
//! that the score hangs on, the copy has the mark [`MARK`](super::output::MARK) in its place, so that it scores as the original does.
//! Packed bits (`pack`), deflated where that helps, behind a check value, in letters that every chat app leaves alone
//! and that weigh little in a QR code. Knows no address, no screen, no sentence.

mod base32;
mod bits;
mod pack;
mod shape;

use super::assessment::Assessment;
use super::catalogue::Catalogue;
use super::digest::sha256;
use super::scope::Scope;
use super::score::score;
use bits::{Reader, Tape, Writer};
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;
use shape::{SHAPE_BITS, shape};

/// What every link of ours begins with; the version of what follows comes next.
const OURS: &str = "TS";
/// The version written.
const VERSION: char = '1';
/// Bytes of SHA-256 before all else: a link that was cut is known by them.
const CHECK: usize = 3;
/// Whether what follows the check value is deflated.
const PLAIN: u8 = 0;
const DEFLATED: u8 = 1;
/// Most bytes a link may inflate to; ours stay far below.
const MAX_BYTES: usize = 16_384;
/// Bits of the points: 100,000 thousandths.
const POINTS_BITS: u32 = 17;
/// Most letters looked at: more cannot be a link of ours.
const MAX_LETTERS: usize = 2 * MAX_BYTES;

/// Why a link cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// Not a link of ours.
    Foreign,
    /// A part of it is missing or altered.
    Cut,
    /// Made by a newer version of the app.
    Newer,
    /// Made with another edition of the catalogue.
    OtherCatalogue,
}

/// What a link holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Linked {
    /// The assessment; its id is the first eight hex digits.
    pub assessment: Assessment,
    /// The points it was sent with are not those computed here: weights or targets have changed since.
    pub score_differs: bool,
}

/// What a link to an assessment carries.
#[must_use]
pub fn encode(catalogue: &Catalogue, assessment: &Assessment) -> String {
    let mut tape = Writer::default();
    // What is handed back matters to a reader only.
    tape.bits(shape(catalogue), SHAPE_BITS);
    tape.bits(u64::from(claimed(catalogue, assessment)), POINTS_BITS);
    pack::assessment(&mut tape, catalogue, assessment);
    let plain = tape.into_bytes();
    let small = compress_to_vec(&plain, 10);
    let (how, data) = if small.len() < plain.len() { (DEFLATED, small) } else { (PLAIN, plain) };
    let body = [&[how], data.as_slice()].concat();
    let whole: Vec<u8> = check(&body).chain(body.iter().copied()).collect();
    [OURS, &VERSION.to_string(), &base32::encode(&whole)].concat()
}

/// The assessment that a link carries.
///
/// # Errors
/// When the text is none of ours, not whole, or made by another version or with another catalogue.
pub fn decode(text: &str, catalogue: &Catalogue) -> Result<Linked, LinkError> {
    let text = tidied(text);
    let mut data = text.strip_prefix(OURS).ok_or(LinkError::Foreign)?.chars();
    match data.next() {
        Some(VERSION) => read(&unwrapped(data.as_str())?, catalogue),
        Some(_) => Err(LinkError::Newer),
        None => Err(LinkError::Cut),
    }
}

/// As written: some readers of QR codes change the case, and some apps take the full stop behind a link for a part of it.
fn tidied(text: &str) -> String {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(text.len());
    text.chars().take(end.min(MAX_LETTERS)).map(|c| c.to_ascii_uppercase()).collect()
}

fn check(body: &[u8]) -> impl Iterator<Item = u8> {
    sha256(body).into_iter().take(CHECK)
}

/// The packed bits, once the check value fits.
fn unwrapped(letters: &str) -> Result<Vec<u8>, LinkError> {
    let whole = base32::decode(letters).ok_or(LinkError::Cut)?;
    let (sum, body) = whole.split_at_checked(CHECK).ok_or(LinkError::Cut)?;
    if !check(body).eq(sum.iter().copied()) {
        return Err(LinkError::Cut);
    }
    match body.split_first() {
        Some((&PLAIN, data)) => Ok(data.to_vec()),
        Some((&DEFLATED, data)) => decompress_to_vec_with_limit(data, MAX_BYTES).map_err(|_| LinkError::Foreign),
        _ => Err(LinkError::Foreign),
    }
}

fn read(data: &[u8], catalogue: &Catalogue) -> Result<Linked, LinkError> {
    let mut tape = Reader::new(data);
    if tape.bits(0, SHAPE_BITS) != Some(shape(catalogue)) {
        return Err(LinkError::OtherCatalogue);
    }
    let sent = tape.bits(0, POINTS_BITS);
    let assessment = pack::assessment(&mut tape, catalogue, &Assessment::default()).ok_or(LinkError::Foreign)?;
    tape.end().ok_or(LinkError::Foreign)?;
    let score_differs = sent != Some(u64::from(claimed(catalogue, &assessment)));
    Ok(Linked { assessment, score_differs })
}

fn claimed(catalogue: &Catalogue, assessment: &Assessment) -> u32 {
    score(&Scope::of(catalogue, assessment), assessment).points.claimed
}

//! A large file put together of pieces: each is handed to the browser as it is made, so that never more than one is in the
//! app's memory. Handed out once all of it has been read back and is the same.

use super::by_name::{call, make, object, settled};
use super::file::save_blob;
use super::office::OfficeError;
use super::trouble::field;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

/// The pieces, one after the other.
#[derive(Default)]
pub struct Pieces(Vec<Piece>);

/// What the browser holds of a piece, and what it must hold.
struct Piece {
    blob: JsValue,
    bytes: u32,
    sum: u64,
}

impl Pieces {
    /// Adds a piece.
    ///
    /// # Errors
    /// When the browser does not take it.
    pub fn add(&mut self, content: &[u8]) -> Result<(), OfficeError> {
        let blob = make("Blob", &[&Array::of1(&Uint8Array::from(content))]).map_err(|_| failed("no room"))?;
        let bytes = u32::try_from(content.len()).map_err(|_| failed("too large"))?;
        self.0.push(Piece { blob, bytes, sum: sum(content) });
        Ok(())
    }

    /// Lets the browser save them as one file.
    ///
    /// # Errors
    /// When what it holds is not what was put in, or it does not save.
    pub async fn hand_out(self, name: &str, media: &str) -> Result<(), OfficeError> {
        let parts = Array::of1(&JsValue::from_str(""));
        for piece in &self.0 {
            parts.push(&piece.blob);
        }
        let whole = || make("Blob", &[&parts, &object(&[("type", &media.into())])?]);
        let whole = whole().map_err(|_| failed("no room"))?;
        let mut from = 0_u32;
        for piece in &self.0 {
            let to = from.checked_add(piece.bytes).ok_or_else(|| failed("too large"))?;
            let held = read(&whole, from, to).await.map_err(|_| failed("read back"))?;
            if sum(&held) != piece.sum {
                return Err(failed("read back"));
            }
            from = to;
        }
        let is_whole = field(&whole, "size").as_f64() == Some(f64::from(from));
        let blob = whole.dyn_into().ok().filter(|_| is_whole).ok_or_else(|| failed("read back"))?;
        save_blob(name, &blob).map_err(|trouble| OfficeError::Failed(format!("{trouble:?}")))
    }
}

fn failed(why: &str) -> OfficeError {
    OfficeError::Failed(why.to_owned())
}

async fn read(blob: &JsValue, from: u32, to: u32) -> Result<Vec<u8>, JsValue> {
    let slice = call(blob, "slice", &[&from.into(), &to.into()])?;
    Ok(Uint8Array::new(&settled(&slice, "arrayBuffer", &[]).await?).to_vec())
}

/// Fowler–Noll–Vo: quick, and no slip of the browser's keeps it.
fn sum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

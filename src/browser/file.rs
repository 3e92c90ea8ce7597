//! Files the user gives and takes.

use super::{
    document,
    timer::after,
    trouble::{Trouble, field, note},
};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, DragEvent, Event, File, FileList, HtmlAnchorElement, HtmlInputElement, Url};

/// Bytes read at a time.
const PIECE: u32 = 1 << 20;

/// Safari still reads the address a while after the click.
const REVOKE_MS: i32 = 40_000;

/// A file the user has chosen or dropped, not read yet.
#[derive(Clone, Debug)]
pub struct Picked {
    file: File,
    /// Where it lies in a folder that was dropped; else empty.
    path: String,
}

/// Why a file could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// Larger than allowed; it was not read.
    TooLarge {
        /// Bytes allowed.
        limit: u32,
    },
    /// The browser could not read it: taken away, a folder, no permission.
    Unreadable {
        /// The browser's own words.
        reason: String,
    },
}

impl Picked {
    /// The file's name.
    #[must_use]
    pub fn name(&self) -> String {
        self.file.name()
    }

    /// A file of a folder that was dropped.
    pub(super) fn at(file: File, path: &str) -> Self {
        Self { file, path: path.to_owned() }
    }

    /// Its name, in a folder with the way there.
    #[must_use]
    pub fn path(&self) -> String {
        let chosen = || field(&self.file, "webkitRelativePath").as_string().filter(|path| !path.is_empty());
        let dropped = (!self.path.is_empty()).then(|| self.path.clone());
        dropped.or_else(chosen).unwrap_or_else(|| self.name())
    }

    /// Whether it is larger than this.
    #[must_use]
    pub fn exceeds(&self, bytes: u32) -> bool {
        self.file.size() > f64::from(bytes)
    }

    /// The browser's own.
    pub(super) fn raw(&self) -> &JsValue {
        &self.file
    }
}

/// Lets the browser save a file. Whether and where it did, no page can know.
pub fn download(name: &str, content: &[u8], mime: &str) -> Result<(), Trouble> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let bytes = Array::of1(&Uint8Array::from(content));
    save_blob(name, &Blob::new_with_u8_array_sequence_and_options(&bytes, &options)?)
}

/// Lets the browser save what it holds.
pub(super) fn save_blob(name: &str, blob: &Blob) -> Result<(), Trouble> {
    let address = Url::create_object_url_with_blob(blob)?;
    let clicked = click(name, &address);
    let revoke = move || {
        note("revoking a download", Url::revoke_object_url(&address));
    };
    after(REVOKE_MS, revoke).forever();
    clicked
}

fn click(name: &str, address: &str) -> Result<(), Trouble> {
    let document = document().ok_or(Trouble::Blocked)?;
    let element = document.create_element("a")?;
    let anchor: HtmlAnchorElement = element.dyn_into().map_err(JsValue::from)?;
    anchor.set_href(address);
    anchor.set_download(name);
    anchor.click();
    Ok(())
}

/// Reads a file, unless it is larger than `limit` bytes.
pub async fn read(file: &Picked, limit: u32) -> Result<Vec<u8>, ReadError> {
    let mut all = Vec::new();
    read_in_pieces(file, limit, &mut |piece| all.extend_from_slice(piece)).await?;
    Ok(all)
}

/// Hands a file on piece by piece, unless it is larger than `limit` bytes: little memory, however large it is.
pub async fn read_in_pieces(file: &Picked, limit: u32, take: &mut dyn FnMut(&[u8])) -> Result<(), ReadError> {
    if file.exceeds(limit) {
        return Err(ReadError::TooLarge { limit });
    }
    let unreadable = |thrown: JsValue| match Trouble::read(&thrown) {
        Trouble::Failed { reason } => ReadError::Unreadable { reason },
        _ => ReadError::Unreadable { reason: field(&thrown, "name").as_string().unwrap_or_default() },
    };
    let mut from = 0_u32;
    while f64::from(from) < file.file.size() {
        let to = from.saturating_add(PIECE);
        let piece = file.file.slice_with_f64_and_f64(from.into(), to.into()).map_err(unreadable)?;
        let buffer = JsFuture::from(piece.array_buffer()).await.map_err(unreadable)?;
        take(&Uint8Array::new(&buffer).to_vec());
        from = to;
    }
    Ok(())
}

/// Files chosen in an `<input type=file>`, whose `change` event this is. The input is emptied, so that the same file
/// can be chosen again.
#[must_use]
pub fn chosen(event: &Event) -> Vec<Picked> {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let files = list(input.as_ref().and_then(HtmlInputElement::files));
    if let Some(input) = input {
        input.set_value("");
    }
    files
}

/// Files dropped on the page.
#[must_use]
pub fn dropped(event: &DragEvent) -> Vec<Picked> {
    list(event.data_transfer().and_then(|transfer| transfer.files()))
}

fn list(files: Option<FileList>) -> Vec<Picked> {
    let one = |files: &FileList, index| files.get(index).map(|file| Picked { file, path: String::new() });
    files.map_or_else(Vec::new, |files| (0..files.length()).filter_map(|index| one(&files, index)).collect())
}

//! Why storage refused, told apart as far as the user's way out differs.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// What storage answered instead of doing it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The browser gives this page no storage (private window, policy, setting).
    Blocked,
    /// No room left.
    Full,
    /// A newer version of the app has changed the database: this page must stop writing.
    Outdated,
    /// The connection was closed by the browser, or to let a newer version of the app in.
    Closed,
    /// Storage did not answer in time.
    NoAnswer,
    /// Anything else.
    Failed {
        /// The browser's own words.
        reason: String,
    },
}

impl Trouble {
    /// Reads a thrown value. Engines name a full store differently: by name, and by code 22 or 1014.
    #[must_use]
    pub fn read(thrown: &JsValue) -> Self {
        let name = field(thrown, "name").as_string().unwrap_or_default();
        let code = field(thrown, "code").as_f64();
        match name.as_str() {
            "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => Self::Full,
            "SecurityError" => Self::Blocked,
            "VersionError" => Self::Outdated,
            "InvalidStateError" => Self::Closed,
            _ if code == Some(22.0) || code == Some(1014.0) => Self::Full,
            _ => Self::Failed { reason: reason(thrown, &name) },
        }
    }
}

impl From<JsValue> for Trouble {
    fn from(thrown: JsValue) -> Self {
        Self::read(&thrown)
    }
}

impl From<idb::Error> for Trouble {
    fn from(error: idb::Error) -> Self {
        match &error {
            idb::Error::IndexedDbNotFound(_) => Self::Blocked,
            idb::Error::DomException(exception) => Self::read(exception),
            // An error that bubbled up from a request: what `idb` hands on is the request.
            idb::Error::UnexpectedJsType(_, request) if !field(request, "error").is_falsy() => {
                Self::read(&field(request, "error"))
            }
            idb::Error::IndexedDbOpenFailed(thrown)
            | idb::Error::TransactionOpenFailed(thrown)
            | idb::Error::ObjectStoreCreateFailed(thrown)
            | idb::Error::ObjectStoreNotFound(thrown)
            | idb::Error::GetFailed(thrown)
            | idb::Error::GetAllFailed(thrown)
            | idb::Error::GetAllKeysFailed(thrown)
            | idb::Error::UpdateFailed(thrown)
            | idb::Error::ClearFailed(thrown)
            | idb::Error::DeleteFailed(thrown) => Self::read(thrown),
            _ => Self::Failed { reason: "IndexedDB".to_owned() },
        }
    }
}

/// A property of a value; undefined where there is none.
pub(super) fn field(value: &JsValue, name: &str) -> JsValue {
    Reflect::get(value, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

/// For what may fail without harm to the user's work: the failure goes to the console.
pub(super) fn note<T>(doing: &str, result: Result<T, JsValue>) -> Option<T> {
    result.map_err(|thrown| web_sys::console::warn_2(&JsValue::from_str(doing), &thrown)).ok()
}

fn reason(thrown: &JsValue, name: &str) -> String {
    let message = field(thrown, "message").as_string();
    match (name.is_empty(), message) {
        (false, Some(message)) => [name, ": ", &message].concat(),
        (false, None) => name.to_owned(),
        (true, Some(message)) => message,
        (true, None) => thrown.as_string().or_else(|| thrown.js_typeof().as_string()).unwrap_or_default(),
    }
}

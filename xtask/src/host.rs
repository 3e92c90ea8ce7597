//! What the release folder needs on a host, beyond the app: the page's policy.

use crate::{
    Outcome,
    csp::{Place, secured},
    project::{self, read, write},
};

/// Completes `dist/`, in which nothing changes any more afterwards.
pub fn finish() -> Outcome {
    let page = project::root().join("dist/index.html");
    write(&page, secured(&read(&page)?, Place::Host)?.as_bytes())
}

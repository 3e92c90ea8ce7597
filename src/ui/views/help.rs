//! Being written.

use leptos::prelude::*;

/// Being written.
#[component]
pub fn HelpView() -> impl IntoView {}

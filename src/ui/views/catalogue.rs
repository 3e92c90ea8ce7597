//! Being written.

use leptos::prelude::*;

/// Being written.
#[component]
pub fn CatalogueView() -> impl IntoView {}

//! The smallest Leptos page: a button that counts. `cargo xtask bench` measures what the framework itself costs by it.

use leptos::prelude::*;

fn main() {
    mount_to_body(|| {
        let count = RwSignal::new(0);
        view! { <button on:click=move |_| count.update(|n| *n += 1)>{move || count.get()}</button> }
    });
}

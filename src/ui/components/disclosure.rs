//! Something behind one click, drawn only once it is opened.

use leptos::{ev, html, prelude::*};

/// A native `details`; its content is built at the first opening and kept.
#[component]
pub fn Disclosure(
    /// What stands on the closed line.
    #[prop(into)]
    summary: ViewFn,
    /// Open from the start.
    #[prop(optional)]
    open: bool,
    /// Extra class of the element.
    #[prop(optional, into)]
    class: String,
    /// The content.
    children: ChildrenFn,
) -> impl IntoView {
    let element = NodeRef::<html::Details>::new();
    let drawn = RwSignal::new(open);
    let on_toggle = move |_: ev::Event| {
        if element.get_untracked().is_some_and(|details| details.open()) {
            drawn.set(true);
        }
    };
    view! {
        <details class=["disclosure ", &class].concat() node_ref=element open=open on:toggle=on_toggle>
            <summary class="disclosure__summary">{summary.run()}</summary>
            <Show when=move || drawn.get()>
                <div class="disclosure__content">{children()}</div>
            </Show>
        </details>
    }
}

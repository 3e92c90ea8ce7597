//! Recovery copies and unreadable data, read from storage when the screen opens.

use crate::browser::record::{Broken, Record};
use crate::ui::components::{Notice, NoticeKind};
use crate::ui::session::{short, use_session};
use crate::ui::words::use_words;
use leptos::prelude::*;

/// Both lists; an empty one is not drawn.
#[component]
pub(super) fn Kept() -> impl IntoView {
    let session = use_session();
    let words = &use_words().data;
    let copies = LocalResource::new(move || {
        session.shelf().track();
        async move { session.copies().await }
    });
    let broken = LocalResource::new(move || {
        session.shelf().track();
        async move { session.quarantined().await }
    });
    let failed = move || view! { <Notice kind=NoticeKind::Bad><p>{words.failed}</p></Notice> }.into_any();
    view! {
        {move || copies.get().map(|found| match found {
            Ok(list) if list.is_empty() => ().into_any(),
            Ok(list) => view! { <Copies list /> }.into_any(),
            Err(_) => failed(),
        })}
        {move || broken.get().map(|found| match found {
            Ok(list) if list.is_empty() => ().into_any(),
            Ok(list) => view! { <Quarantine list /> }.into_any(),
            Err(_) => failed(),
        })}
    }
}

#[component]
fn Copies(list: Vec<Record>) -> impl IntoView {
    let session = use_session();
    let words = &use_words().data;
    let rows = list.into_iter().map(|record| {
        let name = (words.copy)(&short(&record.id), record.rev);
        let offer = move |_| session.offer_kept(&short(&record.id), Some(record.rev), &record.text);
        view! { <li class="row"><span>{name}</span><button class="button" type="button" on:click=offer>{words.download}</button></li> }
    });
    let rows = rows.collect_view();
    view! { <section class="stack"><h2>{words.copies}</h2><p>{words.copies_hint}</p><ul>{rows}</ul></section> }
}

#[component]
fn Quarantine(list: Vec<Broken>) -> impl IntoView {
    let session = use_session();
    let words = &use_words().data;
    let rows = list.into_iter().map(|broken| {
        let name = (words.quarantined)(&short(&broken.id));
        let offer = move |_| session.offer_kept(&short(&broken.id), None, &broken.text);
        view! { <li class="row"><span>{name}</span><button class="button" type="button" on:click=offer>{words.download}</button></li> }
    });
    let rows = rows.collect_view();
    view! { <section class="stack"><h2>{words.quarantine}</h2><p>{words.quarantine_hint}</p><ul>{rows}</ul></section> }
}

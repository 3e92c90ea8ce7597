//! Files out and in, recovery copies, unreadable data, wipe.

mod kept;

use kept::Kept;

use crate::ui::components::{Glyph, Icon, Notice, NoticeKind};
use crate::ui::dom_id;
use crate::ui::session::use_session;
use crate::ui::views::start::OpenFile;
use crate::ui::words::use_words;
use leptos::prelude::*;

/// The data screen.
#[component]
pub fn DataView() -> impl IntoView {
    let session = use_session();
    let words = &use_words().data;
    let nothing = move || session.shelf().with(Vec::is_empty);
    view! {
        <div class="page page--narrow stack stack--wide">
            <header class="stack">
                <h1 id=dom_id::HEADING tabindex="-1">{words.title}</h1>
                <p>{words.lead}</p>
            </header>
            <section class="stack">
                <h2>{words.export}</h2>
                <p><button class="button button--primary" type="button" disabled=nothing on:click=move |_| session.save_backup()>
                    <Icon glyph=Glyph::Download />{words.backup}</button></p>
                <p class="small quiet">{words.backup_hint}</p>
                <p class="small quiet">{words.schema}" "<a href="tu-soat-06.schema-1.json" download>{words.schema_link}</a></p>
            </section>
            <section class="stack">
                <h2>{words.import}</h2>
                <OpenFile />
                <p class="small quiet">{words.import_hint}</p>
            </section>
            <Kept />
            <Wipe />
        </div>
    }
}

#[component]
fn Wipe() -> impl IntoView {
    let session = use_session();
    let words = use_words();
    let asking = RwSignal::new(false);
    let done = RwSignal::new(false);
    let count = move || session.shelf().with(Vec::len);
    let wipe = move |_| {
        asking.set(false);
        session.wipe(move || done.set(true));
    };
    view! {
        <section class="stack">
            <h2>{words.data.wipe_title}</h2>
            <p>{words.data.wipe_hint}</p>
            <p><button class="button button--danger" type="button" on:click=move |_| asking.set(true)>{words.data.wipe}</button></p>
            <Show when=move || asking.get()>
                <div class="notice" data-kind="bad" role="alert">
                    <p>{move || (words.data.wipe_sure)(count())}</p>
                    <div class="row">
                        <button class="button" type="button" on:click=move |_| session.save_backup()>{words.start.file_first}</button>
                        <button class="button button--danger" type="button" on:click=wipe>{words.data.wipe_yes}</button>
                        <button class="button button--plain" type="button" on:click=move |_| asking.set(false)>{words.common.cancel}</button>
                    </div>
                </div>
            </Show>
            <Show when=move || done.get()><Notice kind=NoticeKind::Good><p>{words.data.wiped}</p></Notice></Show>
        </section>
    }
}

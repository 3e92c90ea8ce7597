//! Handing the open assessment over without keeping a file: to another app, as a link, as a QR code. Each part is there
//! only where it can be used.

use super::row::{busy, failure};
use crate::browser;
use crate::dom::{El, RwSignal, View, el, region, svg, when};
use crate::domain::output::Copy;
use crate::ui::components::{NoticeKind, button, label, notice};
use crate::ui::dom_id;
use crate::ui::session::{OfficeError, use_session};
use crate::ui::words::use_all_words;

/// Light modules that a QR code needs around it.
const QUIET: usize = 4;

/// All ways there are. A file is handed over as the copy that is chosen; the link never has names.
pub(super) fn share(copy: RwSignal<Copy>) -> View {
    let session = use_session();
    View::from(session.shares_files().then(|| sending(copy))).and(session.base_address().map(by_link))
}

/// How far the link is.
#[derive(Clone, PartialEq)]
enum State {
    /// Not asked for.
    None,
    /// What makes it is being fetched, or at work at 100: per cent.
    Coming(u32),
    /// It is here, with the rows of its QR code.
    Here(String, Vec<String>),
    /// Nothing came of it.
    Failed(OfficeError),
}

/// As a link and, unless it is too long, as a QR code, once that is asked for.
fn by_link(base: String) -> El {
    let (session, all) = (use_session(), use_all_words());
    let words = &all.share;
    let state = RwSignal::new(State::None);
    let make = move || {
        let base = base.clone();
        browser::spawn(async move {
            let made = session.link(base, &move |percent| state.set(State::Coming(percent))).await;
            state.set(made.map_or_else(State::Failed, |(link, rows)| State::Here(link, rows)));
        });
    };
    let ask = when(
        move || !state.with(|now| matches!(now, State::Here(..))),
        move || {
            let make = make.clone();
            let is_busy = move || state.with(|now| matches!(now, State::Coming(_)));
            el("p").child(button("", words.make_link, make).bind_flag("disabled", is_busy))
        },
    );
    let shown = region(move || match state.get() {
        State::None => View::default(),
        State::Coming(percent) => busy(session, all, percent),
        State::Here(link, rows) => linked(&link, &rows),
        State::Failed(error) => failure(&error, all),
    });
    let section = el("section").class("stack share").child(el("h2").text(words.title));
    section.child(el("p").text(words.lead)).child(ask).child(shown)
}

/// To another app, as a file.
fn sending(copy: RwSignal<Copy>) -> El {
    let session = use_session();
    let words = &use_all_words().share;
    let failed = RwSignal::new(false);
    let send = move || {
        let copy = copy.get_untracked();
        browser::spawn(async move { failed.set(!session.share(copy).await) });
    };
    let send = el("p").child(button("", words.send, send));
    let refused = when(move || failed.get(), move || notice(NoticeKind::Warn, el("p").text(words.send_failed)));
    el("section").class("stack no-print").child(send).child(small(words.send_hint)).child(refused)
}

fn small(words: &str) -> El {
    el("p").class("small quiet").text(words)
}

fn linked(link: &str, rows: &[String]) -> View {
    let words = &use_all_words().share;
    let hint = small(if rows.is_empty() { words.no_qr } else { words.qr_hint });
    View::from(address(link)).and(hint).and((!rows.is_empty()).then(|| drawn(rows)))
}

/// The link in a field, and the button that copies it.
fn address(link: &str) -> El {
    let session = use_session();
    let words = &use_all_words().share;
    let copied = RwSignal::new(None);
    let text = link.to_owned();
    let copy = move || {
        let text = text.clone();
        browser::spawn(async move { copied.set(Some(session.copy_text(&text, dom_id::LINK).await)) });
    };
    let said = move || match copied.get() {
        None => "",
        Some(true) => words.copied,
        Some(false) => words.selected,
    };
    let field = el("input").class("field__input").id(dom_id::LINK).attr("type", "text").flag("readonly", true);
    let field = field.attr("value", link).on("focus", move |event| session.select_all(&event));
    let field = el("div").class("field").child(label(dom_id::LINK, words.link)).child(field);
    let said = el("p").class("small").attr("role", "status").say(move || said().to_owned());
    el("div").class("stack no-print").child(field).child(el("p").child(button("", words.copy_link, copy))).child(said)
}

/// Dark on white in every theme and on paper, as readers expect it.
fn drawn(rows: &[String]) -> El {
    let words = use_all_words();
    let name = use_session().assessment().with(|a| a.unit.name.clone());
    let name = if name.is_empty() { words.common.unnamed } else { &name };
    let side = (rows.len() + 2 * QUIET).to_string();
    let ground = svg("rect").attr("width", &side).attr("height", &side).attr("fill", "#fff");
    let drawing = svg("svg").class("share__code").attr("viewBox", &["0 0 ", &side, " ", &side].concat());
    let drawing = drawing.attr("role", "img").attr("aria-label", &(words.share.qr)(name));
    let modules = svg("path").attr("fill", "#000").attr("d", &outline(rows));
    drawing.attr("shape-rendering", "crispEdges").child(ground).child(modules)
}

/// Runs of dark modules, each a bar of its own.
fn outline(rows: &[String]) -> String {
    let mut path = String::new();
    for (y, row) in rows.iter().enumerate() {
        let mut x = QUIET;
        for run in row.as_bytes().chunk_by(|a, b| a == b) {
            if run.first() == Some(&b'1') {
                let [x, y, n] = [x, y + QUIET, run.len()].map(|n| n.to_string());
                path.extend(["M", &x, " ", &y, "h", &n, "v1h-", &n, "z"]);
            }
            x += run.len();
        }
    }
    path
}

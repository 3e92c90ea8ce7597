//! Names of items and the way to each.

use crate::dom::{El, View, el, text};
use crate::domain::catalogue::Catalogue;
use crate::domain::id::Id;
use crate::domain::section::{OTHERS, POLICE};
use crate::route::{Page, Route};
use crate::ui::components::{self, TagKind, tag};
use crate::ui::session::{Session, short};
use crate::ui::words::use_all_words;

/// Name of an item; its id where the catalogue does not know it.
pub(crate) fn name(session: Session, item: &Id) -> String {
    let name = session.catalogue().item_name(item.as_str());
    name.map_or_else(|| item.to_string(), |name| name.get(use_all_words().lang).to_owned())
}

/// Where an item is answered.
fn page(catalogue: &Catalogue, item: &Id) -> Page {
    let service = |police| Id::new(if police { POLICE } else { OTHERS });
    let section = catalogue.service(item.as_str()).map(|found| service(found.police));
    let section = section.or_else(|| catalogue.check(item.as_str()).map(|check| check.theme.clone()));
    section.map_or(Page::Figures, |section| Page::Section(section, Some(item.clone())))
}

/// Address of a page of the open assessment.
pub(crate) fn to(session: Session, page: Page) -> String {
    let id = session.assessment().with_untracked(|a| short(&a.id));
    Route::In(id, page).href()
}

/// Address of an item.
pub(super) fn to_item(session: Session, item: &Id) -> String {
    to(session, page(session.catalogue(), item))
}

/// Its name, as a link to where it is answered; a copy is answered elsewhere.
pub(super) fn link(session: Session, item: &Id) -> El {
    let name = name(session, item);
    if session.is_copy() { el("span").text(&name) } else { components::link(&to_item(session, item), &name) }
}

/// The same, with a tag where it is critical.
pub(super) fn link_with_tag(session: Session, item: &Id, critical: bool) -> View {
    View::from(link(session, item)).and(critical_tag(critical))
}

/// "Critical", where it is.
pub(super) fn critical_tag(critical: bool) -> View {
    critical.then(|| text(" ").and(tag(TagKind::Critical, use_all_words().common.critical))).into()
}

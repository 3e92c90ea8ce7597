//! Sentences of the checklist screen that are there at first; those of one item stand in `item`, others in `behind`.

mod item;

pub use item::ItemWords;

use crate::domain::section::{POLICE, Section};
use crate::domain::text::Lang;

/// Sentences of the checklist screen.
pub struct Checklist {
    /// Heading.
    pub title: &'static str,
    /// Heading while a filter or a search is on.
    pub results: &'static str,
    /// Heading of the items (said, not shown).
    pub items: &'static str,
    /// The list of sections.
    pub sections: &'static str,
    /// Names of the two groups of services.
    pub services: [&'static str; 2],
    /// Place of a section: n of m.
    pub place: fn(usize, usize) -> String,
    /// Every item of a section is answered.
    pub complete: &'static str,
    /// The address names a section that does not concern the unit.
    pub no_section: &'static str,
    /// Link to the next open item.
    pub next: &'static str,
    /// No item is open.
    pub none_open: &'static str,
    /// Link to the figures.
    pub to_figures: &'static str,
    /// Link to the blank checklist.
    pub blank: &'static str,
    /// Sets the rest of the section.
    pub fill: &'static str,
    /// One item.
    pub item: ItemWords,
}

impl Checklist {
    /// Name of a section: a theme's own, or that of a group of services.
    #[must_use]
    pub fn section_name(&self, section: &Section, lang: Lang) -> &'static str {
        let [police, others] = self.services;
        let group = if section.id == POLICE { police } else { others };
        section.name.map_or(group, |name| name.get(lang))
    }
}

/// In Vietnamese.
pub const VI: Checklist = Checklist {
    title: "Phiếu tự đánh giá",
    results: "Kết quả lọc",
    items: "Các mục",
    sections: "Các phần của phiếu",
    services: ["Dịch vụ công do Công an giải quyết", "Dịch vụ công của các ngành khác"],
    place: |n, m| format!("Phần {n}/{m}"),
    complete: "đã trả lời hết",
    no_section: "Phần này không thuộc phạm vi của đơn vị. Hãy chọn một phần trong danh sách.",
    next: "Mục chưa trả lời tiếp theo",
    none_open: "Các mục tính điểm của phiếu đã trả lời hết.",
    to_figures: "Sang phần số liệu",
    blank: "Phiếu trắng để in",
    fill: "Đặt phần còn lại của phần này",
    item: item::VI,
};

/// In English.
pub const EN: Checklist = Checklist {
    title: "Checklist",
    results: "Filtered items",
    items: "Items",
    sections: "Sections of the checklist",
    services: ["Services settled by the police", "Services of other sectors"],
    place: |n, m| format!("Section {n} of {m}"),
    complete: "all answered",
    no_section: "This section does not concern your unit. Choose a section from the list.",
    next: "Next open item",
    none_open: "All items of the checklist that count are answered.",
    to_figures: "Go to the figures",
    blank: "Blank checklist to print",
    fill: "Set the rest of this section",
    item: item::EN,
};

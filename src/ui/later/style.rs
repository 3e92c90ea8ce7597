//! The styles of what arrives later: they come with it, in place of weighing on the first screens.

macro_rules! sheets {
    ($($name:literal)*) => { concat!($(include_str!(concat!("../../../style/", $name, ".css"))),*) };
}

/// All of them, in cascade order.
pub const STYLE: &str = sheets!(
    "components/table"
    "views/newer"
    "views/start"
    "views/finder"
    "views/behind"
    "views/blank"
    "views/report"
    "views/report_table"
    "views/room"
    "views/bar"
    "views/gaps"
    "views/action"
    "views/gaps_small"
    "views/room_pane"
    "views/room_table"
    "views/room_table_print"
    "views/room_heatmap"
    "views/room_heatmap_print"
    "views/room_panel"
    "views/plan"
    "views/compare"
    "views/review"
    "views/one_page"
    "views/one_page_print"
    "views/merge"
    "views/outputs"
    "views/paper"
    "views/paper_print"
    "views/unit"
    "views/figures"
    "views/figures_table"
    "views/figures_cell"
    "views/help"
    "views/catalogue"
    "views/room_chart"
    "views/room_analysis"
    "views/room_show"
    "print"
    "views/share"
);

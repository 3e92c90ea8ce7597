//! Starts the app in the page.

fn main() {
    tu_soat_06::ui::app::start();
}

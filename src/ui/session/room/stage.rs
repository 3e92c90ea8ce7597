//! The show of a room on the projector: the whole screen, and its keys.

use super::Trainer;
use crate::browser::{cells, stage};
use crate::dom::{next_frame, on_gone};
use leptos::prelude::StoredValue;

impl Trainer {
    /// Takes the whole screen as long as the present owner lives. `press` hears keys by their names and says whether they
    /// did something; `left` hears that the browser gave the screen back. The focus goes to the first of these elements, told
    /// by their ids, and to the other one in the end.
    pub fn take_stage(
        &self,
        [on, back]: [&'static str; 2],
        press: impl FnMut(&str) -> bool + 'static,
        left: impl Fn() + 'static,
    ) {
        stage::enter();
        StoredValue::new_local((stage::on_key(press), stage::on_left(left)));
        next_frame(move || cells::focus(on));
        on_gone(move || {
            stage::leave();
            next_frame(move || cells::focus(back));
        });
    }
}

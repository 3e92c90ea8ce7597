//! Reads a calendar back with another program's reader and compares it line by line.

use super::line::Line;
use icalendar::parser::{Component, Property, read_components, unfold};

/// Where the calendar does not say what was to be written.
pub(super) fn differs(written: &str, meant: &[Line]) -> Option<String> {
    let unfolded = unfold(written);
    let read = match read_components(&unfolded) {
        Ok(components) => components.iter().flat_map(told).collect::<Vec<_>>(),
        Err(error) => return Some(error),
    };
    let meant: Vec<(String, &str)> = meant.iter().map(|line| (line.key.to_owned(), line.value.as_str())).collect();
    let place = read.iter().zip(&meant).position(|(read, meant)| read.0 != meant.0 || read.1 != meant.1);
    let place = place.or((read.len() != meant.len()).then_some(read.len().min(meant.len())));
    place.map(|line| ["calendar, line ", &line.to_string()].concat())
}

/// Its lines as they were before folding and escaping: own ones first, then those of components inside.
fn told(component: &Component) -> Vec<(String, String)> {
    let name = component.name.to_string();
    let inside = component.components.iter().flat_map(told);
    let own = component.properties.iter().map(|property| (key(property), property.val.to_string()));
    let begin = [("BEGIN".to_owned(), name.clone())];
    begin.into_iter().chain(own).chain(inside).chain([("END".to_owned(), name)]).collect()
}

/// Key with parameters.
fn key(property: &Property) -> String {
    let parameters = property.params.iter().map(|parameter| {
        let value = parameter.val.as_ref().map(ToString::to_string).unwrap_or_default();
        [";", parameter.key.as_str(), "=", &value].concat()
    });
    [property.name.to_string()].into_iter().chain(parameters).collect()
}

//! The browser's own JSON parser, for what the app wrote itself. Files from outside are read by the strict one of the
//! domain, which is not in the first download.

use crate::domain::json::Json;
use js_sys::{Array, JSON, Object};
use wasm_bindgen::{JsCast, JsValue};

/// Reads a text; none when it is no JSON, or holds numbers that are not whole.
#[must_use]
pub fn parse(text: &str) -> Option<Json> {
    read(&JSON::parse(text).ok()?)
}

fn read(value: &JsValue) -> Option<Json> {
    Some(if let Some(text) = value.as_string() {
        Json::Str(text)
    } else if let Some(number) = value.as_f64() {
        Json::Int(whole(number)?)
    } else if let Some(truth) = value.as_bool() {
        Json::Bool(truth)
    } else if let Some(list) = value.dyn_ref::<Array>() {
        let mut all = Vec::new();
        for i in 0..list.length() {
            all.push(read(&list.get(i))?);
        }
        Json::Arr(all)
    } else if let Some(object) = value.dyn_ref::<Object>() {
        let (keys, values) = (Object::keys(object), Object::values(object));
        let mut fields = Vec::new();
        for i in 0..keys.length() {
            fields.push((keys.get(i).as_string()?, read(&values.get(i))?));
        }
        Json::Obj(fields)
    } else {
        Json::Null
    })
}

fn whole(number: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_991.0; // 2^53 − 1
    #[expect(clippy::cast_possible_truncation, reason = "whole and exact, as the line before says")]
    (number.fract() == 0.0 && number.abs() <= EXACT).then_some(number as i64)
}

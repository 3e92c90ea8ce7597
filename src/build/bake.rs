//! A catalogue → Rust source of the same catalogue as static data, its texts apart in bundles.

mod fields;
mod out;

pub use out::Out;

use crate::domain::id::Id;
use crate::domain::text::Text;
use chrono::{Datelike, NaiveDate};

/// Writes itself as the Rust expression that makes it.
pub trait Bake {
    /// Adds the expression to what is written.
    fn bake(&self, out: &mut Out);
}

macro_rules! as_it_prints {
    ($($type:ty),*) => {$(
        impl Bake for $type {
            fn bake(&self, out: &mut Out) {
                out.write(&format!("{self:?}"));
            }
        }
    )*};
}

as_it_prints!(u8, u32, bool, &'static str);

impl Bake for Id {
    fn bake(&self, out: &mut Out) {
        out.write(&format!("Id::known({:?})", self.as_str()));
    }
}

impl Bake for Text {
    fn bake(&self, out: &mut Out) {
        out.text(*self);
    }
}

impl Bake for NaiveDate {
    fn bake(&self, out: &mut Out) {
        out.write(&format!("day({}, {}, {})", self.year(), self.month(), self.day()));
    }
}

impl<T: Bake> Bake for Option<T> {
    fn bake(&self, out: &mut Out) {
        match self {
            None => out.write("None"),
            Some(value) => {
                out.write("Some(");
                value.bake(out);
                out.write(")");
            }
        }
    }
}

impl<T: Bake> Bake for [T] {
    fn bake(&self, out: &mut Out) {
        out.write("[");
        for value in self {
            value.bake(out);
            out.write(", ");
        }
        out.write("]");
    }
}

impl<T: Bake> Bake for &'static [T] {
    fn bake(&self, out: &mut Out) {
        out.write("&");
        (**self).bake(out);
    }
}

impl<T: Bake, const N: usize> Bake for [T; N] {
    fn bake(&self, out: &mut Out) {
        self.as_slice().bake(out);
    }
}

impl<A: Bake, B: Bake> Bake for (A, B) {
    fn bake(&self, out: &mut Out) {
        out.write("(");
        self.0.bake(out);
        out.write(", ");
        self.1.bake(out);
        out.write(")");
    }
}

//! A catalogue → Rust source of the same catalogue as static data, its texts apart in bundles.

use crate::domain::catalogue::*;
use crate::domain::id::Id;
use crate::domain::text::{Lang, Text};
use chrono::{Datelike, NaiveDate};
use std::io;

/// What is written: source, and the texts met so far in both languages.
#[derive(Default)]
pub struct Out {
    source: String,
    first: Vec<[&'static str; 2]>,
    later: Vec<[&'static str; 2]>,
    /// Inside a field whose texts the first screens do not show.
    is_later: bool,
}

impl Out {
    /// The files and their texts, as `src/builtin.rs` includes them.
    pub fn files(&self) -> io::Result<[(&'static str, String); 4]> {
        let [first, later] = [&self.first, &self.later].map(Vec::len);
        let source = &self.source;
        let source = format!(
            "static FIRST: [Pair; {first}] = [const {{ Pair::new() }}; {first}];\n\
             static LATER: [Pair; {later}] = [const {{ Pair::new() }}; {later}];\n\
             static CATALOGUE: Catalogue = {source};\n"
        );
        let vi = |texts: &[[&'static str; 2]]| bundle(texts.iter().map(|[vi, _]| *vi));
        let english = bundle(self.first.iter().chain(&self.later).map(|[_, en]| *en));
        Ok([
            ("catalogue.rs", source),
            ("first.txt", vi(&self.first)?),
            ("later.txt", vi(&self.later)?),
            ("english.txt", english?),
        ])
    }

    fn write(&mut self, source: &str) {
        self.source.push_str(source);
    }

    fn field(&mut self, name: &str, value: &impl Bake) {
        self.write(name);
        self.write(": ");
        value.bake(self);
        self.write(", ");
    }
}

/// One text a line.
fn bundle(texts: impl Iterator<Item = &'static str>) -> io::Result<String> {
    let texts: Vec<&str> = texts.collect();
    match texts.iter().find(|text| text.contains('\n')) {
        Some(text) => Err(io::Error::other(format!("a text of the catalogue has a line break: {text}"))),
        None => Ok(texts.join("\n")),
    }
}

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

macro_rules! words {
    ($($type:ident),*) => {$(
        impl Bake for $type {
            fn bake(&self, out: &mut Out) {
                out.write(&format!("{}::{self:?}", stringify!($type)));
            }
        }
    )*};
}

words!(Mark, Force, Role, Column, ProvinceKind);

impl Bake for Id {
    fn bake(&self, out: &mut Out) {
        out.write(&format!("Id::known({:?})", self.as_str()));
    }
}

impl Bake for Text {
    fn bake(&self, out: &mut Out) {
        let (list, name) = if out.is_later { (&mut out.later, "LATER") } else { (&mut out.first, "FIRST") };
        let words = [Lang::Vi, Lang::En].map(|lang| self.get(lang));
        let place = list.iter().position(|known| *known == words).unwrap_or(list.len());
        if place == list.len() {
            list.push(words);
        }
        out.write(&format!("Text::of(&{name}[{place}])"));
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

/// The fields of each struct or variant, all of them: one that is forgotten does not compile. After `later` stand
/// those whose texts no first screen shows, start screen and checklist with nothing opened.
macro_rules! fields {
    ($out:ident, $path:expr, $($first:ident)* $(; later $($later:ident)*)?) => {
        $out.write(concat!($path, " { "));
        $($out.field(stringify!($first), $first);)*
        $(
            let was_later = std::mem::replace(&mut $out.is_later, true);
            $($out.field(stringify!($later), $later);)*
            $out.is_later = was_later;
        )?
        $out.write("}");
    };
}

macro_rules! structs {
    ($($type:ident { $($first:ident)* $(; later $($later:ident)*)? })*) => {$(
        impl Bake for $type {
            fn bake(&self, out: &mut Out) {
                let Self { $($first,)* $($($later,)*)? } = self;
                fields!(out, stringify!($type), $($first)* $(; later $($later)*)?);
            }
        }
    )*};
}

structs! {
    Catalogue {
        id version as_of title digest parts roles bands band_cap band_complete critical_below themes documents types
        services ladders steps checks indicators provinces;
        later fields addressees benchmarks
    }
    PartWeights { services checks indicators }
    Band { id from name }
    Theme { id name }
    Document { id number province date until force frame mark; later title issuer note }
    Benchmark { id value what province date document share context }
    Span { from until }
    Target { from value }
    UnitType { id name short span fields names }
    Field { id name }
    Addressee { id word to }
    AddressedType { unit_type fields }
    Province { id name former_name code kinds until into }
    RoleRule { types fields span role mark }
    Service { id number name now police owner_mark roles benchmarks mark; later owner looks_at evidence }
    Ladder { roles span steps }
    Step { value name; later meaning }
    StepValues { yes_no maturity on_time late not_done }
    Indicator {
        id name numerator denominator weight targets target_is_ours benchmarks mark;
        later basis guidance evidence
    }
    Clause { document point }
    Check {
        id theme question answer weight critical addressees span clauses benchmarks mark;
        later blamed_in guidance evidence
    }
    Blame { document fault }
}

macro_rules! answering {
    ($($variant:ident { $($field:ident)* })*) => {
        impl Bake for Answering {
            fn bake(&self, out: &mut Out) {
                match self {
                    $(Self::$variant { $($field),* } => {
                        fields!(out, concat!("Answering::", stringify!($variant)), $($field)*);
                    })*
                    Self::Derived(DerivedFrom::Level(level)) => {
                        out.write(&format!("Answering::Derived(DerivedFrom::Level({level}))"));
                    }
                    Self::Derived(DerivedFrom::Indicator(id)) => {
                        out.write("Answering::Derived(DerivedFrom::Indicator(");
                        id.bake(out);
                        out.write("))");
                    }
                }
            }
        }
    };
}

answering! {
    YesNo { yes no }
    Maturity { steps }
    Share { numerator denominator decimals targets ours none_is_full }
    Count { unit decimals target ours }
    Fewer { unit decimals zero_at ours }
    Date { deadline }
}

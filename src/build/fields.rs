//! The parts of each type of the catalogue, and which of them may arrive later.

use super::{Bake, Out};
use crate::domain::catalogue::*;

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

/// The fields of each struct or variant, all of them: one that is forgotten does not compile. After `later` stand
/// those whose texts no first screen shows, frame and checklist with nothing opened; after `lists` those whose
/// entries it does not even look at.
macro_rules! fields {
    ($out:ident, $path:expr, $($first:ident)* $(; later $($later:ident)*)? $(; lists $($list:ident)*)?) => {
        $out.write(concat!($path, " { "));
        $($out.field(stringify!($first), $first);)*
        $($($out.later_field(stringify!($later), $later);)*)?
        $($($out.later_list(stringify!($list), $list);)*)?
        $out.write("}");
    };
}

macro_rules! structs {
    ($($type:ident { $($first:ident)* $(; later $($later:ident)*)? $(; lists $($list:ident)*)? })*) => {$(
        impl Bake for $type {
            fn bake(&self, out: &mut Out) {
                let Self { $($first,)* $($($later,)*)? $($($list,)*)? } = self;
                fields!(out, stringify!($type), $($first)* $(; later $($later)*)? $(; lists $($list)*)?);
            }
        }
    )*};
}

structs! {
    Catalogue {
        id version as_of title digest parts roles bands band_cap band_complete critical_below themes documents types
        services ladders steps checks indicators;
        later fields addressees;
        lists provinces benchmarks
    }
    PartWeights { services checks indicators }
    Band { id from name }
    Theme { id name }
    Document { id number province date until force frame mark; later title issuer note }
    Benchmark { id value what province date document share context }
    Span { from until }
    Target { from value }
    UnitType { id span fields; later name short names }
    Field { id; later name }
    Addressee { id to; later word }
    AddressedType { unit_type fields }
    Province { id code kinds until into; later name former_name }
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

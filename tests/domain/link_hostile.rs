//! Links that were cut, altered, made by others or made to harm: each has its error, none is opened for another.

use crate::generate::{Dice, assessment, seeds};
use crate::link::example;
use crate::support::BUILTIN;
use miniz_oxide::deflate::compress_to_vec;
use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};
use std::sync::LazyLock;
use tu_soat_06::domain::digest::sha256;
use tu_soat_06::domain::link::{LinkError, decode, encode};

const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// A link around a body of one's own, with the check value it must have.
fn forged(body: &[u8]) -> String {
    let whole = [&sha256(body)[..3], body].concat();
    let bits: Vec<bool> = whole.iter().flat_map(|byte| (0..8).rev().map(move |i| byte >> i & 1 == 1)).collect();
    let letter = |bits: &[bool]| {
        let value = (0..5).fold(0, |value, i| value << 1 | usize::from(bits.get(i) == Some(&true)));
        char::from(LETTERS[value])
    };
    ["TS1".to_owned(), bits.chunks(5).map(letter).collect()].concat()
}

static LINKS: LazyLock<Vec<String>> =
    LazyLock::new(|| (0..40).map(|seed| encode(&BUILTIN, &assessment(&BUILTIN, seed))).collect());

fn error(text: &str) -> Option<LinkError> {
    decode(text, &BUILTIN).err()
}

#[test]
fn what_is_not_ours_is_told_apart_from_what_was_cut_and_what_is_newer() {
    let link = encode(&BUILTIN, &example());
    for text in ["", "#", "xin chào", "T", "HTTP", "MZXW6", "1a2b3c4d", "%E1%BA%A9"] {
        assert_eq!(error(text), Some(LinkError::Foreign), "{text}");
    }
    for text in ["TS", "TS1", "TS1A", "TS1MZXW6YTBOI", &link[..link.len() - 1], &link[..40], &[&link, "A"].concat()] {
        assert_eq!(error(text), Some(LinkError::Cut), "{text}");
    }
    assert_eq!(error(&link.replacen("TS1", "TS2", 1)), Some(LinkError::Newer));
    assert_eq!(error(&link.replacen("TS1", "TSA", 1)), Some(LinkError::Newer));
}

#[test]
fn other_case_and_what_stands_behind_the_link_do_no_harm() {
    let link = encode(&BUILTIN, &example());
    for text in [link.to_lowercase(), [&link, "."].concat(), [&link, ")%20"].concat(), [&link, "?utm=1"].concat()] {
        assert_eq!(error(&text), None, "{text}");
    }
}

#[test]
fn a_bomb_is_not_inflated() {
    let zeros = vec![0; 50_000_000];
    let bomb = forged(&[&[1], compress_to_vec(&zeros, 9).as_slice()].concat());
    assert!(error(&bomb).is_some());
    let small_bomb = forged(&[&[1], compress_to_vec(&zeros[..1_000_000], 9).as_slice()].concat());
    assert_eq!(error(&small_bomb), Some(LinkError::Foreign), "{} letters", small_bomb.len());
    assert_eq!(error(&"TS1".repeat(10_000_000)), Some(LinkError::Cut));
}

#[test]
fn what_fits_its_check_value_but_was_not_written_by_us_is_refused() {
    assert_eq!(error(&forged(&[])), Some(LinkError::Foreign));
    assert_eq!(error(&forged(&[2, 0, 0])), Some(LinkError::Foreign), "no such way of packing");
    assert_eq!(error(&forged(&[1, 0xff, 0xff])), Some(LinkError::Foreign), "nothing to inflate");
    assert_eq!(error(&forged(&[0])), Some(LinkError::OtherCatalogue));
    assert_eq!(error(&forged(&[0, 1, 2, 3, 4, 5])), Some(LinkError::OtherCatalogue));
}

/// The packed bits of a link, for others to alter.
fn body(link: &str) -> Vec<u8> {
    let value = |c: u8| LETTERS.iter().position(|l| *l == c).unwrap();
    let bits: Vec<bool> =
        link.bytes().skip(3).flat_map(|c| (0..5).rev().map(move |i| value(c) >> i & 1 == 1)).collect();
    let byte = |bits: &[bool]| bits.iter().fold(0, |byte, bit| byte << 1 | u8::from(*bit));
    bits.chunks_exact(8).map(byte).skip(3).collect()
}

#[test]
fn a_forged_link_can_be_made() {
    let link = encode(&BUILTIN, &example());
    assert_eq!(forged(&body(&link)), link);
    assert_eq!(error(&forged(&[body(&link), vec![0]].concat())), Some(LinkError::Foreign), "nothing may follow");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn any_text_has_an_answer(text in ".{0,80}") {
        prop_assert!(error(&text).is_some());
        prop_assert!(error(&["TS1", &text].concat()).is_some());
    }

    #[test]
    fn one_other_letter_is_noticed(seed in seeds()) {
        let dice = &mut Dice::new(seed);
        let link = dice.pick(&LINKS);
        let at = usize::try_from(dice.below(u64::try_from(link.len()).unwrap())).unwrap();
        let mut other = link.as_bytes().to_vec();
        other[at] = *dice.pick(LETTERS);
        let other = String::from_utf8(other).unwrap();
        let found = error(&other);
        prop_assert!(other == *link || found.is_some(), "{}", at);
        prop_assert!(at < 3 || other == *link || found == Some(LinkError::Cut), "{:?}", found);
    }

    #[test]
    fn any_cut_is_noticed(seed in seeds()) {
        let dice = &mut Dice::new(seed);
        let link = dice.pick(&LINKS);
        let at = usize::try_from(dice.below(u64::try_from(link.len()).unwrap())).unwrap();
        let expected = if at < 2 { LinkError::Foreign } else { LinkError::Cut };
        prop_assert_eq!(error(&link[..at]), Some(expected));
    }

    #[test]
    fn any_bits_of_others_are_read_or_refused(seed in seeds()) {
        let dice = &mut Dice::new(seed);
        let link = dice.pick(&LINKS);
        let mut body = body(link);
        for _ in 0..=dice.below(8) {
            let at = usize::try_from(dice.below(u64::try_from(body.len()).unwrap())).unwrap();
            body[at] ^= u8::try_from(dice.below(256)).unwrap();
        }
        if let Ok(read) = decode(&forged(&body), &BUILTIN) {
            let again = encode(&BUILTIN, &read.assessment);
            prop_assert_eq!(decode(&again, &BUILTIN).map(|again| again.assessment), Ok(read.assessment));
        }
    }
}

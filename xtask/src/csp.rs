//! The Content-Security-Policy of a finished page: nothing runs in it but its own scripts and styles, which are named
//! by their SHA-256, and it reaches nowhere but its own folder – the single file nowhere at all.

use crate::{
    Outcome,
    page::{Inline, inline},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

/// Where a page lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On a host, with files beside it.
    Host,
    /// Alone, opened by double-click.
    File,
}

/// The policy. Changing one inline byte afterwards makes the page refuse itself.
pub fn policy(page: &str, place: Place) -> String {
    let scripts = inline(page, "script");
    let scripts = hashes(scripts.iter().filter(|script| runs(script)));
    let styles = hashes(inline(page, "style").iter());
    let rest = match place {
        Place::Host => "img-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self' blob:",
        Place::File => "img-src data:; connect-src 'none'; worker-src blob:",
    };
    let own = if place == Place::Host { "'self' " } else { "" };
    format!(
        "default-src 'none'; script-src {own}'wasm-unsafe-eval'{scripts}; style-src{styles}; {rest}; \
         base-uri 'none'; form-action 'none'"
    )
}

/// The page with its policy in it, for hosts that send no headers and for the single file.
pub fn secured(page: &str, place: Place) -> Outcome<String> {
    let charset = ["<meta charset=utf-8>", "<meta charset=\"utf-8\">"].into_iter().find(|meta| page.contains(meta));
    let charset = charset.ok_or("the page does not begin with its charset, after which its policy belongs.")?;
    let policy = policy(page, place);
    let both = format!("{charset}<meta http-equiv=Content-Security-Policy content=\"{policy}\">");
    Ok(page.replacen(charset, &both, 1))
}

/// SHA-256 of a text or file as browsers want it: `sha256-…`.
pub fn sha256(content: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(content)))
}

fn hashes<'a>(elements: impl Iterator<Item = &'a Inline<'a>>) -> String {
    // A browser hashes what it parsed: its line ends are single.
    elements.map(|element| format!(" '{}'", sha256(element.content.replace("\r\n", "\n").as_bytes()))).collect()
}

/// Inline, and a script to the browser: any type it does not know makes a block of data.
fn runs(script: &Inline) -> bool {
    let attributes = script.attributes.replace(['"', '\''], "");
    let mut words = attributes.split_whitespace();
    let types = ["type=module", "type=text/javascript", "type="];
    words.all(|word| !word.starts_with("src=") && (!word.starts_with("type=") || types.contains(&word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!doctype html><meta charset=utf-8><style>p{}</style><script>a</script>\
        <script type=module>b</script><script src=c.js></script><script type=\"text/plain\">d</script>";

    #[test]
    fn hashes_are_those_of_the_standard() {
        // FIPS 180-2: SHA-256 of "abc", in base64.
        assert_eq!(sha256(b"abc"), "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    }

    #[test]
    fn what_runs_inline_is_named_and_nothing_else() {
        let policy = policy(PAGE, Place::Host);
        let [a, b, d, style] = [&b"a"[..], b"b", b"d", b"p{}"].map(|content| format!("'{}'", sha256(content)));
        assert!(policy.contains(&format!("script-src 'self' 'wasm-unsafe-eval' {a} {b};")), "{policy}");
        assert!(policy.contains(&format!("style-src {style};")), "{policy}");
        assert!(!policy.contains(&d) && !policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
    }

    #[test]
    fn the_single_file_reaches_nowhere() {
        let policy = policy(PAGE, Place::File);
        assert!(policy.contains("connect-src 'none'; worker-src blob:") && !policy.contains("'self'"), "{policy}");
    }

    #[test]
    fn the_policy_stands_before_all_it_rules() {
        let page = secured(PAGE, Place::Host).unwrap();
        assert!(page.find("http-equiv").unwrap() < page.find("<style>").unwrap());
        assert_eq!(policy(&page, Place::Host), policy(PAGE, Place::Host));
        assert!(secured("<p>", Place::Host).is_err());
    }
}

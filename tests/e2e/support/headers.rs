//! `_headers`, read as hosts that know the format do: a path, then its headers, indented. `*` stands for anything.

use std::path::Path;

/// What a folder's `_headers` says.
pub struct Headers(Vec<(String, Vec<(String, String)>)>);

impl Headers {
    /// Of a folder; none where there is no such file.
    pub fn of(root: &Path) -> Self {
        let text = std::fs::read_to_string(root.join("_headers")).unwrap_or_default();
        let mut rules: Vec<(String, Vec<(String, String)>)> = Vec::new();
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            match (line.starts_with(' '), line.split_once(':')) {
                (false, _) => rules.push((line.to_owned(), Vec::new())),
                (true, Some((name, value))) => {
                    let rule = rules.last_mut().expect("a header stands below its path");
                    rule.1.push((name.trim().to_owned(), value.trim().to_owned()));
                }
                (true, None) => panic!("no header: {line}"),
            }
        }
        Self(rules)
    }

    /// The headers of a path. No header is said twice: hosts do not agree on what that means.
    pub fn for_path(&self, path: &str) -> Vec<(String, String)> {
        let rules = self.0.iter().filter(|(rule, _)| fits(rule, path));
        let said: Vec<_> = rules.flat_map(|(_, headers)| headers.clone()).collect();
        for (place, (name, _)) in said.iter().enumerate() {
            assert!(said[..place].iter().all(|(before, _)| before != name), "{path}: {name} is said twice");
        }
        said
    }
}

fn fits(rule: &str, path: &str) -> bool {
    match rule.split_once('*') {
        Some((start, end)) => path.starts_with(start) && path.ends_with(end),
        None => rule == path,
    }
}

//! `cargo xtask size`: what a visitor downloads.

use crate::{
    Outcome,
    process::{command, run},
    project, setup,
};

/// Node.js brings gzip and brotli, so that xtask needs no crate for them.
const SCRIPT: &str = r"
const fs = require('fs'), path = require('path'), zlib = require('zlib');
const brotli = (b) => zlib.brotliCompressSync(b, { params: {
  [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: b.length } });
const files = fs.readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((e) => e.isFile()).map((e) => path.join(e.parentPath ?? e.path, e.name)).sort();
const rows = files.map((file) => {
  const bytes = fs.readFileSync(file);
  return [path.relative('dist', file), bytes.length, zlib.gzipSync(bytes, { level: 9 }).length, brotli(bytes).length];
});
const sum = (name, some) => [name, ...[1, 2, 3].map((i) => some.reduce((sum, row) => sum + row[i], 0))];
const office = rows.filter(([name]) => name.includes('-office.'));
const first = rows.filter(([name]) => /^index\.html$|^favicon|^tu-soat-06-[^-]*(\.js|_bg\.wasm)$/.test(name));
const all = rows.filter(([name]) => name !== 'tu-soat-06.html'); // a download of its own
rows.push(sum('first load', first), sum('office module', office), sum('in all', all));
const show = (name, ...cells) => console.log(name.padEnd(44) + cells.map((c) => String(c).padStart(10)).join(''));
show('dist/', 'raw', 'gzip 9', 'brotli 11');
rows.forEach((row) => show(...row));
";

/// Prints the table.
pub fn size() -> Outcome {
    if !project::root().join("dist/index.html").is_file() {
        return Err("there is no dist/ to weigh; `cargo xtask dist` builds it.".to_owned());
    }
    if !setup::npm_available() {
        return Err("Node.js is missing; it does the compressing. Install it, then run this again.".to_owned());
    }
    run(&mut command("node", &["-e", SCRIPT]))
}

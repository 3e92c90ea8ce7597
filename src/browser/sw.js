// The service worker: the app without a network, and every page whole, from one version. Plain script.
// xtask (src/host.rs) fills in the three constants and puts it into the release.
//
// A version lives in a cache of its own, filled before the worker may take over. It takes over once no page of the
// version before is open, or when the user asks for it in the bar of the page; it never reloads a page. A page that
// stays open beyond that still finds what it has yet to load, by its hashed name, in its own version's cache, which
// goes when the app is next opened with no other page of it open.
'use strict';

const BUILD = '';
// [name, hash]: a file whose name tells its content; [name]: another one. The page's own name is empty: some hosts
// send those who ask for index.html elsewhere.
const FILES = [];
// The same, kept from when it is first asked for, in newer versions too.
const LATER = [];

const folder = new URL(registration.scope).pathname;
const space = `tu-soat-06 ${folder} `; // other apps, and this one in another folder, may share the host
const current = space + BUILD;
const kept = new Set(FILES.map(([name]) => name));
const isHashed = (name) => /^tu-soat-06-[^/]+\.(js|wasm)$/.test(name);

addEventListener('install', (event) => event.waitUntil(fill()));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('message', (event) => { if (event.data === 'take-over') skipWaiting(); });
addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(folder)) return;
  const name = pathname.slice(folder.length).replace(/^index\.html$/, '');
  if (name === '') event.waitUntil(tidy());
  if (kept.has(name) || isHashed(name)) event.respondWith(find(name).then((found) => found || ask(name, event)));
});

async function fill() {
  const cache = await caches.open(current);
  const files = (await hasLater()) ? [...FILES, ...LATER] : FILES;
  await Promise.all(files.map(async ([name, integrity]) => {
    // What the page has just loaded under a hashed name comes from the browser's own cache.
    const response = await fetch(`./${name}`, integrity ? { integrity } : { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    await cache.put(`./${name}`, name === '' ? await ours(response) : response);
  }));
}

// Whether what is kept from when it is first asked for was asked for before.
async function hasLater() {
  const kept = await Promise.all((await others()).map(async (name) => (await caches.open(name)).keys()));
  return kept.flat().some(({ url }) => url.includes('-office.'));
}

async function ask(name, event) {
  const response = await fetch(event.request);
  if (response.ok && LATER.some(([later]) => later === name)) {
    const copy = response.clone();
    event.waitUntil(caches.open(current).then((cache) => cache.put(`./${name}`, copy)));
  }
  return response;
}

// The page, if it is of this version: the host may be in the middle of an update. Made anew, as browsers refuse a
// page that was redirected.
async function ours(response) {
  const text = await response.text();
  if (!text.includes(BUILD)) throw new Error('the page is of another version');
  return new Response(text, { headers: response.headers });
}

async function find(name) {
  const inCache = (cacheName) => caches.match(`./${name}`, { cacheName, ignoreVary: true });
  let found = await inCache(current);
  if (!found && isHashed(name)) {
    for (const other of await others()) found = found || await inCache(other);
  }
  return found;
}

async function others() {
  return (await caches.keys()).filter((name) => name.startsWith(space) && name !== current);
}

async function tidy() {
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const old = await others();
  const isOpen = windows.some((client) => client.url.startsWith(registration.scope));
  if (isOpen || registration.installing || registration.waiting) return; // or it would be a newer version's cache
  await Promise.all(old.map((name) => caches.delete(name)));
}

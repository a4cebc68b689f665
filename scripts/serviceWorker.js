/* global SITE, caches, clients, fetch, registration, Response, setTimeout */

/**
 * Keeps the site for use without a network: every file of one build, or nothing. The build writes before this which files
 * these are (`keepOffline.js`). Pages are asked of the network first, so that a reload gives the newest there is, and
 * answered from the copy without one; what pages consist of has names that never mean something else, and comes from any copy.
 */
const {version, pages, files, frame} = SITE;
const scope = registration.scope;
const own = `timbang ${scope} `;
const name = own + version;
const note = new URL(".before", scope).href;
const patience = 4000;
const streams = 3;
const anyVary = {ignoreVary: true};
const addressOf = (path) => new URL(path, scope).href;
const pathOf = (url) => decodeURI(new URL(url).pathname.slice(new URL(scope).pathname.length));

/** A file as an answer of its own: one that came by another address cannot answer for a page. */
async function answerOf(response, path) {
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  if (path !== frame.path && !response.redirected) return response;
  const headers = new Headers(response.headers);
  if (path === frame.path) headers.set("Content-Security-Policy", frame.policy);
  return new Response(await response.blob(), {headers});
}

async function keepFile(cache, path) {
  const address = addressOf(path);
  if (await cache.match(address, anyVary)) return;
  const response = (await caches.match(address, anyVary)) ?? (await fetch(address));
  await cache.put(address, await answerOf(response, path));
}

/** A page has the same name in every build: what another build has put there meanwhile is refused. */
async function keepPage(cache, [path, hash]) {
  const response = await fetch(addressOf(path), {cache: "no-cache", integrity: `sha256-${hash}`});
  await cache.put(addressOf(path), await answerOf(response, path));
}

async function keep() {
  const cache = await caches.open(name);
  const left = [...files];
  const stream = async () => {
    while (left.length > 0) await keepFile(cache, left.pop());
  };
  await Promise.all(Array.from({length: streams}, stream));
  await Promise.all(Object.entries(pages).map((page) => keepPage(cache, page)));
}

/** A copy that was removed is made again while pages it answered for are still open. */
async function keepAgain(line) {
  line.postMessage(
    await keep().then(
      () => true,
      () => false
    )
  );
}

/** Pages that are open already may be of a build before, whose copies stay as long as one of these pages does. */
async function begin() {
  const open = await clients.matchAll({type: "window", includeUncontrolled: true});
  const copies = (await caches.keys()).filter((other) => other.startsWith(own) && other !== name);
  const cache = await caches.open(name);
  await cache.put(note, new Response(JSON.stringify({open: open.map(({id}) => id), copies})));
  await clients.claim();
  await tidy();
}

async function tidy() {
  if (!(await caches.has(name))) return;
  const cache = await caches.open(name);
  const {open, copies} = (await (await cache.match(note))?.json()) ?? {open: [], copies: []};
  const here = await Promise.all(open.map((id) => clients.get(id)));
  if (here.some(Boolean)) return;
  for (const copy of copies) await caches.delete(copy);
  await cache.delete(note);
}

const inTime = (response) =>
  Promise.race([response, new Promise((_, reject) => setTimeout(() => reject(new Error("late")), patience))]);

async function answerPage(request, path) {
  const copy = () => caches.match(addressOf(path), {...anyVary, cacheName: name});
  const asked = fetch(request);
  try {
    const response = await inTime(asked);
    if (response.status < 500) return response;
  } catch {
    // Without a network, or with one that does not answer.
  }
  return (await copy()) ?? asked;
}

/** A part of a page, from any copy. The Lab's frame seals itself by a header, which not every host sends. */
async function answerPart(request, path) {
  const copy = await caches.match(addressOf(path), anyVary);
  if (copy && request.method === "HEAD") return new Response(null, {headers: copy.headers});
  const response = copy ?? (await fetch(request));
  if (request.destination !== "iframe") return response;
  const headers = new Headers(response.headers);
  headers.set("Content-Security-Policy", frame.policy);
  return new Response(response.body, {status: response.status, headers});
}

self.addEventListener("install", (event) => event.waitUntil(keep().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(begin()));
self.addEventListener("message", (event) => event.waitUntil(keepAgain(event.ports[0])));
self.addEventListener("fetch", (event) => {
  const {request} = event;
  if (!/^(GET|HEAD)$/.test(request.method) || request.headers.has("range") || !request.url.startsWith(scope)) return;
  const path = pathOf(request.url);
  if (/^_(file|import|node|npm|observablehq)\//.test(path)) {
    if (request.destination !== "document" && !new URL(request.url).search)
      event.respondWith(answerPart(request, path));
    return;
  }
  if (request.mode !== "navigate") return;
  event.waitUntil(tidy());
  const page = [path, `${path}.html`, `${path}index.html`].find((one) => one in pages);
  if (page) event.respondWith(answerPage(request, page));
  else if (`${path}/index.html` in pages) event.respondWith(Response.redirect(addressOf(`${path}/`)));
});

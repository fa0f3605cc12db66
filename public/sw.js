// Keeps the whole site on the device after the first visit, so that everything works without a
// network. The list and the version are filled in at build time from the finished site.
//
// A page and its files are of one version: pages come from this version's store first, and every
// file is checked against its hash before it is stored. What the store has lost is fetched again.
//
// A new version is stored beside the old one and waits: it takes over when every page is closed,
// or when a page, asked by the person, posts {type: "activate"}. It never does so by itself, as
// somebody may be in the middle of the questions. Pages that were open then go on with the files of
// their own version, whose store lives until the last of them is gone.
// Posted to pages: {type: "not-stored"} when the device does not keep the site.

const VERSION = "{{version}}";
const CACHE = `navigator-${VERSION}`;
// Each file and its hash, which most have in their name.
const FILES = new Map("{{files}}".split(" ").map((file) => {
  const [path, hash] = file.split("=");
  return [path, hash ?? path.match(/-(\w{16})\.\w+$/)[1]];
}));
// Where the store of an older version notes which pages were open when it was replaced.
const OPEN = "/open-pages";

self.addEventListener("install", (event) => event.waitUntil(store()));

self.addEventListener("activate", (event) => event.waitUntil(takeOver()));

self.addEventListener("message", (event) => {
  if (event.data?.type === "activate") self.skipWaiting();
});

let mended;
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  const isPage = request.mode === "navigate";
  const answer = isPage ? page(request, pathname) : file(event, pathname);
  event.respondWith(answer);
  const answered = answer.catch(() => {});
  if (isPage) event.waitUntil(answered.then(tidy));
  // Once each time that the worker starts.
  mended ??= answered.then(mend);
  event.waitUntil(mended);
});

async function store() {
  try {
    const cache = await caches.open(CACHE);
    await Promise.all([...FILES.keys()].map(async (path) => {
      if (!await cache.match(path) && !await keep(cache, path)) throw new Error(`${path} is not of this version`);
    }));
  } catch (error) {
    // Half a site is worse than none: give the room back and let the browser try another day.
    await caches.delete(CACHE);
    if (!self.registration.active) await tell("not-stored");
    throw error;
  }
}

async function tell(type) {
  const pages = await self.clients.matchAll({ includeUncontrolled: true });
  for (const page of pages) page.postMessage({ type });
}

async function takeOver() {
  const pages = (await self.clients.matchAll({ includeUncontrolled: true })).map(({ id }) => id);
  for (const name of await older()) {
    const cache = await caches.open(name);
    if (!await cache.match(OPEN)) await cache.put(OPEN, new Response(JSON.stringify(pages)));
  }
  await tidy();
  await self.clients.claim();
  mend();
}

async function older() {
  return (await caches.keys()).filter((name) => name.startsWith("navigator-") && name !== CACHE);
}

// Removes the stores of versions that no page is of any more. One without a note belongs to a
// version that still waits.
async function tidy() {
  const pages = new Set((await self.clients.matchAll({ includeUncontrolled: true })).map(({ id }) => id));
  for (const name of await older()) {
    const note = await (await caches.open(name)).match(OPEN);
    const open = note && await note.json();
    if (open && !open.some((id) => pages.has(id))) await caches.delete(name);
  }
}

// A page from this version's store; from the network only what it has not.
async function page(request, path) {
  if (FILES.has(`${path}/`)) return Response.redirect(`${path}/`);
  const shell = shellOf(path);
  const kept = (await stored(path)) ?? (shell && await stored(shell));
  if (kept) return kept;
  try {
    const fresh = await fetch(request);
    // A host that knows no page but those that are files.
    if (fresh.status !== 404 || !shell) return fresh;
    const drawn = await fetch(shell);
    return drawn.ok ? drawn : fresh;
  } catch (error) {
    const root = await stored("/");
    if (root) return root;
    throw error;
  }
}

// Addresses below a language are drawn by the program from that language's one page.
function shellOf(path) {
  const shell = `/${path.split("/")[1]}/`;
  const drawn = FILES.has(shell) && !/\.\w*$/.test(path);
  return drawn ? shell : undefined;
}

// A file from the store. Files of other versions that pages still use have a hash in their name.
async function file(event, path) {
  const { request } = event;
  const afresh = request.cache === "reload";
  const kept = !afresh && ((await stored(path)) ?? (isHashed(path) && await caches.match(path)));
  if (kept) return kept;
  const response = FILES.has(path) && await sound(path, afresh);
  if (!response) return fetch(request);
  const cache = await caches.open(CACHE);
  event.waitUntil(cache.put(path, response.clone()).catch(() => {}).then(mend));
  return response;
}

async function stored(path) {
  const cache = await caches.open(CACHE);
  return cache.match(path);
}

// Fetches what the store has lost, one file after the other, until the network or the room ends.
let mending;
function mend() {
  mending ??= mendAll().finally(() => (mending = undefined));
  return mending;
}

async function mendAll() {
  try {
    const cache = await caches.open(CACHE);
    const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
    for (const path of FILES.keys()) if (!kept.has(path)) await keep(cache, path);
  } catch (error) {
    if (error.name === "QuotaExceededError") await tell("not-stored");
  }
}

// Fetches and stores a file. Says whether what came is what belongs under its name.
async function keep(cache, path) {
  const response = await sound(path, !isHashed(path));
  if (response) await cache.put(path, response);
  return Boolean(response);
}

// A file that is what belongs under its name. One with a hash in its name comes from another store or
// the browser's own cache when they have it; what is wrong there is asked for once more.
async function sound(path, afresh) {
  for (const from of afresh ? ["reload"] : ["default", "reload"]) {
    const known = from === "default" && await caches.match(path);
    const response = known || await fetch(path, { cache: from });
    if (response.ok && !response.redirected && (await hashOf(response.clone())) === FILES.get(path)) return response;
  }
  return undefined;
}

async function hashOf(response) {
  const digest = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
  const digits = [...new Uint8Array(digest, 0, 8)].map((byte) => byte.toString(16).padStart(2, "0"));
  return digits.join("");
}

function isHashed(path) {
  return path.startsWith("/assets/");
}

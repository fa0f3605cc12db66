// Keeps the whole site on the device after the first visit, so that everything works without a
// network. The list and the version are filled in at build time from the finished site.
//
// A new version is stored beside the old one and waits: it takes over when every page is closed,
// or when a page, asked by the person, posts {type: "activate"}. It never does so by itself, as
// somebody may be in the middle of the questions.
// Posted to pages: {type: "not-stored"} when there was no room or no network to store the site.

const VERSION = "{{version}}";
const FILES = "{{files}}".split(" ");
const CACHE = `navigator-${VERSION}`;

// How long a page may take to come from the network before the stored one is shown.
const PATIENCE_MS = 2000;

self.addEventListener("install", (event) => event.waitUntil(store()));

self.addEventListener("activate", (event) => event.waitUntil(takeOver()));

self.addEventListener("message", (event) => {
  if (event.data?.type === "activate") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  const answer = request.mode === "navigate" ? page(request, url.pathname) : file(request);
  event.respondWith(answer);
});

// Files with a hash in their name come from the browser's own cache when it has them; the others
// are asked for again, so that two versions never mix.
async function store() {
  try {
    const cache = await caches.open(CACHE);
    await cache.addAll(FILES.map((path) => new Request(path, { cache: isHashed(path) ? "default" : "reload" })));
  } catch (error) {
    // Half a site is worse than none: give the room back and let the browser try another day.
    await caches.delete(CACHE);
    const pages = await self.clients.matchAll({ includeUncontrolled: true });
    for (const page of pages) page.postMessage({ type: "not-stored" });
    throw error;
  }
}

async function takeOver() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("navigator-") && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function file(request) {
  return (await stored(request.url)) ?? fetch(request);
}

// The network first, for news; the stored page if it is slow, broken or not there.
async function page(request, path) {
  const kept = (await stored(path)) ?? (await stored(shellOf(path)));
  const fresh = fetch(request);
  if (!kept) return fresh;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, kept));
  const usable = fresh.then((response) => (response.status < 500 ? response : kept));
  return Promise.race([usable.catch(() => kept), late]);
}

async function stored(path) {
  const cache = await caches.open(CACHE);
  return cache.match(path, { ignoreSearch: true, ignoreVary: true });
}

// Every address below a language is drawn by the program from that language's one page.
function shellOf(path) {
  const page = `/${path.split("/")[1]}/`;
  return FILES.includes(page) ? page : "/";
}

function isHashed(path) {
  return path.startsWith("/assets/");
}

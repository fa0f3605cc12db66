// Starts the program once the page is painted: what a person reads first does not wait for what
// they use next. Stands inside the page, where the security policy knows its hash.
const { js, wasm, store } = document.querySelector("script[data-wasm]").dataset;

// A page that nobody looks at is not painted, and not every browser tells.
const PATIENCE_MS = 300;
const painted = new Promise((done) => {
  new PerformanceObserver(done).observe({ type: "paint", buffered: true });
  setTimeout(done, PATIENCE_MS);
});

// Text becomes markup in one place, the drawings, and a script's name is given in one, the worker's.
// Nothing else that needs trust gets it, whatever text reaches it.
window.trustedTypes?.createPolicy("default", {
  createHTML: (text) => (/^<svg\b/.test(text) && !/<(script|a|iframe|foreignObject)\b|<[^>]*\s(on\w+|href)\s*=/i.test(text) ? text : null),
  createScriptURL: (path) => (path === "/sw.js" ? path : null),
});

// What the program uses too, once it runs.
window.site = {
  // A file that is what its name says: names hold the beginning of a SHA-256. What is missing or wrong
  // is asked for once more, past every cache on the way. Why the last one could not be had stays in
  // `fault`: it is "gone" from the host, something "wrong" came, or nothing did.
  async fetch(path, cache = "default") {
    const response = await fetch(path, { cache }).catch((error) => {
      site.fault = "";
      throw error;
    });
    const { ok, status } = response;
    if (ok && await isSound(path, response.clone())) return response;
    if (cache === "default") return site.fetch(path, "reload");
    site.fault = status === 404 || status === 410 ? "gone" : status < 500 ? "wrong" : "";
    throw new Error(`${path}: ${status} ${site.fault}`);
  },

  // What deals with the store on the device is not needed to begin.
  async store(what) {
    await site.fetch(store);
    return (await import(store))[what]();
  },

  // Says on the page that the program did not start. Nothing was begun on it, so that a newer version
  // may take its place at once.
  async fail() {
    document.getElementById("shell-failed")?.removeAttribute("hidden");
    if (await site.store("renew")) location.reload();
  },
};

async function isSound(path, response) {
  const [, named] = String(path).match(/-(\w{16})\.\w+$/) ?? [];
  // Only pages that came safely may work out hashes.
  if (!named || !crypto.subtle) return true;
  const digest = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
  const digits = [...new Uint8Array(digest, 0, 8)].map((byte) => byte.toString(16).padStart(2, "0"));
  return digits.join("") === named;
}

try {
  // A host that knows only files sent the page for wrong addresses, and that led here.
  const { hash } = location;
  if (/^#\/[^/]/.test(hash)) history.replaceState(null, "", hash.slice(1));
  await painted;
  const links = (name) => [...document.querySelectorAll(`link[${name}]`)];
  const styled = links("data-look").map(async (link) => {
    await site.fetch(link.href).catch(() => {});
    await new Promise((done) => {
      link.onload = link.onerror = done;
      link.rel = "stylesheet";
    });
  });
  for (const link of links("data-early")) link.rel = "preload";
  // Past the first page there is a conversation, which has words of its own.
  const { lang } = document.documentElement;
  const within = location.pathname.length > `/${lang}/`.length;
  for (const link of within ? links(`data-asset=words-${lang}-conversation`) : []) {
    Object.assign(link, { as: "fetch", crossOrigin: "anonymous", rel: "preload" });
  }
  const [module_or_path] = await Promise.all([site.fetch(wasm), site.fetch(js), ...styled]);
  const program = await import(js);
  await program.default({ module_or_path });
} catch (error) {
  // The page stays as it was painted.
  site.fail();
  throw error;
}

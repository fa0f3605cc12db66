// Starts the program once the page is painted: what a person reads first does not wait for what
// they use next. Stands inside the page, where the security policy knows its hash.
const { js, wasm } = document.querySelector("script[data-wasm]").dataset;

// A page that nobody looks at is not painted, and not every browser tells.
const PATIENCE_MS = 300;
const painted = new Promise((done) => {
  new PerformanceObserver(done).observe({ type: "paint", buffered: true });
  setTimeout(done, PATIENCE_MS);
});

try {
  await painted;
  const links = (name) => [...document.querySelectorAll(`link[${name}]`)];
  const styled = links("data-look").map((link) => new Promise((done) => {
    link.onload = link.onerror = done;
    link.rel = "stylesheet";
  }));
  for (const link of links("data-early")) link.rel = "preload";
  // Past the first page there is a conversation, which has words of its own.
  const { lang } = document.documentElement;
  const within = location.pathname.length > `/${lang}/`.length;
  for (const link of within ? links(`data-asset=words-${lang}-conversation`) : []) {
    Object.assign(link, { as: "fetch", crossOrigin: "anonymous", rel: "preload" });
  }
  const [program] = await Promise.all([import(js), ...styled]);
  await program.default({ module_or_path: wasm });
} catch (error) {
  // The page stays as it was painted, and says so where the person looks.
  document.getElementById("shell-failed")?.removeAttribute("hidden");
  throw error;
}
